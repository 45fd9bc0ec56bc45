import { asciiText } from '../specifier-text.js';
import { BYTE, endOfString } from './source-bytes.js';

/** A string that stands in the source: its value, and the index of its closing quote. */
export interface StringLiteral {
  readonly value: string;
  readonly end: number;
}

/**
 * The string literal, or the template literal without substitution, that starts at `at`; null when something else does.
 * Escapes are decoded as ECMAScript does (12.9.4).
 */
export function readStringLiteral(bytes: Uint8Array, at: number, length: number): StringLiteral | null {
  const quote = bytes[at];
  let end = -1;
  if (quote === BYTE.singleQuote || quote === BYTE.doubleQuote) end = endOfString(bytes, at, length);
  else if (quote === BYTE.backtick) end = endOfPlainTemplate(bytes, at, length);
  return end < 0 ? null : { value: decode(bytes, at + 1, end), end };
}

function endOfPlainTemplate(bytes: Uint8Array, at: number, length: number): number {
  for (let pos = at + 1; pos < length; pos++) {
    const byte = bytes[pos];
    if (byte === BYTE.backtick) return pos;
    if (byte === BYTE.backslash) pos++;
    else if (byte === 36 && bytes[pos + 1] === BYTE.openBrace) return -1;
  }
  return -1;
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Uint8Array, start: number, end: number): string {
  let isPlain = true;
  for (let pos = start; pos < end && isPlain; pos++) {
    const byte = bytes[pos] ?? 0;
    isPlain = byte < 128 && byte !== BYTE.backslash;
  }
  if (isPlain) return asciiText(bytes, start, end);
  return unescape(DECODER.decode(bytes.subarray(start, end)));
}

const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,8})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g;
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
  ['\n', ''],
  ['\r', ''],
  ['\r\n', ''],
  ['\u2028', ''],
  ['\u2029', ''],
]);

function unescape(text: string): string {
  return text.replace(ESCAPE, (whole: string, braced?: string, unit?: string, hex?: string, single?: string) => {
    const digits = braced ?? unit ?? hex;
    if (digits !== undefined) {
      const code = Number.parseInt(digits, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return SINGLE.get(single ?? '') ?? single ?? '';
  });
}
