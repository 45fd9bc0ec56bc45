import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { repoPathFromBytes } from '../../base/repo-path.js';
import type { ListedFile, WorkspaceListing } from '../../ports/workspace.js';
import { pathBelow, systemCause } from './disk-path.js';

/** Folders that no walk enters: data of git, installed packages. */
const NEVER_ENTERED: ReadonlySet<string> = new Set(['.git', 'node_modules']);
/** What earlier runs of this product wrote. */
const PRODUCTS: ReadonlySet<string> = new Set(['artifacts/ci', 'artifacts/gates']);

/** Milliseconds of a walk between two looks at whether a signal came. */
const TURN_MS = 20;

/**
 * Every file below the root, for a workspace without git: `.gitignore` is not read, since only git knows what it means.
 * Links are listed, never followed.
 */
export async function listByWalking(root: string, why: string): Promise<WorkspaceListing> {
  const files: ListedFile[] = [];
  const unreadable: { path: string; cause: string }[] = [];
  const folders: Buffer[] = [Buffer.alloc(0)];
  let turn = performance.now();
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (performance.now() - turn > TURN_MS) {
      await new Promise((resolve) => void setImmediate(resolve));
      turn = performance.now();
    }
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(pathBelow(root, folder), { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      unreadable.push({ path: folder.length === 0 ? '.' : repoPathFromBytes(folder).path, cause: systemCause(error) });
      continue;
    }
    for (const entry of entries) {
      const name = folder.length === 0 ? entry.name : Buffer.concat([folder, Buffer.from('/'), entry.name]);
      const { path, coded } = repoPathFromBytes(name);
      if (!entry.isDirectory()) {
        files.push({ path, name: coded ? name : null, tracked: true, sparse: false, link: false, oid: null });
      } else if (!NEVER_ENTERED.has(entry.name.toString('utf8')) && !PRODUCTS.has(path)) {
        folders.push(name);
      }
    }
  }
  return {
    source: 'walk',
    detail: `All files of the folder except .git, node_modules, artifacts/ci and artifacts/gates, since ${why}.`,
    objectFormat: null,
    prefix: '',
    files,
    repositories: [],
    unreadable,
  };
}
