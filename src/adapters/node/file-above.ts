import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findTop } from './git-location.js';

const MAX_LEVELS = 32;

/**
 * Where a file with this path below a folder stands above `root`: below the nearest folder from the parent of the root up
 * to the top of its repository. The path comes back relative to the root (`../.github/...`); null when there is none, or no
 * repository. Nothing is read.
 */
export function findAbove(root: string, file: string): string | null {
  const realRoot = realpathSync.native(root);
  const top = findTop(realRoot);
  if (top === null) return null;
  let folder = realRoot;
  for (let level = 1; level <= MAX_LEVELS && folder !== top; level += 1) {
    folder = path.dirname(folder);
    if (existsSync(path.join(folder, file))) return `${'../'.repeat(level)}${file}`;
  }
  return null;
}
