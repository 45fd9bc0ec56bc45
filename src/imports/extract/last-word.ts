/**
 * Index of the last time that `word` stands in the bytes from `start` to `end`; `start - 1` when it does not. The platform
 * searches one to two gigabytes a second, ten times what a scanner of tokens reads cold: behind the last word that can
 * import something nothing needs to be scanned.
 */
export function lastWord(bytes: Uint8Array, word: Uint8Array, start: number, end: number): number {
  if (end - word.length < start) return start - 1;
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.lastIndexOf(word, end - word.length);
  return at < start ? start - 1 : at;
}
