import { compileGlobs } from '../../../base/glob.js';
import { memberGlobs } from '../../../base/member-globs.js';
import { isWithin } from '../plain.js';
import type { LockFault } from './manifest.js';
import { satisfiesNpm } from './version-range.js';

/** Tells whether a folder is a member of the workspace of npm, Yarn or pnpm (not `isOrdered`) at `root`, or the root itself. */
export function packageMembersOf(root: string, globs: readonly string[], isOrdered = true): (folder: string) => boolean {
  const members = memberGlobs(globs, isOrdered);
  return (folder) => folder === root || (isWithin(root, folder) && members.takes(root === '' ? folder : folder.slice(root.length + 1)));
}

/** The same for a workspace of Cargo or uv, by its globs, or the root itself. Globs that cannot be read take nothing. */
export function membersOf(root: string, globs: readonly string[]): (folder: string) => boolean {
  const compiled = globs.length === 0 ? null : compileGlobs(globs.map((glob) => glob.replace(/^(!?)(?:\.\/+)+/, '$1').replace(/\/+$/, '')));
  return (folder) => {
    if (folder === root) return true;
    if (compiled?.ok !== true || !isWithin(root, folder)) return false;
    return compiled.value.matches(root === '' ? folder : folder.slice(root.length + 1));
  };
}

/** A member whose version its range refuses now. */
export function refusedMember(range: string, version: string | null | undefined): LockFault | null {
  return version != null && satisfiesNpm(version, range) === false ? { kind: 'range', locked: `the member, which is ${version}` } : null;
}
