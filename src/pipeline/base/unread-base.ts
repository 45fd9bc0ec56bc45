import type { BaseLookup } from '../../ports/history.js';

/** A base that was found and then could not be read, for `error`. */
export function unreadBase(sha: string, error: unknown): BaseLookup & { readonly kind: 'unknown' } {
  const cause = error instanceof Error ? error.message : String(error);
  // It was a repository when the workspace was read.
  const isGone = cause.includes('not a git repository');
  return { kind: 'unknown', reason: `the base ${sha} could not be read: ${cause}`, hint: isGone ? 'Let no gate remove .git: the base is read from it while gates run.' : 'Check out with fetch-depth: 0 and without a filter.' };
}
