import { findBase, isOnTop } from './base-finder.js';
import { openBaseTree, readBlobs } from './base-tree.js';
import { blobsAt } from './blobs-at.js';

/** What `history` needs beyond the head: loaded by a run that looks at a base. */
export const baseHistory = { findBase, isOnTop, openBaseTree, readBlobs, blobsAt };
