/** Slots of the table of texts: more than the distinct imports of most projects, and a fixed bound on memory. */
const SLOTS = 1 << 13;

/** The last text that fell into each slot. Files of one project import the same names over and over. */
const kept: string[] = new Array<string>(SLOTS).fill('');

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text of the bytes from `start` to before `end`. Equal ASCII texts mostly are one string, so that a graph of many
 * thousand imports holds each name once; what is kept between calls changes no answer.
 */
export function sourceText(bytes: Uint8Array, start: number, end: number): string {
  let hash = end - start;
  let seen = 0;
  for (let pos = start; pos < end; pos++) {
    const byte = bytes[pos] ?? 0;
    seen |= byte;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  if (seen >= 128) return decoder.decode(bytes.subarray(start, end));
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = kept[slot] ?? '';
  if (known.length === end - start && isTextAt(bytes, start, known)) return known;
  const text = asciiText(bytes, start, end);
  kept[slot] = text;
  return text;
}

function isTextAt(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let pos = start; pos < end; pos++) text += String.fromCharCode(bytes[pos] ?? 0);
  return text;
}
