import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { endOfMark, LineCounter } from '../line-counter.js';
import { findAstroBlocks } from './blocks/astro-blocks.js';
import type { ScriptBlocks } from './blocks/script-block.js';
import { findSvelteBlocks } from './blocks/svelte-blocks.js';
import { findVueBlocks } from './blocks/vue-blocks.js';
import { extractRange, loadSource } from './extract-javascript.js';

const FINDERS: ReadonlyMap<string, (bytes: Uint8Array, at: number, length: number) => ScriptBlocks> = new Map([
  ['vue', findVueBlocks],
  ['svelte', findSvelteBlocks],
  ['astro', findAstroBlocks],
]);

/** Whether files with this extension hold scripts in markup. */
export function hasBlocks(extension: string): boolean {
  return FINDERS.has(extension);
}

/**
 * The imports of a component file with markup: of its script blocks, each scanned where it lies, and the files that a
 * block's `src` names. Places are those in the whole file. Expressions in the markup are not read.
 */
export function extractBlocks(extension: string, bytes: Uint8Array, length: number): ExtractedImports {
  const at = endOfMark(bytes);
  const lines = new LineCounter(bytes, at);
  const found = FINDERS.get(extension)?.(bytes, at, length) ?? { blocks: [], isUnclosed: false };
  const imports: ImportRecord[] = [];
  let uncertain = found.isUnclosed;
  loadSource(bytes, length);
  for (const block of found.blocks) {
    const place = lines.locate(block.tag);
    if (block.source !== null) imports.push({ specifier: block.source, kind: 'value', ...place });
    const extracted = extractRange(bytes, { start: block.start, end: block.end, place: lines.locate(block.start) }, block);
    for (const record of extracted.imports) imports.push(record);
    if (extracted.uncertain) uncertain = true;
  }
  return { imports, uncertain };
}
