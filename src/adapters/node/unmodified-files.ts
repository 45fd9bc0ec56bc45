import { repoPathFromBytes } from '../../base/repo-path.js';
import { err, ok, type Result } from '../../base/result.js';
import type { Git } from './git.js';
import { filterSwitches } from './worktree-state.js';

/** Paths in one call: a command line is bounded. */
const AT_ONCE = 200;
const FLAGS = ['-z', '--name-only', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];

/** Those of `paths` that git tracks and whose content on the disk is the one in the index and in HEAD. */
export async function unmodifiedFiles(git: Git, paths: readonly string[]): Promise<Result<ReadonlySet<string>, string>> {
  const switches = await filterSwitches(git);
  if (switches === null) return err('the config of git cannot be read');
  const unmodified = new Set<string>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const tracked = await git.run(['ls-files', '-z', '--cached', '--', ...some]);
    if (!tracked.ok) return err(tracked.error.cause);
    for (const path of pathsIn(tracked.value)) unmodified.add(path);
    const changed = await git.run(['diff-files', ...FLAGS, '--', ...some], { switches });
    if (!changed.ok) return err(changed.error.cause);
    for (const path of pathsIn(changed.value)) unmodified.delete(path);
  }
  return ok(unmodified);
}

/** Paths that git printed with a NUL behind each. */
export function pathsIn(output: Buffer): readonly string[] {
  const paths: string[] = [];
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    paths.push(repoPathFromBytes(output.subarray(start, end)).path);
  }
  return paths;
}
