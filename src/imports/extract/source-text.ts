/** Slots of the table of texts: more than the distinct imports of most projects, and a fixed bound on memory. */
const SLOTS = 1 << 14;
/** Bytes at the end of a name that choose its slot: there names differ. */
const HASHED = 16;

/** The last text that fell into each slot. Files of one project import the same names over and over. */
const kept: string[] = new Array<string>(SLOTS).fill('');

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text of the bytes from `start` to before `end`. Equal ASCII texts mostly are one string, so that a graph of many
 * thousand imports holds each name once; what is kept between calls changes no answer.
 */
export function sourceText(bytes: Uint8Array, start: number, end: number): string {
  let hash = end - start;
  for (let pos = Math.max(start, end - HASHED); pos < end; pos++) hash = (Math.imul(hash, 31) + (bytes[pos] ?? 0)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = kept[slot] ?? '';
  if (known.length === end - start && isTextAt(bytes, start, known)) return known;
  // A native decoder is faster than putting characters together.
  const text = decoder.decode(bytes.subarray(start, end));
  // Only ASCII is kept: there one byte is one character, and equal bytes are equal texts.
  if (text.length === end - start && isTextAt(bytes, start, text)) kept[slot] = text;
  return text;
}

/** Whether each byte is the character of its number. */
function isTextAt(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
