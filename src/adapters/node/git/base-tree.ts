import { isAscii } from 'node:buffer';
import { invariant } from '../../../base/invariant.js';
import { bringPathsInOrder } from '../../../base/order.js';
import { repoPathFromBytes } from '../../../base/repo-path.js';
import type { BaseTree, TreeEntry } from '../../../ports/history.js';
import { changedLines } from './changed-lines.js';
import { entriesBehind, indexChanges, renamesIn } from './index-changes.js';
import type { Git } from './git.js';
import { isObjectId } from './object-id.js';
import type { ObjectReader } from './object-reader.js';

const TAB = 9;
const BACKSLASH = 0x5c;

/**
 * The tree of commit `sha` below the root of the run, without submodules. Rejects when the clone lacks the tree or git
 * fails: a base that is only half there must not look like one with fewer files.
 */
export async function openBaseTree(git: Git, objects: ObjectReader, sha: string): Promise<BaseTree> {
  invariant(isObjectId(sha), 'a base is a full object id');
  const changes = await indexChanges(git, sha);
  const seen = changes.ok ? git.index.files() : null;
  return {
    sha,
    entries: (changes.ok && seen !== null ? entriesBehind(seen, changes.value) : null) ?? (await listTree(git, sha)),
    readBlobs: (oids) => readBlobs(objects, oids),
    renames: () => (changes.ok ? Promise.resolve(renamesIn(changes.value)) : Promise.reject(new Error(`the files renamed since the base commit ${sha} cannot be found: ${changes.error}`))),
    changedLines: (limits) => changedLines(git, sha, limits),
  };
}

async function listTree(git: Git, sha: string): Promise<readonly TreeEntry[]> {
  const listed = await git.run(['ls-tree', '-r', '-z', sha]);
  if (!listed.ok) throw new Error(`the tree of the base commit ${sha} cannot be read: ${listed.error.cause}`);
  return parseTree(listed.value);
}

/** Records of `git ls-tree -r -z` (git-ls-tree(1)): `<mode> <type> <oid>\t<path>`, each ended by NUL; sorted by path. */
function parseTree(output: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  // One character for each byte, so places in it are places in the output.
  const text = output.toString('latin1');
  // Of plain names the path is the name.
  const allPlain = isAscii(output) && !output.includes(BACKSLASH);
  let oidLength = 40;
  for (let start = 0, end = text.indexOf('\0'); end !== -1; start = end + 1, end = text.indexOf('\0', start)) {
    // A mode has six digits.
    if (!text.startsWith(' blob ', start + 6)) continue;
    let tab = start + 12 + oidLength;
    if (output[tab] !== TAB) tab = text.indexOf('\t', start);
    oidLength = tab - start - 12;
    entries.push({ path: allPlain ? text.slice(tab + 1, end) : repoPathFromBytes(output.subarray(tab + 1, end)).path, mode: text.slice(start, start + 6), oid: text.slice(start + 12, tab) });
  }
  return bringPathsInOrder(entries);
}

/** Raw bytes of blobs by object id, in one batch; an object that the clone lacks is absent. Rejects when git cannot tell. */
export async function readBlobs(objects: ObjectReader, oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(oids)];
  invariant(wanted.every(isObjectId), 'blobs are asked for by full object id');
  const blobs = new Map<string, Uint8Array>();
  try {
    for (const found of await objects.read(wanted)) if (found !== null && found.type === 'blob' && found.content !== null) blobs.set(found.oid, found.content);
  } catch (error) {
    throw new Error(`the files of the base commit cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return blobs;
}

