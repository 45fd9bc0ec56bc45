/** Slots of the table; a power of two. */
const SLOTS = 1 << 14;
const MASK = SLOTS - 1;
/** Longer texts are rare and not kept. */
const MOST_BYTES = 200;
/** Bytes at the end that choose the slot: there specifiers differ. */
const HASHED = 16;

const texts: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);

/**
 * The text of ASCII bytes from `start` to `end`. The same few thousand specifiers stand in a tree again and again: a text
 * that was made before is given again, so that a million imports do not keep a million strings.
 */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length > MOST_BYTES) return make(bytes, start, end);
  let hash = length;
  for (let pos = Math.max(start, end - HASHED); pos < end; pos++) hash = (Math.imul(hash, 31) + (bytes[pos] as number)) | 0;
  const slot = (hash ^ (hash >>> 15)) & MASK;
  const known = texts[slot];
  if (known !== undefined && known.length === length) {
    let same = true;
    for (let index = 0; same && index < length; index++) same = known.charCodeAt(index) === bytes[start + index];
    if (same) return known;
  }
  return (texts[slot] = make(bytes, start, end));
}

function make(bytes: Uint8Array, start: number, end: number): string {
  // In pieces, since arguments are limited; one call makes a flat string, adding up characters would make a tree of them.
  let text = '';
  for (let pos = start; pos < end; pos += 4096) text += String.fromCharCode.apply(null, bytes.subarray(pos, Math.min(end, pos + 4096)) as unknown as number[]);
  return text;
}
