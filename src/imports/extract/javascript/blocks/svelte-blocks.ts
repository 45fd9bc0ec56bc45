import { BYTE } from '../source-bytes.js';
import { attributesOf, endOfBraces, endOfDeclaration, endOfRawText, endOfTag, endOfTagName, isLetter, type MarkupRules, nameAt, skipSpace } from './markup.js';
import { isVoid, OpenElements } from './open-elements.js';
import { languageOf, type ScriptBlock, type ScriptBlocks } from './script-block.js';

const RULES: MarkupRules = { hasBraces: true };
const LOGIC = '{#';

/**
 * The scripts of a Svelte component: those that stand in no element and no `{#...}` block. A `<script>` elsewhere is an
 * element of the page. Source: Svelte's own parser, `phases/1-parse` (reviewed 2026-11-25).
 */
export function findSvelteBlocks(bytes: Uint8Array, at: number, length: number): ScriptBlocks {
  const blocks: ScriptBlock[] = [];
  const open = new OpenElements();
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.openBrace) {
      const first = bytes[skipSpace(bytes, pos + 1, length)];
      // `#`, `/`
      if (first === 35) open.open(LOGIC);
      else if (first === BYTE.slash && !isComment(bytes, pos, length)) open.close(LOGIC);
      pos = endOfBraces(bytes, pos, length) + 1;
      continue;
    }
    if (byte !== BYTE.less) {
      pos++;
      continue;
    }
    const next = bytes[pos + 1];
    if (next === 33) {
      pos = endOfDeclaration(bytes, pos, length);
      continue;
    }
    const isClosing = next === BYTE.slash;
    const nameStart = isClosing ? pos + 2 : pos + 1;
    if (!isLetter(bytes[nameStart])) {
      pos++;
      continue;
    }
    const nameEnd = endOfTagName(bytes, nameStart, length);
    const tagEnd = endOfTag(bytes, nameEnd, length, RULES);
    if (tagEnd >= length) return { blocks, isUnclosed: true };
    const name = nameAt(bytes, nameStart, nameEnd);
    const tag = pos;
    pos = tagEnd + 1;
    if (isClosing) {
      open.close(name);
      continue;
    }
    if (bytes[tagEnd - 1] === BYTE.slash || isVoid(name)) continue;
    if (name !== 'script' && name !== 'style') {
      open.open(name);
      continue;
    }
    const end = endOfRawText(bytes, pos, length, name);
    if (name === 'script' && open.isEmpty) {
      const block = scriptBlock(attributesOf(bytes, nameEnd, tagEnd, RULES), tag, pos, end);
      if (block !== null) blocks.push(block);
    }
    if (end >= length) return { blocks, isUnclosed: true };
    pos = endOfTag(bytes, end, length, RULES) + 1;
  }
  return { blocks, isUnclosed: pos > length };
}

/** `{/* ... *\/}` and `{// ...` hold a comment; `{/if}` closes a block. */
function isComment(bytes: Uint8Array, at: number, length: number): boolean {
  const second = bytes[skipSpace(bytes, at + 1, length) + 1];
  return second === BYTE.slash || second === BYTE.star;
}

function scriptBlock(attributes: ReadonlyMap<string, string>, tag: number, start: number, end: number): ScriptBlock | null {
  const language = languageOf(attributes.get('lang') ?? attributes.get('type') ?? '');
  if (language === null) return null;
  const source = attributes.get('src') ?? '';
  // A preprocessor puts the file in the place of the content; an address of the web is no such file.
  const isFile = source.startsWith('./') || source.startsWith('../');
  return { tag, start: isFile ? end : start, end, ...language, source: isFile ? source : null };
}
