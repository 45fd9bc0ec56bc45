/**
 * The start of a report as text, to guess its format: by its byte order mark, else as UTF-8. What is no character there becomes U+FFFD; the
 * reader says later what is wrong with it.
 */
export function startText(start: Uint8Array): string {
  const [first, second] = start;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(start);
}
