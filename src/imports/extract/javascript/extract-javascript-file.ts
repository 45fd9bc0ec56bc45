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
  const found = extractJavaScript(bytes, length, { isTypeScript: true, isJsx: false });
  // A declaration file is no module at run time: whatever it imports, it imports types.
  if (!DECLARATION_FILE.test(path)) return found;
  return { imports: found.imports.map((record) => ({ ...record, kind: 'type' as const })), uncertain: found.uncertain };
}
