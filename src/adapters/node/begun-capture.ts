import { ok } from '../../base/result.js';
import type { BegunCapture, CaptureStart } from '../../ports/workspace.js';
import { boundYoungHeap, expectShortLife } from './engine-switches.js';
import { readIndex } from './git/git-index.js';
import { nothingUntracked, startListing, startUntracked } from './git/git-listing.js';
import type { Git } from './git/git.js';
import { askWorktree } from './git/worktree-state.js';

/** Lets git begin with what a run asks of it that recalls what an earlier one read. */
export function beginCapture(git: Git, { includeUntracked, knownIndex }: CaptureStart): BegunCapture {
  // Before git looks at it: whatever git says then is of this index or a later one.
  const index = readIndex(git.indexPath, git.prefix);
  const isKnown = index !== null && knownIndex !== null && index.digest() === knownIndex;
  const list = async (): ReturnType<BegunCapture['listing']> => {
    const listed = await startListing(git, includeUntracked);
    if (!listed.ok) return listed;
    // Without an earlier run all files are read.
    if (knownIndex === null) expectShortLife(listed.value.files.length);
    else boundYoungHeap(listed.value.files.length);
    return listed;
  };
  const state = askWorktree(git);
  let listing = isKnown ? null : list();
  if (isKnown) boundYoungHeap(index.entries);
  return {
    index: () => index?.digest() ?? null,
    listing: () => (listing ??= list()),
    untracked: !isKnown ? null : includeUntracked ? startUntracked(git) : Promise.resolve(ok(nothingUntracked(git))),
    state,
    isSameIndex: () => index !== null && index.isUnchanged(),
    stated: (objectFormat, paths) => index?.stated(objectFormat, paths) ?? null,
  };
}
