import { lstatSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Problem } from '../../../base/result.js';
import type { Git } from './git.js';

/** What git reads of each folder whatever it is asked for. */
const READ_BY_GIT = ['.gitignore', '.gitattributes'];

/**
 * A pipe in the place of what git would read of the root and the folders above it: git would wait for a writer. No commit can hold one, so
 * further below nobody looks: there git is stopped when its time is over.
 */
export function pipeInTheWay({ root, top }: Pick<Git, 'root' | 'top'>): Problem<'git_failed'> | null {
  for (let folder = root; ; folder = dirname(folder)) {
    const name = READ_BY_GIT.find((file) => isPipe(join(folder, file)));
    if (name !== undefined) {
      return { code: 'git_failed', message: `Git could not list the files of ${root}: ${relative(top, join(folder, name))} is a named pipe, from which git would read for ever.`, hint: 'Put a file there instead, or remove it.' };
    }
    if (folder === top || folder === dirname(folder)) return null;
  }
}

function isPipe(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
  } catch {
    return false;
  }
}
