import { BYTE, endOfBlockComment, endOfLine, endOfString } from './source-bytes.js';

const OPENING = new TextEncoder().encode('<template');
const CLOSING = new TextEncoder().encode('</template>');
/** Bytes behind the last one that a scanner may look at. */
const MARGIN = 8;

/** A source of which templates are left out. */
export interface WithoutTemplates {
  /** As long as the source, with every line where it was. */
  readonly bytes: Uint8Array;
  readonly isUnclosed: boolean;
}

/**
 * A component of Ember (`.gjs`, `.gts`) is a script in which `<template>...</template>` may stand wherever an expression or a member of a class may, with the markup
 * of Handlebars in it: that is made blank, so that what is left is a script. Source: `content-tag`, by which Ember's tools read such files (reviewed 2026-11-26).
 */
export function withoutTemplates(source: Uint8Array, length: number): WithoutTemplates {
  // `slice` of a Buffer is no copy.
  const bytes = new Uint8Array(length + MARGIN);
  bytes.set(source.subarray(0, length));
  let pos = 0;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.slash && bytes[pos + 1] === BYTE.slash) pos = endOfLine(bytes, pos, length);
    else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.star) {
      const end = endOfBlockComment(bytes, pos + 2, length);
      if (end < 0) break;
      pos = end;
    } else if (byte === BYTE.doubleQuote || byte === BYTE.singleQuote) pos = Math.max(pos, endOfString(bytes, pos, length)) + 1;
    else if (byte === BYTE.backtick) pos = endOfTemplateString(bytes, pos + 1, length);
    else if (byte === BYTE.less && isTag(bytes, pos)) {
      const end = indexOf(bytes, CLOSING, pos, length);
      blank(bytes, pos, end < 0 ? length : end + CLOSING.length);
      if (end < 0) return { bytes, isUnclosed: true };
      pos = end + CLOSING.length;
    } else pos++;
  }
  return { bytes, isUnclosed: false };
}

/** Whether `<template>`, or `<template ` with attributes, begins here. */
function isTag(bytes: Uint8Array, at: number): boolean {
  if (!startsWith(bytes, OPENING, at)) return false;
  const next = bytes[at + OPENING.length] ?? 0;
  return next === BYTE.greater || (next <= BYTE.space && next > 0);
}

/** Line feeds stay, so that lines are those of the file. */
function blank(bytes: Uint8Array, from: number, to: number): void {
  for (let pos = from; pos < to; pos++) if (bytes[pos] !== BYTE.lineFeed && bytes[pos] !== BYTE.carriageReturn) bytes[pos] = BYTE.space;
}

/** Index behind the closing backtick; what stands in `${}` is skipped with it, where it has none of its own. */
function endOfTemplateString(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length && bytes[pos] !== BYTE.backtick) pos += bytes[pos] === BYTE.backslash ? 2 : 1;
  return pos + 1;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number, length: number): number {
  for (let at = bytes.indexOf(BYTE.less, from); at >= 0 && at + wanted.length <= length; at = bytes.indexOf(BYTE.less, at + 1)) if (startsWith(bytes, wanted, at)) return at;
  return -1;
}

function startsWith(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}
