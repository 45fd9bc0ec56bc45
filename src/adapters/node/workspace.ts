import { isAscii, isUtf8 } from 'node:buffer';
import { realpathSync, statSync } from 'node:fs';
import { err, ok } from '../../base/result.js';
import type { Workspace } from '../../ports/workspace.js';
import { expectShortLife } from './engine-switches.js';
import { createFileReader } from './file-reader.js';
import type { GitLookup } from './git/git.js';
import type { PreparedState } from './git/worktree-state.js';
import { listWithGit } from './git/git-listing.js';
import { listByWalking } from './walk.js';

/** The index of git for about twenty files. */
const SMALL_INDEX_BYTES = 1_536;

/** The workspace on this machine's disk. `root` is an existing folder; `lookup` is what `openGit` said about it. */
export function createWorkspace(root: string, lookup: GitLookup): Workspace {
  const realRoot = realpathSync.native(root);
  const files = createFileReader(realRoot);
  let prepared: Promise<PreparedState> | null = null;

  const list = async (includeUntracked: boolean): ReturnType<Workspace['list']> => {
    files.forget();
    if (lookup.kind === 'refused') return err(lookup.problem);
    const listed = lookup.kind === 'git' ? await listWithGit(lookup.git, includeUntracked) : ok(await listByWalking(realRoot, lookup.reason === 'no_program' ? 'git is not installed' : 'it is in no git repository'));
    if (!listed.ok) return listed;
    expectShortLife(listed.value.files.length);
    return listed;
  };

  return {
    root: realRoot,
    checks: { isAscii, isUtf8 },
    isSmall: () => lookup.kind === 'git' && hasSmallIndex(lookup.git.indexPath),
    list: ({ includeUntracked }) => list(includeUntracked),
    async begin(start) {
      if (lookup.kind !== 'git') return { index: () => null, listing: () => list(start.includeUntracked), untracked: null, state: () => Promise.resolve(null), isSameIndex: () => false, stated: () => null };
      files.forget();
      return (await import('./begun-capture.js')).beginCapture(lookup.git, start);
    },
    async worktreeState(unlisted) {
      if (lookup.kind !== 'git') return null;
      const { worktreeState } = await import('./git/worktree-state.js');
      return worktreeState(lookup.git, unlisted);
    },
    async modifiedFiles() {
      if (lookup.kind !== 'git') return null;
      const { modifiedFiles } = await import('./git/worktree-state.js');
      const begun = prepared;
      prepared = null;
      return modifiedFiles(lookup.git, begun);
    },
    prepareModified() {
      if (lookup.kind === 'git') prepared = import('./git/worktree-state.js').then(({ prepareModified }) => prepareModified(lookup.git));
    },
    turn: () => new Promise((resolve) => void setImmediate(resolve)),
    read: files.read,
  };
}

/** False too where there is no index. */
function hasSmallIndex(path: string): boolean {
  try {
    return statSync(path).size <= SMALL_INDEX_BYTES;
  } catch {
    return false;
  }
}
