import type { Outcome } from './gate-record.js';

export function hasPassed(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'warn';
}

/** Whether the gate came to a verdict of its own: what it did not find then is not there, and its seconds are those of a whole run of it. */
export function gaveVerdict(outcome: Outcome): boolean {
  return hasPassed(outcome) || outcome === 'fail';
}

/** What `gates-failed` counts: a gate that did not run, or was skipped, is none. */
export function hasFailed(outcome: Outcome): boolean {
  return outcome === 'fail' || outcome === 'error' || outcome === 'timeout' || outcome === 'cancelled';
}
