import { copyFileSync, lstatSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexMark } from './git-index.js';
import type { Git } from './git.js';

/** Files that are looked at, spread over the tree. */
const SAMPLES = 16;
/** One of them may be a file that somebody edits. */
const FEW = 2;

/** A copy of git's index that knows of more files that they are unmodified. */
export interface RefreshedIndex {
  /** Of the copy. */
  readonly path: string;
  /** Whether the copy still lies there as it was made: of a missing index git says that nothing is modified, and gates empty temporary folders. */
  isWhole(): boolean;
  remove(): void;
}

/**
 * Whether much of the tree is "racily clean" (racy-git in git's own documentation): as young as the index, which then cannot tell by time
 * and size that a file is what it was. So it is after each clone or checkout that took no longer than a second. Git compares the content
 * of each such file, every time it is asked, until something writes the index anew. Copied trees are alike: their times are not those of the index.
 */
export function looksRacy(git: Git): boolean {
  const files = git.index.files() ?? [];
  const written = secondsOf(git.indexPath, 'mtimeMs');
  if (written === null) return false;
  let young = 0;
  for (let sample = 0; sample < SAMPLES && sample < files.length; sample++) {
    const file = files[Math.floor((sample * files.length) / SAMPLES)];
    const seconds = file === undefined || file.name !== null ? null : secondsOf(`${git.root}/${file.path}`, 'ctimeMs');
    if (seconds !== null && seconds >= written) young++;
  }
  return young >= FEW;
}

function secondsOf(path: string, time: 'mtimeMs' | 'ctimeMs'): number | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : Math.floor(stats[time] / 1000);
}

/**
 * Lets git compare the contents now, and keep in a copy of its index what it found: who asks of the copy later what is modified gets an
 * answer by times and sizes. The index itself is left as it is. Null where a copy cannot be made; one that git could not refresh is as good as the index.
 * `switches` set filters to nothing.
 */
export async function refreshIndex(git: Git, switches: readonly string[]): Promise<RefreshedIndex | null> {
  let folder: string;
  try {
    folder = mkdtempSync(join(tmpdir(), 'contract-gates-'));
  } catch {
    return null;
  }
  const remove = (): void => {
    process.off('exit', remove);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // A copy that stays is in nobody's way.
    }
  };
  process.on('exit', remove);
  const path = join(folder, 'index');
  try {
    // Its time says which files are too young to tell; an earlier one makes more of them so.
    const written = Math.floor(statSync(git.indexPath).mtimeMs / 1000);
    copyFileSync(git.indexPath, path);
    utimesSync(path, written, written);
  } catch {
    remove();
    return null;
  }
  // It ends with 1 where files are modified. A split index would be written beside git's own.
  await git.run(['update-index', '-q', '--refresh', '--ignore-submodules', '--force-write-index'], { env: { GIT_INDEX_FILE: path }, switches: [...switches, '-c', 'core.splitIndex=false'] });
  const mark = indexMark(path);
  return { path, isWhole: () => mark !== null && indexMark(path) === mark, remove };
}
