import { joinPath } from '../../base/folders.js';
import { isMap, type PlainMap } from '../../base/plain-values.js';

/** Values that other programs wrote, taken apart with care. */
export function mapOf(value: unknown): PlainMap {
  return isMap(value) ? value : {};
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown;
  } catch {
    return undefined;
  }
}

/** Where a path of a folder leads; null for what leads out of the tree. */
export function joinedPath(folder: string, path: string | null): string | null {
  return path === null ? null : joinPath(folder, path);
}

export function isWithin(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
