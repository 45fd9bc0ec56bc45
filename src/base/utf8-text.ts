import { firstWhere } from './first-where.js';
import type { TextRead } from './text-read.js';

/** The text of bytes in UTF-8, a byte order mark included; refused with line and column at the first byte that is not. */
export function utf8Text(bytes: Uint8Array): Exclude<TextRead, { kind: 'missing' }> {
  const text = decoded(bytes, false);
  if (text !== null) return { kind: 'text', text };
  // The longest start that decodes: whatever is cut off at its end may still be valid.
  const good = firstWhere(bytes.length + 1, (length) => decoded(bytes.subarray(0, length), true) === null) - 1;
  const lines = (decoded(bytes.subarray(0, good), true) ?? '').split('\n');
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 512).includes(0) ? ' (it looks like UTF-16)' : '';
  return { kind: 'refused', what: `is not UTF-8${utf16}`, hint: 'save it as UTF-8', line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function decoded(bytes: Uint8Array, isStart: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isStart });
  } catch {
    return null;
  }
}
