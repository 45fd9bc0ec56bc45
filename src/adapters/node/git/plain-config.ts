import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git.js';
import { environmentValue } from './git-safety.js';

/** No config that a person wrote is larger. */
const MOST_BYTES = 1024 * 1024;

/** All files whose settings git takes when we run it; null where only git knows: a linked work tree or a submodule, and Windows, which has its own places. */
export function configFiles({ gitDir, env, isolated }: Pick<Git, 'gitDir' | 'env' | 'isolated'>): readonly string[] | null {
  if (process.platform === 'win32' || statSync(gitDir, { throwIfNoEntry: false })?.isDirectory() !== true || existsSync(join(gitDir, 'commondir'))) return null;
  const own = [join(gitDir, 'config'), join(gitDir, 'config.worktree')];
  const home = environmentValue(env, 'HOME') ?? '';
  const set = environmentValue(env, 'XDG_CONFIG_HOME') ?? '';
  if (isolated) return own;
  return [...own, ...(home === '' ? [] : [join(home, '.gitconfig'), join(home, '.config', 'git', 'config')]), ...(set === '' ? [] : [join(set, 'git', 'config')])];
}

/** Whether no file has any of `words`, whatever its case: then it sets nothing whose name has one. False too where that cannot be told; a file that includes others tells nothing. */
export function surelyLack(files: readonly string[] | null, words: readonly string[]): boolean {
  if (files === null) return false;
  try {
    return files.every((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats === undefined) return true;
      if (!stats.isFile() || stats.size > MOST_BYTES) return false;
      const text = readFileSync(file, 'latin1').toLowerCase();
      return !text.includes('include') && !words.some((word) => text.includes(word));
    });
  } catch {
    return false;
  }
}
