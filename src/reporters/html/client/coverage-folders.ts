import { compareText } from '../../../base/order.js';
import type { CoveredFile } from '../../../contract/verdict/gate-quality.js';

/** A folder or a file with the lines below it. */
export interface CoveredFolder {
  /** Its path from the folder above; several folders in one where there is nothing to choose. */
  readonly name: string;
  readonly path: string;
  readonly covered: number;
  readonly total: number;
  /** Over the changed lines below it; null when nothing was compared. */
  readonly changed: { readonly covered: number; readonly total: number } | null;
  readonly file: CoveredFile | null;
  /** Folders, then files, each by name. */
  readonly inside: readonly CoveredFolder[];
}

interface Growing {
  readonly folders: Map<string, Growing>;
  readonly files: CoveredFile[];
}

/** The files as a tree of folders. */
export function coverageFolders(files: readonly CoveredFile[]): CoveredFolder {
  const root: Growing = { folders: new Map(), files: [] };
  for (const file of files) {
    let folder = root;
    for (const part of file.path.split('/').slice(0, -1)) {
      let next = folder.folders.get(part);
      if (next === undefined) {
        next = { folders: new Map(), files: [] };
        folder.folders.set(part, next);
      }
      folder = next;
    }
    folder.files.push(file);
  }
  return grown(root, '', '');
}

function grown(folder: Growing, name: string, path: string): CoveredFolder {
  const only = folder.files.length === 0 && folder.folders.size === 1 ? [...folder.folders][0] : undefined;
  if (only !== undefined) return grown(only[1], name === '' ? only[0] : `${name}/${only[0]}`, path === '' ? only[0] : `${path}/${only[0]}`);
  const folders = [...folder.folders].sort(([a], [b]) => compareText(a, b)).map(([part, inner]) => grown(inner, part, path === '' ? part : `${path}/${part}`));
  const files = [...folder.files].sort((a, b) => compareText(a.path, b.path)).map((file): CoveredFolder => ({ name: file.path.slice(file.path.lastIndexOf('/') + 1), path: file.path, covered: file.covered, total: file.total, changed: file.changed, file, inside: [] }));
  const inside = [...folders, ...files];
  const compared = inside.some(({ changed }) => changed !== null);
  const sum = (value: (part: CoveredFolder) => number): number => inside.reduce((total, part) => total + value(part), 0);
  return {
    name,
    path,
    covered: sum((part) => part.covered),
    total: sum((part) => part.total),
    changed: compared ? { covered: sum((part) => part.changed?.covered ?? 0), total: sum((part) => part.changed?.total ?? 0) } : null,
    file: null,
    inside,
  };
}
