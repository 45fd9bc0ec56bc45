import { BYTE, endOfString } from '../javascript/source-bytes.js';
import { sourceText } from '../source-text.js';

/** A string that stands in the source: its value, and the index of its closing quote. */
export interface GoString {
  readonly value: string;
  readonly end: number;
}

/** The interpreted or raw string literal that starts at `at`; null when something else does or it does not end. */
export function readGoString(bytes: Uint8Array, at: number, length: number): GoString | null {
  if (bytes[at] === BYTE.backtick) {
    const end = bytes.indexOf(BYTE.backtick, at + 1);
    if (end < 0 || end >= length) return null;
    // A raw string has no carriage returns.
    return { value: sourceText(bytes, at + 1, end).replaceAll('\r', ''), end };
  }
  if (bytes[at] !== BYTE.doubleQuote) return null;
  const end = endOfString(bytes, at, length);
  if (end < 0) return null;
  const text = sourceText(bytes, at + 1, end);
  return { value: text.includes('\\') ? unescape(text) : text, end };
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
const SINGLE: ReadonlyMap<string, string> = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));

/** Escapes as Go has them; one above 0x7f that stands for a byte is taken for the character of that number, which no import path has. */
function unescape(text: string): string {
  return text.replace(ESCAPE, (whole: string, byte?: string, short?: string, long?: string, octal?: string, single?: string) => {
    const digits = byte ?? short ?? long;
    const code = digits !== undefined ? Number.parseInt(digits, 16) : octal !== undefined ? Number.parseInt(octal, 8) : null;
    if (code === null) return SINGLE.get(single ?? '') ?? single ?? '';
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
