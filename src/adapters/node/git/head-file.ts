import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './git-location.js';
import { isObjectId } from './object-id.js';
import { isFile } from '../programs.js';

/** What stands in `HEAD` for programs that do not know the tables (git's reftable). */
export const IN_TABLES = 'ref: refs/heads/.invalid';
const NO_HEAD: Head = { commit: null, ref: null };

/** What `HEAD` names. */
export interface Head {
  /** Null before the first commit, and where only git can tell. */
  readonly commit: string | null;
  /** `refs/heads/main`; null on no branch, and where only git can tell. */
  readonly ref: string | null;
}

/**
 * What `HEAD` names now, told by the files of the repository (gitrepository-layout(5)) at no cost: a gate may commit or switch branches before
 * git could be asked. Where refs are kept in tables the file says so, and git is asked for the commit; nothing where neither tells.
 */
export function headNow(gitDir: string, askCommit: () => string): Head {
  const folder = dataFolder(gitDir);
  const head = textOf(join(folder, 'HEAD'));
  if (head === IN_TABLES) {
    const asked = askCommit();
    return isObjectId(asked) ? { commit: asked, ref: null } : NO_HEAD;
  }
  const ref = refOf(head);
  if (ref === undefined) return isObjectId(head) ? { commit: head, ref: null } : NO_HEAD;
  const commit = commitOf(gitDir, ref);
  return isObjectId(commit) ? { commit, ref } : NO_HEAD;
}

/** The ref that the text of a ref stands for. */
export function refOf(text: string): string | undefined {
  return /^ref: (refs\/(?!.*\.\.)\S+)$/.exec(text)?.[1];
}

/** The folder with the refs of a work tree whose `.git` is `gitDir`: that of the repository that a linked work tree belongs to. */
export function commonFolder(gitDir: string): string {
  const folder = dataFolder(gitDir);
  const ofWorktree = textOf(join(folder, 'commondir'));
  return ofWorktree === '' ? folder : resolve(folder, ofWorktree);
}

function commitOf(gitDir: string, ref: string): string {
  const common = commonFolder(gitDir);
  const loose = textOf(join(common, ref));
  if (loose !== '') return loose;
  return textOf(join(common, 'packed-refs')).split('\n').find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
}

/** What a file of a ref begins with that git reads. */
const REF_TEXT = /^(?:[0-9a-f]{40}|ref:)/i;

/**
 * Whether the file of that ref is there and names nothing: a crash left it empty or cut off, or it may not be read. Git warns of such
 * a ref and goes on as if there were none.
 */
export function isBrokenRef(folder: string, ref: string): boolean {
  return hasRefFile(folder, ref) && !REF_TEXT.test(textOf(join(folder, ref)));
}

/** True also where the system does not tell. */
export function hasRefFile(folder: string, ref: string): boolean {
  try {
    return statSync(join(folder, ref), { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return true;
  }
}

/** The branch that `HEAD` names, where the file of that branch is broken; else null. */
export function brokenHead(gitDir: string): string | null {
  const ref = refOf(textOf(join(dataFolder(gitDir), 'HEAD')));
  return ref !== undefined && isBrokenRef(commonFolder(gitDir), ref) ? ref : null;
}

/** Without the line end; empty where there is no such file, or a pipe that nobody writes to. */
export function textOf(file: string): string {
  try {
    return isFile(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  } catch {
    return '';
  }
}
