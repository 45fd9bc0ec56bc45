import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../../../base/result.js';
import { isFile } from '../programs.js';

/** The nearest folder from `root` upwards that has a `.git`, or null. */
export function findTop(root: string): string | null {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/**
 * The index of a work tree whose `.git` is `gitDir`. In a linked work tree and in a submodule that is a file which names the folder of their data
 * (gitrepository-layout(5)).
 */
export function indexPath(gitDir: string): string {
  return join(dataFolder(gitDir), 'index');
}

/** The folder with the data of a work tree whose `.git` is `gitDir`. */
export function dataFolder(gitDir: string): string {
  return isFile(gitDir) ? (namedFolder(gitDir) ?? gitDir) : gitDir;
}

function namedFolder(file: string): string | null {
  try {
    const named = /^gitdir: ([^\r\n]+)/.exec(readFileSync(file, 'utf8'))?.[1];
    return named === undefined ? null : resolve(dirname(file), named);
  } catch {
    // It may not be read: git will say why.
    return null;
  }
}

/**
 * Where `CI` is set the repository's data must be a real folder inside the work tree. A `.git` file or link points elsewhere
 * (a submodule's or a linked work tree's data), and whatever checked out the workspace may then hand us the history and
 * config of another repository. On a developer's machine both are daily practice and are taken as they are.
 */
export function foreignGitDir(gitDir: string): Problem<'git_refused'> | null {
  const hint = 'Check the repository out as a clone of its own (actions/checkout does); only without CI, on a machine of your own, is it taken as it is.';
  if (!lstatSync(gitDir).isDirectory()) {
    return {
      code: 'git_refused',
      message: `${gitDir} is not a folder but points to a repository elsewhere, which is not accepted where the variable CI is set.`,
      expected: 'a .git folder inside the work tree',
      hint,
    };
  }
  if (existsSync(join(gitDir, 'commondir'))) {
    return { code: 'git_refused', message: `${gitDir} shares the data of another repository (commondir), which is not accepted where the variable CI is set.`, hint };
  }
  return null;
}
