import type { FactsStore } from '../../ports/facts-store.js';
import type { BegunCapture, Workspace, WorkspaceListing, WorktreeState } from '../../ports/workspace.js';
import { LISTING_NAME } from './begin-recalling.js';
import { isAttributesFile } from './conversion.js';
import type { StoredFacts } from './facts-cache.js';
import type { Standing } from './standing-files.js';
import { decodeListing, encodeListing, filesOf, surroundingsOf } from './kept-listing.js';

/** A listing that was kept, and what git says of its files. */
export interface Relisted {
  readonly listing: WorkspaceListing;
  readonly state: WorktreeState;
  /** Whose facts hold. */
  readonly isStanding: Standing;
}

/** The listing that an earlier run kept beside `stored`, where git would give the same today; null otherwise. */
export async function relist<S>(workspace: Workspace, begun: BegunCapture, store: FactsStore, { known, digest }: StoredFacts<S>): Promise<Relisted | null> {
  if (begun.untracked === null) return null;
  const kept = decodeListing(await store.read(LISTING_NAME));
  if (kept === null || kept.index !== begun.index() || kept.facts !== digest) return null;
  const [state, untracked] = [await begun.state([]), await begun.untracked];
  if (state === null || !untracked.ok || surroundingsOf(state, workspace.root) !== kept.surroundings || !begun.isSameIndex()) return null;
  // Attributes of the tree that are not those of the index.
  if ([...state.modified, ...untracked.value.files.map(({ path }) => path)].some(isAttributesFile)) return null;
  const { objectFormat, repositories } = kept;
  const doubtful = new Set(kept.doubtful);
  return { isStanding: (index) => !doubtful.has(index), listing: { ...untracked.value, objectFormat, repositories: [...untracked.value.repositories, ...repositories], files: [...untracked.value.files, ...filesOf(kept, known)] }, state };
}

/** Keeps what git listed beside the facts that stand in the store; the index is still the one that it listed. */
export async function keepListing<S>(workspace: Workspace, begun: BegunCapture, store: FactsStore, { known, digest }: StoredFacts<S>, isHeld: Uint8Array, state: WorktreeState | null, includesUntracked: boolean): Promise<void> {
  const index = begun.index();
  if (state === null || index === null) return;
  const listed = await begun.listing();
  // Which of its repositories are submodules, the listing does not say.
  if (!listed.ok || (includesUntracked && listed.value.repositories.length > 0)) return;
  const bytes = encodeListing({ index, facts: digest, state, listing: listed.value, isHeld }, known, workspace.root);
  if (bytes !== null) await store.write(LISTING_NAME, bytes);
}
