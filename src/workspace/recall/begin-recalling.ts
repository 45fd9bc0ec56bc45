import type { FactsStore } from '../../ports/facts-store.js';
import type { BegunCapture, Workspace } from '../../ports/workspace.js';

/** Raised with every change of how a listing is kept. */
export const LISTING_FORMAT = 'contract-gates listing 2';
export const LISTING_NAME = 'listing';
/** Longer than the two lines that a kept listing begins with. */
const HEAD_BYTES = 200;

/** Lets git begin with what a run asks of it that recalls what an earlier one kept in `store`. */
export async function beginRecalling(workspace: Workspace, includeUntracked: boolean, store: FactsStore): Promise<BegunCapture> {
  return workspace.begin({ includeUntracked, knownIndex: store.isLocal ? indexOf(await store.read(LISTING_NAME)) : null });
}

/** The index that a kept listing is of, without a look at the rest; null where there is none. */
function indexOf(bytes: Uint8Array | null): string | null {
  const [format, index] = bytes === null ? [] : Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').split('\n', 2);
  return format === LISTING_FORMAT && index !== undefined ? index : null;
}
