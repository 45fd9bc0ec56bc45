import { BYTE } from '../source-bytes.js';
import { attributesOf, endOfDeclaration, endOfRawText, endOfTag, endOfTagName, isLetter, type MarkupRules, nameAt } from './markup.js';
import { languageOf, type ScriptBlock, type ScriptBlocks } from './script-block.js';

const RULES: MarkupRules = { hasBraces: false };
const RAW_IN_TEMPLATES: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/**
 * The script blocks of a Vue component, and what `src` of its blocks names. As Vue's own compiler reads it: outside of
 * blocks everything is text; a block is raw up to its closing tag, except a `<template>` in HTML, whose elements nest.
 * Source: `@vue/compiler-core`, tokenizer in the mode for single-file components (reviewed 2026-11-25).
 */
export function findVueBlocks(bytes: Uint8Array, at: number, length: number): ScriptBlocks {
  const blocks: ScriptBlock[] = [];
  let pos = at;
  for (;;) {
    pos = bytes.indexOf(BYTE.less, pos);
    if (pos < 0 || pos >= length) return { blocks, isUnclosed: false };
    const next = bytes[pos + 1];
    if (next === 33 || next === 63) {
      // `<!`, `<?`
      pos = endOfDeclaration(bytes, pos, length);
      if (pos > length) return { blocks, isUnclosed: true };
      continue;
    }
    if (!isLetter(next)) {
      pos++;
      continue;
    }
    const nameEnd = endOfTagName(bytes, pos + 1, length);
    const tagEnd = endOfTag(bytes, nameEnd, length, RULES);
    if (tagEnd >= length) return { blocks, isUnclosed: true };
    const name = nameAt(bytes, pos + 1, nameEnd);
    const attributes = attributesOf(bytes, nameEnd, tagEnd, RULES);
    const isEmpty = bytes[tagEnd - 1] === BYTE.slash;
    const lang = attributes.get('lang') ?? '';
    const isHtml = name === 'template' && (lang === '' || lang === 'html');
    const start = tagEnd + 1;
    const end = isEmpty ? start : isHtml ? endOfTemplateBlock(bytes, start, length) : endOfRawText(bytes, start, length, name.toLowerCase());
    const source = attributes.get('src') ?? '';
    const language = name === 'script' ? languageOf(lang) : null;
    if (source !== '') blocks.push({ tag: pos, start: end, end, isTypeScript: false, isJsx: false, source });
    else if (language !== null && !isEmpty) blocks.push({ tag: pos, start, end, ...language, source: null });
    if (end >= length && !isEmpty) return { blocks, isUnclosed: true };
    pos = end;
  }
}

/** Index of the `</` that closes a `<template>` whose content starts at `at`, or `length`. */
function endOfTemplateBlock(bytes: Uint8Array, at: number, length: number): number {
  let depth = 1;
  let pos = at;
  let hasInterpolations = true;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.openBrace && bytes[pos + 1] === BYTE.openBrace && hasInterpolations) {
      const end = endOfInterpolation(bytes, pos + 2, length);
      // Under `v-pre` braces are text; where none close, none further on do.
      hasInterpolations = end < length;
      pos = hasInterpolations ? end : pos + 2;
      continue;
    }
    if (byte !== BYTE.less) {
      pos++;
      continue;
    }
    const next = bytes[pos + 1];
    if (next === 33 || next === 63) {
      pos = endOfDeclaration(bytes, pos, length);
    } else if (next === BYTE.slash) {
      if (isTemplateName(bytes, pos + 2, length) && --depth === 0) return pos;
      pos += 2;
    } else if (isLetter(next)) {
      const nameEnd = endOfTagName(bytes, pos + 1, length);
      const tagEnd = endOfTag(bytes, nameEnd, length, RULES);
      const isEmpty = bytes[tagEnd - 1] === BYTE.slash;
      if (isTemplateName(bytes, pos + 1, length) && !isEmpty) depth++;
      const raw = isEmpty ? null : rawName(bytes, pos + 1, nameEnd);
      pos = raw === null ? tagEnd + 1 : endOfRawText(bytes, tagEnd + 1, length, raw);
    } else {
      pos++;
    }
  }
  return length;
}

function isTemplateName(bytes: Uint8Array, at: number, length: number): boolean {
  for (let index = 0; index < 8; index++) {
    if (bytes[at + index] !== 'template'.charCodeAt(index)) return false;
  }
  return endOfTagName(bytes, at, length) === at + 8;
}

/** The name of an element whose content is text; null for all others. Only names of these lengths are looked at. */
function rawName(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start < 5 || end - start > 8) return null;
  const first = bytes[start];
  // `s`, `t`
  if (first !== 115 && first !== 116) return null;
  let name = '';
  for (let pos = start; pos < end; pos++) name += String.fromCharCode(bytes[pos] ?? 0);
  return RAW_IN_TEMPLATES.has(name) ? name : null;
}

function endOfInterpolation(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  for (;;) {
    pos = bytes.indexOf(BYTE.closeBrace, pos);
    if (pos < 0 || pos >= length) return length;
    if (bytes[pos + 1] === BYTE.closeBrace) return pos + 2;
    pos++;
  }
}
