import { isAscii } from 'node:buffer';
import { repoPathFromBytes } from '../../base/repo-path.js';
import { err, ok } from '../../base/result.js';
import type { Problem, Result } from '../../base/result.js';
import type { ListedFile, WorkspaceListing } from '../../ports/workspace.js';
import type { Git } from './git.js';

const LINK_MODE = '120000';
const SUBMODULE_MODE = '160000';
/** Bytes of a name that need a closer look: a backslash, and what is beyond ASCII. */
const NOT_PLAIN = /[\\\x80-\xff]/;

/**
 * The files that git knows below the root, from one `git ls-files`: the index, and with `includeUntracked` what is neither
 * tracked nor ignored. Waiting for git costs less than working meanwhile: nothing but the config could be read in that time,
 * and a child whose output comes through the event loop takes longer to start and to hear of.
 */
export function listWithGit(git: Git, includeUntracked: boolean): Result<WorkspaceListing, Problem<'git_failed'>> {
  const listed = git.runSync(['ls-files', '-z', '-v', '--stage', '--cached', ...(includeUntracked ? ['--others', '--exclude-standard'] : [])]);
  if (!listed.ok) {
    return err({
      code: 'git_failed',
      message: `Git could not list the files of ${git.root}: ${listed.error.cause}.`,
      hint: 'Run git status there: the repository must be a complete, undamaged checkout.',
    });
  }
  return ok({ ...parseListing(listed.value), source: 'git', prefix: git.prefix, detail: detailOf(includeUntracked), unreadable: [] });
}

function detailOf(includeUntracked: boolean): string {
  return includeUntracked ? 'Files that git tracks, and untracked files that it does not ignore.' : 'Files that git tracks.';
}

/**
 * Records of `git ls-files -z -v --stage` (git-ls-files(1)), each ended by NUL: `<tag> <mode> <oid> <stage>\t<path>`, or
 * `? <path>` for an untracked file. Tag `S` is skip-worktree, `M` an unmerged entry, which comes once per stage; a small
 * letter means assume-unchanged.
 */
function parseListing(output: Buffer): Pick<WorkspaceListing, 'files' | 'repositories' | 'objectFormat'> {
  // One character per byte, so that plain names need no decoding of their own.
  const text = output.toString('latin1');
  const allPlain = isAscii(output) && !text.includes('\\');
  const files: ListedFile[] = [];
  const repositories: string[] = [];
  let oidLength = 40;
  let unmerged: string | null = null;
  for (let start = 0, end = text.indexOf('\0'); end !== -1; start = end + 1, end = text.indexOf('\0', start)) {
    const tracked = text[start] !== '?';
    const tab = tracked ? text.indexOf('\t', start) : start + 1;
    const raw = text.slice(tab + 1, end);
    const tag = text[start] ?? '';
    if (tag === 'M' || tag === 'm') {
      if (raw === unmerged) continue;
      unmerged = raw;
    }
    const { path, coded } = allPlain || !NOT_PLAIN.test(raw) ? { path: raw, coded: false } : repoPathFromBytes(Buffer.from(raw, 'latin1'));
    const mode = tracked ? text.slice(start + 2, start + 8) : '';
    if (tracked) oidLength = tab - start - 11;
    if (mode === SUBMODULE_MODE || (!tracked && path.endsWith('/'))) {
      repositories.push(path.endsWith('/') ? path.slice(0, -1) : path);
      continue;
    }
    const name = coded ? Buffer.from(raw, 'latin1') : null;
    const oid = tag === 'H' ? text.slice(start + 9, tab - 2) : null;
    if (tag === 'S' || tag === 's') files.push({ path, name, tracked, sparse: true, link: mode === LINK_MODE, oid, sparseOid: text.slice(start + 9, tab - 2) });
    else files.push({ path, name, tracked, sparse: false, link: mode === LINK_MODE, oid });
  }
  return { files, repositories, objectFormat: oidLength === 64 ? 'sha256' : 'sha1' };
}
