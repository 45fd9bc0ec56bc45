import { bringPathsInOrder, compareText } from '../../../base/order.js';
import { type RepoPath, repoPathFromBytes } from '../../../base/repo-path.js';
import { err, ok, type Result } from '../../../base/result.js';
import type { TreeEntry } from '../../../ports/history.js';
import type { ListedFile } from '../../../ports/workspace.js';
import type { Git } from './git.js';

/** One difference between a commit and git's index, as git tells it. */
export interface IndexChange {
  /** In the commit: six zeros for what it does not have. */
  readonly mode: string;
  readonly oid: string;
  /** In the index; that of the commit for what the index does not have. */
  readonly path: string;
  /** In the commit, where git sees a renamed file. */
  readonly from: string | null;
  /** Whether names had to be percent-coded. */
  readonly coded: boolean;
}

const NUL = 0;
const COLON = 0x3a;
const NO_MODE = '000000';
const SUBMODULE = '160000';

/** What differs between commit `sha` and the index, with renames as git's own heuristic sees them; the work tree and its filters are not touched. The error is git's cause. */
export async function indexChanges(git: Git, sha: string): Promise<Result<readonly IndexChange[], string>> {
  const compare = (similarity: string): ReturnType<Git['run']> =>
    git.run([
      'diff-index', '--cached', '--raw', '-z', '--relative', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ita-visible-in-index',
      `--find-renames=${similarity}`, '-l1000', sha, '--',
    ]);
  let compared = await compare('50%');
  // A partial clone lacks the content that a similarity needs; equal content is known by its id alone.
  if (!compared.ok) compared = await compare('100%');
  if (!compared.ok) return err(compared.error.cause);
  const changes = parseChanges(compared.value);
  return changes === null ? err('what git diff-index printed is no list of changes: a program in the place of git prints something beside, or less') : ok(changes);
}

/** Records of `git diff-index --raw -z` (git-diff-index(1)): `:<mode> <mode> <oid> <oid> <letter>` NUL path NUL, and for a rename the new path and NUL. Null for anything else. */
function parseChanges(output: Buffer): readonly IndexChange[] | null {
  // Behind the last NUL no field ends.
  if (output.length > 0 && (output[0] !== COLON || output.at(-1) !== NUL)) return null;
  const changes: IndexChange[] = [];
  let at = 0;
  const field = (): Uint8Array => {
    const end = output.indexOf(NUL, at);
    const bytes = output.subarray(at, end === -1 ? output.length : end);
    at = end === -1 ? output.length + 1 : end + 1;
    return bytes;
  };
  while (at < output.length) {
    const [mode = '', , oid = '', , letter = ''] = Buffer.from(field()).toString('latin1').slice(1).split(' ');
    const first: RepoPath = repoPathFromBytes(field());
    const second: RepoPath | null = letter.startsWith('R') ? repoPathFromBytes(field()) : null;
    if (at > output.length) return null;
    changes.push({ mode, oid, path: (second ?? first).path, from: second === null ? null : first.path, coded: first.coded || second?.coded === true });
  }
  return changes;
}

/** New path to old path, in order of the new one. */
export function renamesIn(changes: readonly IndexChange[]): ReadonlyMap<string, string> {
  const renames = changes.flatMap(({ path, from }): (readonly [string, string])[] => (from === null ? [] : [[path, from]]));
  return new Map(renames.sort((a, b) => compareText(a[0], b[0])));
}

/**
 * The files of the commit that differs from the index in `changes`, sorted by path: those of the index, but for what changed. Null where
 * `listed` does not say all of an entry: a merge that is under way, an entry that git is told not to look at, a name that is percent-coded.
 */
export function entriesBehind(listed: readonly ListedFile[], changes: readonly IndexChange[]): readonly TreeEntry[] | null {
  const changed = new Set<string>();
  const before: TreeEntry[] = [];
  for (const { path, from, mode, oid, coded } of changes) {
    if (coded) return null;
    changed.add(path);
    if (mode !== NO_MODE && mode !== SUBMODULE) before.push({ path: from ?? path, mode, oid });
  }
  bringPathsInOrder(before);
  const entries: TreeEntry[] = [];
  let next = 0;
  for (let at = 0; at < listed.length; at++) {
    const { path, name, tracked, mode, oid, sparseOid } = listed[at] as ListedFile;
    if (!tracked) continue;
    const known = oid ?? sparseOid;
    if (known === undefined || name !== null || mode === null || mode === undefined) return null;
    for (; next < before.length && (before[next] as TreeEntry).path < path; next++) entries.push(before[next] as TreeEntry);
    if (!changed.has(path)) entries.push({ path, mode, oid: known });
  }
  for (; next < before.length; next++) entries.push(before[next] as TreeEntry);
  return bringPathsInOrder(entries);
}
