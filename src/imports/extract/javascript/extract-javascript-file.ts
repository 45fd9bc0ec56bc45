import type { ExtractedImports } from '../../import-record.js';
import { extractBlocks, hasBlocks } from './extract-blocks.js';
import { extractJavaScript } from './extract-javascript.js';
import { withoutTemplates } from './without-templates.js';

const DECLARATION_FILE = /\.d\.(?:[mc]?ts|[^./]+\.ts)$/;

/** The imports of a JavaScript or TypeScript file; which of the two, and whether elements are legal, its name says. */
export function extractJavaScriptFile(path: string, bytes: Uint8Array, length: number): ExtractedImports {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  if (hasBlocks(extension)) return extractBlocks(extension, bytes, length);
  if (extension === 'gjs' || extension === 'gts') {
    const script = withoutTemplates(bytes, length);
    const found = extractJavaScript(script.bytes, length, { isTypeScript: extension === 'gts', isJsx: false });
    return script.isUnclosed ? { ...found, uncertain: true } : found;
  }
  if (extension === 'tsx') return extractJavaScript(bytes, length, { isTypeScript: true, isJsx: true });
  // Elements are legal in every kind of JavaScript file that tools accept.
  if (!extension.endsWith('ts')) return extractJavaScript(bytes, length, { isTypeScript: false, isJsx: true });
  if (isTranslation(bytes, length)) return { imports: [], uncertain: false };
  const found = extractJavaScript(bytes, length, { isTypeScript: true, isJsx: false });
  // A declaration file is no module at run time: whatever it imports, it imports types.
  if (!DECLARATION_FILE.test(path)) return found;
  return { imports: found.imports.map((record) => ({ ...record, kind: 'type' as const })), uncertain: found.uncertain };
}

const MARKUP = ['<?xml', '<!DOCTYPE'].map((text) => Buffer.from(text));

/** Qt's Linguist calls its translations `ledger_de.ts`: XML, which imports nothing. */
function isTranslation(bytes: Uint8Array, length: number): boolean {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const start = hasMark ? 3 : 0;
  // Most files are told by their first byte.
  return bytes[start] === 0x3c && MARKUP.some((text) => text.length <= length - start && text.every((byte, index) => byte === bytes[start + index]));
}
