import { isAscii } from 'node:buffer';
import { hostLimitHint } from '../../../base/host-limit.js';
import { repoPathFromBytes } from '../../../base/repo-path.js';
import { err, ok } from '../../../base/result.js';
import type { Problem, Result } from '../../../base/result.js';
import type { ListedFile, WorkspaceListing } from '../../../ports/workspace.js';
import { readIndex } from './git-index.js';
import type { Git } from './git.js';
import { isTakingLong, type GitCall, type GitFailure } from './git-process.js';
import { pipeInTheWay } from './pipe-in-the-way.js';

/** Bytes of a name that need a closer look: a backslash, and what is beyond ASCII. */
const NOT_PLAIN = /[\\\x80-\xff]/;
// Bytes of the listing. The second digit of a mode tells what an entry is: 100644 and 100755, 120000 (a link), 160000 (a submodule).
const TAB = 9;
const UNTRACKED = code('?');
const PLAIN = code('H');
const SKIPPED = code('S');
const UNMERGED = code('M');
/** Of what is not in the index. */
const UNTRACKED_MODE = null;
/** From a tag to its small letter. */
const SMALL = 32;
const MODE_AT = 3;
const LINK = code('2');
const SUBMODULE = code('6');
const PROGRAM_AT = 6;
const PROGRAM = code('5');

/** What git says of a repository, or an index, that a later one has written. */
const UNKNOWN_FORMAT = /unknown repository extension|Expected git repo version|extension, which we do not understand/;
/** What a git says that is older than what it is asked for (`--no-optional-locks` came with 2.15). */
const UNKNOWN_OPTION = /unknown (?:option|switch)/i;
const NEWER_THAN_OPTION = 'Put a newer git on the PATH: this one does not know what it is asked for.';
const NEWER_GIT = 'Put a newer git on the PATH: this one does not know the format of the repository.';

/** Switches of `git ls-files`. */
const UNTRACKED_ONLY = ['--others', '--exclude-standard'];

function code(character: string): number {
  return character.charCodeAt(0);
}

/**
 * The files that git knows below the root, from one `git ls-files`: the index, and with `includeUntracked` what is neither
 * tracked nor ignored. Waiting for git costs less than working meanwhile: nothing but the config could be read in that time,
 * and a child whose output comes through the event loop takes longer to start and to hear of.
 */
export async function listWithGit(git: Git, includeUntracked: boolean): Promise<Result<WorkspaceListing, Problem<'git_failed'>>> {
  const waits = pipeInTheWay(git);
  if (waits !== null) return err(waits);
  const mark = git.index.mark();
  const remarks = hearRemarks();
  const listed = git.runSoon(listArguments(includeUntracked), remarks.call);
  return wholeListing(git, includeUntracked, mark, listed instanceof Promise ? await listed : listed, remarks);
}

/** The same for who has something else to do until git has answered. */
export async function startListing(git: Git, includeUntracked: boolean): Promise<Result<WorkspaceListing, Problem<'git_failed'>>> {
  const waits = pipeInTheWay(git);
  if (waits !== null) return err(waits);
  const mark = git.index.mark();
  const remarks = hearRemarks();
  return wholeListing(git, includeUntracked, mark, await git.run(listArguments(includeUntracked), remarks.call), remarks);
}

/** What git neither tracks nor ignores, alone. */
export async function startUntracked(git: Git): Promise<Result<WorkspaceListing, Problem<'git_failed'>>> {
  const waits = pipeInTheWay(git);
  if (waits !== null) return err(waits);
  const remarks = hearRemarks();
  return listingOf(git, true, null, await git.run(['ls-files', '-z', '-v', ...UNTRACKED_ONLY], remarks.call), remarks);
}

/** What `startUntracked` gives for who asks for no such files. */
export function nothingUntracked(git: Git): WorkspaceListing {
  return { files: [], repositories: [], objectFormat: 'sha1', source: 'git', prefix: git.prefix, detail: detailOf(false), unreadable: [] };
}

function listArguments(includeUntracked: boolean): readonly string[] {
  return ['ls-files', '-z', '-v', '--stage', '--cached', ...(includeUntracked ? UNTRACKED_ONLY : [])];
}

/** An empty snapshot of a commit with files would be green for nothing. */
async function wholeListing(git: Git, includeUntracked: boolean, mark: string | null, listed: Result<Buffer, GitFailure>, remarks: Remarks): Promise<Result<WorkspaceListing, Problem<'git_failed'>>> {
  if (listed.ok && listed.value.length === 0 && git.prefix === '' && (readIndex(git.indexPath, '')?.entries ?? 0) > 0) return err(notOfGit(git, 'it names no file, though the index has some'));
  if (!listed.ok || listed.value.length > 0 || !(await hasFilesInCommit(git))) return listingOf(git, includeUntracked, mark, listed, remarks);
  return err({
    code: 'git_failed',
    message: `Git tracks no file of ${git.root}, though the commit that is checked out has some: its index is missing or was emptied.`,
    hint: 'Check the repository out again before this step, or restore the index with git reset.',
  });
}

