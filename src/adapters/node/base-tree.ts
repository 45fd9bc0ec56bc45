import { invariant } from '../../base/invariant.js';
import { compareText } from '../../base/order.js';
import { repoPathFromBytes } from '../../base/repo-path.js';
import type { BaseTree, TreeEntry } from '../../ports/history.js';
import { createBlobParser } from './blob-parser.js';
import { changedLines } from './changed-lines.js';
import type { Git } from './git.js';

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Blobs beyond this size are treated like blobs that the clone lacks: no text that anyone scans is as large. */
const MAX_BLOB_BYTES = 64 * 1024 * 1024;
const NUL = 0;
/** ASCII without a backslash: the path is the name. */
const PLAIN_NAME = /^[ -[\]-~]*$/;

/** True for a full object id: the only form in which a revision reaches a command. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/**
 * The tree of commit `sha` below the root of the run, without submodules. Rejects when the clone lacks the tree or git
 * fails: a base that is only half there must not look like one with fewer files.
 */
export async function openBaseTree(git: Git, sha: string): Promise<BaseTree> {
  invariant(isObjectId(sha), 'a base is a full object id');
  // Every comparison asks for them, so git looks for them while it lists; a failure is told to who asks.
  const renames = readRenames(git, sha);
  renames.catch(() => undefined);
  const listed = await git.run(['ls-tree', '-r', '-z', sha]);
  if (!listed.ok) throw new Error(`the tree of the base commit ${sha} cannot be read: ${listed.error.cause}`);
  return {
    sha,
    entries: parseTree(listed.value),
    readBlobs: (oids) => readBlobs(git, oids),
    renames: () => renames,
    changedLines: (limits) => changedLines(git, sha, limits),
  };
}

/** Paths in one call: a command line is bounded. */
const AT_ONCE = 200;

/** Object ids of those of `paths` that are files of commit `sha`. Rejects when git cannot tell. */
export async function blobsAt(git: Git, sha: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  invariant(isObjectId(sha), 'a commit is a full object id');
  const found = new Map<string, string>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const listed = await git.run(['ls-tree', '-z', sha, '--', ...paths.slice(at, at + AT_ONCE)]);
    if (!listed.ok) throw new Error(`the tree of the commit ${sha} cannot be read: ${listed.error.cause}`);
    for (const { path, oid } of parseTree(listed.value)) found.set(path, oid);
  }
  return found;
}

/** Records of `git ls-tree -r -z` (git-ls-tree(1)): `<mode> <type> <oid>\t<path>`, each ended by NUL; sorted by path. */
function parseTree(output: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  // One character for each byte, so places in it are places in the output.
  const text = output.toString('latin1');
  for (let start = 0, end = text.indexOf('\0'); end !== -1; start = end + 1, end = text.indexOf('\0', start)) {
    // A mode has six digits.
    if (!text.startsWith(' blob ', start + 6)) continue;
    const tab = text.indexOf('\t', start);
    const name = text.slice(tab + 1, end);
    entries.push({ path: PLAIN_NAME.test(name) ? name : repoPathFromBytes(output.subarray(tab + 1, end)).path, mode: text.slice(start, start + 6), oid: text.slice(start + 12, tab) });
  }
  return entries.sort((a, b) => compareText(a.path, b.path));
}

/** Raw bytes of blobs by object id, in one batch; an object that the clone lacks is absent. Rejects when git cannot tell. */
export async function readBlobs(git: Git, oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(oids)];
  invariant(wanted.every(isObjectId), 'blobs are asked for by full object id');
  if (wanted.length === 0) return new Map();
  const parser = createBlobParser(MAX_BLOB_BYTES);
  const ended = await git.run(['cat-file', '--batch'], { input: `${wanted.join('\n')}\n`, onOutput: (piece) => parser.push(piece) });
  // In a partial clone, git before 2.45 ends at the first blob that it would have to fetch: that one and the rest are absent.
  if (!ended.ok && ended.error.code === null) throw new Error(`the files of the base commit cannot be read: ${ended.error.cause}`);
  return parser.blobs();
}

/** Renames between the base and the index, as git's own heuristic sees them; the work tree and its filters are not touched. */
async function readRenames(git: Git, sha: string): Promise<ReadonlyMap<string, string>> {
  const compare = (similarity: string): ReturnType<Git['run']> =>
    git.run([
      'diff-index', '--cached', '--raw', '-z', '--relative', '--no-abbrev', '--no-ext-diff', '--no-textconv',
      '--diff-filter=R', `--find-renames=${similarity}`, '-l1000', sha, '--',
    ]);
  let compared = await compare('50%');
  // A partial clone lacks the content that a similarity needs; equal content is known by its id alone.
  if (!compared.ok) compared = await compare('100%');
  if (!compared.ok) throw new Error(`the files renamed since the base commit ${sha} cannot be found: ${compared.error.cause}`);
  return parseRenames(compared.value);
}

/** Records of `git diff-index --raw -z` for renames (git-diff-index(1)): `:<modes and ids> R<score>` NUL old path NUL new path NUL. */
function parseRenames(output: Buffer): ReadonlyMap<string, string> {
  const fields: string[] = [];
  for (let start = 0, end = output.indexOf(NUL); end !== -1; start = end + 1, end = output.indexOf(NUL, start)) {
    fields.push(repoPathFromBytes(output.subarray(start, end)).path);
  }
  const renames: [string, string][] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) renames.push([fields[at + 2] as string, fields[at + 1] as string]);
  return new Map(renames.sort((a, b) => compareText(a[0], b[0])));
}
