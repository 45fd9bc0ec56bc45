import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { err, ok, type Problem } from '../../base/result.js';
import type { DefaultBranch, PlaceProblemCode, ProjectHome } from '../../ports/project-home.js';
import { systemCause } from './disk-path.js';
import { findTop } from './git/git-location.js';
import { openGit, type GitLookup, type GitOptions } from './git/git.js';
import { randomHex } from './random.js';
import { createRootText } from './root-text.js';

const BY_HAND = 'or see the text with the flag --dry-run and put it there by hand';

/** What to do about an error of the system, by its code. */
const HINTS: Readonly<Record<string, string>> = {
  EACCES: `make the folder writable for this user, ${BY_HAND}`,
  EPERM: `make the folder writable for this user, ${BY_HAND}`,
  EROFS: `the file system is read-only: use a checkout that can be written, ${BY_HAND}`,
  ENOSPC: 'free some room on the disk, then do it again',
  EDQUOT: 'free some room within the quota of this user, then do it again',
  EISDIR: 'a folder has the name of the file: move it away, then do it again',
  ENOTDIR: 'a file has the name of a folder that is needed: move it away, then do it again',
};

/** The repository around `root`, found by looking at the disk; git is asked only for the default branch. */
export function openProjectHome(options: GitOptions): ProjectHome {
  const root = realpathSync.native(options.root);
  const top = findTop(root) ?? root;
  const inside = path.relative(top, root).split(path.sep).join('/');
  const readText = createRootText(top);
  return {
    folder: inside === '' ? null : inside,
    defaultBranch: () => defaultBranch(openGit(options)),
    isTaken: (file) => {
      try {
        return parentFault(top, file) === null && lstatSync(path.join(top, file), { throwIfNoEntry: false }) !== undefined;
      } catch {
        // A folder above that may not be entered: writing then gives the system's reason.
        return false;
      }
    },
    readText: (file) => (parentFault(top, file) === null ? readText(file) : null),
    place: (file, replace) => {
      try {
        const fault = makeParents(top, file.path);
        if (fault !== null) return err(fault);
        write(path.join(top, file.path), file.text, replace, file.executable === true ? 0o777 : 0o666);
        return ok(undefined);
      } catch (error) {
        return err(writeProblem(file.path, error));
      }
    },
  };
}

/** As the clone knows it from its remote, else the branch that is checked out. */
function defaultBranch(lookup: GitLookup): DefaultBranch | null {
  if (lookup.kind !== 'git') return null;
  const remote = symbolicRef(lookup, 'refs/remotes/origin/HEAD', 'refs/remotes/origin/');
  if (remote !== null) return { name: remote, from: 'remote' };
  const current = symbolicRef(lookup, 'HEAD', 'refs/heads/');
  return current === null ? null : { name: current, from: 'checkout' };
}

/** The name behind `prefix` that a symbolic ref points to. */
function symbolicRef({ git }: Extract<GitLookup, { kind: 'git' }>, ref: string, prefix: string): string | null {
  const asked = git.runSync(['symbolic-ref', '--quiet', ref]);
  const target = asked.ok ? asked.value.toString('utf8').trim() : '';
  return target.startsWith(prefix) && target.length > prefix.length ? target.slice(prefix.length) : null;
}

/** The folders above a file, the topmost first, each from the top. */
function foldersAbove(file: string): readonly string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Null when each folder above the file is a real folder or still missing. */
function parentFault(top: string, file: string): Problem<PlaceProblemCode> | null {
  for (const folder of foldersAbove(file)) {
    const facts = lstatOrNull(path.join(top, folder));
    if (facts === null) return null;
    if (facts.isSymbolicLink()) {
      return cannotWrite(file, `${folder} is a link, and nothing is written through links`, `replace ${folder} by a real folder, ${BY_HAND}`);
    }
    if (!facts.isDirectory()) return cannotWrite(file, `${folder} is not a folder`, `move ${folder} away, then do it again`);
  }
  return null;
}

function lstatOrNull(file: string): Stats | null {
  return lstatSync(file, { throwIfNoEntry: false }) ?? null;
}

function makeParents(top: string, file: string): Problem<PlaceProblemCode> | null {
  const fault = parentFault(top, file);
  if (fault !== null) return fault;
  for (const folder of foldersAbove(file)) {
    const absolute = path.join(top, folder);
    if (lstatOrNull(absolute) === null) mkdirSync(absolute);
  }
  return null;
}

/** A new file is opened only when nothing has its name; one that is replaced is exchanged whole, be it a link or not. */
function write(target: string, text: string, replace: boolean, mode: number): void {
  const draft = replace ? `${target}.${randomHex(6)}.tmp` : target;
  let mine = false;
  try {
    writeFileSync(draft, '', { flag: 'wx', mode });
    mine = true;
    writeFileSync(draft, text);
    if (replace) renameSync(draft, target);
  } catch (error) {
    if (mine) rmSync(draft, { force: true });
    throw error;
  }
}

function writeProblem(file: string, error: unknown): Problem<PlaceProblemCode> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST') {
    return { code: 'file_there', message: `${file} is there already and was left as it is`, hint: 'overwrite it with --force', location: { file } };
  }
  return cannotWrite(file, systemCause(error), HINTS[code] ?? `fix what the system reports, ${BY_HAND}`);
}

function cannotWrite(file: string, cause: string, hint: string): Problem<'cannot_write'> {
  return { code: 'cannot_write', message: `cannot write ${file}: ${cause}`, hint, location: { file } };
}
