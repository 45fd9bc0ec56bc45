import { cutText } from '../../base/bounded.js';
import { ReportFaultSignal } from '../report-fault.js';
import type { TestTally } from './test-tally.js';

/** What a suite, package, plan or summary of a report says of its own size. */
export interface Claim {
  /** Who says so, as a phrase: `the suite "harbour"`. */
  readonly who: string;
  /** Of what: `cases`, `failed cases`. */
  readonly what: string;
  /** Null where nothing is said. */
  readonly claimed: number | null;
  /** How many are there; several numbers where tools count in several ways. A claim above the largest is refused. */
  readonly there: readonly number[];
}

/** Where a claim stands. A value of JSON looks up its line, which costs a second reading of the report: that is asked for only where there is something to say. */
export interface ClaimPlace {
  readonly line?: number | null;
  readonly column?: number;
}

/**
 * Holds a claim against what is there (SPEC section 4): more than there is was lost and refuses the report, any other difference
 * is an oddity.
 */
export function judgeClaim(tally: TestTally, claim: Claim, place: ClaimPlace): void {
  const { who, what, claimed, there } = claim;
  if (claimed === null || there.includes(claimed)) return;
  const [usual = 0] = there;
  const line = place.line ?? null;
  if (claimed > Math.max(...there)) {
    throw new ReportFaultSignal({
      message: `${who} says that it has ${claimed} ${what}, and ${usual} ${usual === 1 ? 'is' : 'are'} in the report`,
      expected: `${claimed} ${what}`, actual: String(usual),
      hint: 'Its program ended before it had written all of them: look for a crash, a build failure or a timeout in its log.',
      isOfRun: true,
      ...(line === null ? {} : { line }), ...(place.column === undefined ? {} : { column: place.column }),
    });
  }
  tally.addOddity(`${who} says that it has ${claimed} ${what}, and ${usual} ${usual === 1 ? 'is' : 'are'} in the report`, line);
}

/** A name of the report inside a sentence. */
export function quoted(name: string): string {
  return JSON.stringify(cutText(name, 200));
}
