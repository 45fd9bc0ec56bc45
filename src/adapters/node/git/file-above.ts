import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findTop } from './git-location.js';
import type { Git } from './git.js';

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

/** The same of a file that git tracks and the disk has not: a sparse checkout leaves it out. Git is asked. */
export function trackedAbove(git: Git, file: string): string | null {
  const levels = Math.min(git.prefix.split('/').length - 1, MAX_LEVELS);
  if (levels === 0) return null;
  const places = Array.from({ length: levels }, (_, above) => `${'../'.repeat(above + 1)}${file}`);
  const listed = git.runSync(['ls-files', '-z', '--', ...places]);
  const tracked = listed.ok ? listed.value.toString('utf8').split('\0') : [];
  return places.find((place) => tracked.includes(place)) ?? null;
}
