import { lstatSync } from 'node:fs';

type FolderKind = 'folder' | 'link' | 'none';

/** What lies at the folder of a path, each folder looked at once. */
export interface FolderKinds {
  /** `link` when the folder, or one above it, is a symbolic link; `none` when it is missing or no folder. */
  above(path: string): FolderKind;
}

/** Paths are relative to `root`, POSIX; `root` itself is a folder. */
export function createFolderKinds(root: string): FolderKinds {
  const known = new Map<string, FolderKind>([['', 'folder']]);

  /** Looks from the top down, since what lies behind a link must not be looked at. */
  const lookDown = (folder: string): FolderKind => {
    let kind: FolderKind = 'folder';
    for (let end = folder.indexOf('/'); ; end = folder.indexOf('/', end + 1)) {
      const part = end < 0 ? folder : folder.slice(0, end);
      const before = known.get(part);
      if (before === undefined) {
        if (kind === 'folder') kind = lookAt(`${root}/${part}`);
        known.set(part, kind);
      } else kind = before;
      if (end < 0) return kind;
    }
  };
  return {
    above(path) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      return known.get(folder) ?? lookDown(folder);
    },
  };
}

function lookAt(path: string): FolderKind {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'none';
    return stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'none';
  } catch {
    // A folder above may not be entered: opening the file then gives the system's reason.
    return 'folder';
  }
}
