import type { WaiverUse } from '../contract/findings/waiver.js';

/** A waiver is due when this many days or fewer are left. */
export const DUE_DAYS = 14;

/** What is to be said of waivers: plain text, one sentence each; callers escape and cut. */
export interface WaiverLines {
  /** Those that hold for `DUE_DAYS` days at most: the soonest first. */
  readonly due: readonly string[];
  readonly all: readonly string[];
}

export function waiverLines(waivers: readonly WaiverUse[]): WaiverLines {
  const due = waivers.filter(({ state, daysLeft }) => state !== 'expired' && daysLeft <= DUE_DAYS).sort((a, b) => a.daysLeft - b.daysLeft);
  return {
    due: due.map((use) => `${whatOf(use)}, owner ${use.waiver.owner}, expires ${inDays(use.daysLeft)} (${use.waiver.expires})`),
    all: waivers.map((use) => `${whatOf(use)}, owner ${use.waiver.owner}, until ${use.waiver.expires}: ${use.waiver.reason} (${stateWords(use)})`),
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
