import { dayNumber } from '../../base/calendar-day.js';
import { compileGlob } from '../../base/glob.js';
import { invariant } from '../../base/invariant.js';
import type { BaselineEntry } from '../../contract/findings/baseline-file.js';
import { type FoundItem, knownOrder, matchKnown } from '../../contract/findings/known-findings.js';
import type { Waiver, WaiverUse } from '../../contract/findings/waiver.js';
import type { BaselineUse } from '../../reporters/run-facts.js';

/** A baseline that was read. */
export interface Baseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

/** What people agreed to put up with, asked by every gate and rulepack: waivers and the baseline file. */
export interface Allowances {
  readonly baselinePath: string | null;
  /** For each item the waiver that covers it on this day, or null. Ask once for all that a gate or rulepack found. */
  waive(owner: string, found: readonly FoundItem[]): readonly (Waiver | null)[];
  /** For each item whether the baseline has it; null when there is none. Ask once for all that a gate or rulepack found. */
  inBaseline(owner: string, found: readonly FoundItem[]): readonly boolean[] | null;
  /** Whether any waiver names a rule of the gate or rulepack. */
  concerns(owner: string): boolean;
  /** What each waiver and the baseline did; `judged` are the gates and rulepacks that came to a verdict, `skipped` rules of theirs that had no base to ask. */
  account(judged: ReadonlySet<string>, skipped?: ReadonlySet<string>): { readonly waivers: readonly WaiverUse[]; readonly baseline: BaselineUse | null };
}

const NO_RULES: ReadonlySet<string> = new Set();

/** `asOf` is the day that expiries are held against, `YYYY-MM-DD` in UTC. */
export function createAllowances({ baseline, asOf, ...parts }: { readonly waivers: readonly Waiver[]; readonly baseline: Baseline | null; readonly asOf: string }): Allowances {
  const today = dayNumber(asOf);
  invariant(today !== null, `as-of ${asOf} was checked`);
  const waivers = parts.waivers.map((waiver) => new HeldWaiver(waiver, today));
  const ownersOfWaivers = new Set(parts.waivers.map(({ rule }) => ownerOf(rule)));
  const gone = new Map<string, readonly BaselineEntry[]>();
  const entriesOf = (owner: string): readonly BaselineEntry[] => (baseline?.entries ?? []).filter(({ rule }) => ownerOf(rule) === owner);
  return {
    baselinePath: baseline?.path ?? null,
    concerns: (owner) => ownersOfWaivers.has(owner),
    waive: (owner, found) => {
      const own = waivers.filter(({ waiver }) => ownerOf(waiver.rule) === owner);
      return found.map((item) => {
        const matching = own.filter((held) => held.take(item));
        return matching.find(({ daysLeft }) => daysLeft >= 0)?.waiver ?? null;
      });
    },
    inBaseline: (owner, found) => {
      if (baseline === null) return null;
      const matched = matchKnown(found, entriesOf(owner));
      gone.set(owner, matched.gone);
      return matched.known;
    },
    account: (judged, skipped = NO_RULES) => {
      const stale = [...gone].filter(([owner]) => judged.has(owner)).flatMap(([, entries]) => entries).sort(knownOrder);
      const asked = [...gone.keys()].filter((owner) => judged.has(owner));
      const matched = asked.reduce((sum, owner) => sum + entriesOf(owner).length - (gone.get(owner)?.length ?? 0), 0);
      return {
        waivers: waivers.map((held) => held.use(judged.has(ownerOf(held.waiver.rule)) && !skipped.has(held.waiver.rule))),
        baseline: baseline === null ? null : { path: baseline.path, entries: baseline.entries.length, matched, stale },
      };
    },
  };
}

/** The gate or rulepack of a rule: all before the first slash. */
function ownerOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

class HeldWaiver {
  readonly daysLeft: number;
  private matched = 0;
  private readonly covers: (item: FoundItem) => boolean;

  constructor(
    readonly waiver: Waiver,
    today: number,
  ) {
    const last = dayNumber(waiver.expires);
    invariant(last !== null, `expires ${waiver.expires} was checked`);
    this.daysLeft = last - today;
    const { path, fingerprint } = waiver;
    if (path === null) {
      this.covers = (item) => item.fingerprint === fingerprint;
      return;
    }
    const glob = compileGlob(path);
    invariant(glob.ok, 'the glob of a waiver was checked');
    this.covers = (item) => item.file !== '' && glob.value.matches(item.file);
  }

  take(item: FoundItem): boolean {
    if (item.rule !== this.waiver.rule || !this.covers(item)) return false;
    this.matched += 1;
    return true;
  }

  use(wasJudged: boolean): WaiverUse {
    const { waiver, daysLeft, matched } = this;
    const state = daysLeft < 0 ? 'expired' : !wasJudged ? 'not_judged' : matched === 0 ? 'unmatched' : 'active';
    return { waiver, state, daysLeft, matched, wasJudged };
  }
}
