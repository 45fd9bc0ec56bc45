import { own } from '../../base/plain-values.js';
import type { JsonPlace } from '../json-place.js';

/** From the worst on; a scenario is what the worst of its steps and hooks is. `untested`: nobody came to it. */
const WORST = ['failed', 'error', 'untested', 'skipped', 'passed'] as const;
export type CucumberOutcome = (typeof WORST)[number];

/** A step that nobody wrote, or that is not finished, never passes, whatever the tool makes of it without `--strict`. */
const STATUSES: Readonly<Record<string, CucumberOutcome>> = {
  passed: 'passed', failed: 'failed', skipped: 'skipped', untested: 'untested', untested_pending: 'untested', untested_undefined: 'untested', pending_warn: 'skipped',
  undefined: 'error', pending: 'error', ambiguous: 'error', unknown: 'error', error: 'error', hook_error: 'error', cleanup_error: 'error', executing: 'error',
};

/** The outcome that a status stands for, in capitals or not; null where there is none. */
export function cucumberOutcome(place: JsonPlace): CucumberOutcome | null {
  const word = place.textOr(null)?.toLowerCase();
  if (word === undefined) return null;
  const outcome = own(STATUSES, word);
  return outcome ?? place.refuse(`the status ${JSON.stringify(word)} is not known to Cucumber`, { expected: Object.keys(STATUSES).join(', '), actual: word });
}

export function worseOutcome(one: CucumberOutcome | null, other: CucumberOutcome | null): CucumberOutcome | null {
  if (one === null || other === null) return one ?? other;
  return WORST.indexOf(one) < WORST.indexOf(other) ? one : other;
}

export const isBadOutcome = (outcome: CucumberOutcome | null): boolean => outcome === 'failed' || outcome === 'error';
