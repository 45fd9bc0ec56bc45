import { asciiText } from './specifier-text.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of UTF-8 bytes from `start` to `end`; where it is ASCII, a text that was made before is given again. */
export function sourceText(bytes: Uint8Array, start: number, end: number): string {
  for (let pos = start; pos < end; pos++) {
    if ((bytes[pos] as number) >= 128) return decoder.decode(bytes.subarray(start, end));
  }
  return asciiText(bytes, start, end);
}
