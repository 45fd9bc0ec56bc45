import { lstatSync, readdirSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import type { ListedFile } from '../../ports/workspace.js';
import { pathBelow } from './disk-path.js';

export type EntryKind = 'file' | 'folder' | 'link' | 'missing' | 'special';

interface KnownFolder {
  /** POSIX, without a `/` at the end; empty for the root. */
  readonly path: string;
  /** Null when the folder cannot be entered: missing, no folder, or a link. */
  readonly entries: ReadonlyMap<string, Dirent> | null;
  readonly kind: EntryKind;
}

/** What lies at a path, looked up without opening it. */
export interface EntryKinds {
  /** The kind of the entry; `link` only for the entry itself, `behind_link` when a folder above it is a link. */
  of(file: ListedFile): EntryKind | 'behind_link';
}

/**
 * Looks up what lies on the disk by listing folders: one call per folder is several times cheaper than one per file, and
 * says of each folder above a file that it is no link. Asked in order of path, each folder is listed once.
 */
export function createEntryKinds(root: string): EntryKinds {
  const above: KnownFolder[] = [{ path: '', entries: list(root), kind: 'folder' }];

  const within = (folder: KnownFolder, path: string): EntryKind => {
    const entry = folder.entries?.get(path.slice(folder.path === '' ? 0 : folder.path.length + 1));
    // A listing may spell a name another way than git does (case, Unicode form): then the system decides.
    return entry === undefined ? statKind(`${root}/${path}`) : kindOf(entry);
  };

  const enter = (path: string): KnownFolder => {
    while (!isAbove(above.at(-1)?.path ?? '', path)) above.pop();
    let folder = above.at(-1) as KnownFolder;
    while (folder.path !== path && folder.kind === 'folder') {
      const slash = path.indexOf('/', folder.path === '' ? 0 : folder.path.length + 1);
      const next = slash === -1 ? path : path.slice(0, slash);
      const kind = within(folder, next);
      folder = { path: next, kind, entries: kind === 'folder' ? list(`${root}/${next}`) : null };
      above.push(folder);
    }
    return folder;
  };

  return {
    of(file) {
      if (file.name !== null) return kindOfBytes(root, file.name);
      const slash = file.path.lastIndexOf('/');
      const folder = enter(slash === -1 ? '' : file.path.slice(0, slash));
      if (folder.kind === 'link') return 'behind_link';
      return folder.kind === 'folder' ? within(folder, file.path) : 'missing';
    },
  };
}

function isAbove(folder: string, path: string): boolean {
  return folder === '' || folder === path || path.startsWith(`${folder}/`);
}

/** Null when it cannot be listed: each entry is then asked for by name, since a folder may be entered without being listed. */
function list(folder: string): ReadonlyMap<string, Dirent> | null {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  } catch {
    return null;
  }
}

/** For a name that is not valid UTF-8: rare, so each part is asked for by itself. */
function kindOfBytes(root: string, name: Uint8Array): EntryKind | 'behind_link' {
  for (let slash = name.indexOf(0x2f); slash !== -1; slash = name.indexOf(0x2f, slash + 1)) {
    const kind = statKind(pathBelow(root, name.subarray(0, slash)));
    if (kind === 'link') return 'behind_link';
    if (kind !== 'folder') return 'missing';
  }
  return statKind(pathBelow(root, name));
}

function statKind(path: string | Buffer): EntryKind {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? 'missing' : kindOf(stats);
  } catch {
    // A folder above that may not be entered: opening the file then gives the system's reason.
    return 'file';
  }
}

function kindOf(entry: Dirent | Stats): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'special';
}
