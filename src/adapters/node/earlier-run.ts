import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Leftovers } from '../../ports/run-files.js';
import { readIndex } from './git/git-index.js';
import { findTop, indexPath } from './git/git-location.js';

/** Takes away what an earlier run left, as far as it can be. The code for it is not loaded where there is nothing. */
export async function forgetEarlierRun(root: string, left: readonly Leftovers[]): Promise<void> {
  for (const { folder, names } of left) {
    if (existsSync(path.join(root, folder))) (await import('./run-files.js')).createRunFiles(root).clear(folder, names);
  }
}

/**
 * The same before anything else is done, so that whatever ends this process leaves nothing old that is read as new. What git may
 * track is left where it is: it belongs to the workspace, which is still to be read.
 */
export async function forgetUntracked(root: string, left: readonly Leftovers[]): Promise<void> {
  const there = left.filter(({ folder }) => existsSync(path.join(root, folder)));
  if (there.length > 0) await forgetEarlierRun(root, there.filter(({ folder }) => !mayTrack(root, folder)));
}

/** The same in each folder right below one, for a run that does not begin: nobody is to read it as what this one found. */
export async function forgetEach(root: string, { folder, names }: Leftovers): Promise<void> {
  if (existsSync(path.join(root, folder)) && !mayTrack(root, folder)) (await import('./run-files.js')).createRunFiles(root).clearEach(folder, names);
}

function mayTrack(root: string, folder: string): boolean {
  const top = findTop(root);
  return top !== null && readIndex(indexPath(path.join(top, '.git')), '')?.mayName(folder) === true;
}
