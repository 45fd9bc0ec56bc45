import { compileGlobs } from '../base/glob.js';
import { invariant } from '../base/invariant.js';
import type { Finding } from '../contract/verdict/gate-record.js';

/** What changed since the base of the run (SPEC section 7, Base), relative to the root. */
export type ChangedPaths =
  /** `base` names the commit in a few words; a renamed file is there under both names. */
  | { readonly kind: 'known'; readonly base: string; readonly paths: readonly string[] }
  /** There is nothing to compare with, or it cannot be had; `reason` says why. */
  | { readonly kind: 'unknown'; readonly reason: string };

export type ChangeRule =
  | { readonly kind: 'runs'; readonly matched: string }
  | { readonly kind: 'runs_anyway'; readonly finding: Finding }
  /** The rule in words, for the record. */
  | { readonly kind: 'skipped'; readonly skippedBy: string };

/** What `if_changed` says of a gate. What is not known to be unchanged is checked: without a base the gate runs, and says so. */
export function applyIfChanged(globs: readonly string[], changed: ChangedPaths): ChangeRule {
  if (changed.kind === 'unknown') {
    const message = `if_changed: it is not known what changed (${changed.reason}), so the gate ran`;
    return { kind: 'runs_anyway', finding: { level: 'info', message, rule: 'if-changed' } };
  }
  const glob = compileGlobs(globs);
  invariant(glob.ok, 'the globs of if_changed were checked with the config');
  const matched = changed.paths.find((path) => glob.value.matches(path));
  if (matched !== undefined) return { kind: 'runs', matched };
  return { kind: 'skipped', skippedBy: `if_changed: nothing that changed since ${changed.base} matches ${shown(globs)}` };
}

function shown(globs: readonly string[]): string {
  return globs.length <= 3 ? globs.join(', ') : `${globs.slice(0, 3).join(', ')} and ${globs.length - 3} more`;
}
