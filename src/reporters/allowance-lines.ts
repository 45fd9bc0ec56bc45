import type { WaiverUse } from '../contract/findings/waiver.js';
import type { RunFacts } from './run-facts.js';

/** A waiver is due when this many days or fewer are left. */
export const DUE_DAYS = 14;

/** What is to be said of waivers and of the baseline: plain text, one sentence each; callers escape and cut. */
export interface AllowanceLines {
  readonly waivers: readonly string[];
  /** Waivers that hold for `DUE_DAYS` days at most: the soonest first. */
  readonly due: readonly string[];
  /** Entries of the baseline that are not found any more. */
  readonly stale: readonly string[];
}

export function allowanceLines({ waivers, baseline }: Pick<RunFacts, 'waivers' | 'baseline'>): AllowanceLines {
  const due = waivers.filter(({ state, daysLeft }) => state !== 'expired' && daysLeft <= DUE_DAYS).sort((a, b) => a.daysLeft - b.daysLeft);
  return {
    waivers: waivers.map((use) => `${whatOf(use)}, owner ${use.waiver.owner}, until ${use.waiver.expires}: ${use.waiver.reason} (${stateWords(use)})`),
    due: due.map((use) => `${whatOf(use)}, owner ${use.waiver.owner}, expires ${inDays(use.daysLeft)} (${use.waiver.expires})`),
    stale: (baseline?.stale ?? []).map(({ rule, file, text }) => `${rule}${file === '' ? '' : ` at ${file}`}: ${text}`),
  };
}

function whatOf({ waiver }: WaiverUse): string {
  return `${waiver.rule} ${waiver.path === null ? `with the fingerprint ${(waiver.fingerprint ?? '').slice(0, 12)}` : `at ${waiver.path}`}`;
}

function stateWords({ state, matched }: WaiverUse): string {
  switch (state) {
    case 'active':
      return `waives ${matched}`;
    case 'expired':
      return matched === 0 ? 'expired' : `expired, ${matched} not waived any more`;
    case 'unmatched':
      return 'matches nothing';
    case 'not_judged':
      return 'not judged in this run';
  }
}

function inDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}
