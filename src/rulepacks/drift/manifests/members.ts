import { compileGlobs } from '../../../base/glob.js';
import { isWithin } from '../plain.js';

/** Tells whether a folder is a member of the workspace at `root` by its globs, or the root itself. Globs that cannot be read take nothing. */
export function membersOf(root: string, globs: readonly string[]): (folder: string) => boolean {
  const compiled = globs.length === 0 ? null : compileGlobs(globs.map((glob) => glob.replace(/^(!?)(?:\.\/+)+/, '$1').replace(/\/+$/, '')));
  return (folder) => {
    if (folder === root) return true;
    if (compiled?.ok !== true || !isWithin(root, folder)) return false;
    return compiled.value.matches(root === '' ? folder : folder.slice(root.length + 1));
  };
}
