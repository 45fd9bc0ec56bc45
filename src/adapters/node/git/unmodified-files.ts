import { err, ok, type Result } from '../../../base/result.js';
import type { ListedFile } from '../../../ports/workspace.js';
import type { Git } from './git.js';
import { pathsIn } from './printed-paths.js';
import { DIFFERENCES_BELOW, filterSwitches } from './worktree-state.js';

/** Paths in one call: a command line is bounded. */
const AT_ONCE = 200;

/** Those of `paths` that git tracked when the workspace was listed, and whose content on the disk is the one that its index had then: a gate may add and remove files. */
export async function unmodifiedFiles(git: Git, paths: readonly string[]): Promise<Result<ReadonlySet<string>, string>> {
  const switches = await filterSwitches(git);
  if (switches === null) return err('the config of git cannot be read');
  const listed = git.index.hasChanged() ? git.index.listed() : null;
  if (listed !== null && git.index.mark() === null) return err(`${git.indexPath} was removed after the workspace was read`);
  if (listed !== null) return unmodifiedSince(git, switches, listed, new Set(paths));
  const unmodified = new Set<string>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const tracked = await git.run(['ls-files', '-z', '--cached', '--', ...some]);
    if (!tracked.ok) return err(tracked.error.cause);
    for (const path of pathsIn(tracked.value)) unmodified.add(path);
    const changed = await git.run([...DIFFERENCES_BELOW, '--', ...some], { switches });
    if (!changed.ok) return err(changed.error.cause);
    for (const path of pathsIn(changed.value)) unmodified.delete(path);
  }
  return ok(unmodified);
}

/** The same where the index is another by now: contents are hashed as git would store them. */
async function unmodifiedSince(git: Git, switches: readonly string[], listed: readonly ListedFile[], paths: ReadonlySet<string>): Promise<Result<ReadonlySet<string>, string>> {
  const tracked = listed.filter(({ path, tracked: isTracked }) => isTracked && paths.has(path));
  const unmodified = new Set<string>();
  for (let at = 0; at < tracked.length; at += AT_ONCE) {
    const some = tracked.slice(at, at + AT_ONCE);
    const hashed = await git.run(['hash-object', '--', ...some.map(({ path }) => path)], { switches });
    if (!hashed.ok) return err(hashed.error.cause);
    const oids = hashed.value.toString('latin1').split('\n');
    for (const [index, { path, oid }] of some.entries()) if (oids[index] === oid) unmodified.add(path);
  }
  return ok(unmodified);
}
