import { compileGlobs } from '../../../base/glob.js';
import { isWithin } from '../plain.js';

/** Whether a folder is a member of the workspace at `root` by its globs, or the root itself. Globs that cannot be read take nothing. */
export function isMember(root: string, globs: readonly string[], folder: string): boolean {
  if (folder === root) return true;
  if (!isWithin(root, folder) || globs.length === 0) return false;
  const compiled = compileGlobs(globs.map((glob) => glob.replace(/^(!?)(?:\.\/+)+/, '$1').replace(/\/+$/, '')));
  return compiled.ok && compiled.value.matches(root === '' ? folder : folder.slice(root.length + 1));
}