function listingOf(git: Git, includeUntracked: boolean, mark: string | null, listed: Result<Buffer, GitFailure>, remarks: Remarks): Result<WorkspaceListing, Problem<'git_failed'>> {
  if (!listed.ok) {
    return err({
      code: 'git_failed',
      message: `Git could not list the files of ${git.root}: ${listed.error.cause}.`,
      hint: hostLimitHint(listed.error.cause) ?? nextStep(listed.error.cause),
    });
  }
  if (listed.value.length > 0 && listed.value.at(-1) !== 0) return err(notOfGit(git, 'it is cut, or something was added to it'));
  const parsed = parseListing(listed.value);
  git.index.keep(parsed.files, mark);
  return ok({ ...parsed, source: 'git', prefix: git.prefix, detail: detailOf(includeUntracked), unreadable: unopenedFolders(remarks.said(), git.prefix) });
}

/** Whatever stands in the place of git may lose its output, or change it, and end well all the same. */
function notOfGit({ root, startOf }: Git, what: string): Problem<'git_failed'> {
  const { program } = startOf([]);
  return { code: 'git_failed', message: `Git could not list the files of ${root}: what git ls-files printed cannot be right, since ${what}.`, hint: `Run ${program} ls-files there: if that is not git itself but a program around it, put git on the PATH.` };
}

function nextStep(cause: string): string {
  if (UNKNOWN_FORMAT.test(cause)) return NEWER_GIT;
  if (UNKNOWN_OPTION.test(cause)) return NEWER_THAN_OPTION;
  if (isTakingLong(cause)) return 'Run git status there: if it does not end either, a named pipe may be in the place of a .gitignore (find . -type p shows it), or the disk does not answer.';
  return 'Run git status there: the repository must be a complete, undamaged checkout.';
}

interface Remarks {
  readonly call: Pick<GitCall, 'onRemark'>;
  said(): string;
}

function hearRemarks(): Remarks {
  let said = '';
  return { call: { onRemark: (text) => void (said = text) }, said: () => said };
}

/** Git passes a folder over that this user may not list: it says so, names it from the top of the work tree, and succeeds. One that is gone again holds nothing. */
function unopenedFolders(said: string, prefix: string): WorkspaceListing['unreadable'] {
  return [...said.matchAll(/^warning: could not open directory '(.*)': (.+)$/gm)]
    .map(([, named = '', cause = '']) => ({ path: named.slice(prefix.length).replace(/\/$/, '') || '.', cause: cause.charAt(0).toLowerCase() + cause.slice(1) }))
    .filter(({ cause }) => cause !== 'no such file or directory');
}

async function hasFilesInCommit(git: Git): Promise<boolean> {
  const { commit } = git.head;
  const entries = commit === null ? null : await git.runSoon(['ls-tree', '--name-only', '-z', commit]);
  return entries?.ok === true && entries.value.length > 0;
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
    // Tags and modes are looked at as bytes: a tree has many entries, and nearly all are plain files.
    const tag = output[start];
    const tracked = tag !== UNTRACKED;
    let tab = start + 1;
    if (tracked) {
      tab = start + 11 + oidLength;
      if (output[tab] !== TAB) tab = text.indexOf('\t', start);
      oidLength = tab - start - 11;
    }
    const raw = text.slice(tab + 1, end);
    if (tag === UNMERGED || tag === UNMERGED + SMALL) {
      if (raw === unmerged) continue;
      unmerged = raw;
    }
    const { path, coded } = allPlain || !NOT_PLAIN.test(raw) ? { path: raw, coded: false } : repoPathFromBytes(Buffer.from(raw, 'latin1'));
    const mode = tracked ? output[start + MODE_AT] : undefined;
    if (mode === SUBMODULE || (!tracked && path.endsWith('/'))) {
      repositories.push(path.endsWith('/') ? path.slice(0, -1) : path);
      continue;
    }
    const name = coded ? Buffer.from(raw, 'latin1') : null;
    const link = mode === LINK;
    const oid = tag === PLAIN ? text.slice(start + 9, tab - 2) : null;
    const whole = !tracked ? UNTRACKED_MODE : link ? '120000' : output[start + PROGRAM_AT] === PROGRAM ? '100755' : '100644';
    if (tag === SKIPPED || tag === SKIPPED + SMALL) files.push({ path, name, tracked, sparse: true, link, mode: whole, oid, sparseOid: text.slice(start + 9, tab - 2) });
    else files.push({ path, name, tracked, sparse: false, link, mode: whole, oid });
  }
  return { files, repositories, objectFormat: oidLength === 64 ? 'sha256' : 'sha1' };
}
