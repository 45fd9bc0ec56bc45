import { BYTE, endOfRegex } from '../source-bytes.js';
import {
  attributesOf, endOfDeclaration, endOfRawText, endOfTag, endOfTagName, endOfTemplate, endOfToken, isLetter, isSpace, type MarkupRules, nameAt,
} from './markup.js';
import { isVoid, OpenElements } from './open-elements.js';
import type { ScriptBlock, ScriptBlocks } from './script-block.js';

const RULES: MarkupRules = { hasBraces: true };
const EXPRESSION = '{';

/**
 * The frontmatter and the scripts of an Astro component. Scripts are sources that Astro bundles only when `src` is their
 * one attribute; with any other they are text of the page, as Astro's guide says ("Script processing", reviewed 2026-11-25).
 */
export function findAstroBlocks(bytes: Uint8Array, at: number, length: number): ScriptBlocks {
  const fence = openingFence(bytes, at, length);
  if (fence < 0) return findScripts(bytes, at, length, []);
  const end = closingFence(bytes, fence + 3, length);
  const frontmatter: ScriptBlock = { tag: fence, start: fence + 3, end, isTypeScript: true, isJsx: false, source: null };
  if (end >= length) return { blocks: [frontmatter], isUnclosed: true };
  return findScripts(bytes, end + 3, length, [frontmatter]);
}

/** Index of the fence that opens the frontmatter: it stands before the first tag and the first expression. -1 when there is none. */
function openingFence(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length) {
    if (isFence(bytes, pos)) return pos;
    if (bytes[pos] === BYTE.openBrace) return -1;
    if (bytes[pos] === BYTE.less) {
      if (bytes[pos + 1] !== 33) return -1;
      pos = endOfDeclaration(bytes, pos, length);
    } else pos++;
  }
  return -1;
}

/** Index of the fence that ends the frontmatter: the next three dashes outside strings, templates, comments and regular expressions. */
function closingFence(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  // The last byte that is no white space.
  let last = 0;
  while (pos < length) {
    const byte = bytes[pos] ?? 0;
    if (byte === 45 && isFence(bytes, pos)) return pos;
    let end = endOfToken(bytes, pos, length);
    if (byte === BYTE.backtick) end = endOfTemplate(bytes, pos, length);
    else if (byte === BYTE.slash && end === pos && BEFORE_REGEX.has(last)) end = Math.max(pos, endOfRegex(bytes, pos, length));
    if (!isSpace(byte) && !(byte === BYTE.slash && end > pos)) last = byte;
    pos = end + 1;
  }
  return length;
}

const BEFORE_REGEX: ReadonlySet<number> = new Set([0, ...[...'(,=:[!&|?{};+'].map((mark) => mark.charCodeAt(0))]);

function isFence(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 45 && bytes[at + 1] === 45 && bytes[at + 2] === 45;
}

function findScripts(bytes: Uint8Array, at: number, length: number, blocks: ScriptBlock[]): ScriptBlocks {
  const open = new OpenElements();
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.less) {
      pos = readTag(bytes, pos, length, open, blocks);
    } else if (byte === BYTE.openBrace) {
      open.open(EXPRESSION);
      pos++;
    } else if (open.innermost !== EXPRESSION) {
      pos++;
    } else {
      // Quotes and comments mean something in expressions only.
      if (byte === BYTE.closeBrace) open.close(EXPRESSION);
      pos = (byte === BYTE.backtick ? endOfTemplate(bytes, pos, length) : endOfToken(bytes, pos, length)) + 1;
    }
  }
  return { blocks, isUnclosed: pos > length };
}

/** Reads what the `<` at `at` opens or closes; returns the index behind it, beyond `length` when it is not closed. */
function readTag(bytes: Uint8Array, at: number, length: number, open: OpenElements, blocks: ScriptBlock[]): number {
  const next = bytes[at + 1];
  if (next === 33) return endOfDeclaration(bytes, at, length);
  const isClosing = next === BYTE.slash;
  const nameStart = isClosing ? at + 2 : at + 1;
  // `<>` and `</>`: a fragment, whose text is no expression.
  const isFragment = bytes[nameStart] === BYTE.greater;
  if (!isFragment && !isLetter(bytes[nameStart])) return at + 1;
  const nameEnd = endOfTagName(bytes, nameStart, length);
  const tagEnd = endOfTag(bytes, nameEnd, length, RULES);
  if (tagEnd >= length) return length + 1;
  const name = nameAt(bytes, nameStart, nameEnd);
  if (isClosing) {
    open.close(name);
    return tagEnd + 1;
  }
  if (bytes[tagEnd - 1] === BYTE.slash || isVoid(name)) return tagEnd + 1;
  const isText = name === 'script' || name === 'style' || hasRawMark(bytes, nameEnd, tagEnd);
  if (!isText) {
    open.open(name);
    return tagEnd + 1;
  }
  const end = endOfRawText(bytes, tagEnd + 1, length, name.toLowerCase());
  if (name === 'script') addScript(attributesOf(bytes, nameEnd, tagEnd, RULES), at, tagEnd + 1, end, blocks);
  return end >= length ? length + 1 : endOfTag(bytes, end, length, RULES) + 1;
}

function addScript(attributes: ReadonlyMap<string, string>, tag: number, start: number, end: number, blocks: ScriptBlock[]): void {
  const source = attributes.get('src') ?? null;
  if (attributes.size > (source === null ? 0 : 1)) return;
  blocks.push({ tag, start: source === null ? start : end, end, isTypeScript: true, isJsx: false, source });
}

/** Whether `is:raw` is among the attributes: then the content is text. */
function hasRawMark(bytes: Uint8Array, at: number, end: number): boolean {
  for (let pos = at; pos < end; pos++) {
    if (bytes[pos] === BYTE.colon && bytes[pos - 1] === 115 && bytes[pos - 2] === 105 && bytes[pos + 1] === 114) {
      return attributesOf(bytes, at, end, RULES).has('is:raw');
    }
  }
  return false;
}
