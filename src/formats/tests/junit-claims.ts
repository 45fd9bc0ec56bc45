import type { XmlAttributes } from '../xml/xml-dialect.js';
import { judgeClaim, quoted, type Claim } from './claims.js';
import { HOST_OF_CATCH2, type JunitWriter } from './junit-writer.js';
import type { TestTally } from './test-tally.js';

/** What a suite holds, nested suites included. */
export interface SuiteCounts {
  readonly cases: number;
  /** Cases that are in it and in no suite below it. */
  readonly direct: number;
  readonly bad: number;
  readonly errors: number;
  readonly skipped: number;
  /** Elements `failure` and `error`: a case may have several, and tools count either. */
  readonly faults: number;
  /** Earlier runs of the same case. */
  readonly reruns: number;
}

export interface ClosedSuite {
  readonly element: string;
  readonly attributes: XmlAttributes;
  /** It has an error of its own beside its cases: its program counts what it likes then, TAP::Formatter::JUnit also each case that is missing. */
  readonly isBroken: boolean;
  readonly counts: SuiteCounts;
  readonly line: number;
  readonly column: number;
}

const COUNT_ERRORS_APART: ReadonlySet<JunitWriter> = new Set(['biome', 'criterion', 'pester', 'testcafe', 'web-test-runner']);

/** Holds the totals in the attributes of suites against their cases; every tool counts a little differently. */
export class JunitClaims {
  /** The first suite that has more cases than are there, and how many all such suites miss, until the root is known. */
  private late: { readonly claim: Claim; readonly line: number; readonly column: number; missing: number } | null = null;

  /** Tests of suites of mocha-junit-reporter that it does not list. */
  private unlistedByMocha = 0;

  constructor(private readonly tally: TestTally) {}

  /** `root`: attributes of the root, when it is a `testsuites` that holds this suite; null for the root itself. */
  judge(suite: ClosedSuite, root: XmlAttributes | null, writer: JunitWriter | null): void {
    const { attributes, counts, line, column } = suite;
    const { cases, direct, bad, errors, skipped, faults, reruns } = counts;
    const place = { line, ...(column === 0 ? {} : { column }) };
    const who = attributes['name'] === undefined || attributes['name'] === '' ? `<${suite.element}>` : `the suite ${quoted(attributes['name'])}`;
    const claimed = (key: string): number | null => this.claimOf(attributes[key], `${key} of ${who}`, line);
    // It counts a failure once more for each test around it; without a case that failed, a program did.
    if (writer === 'node-tap' && (bad > 0 || (claimed('failures') ?? 0) === 0)) return;
    const tests = claimed('tests');
    const claimedSkipped = writer === 'eunit' ? null : claimed('skipped');
    const claimedDisabled = claimed(writer === 'testem' ? 'todo' : 'disabled');
    // Biome counts failures of level error once more as errors, Criterion those that crashed, TestCafe and Web Test Runner all of them, Pester blocks that broke beside the cases in them.
    const countsErrorsApart = writer !== null && COUNT_ERRORS_APART.has(writer) && bad > 0;
    const claimedBad = countsErrorsApart ? claimed('failures') : sum(sum(claimed('failures'), claimed('errors')), writer === 'eunit' ? claimed('skipped') : null);
    // So does Catch2; this host name is its mark.
    const isCatch2 = attributes['hostname'] === HOST_OF_CATCH2;
    const countsAssertions = writer === 'doctest' || isCatch2;
    // libtest and mocha-junit-reporter count skipped cases and leave them away, Pester those that a filter left out, as disabled ones.
    const unlisted = Math.max((claimedSkipped ?? 0) + (writer === 'pester' ? (claimedDisabled ?? 0) : 0) - skipped, 0);
    // Surefire writes the totals of the last rerun over those of the whole, and those of a class over those of the classes in it.
    const isOfPart = (claim: number | null, there: number): boolean => (reruns > 0 || writer === 'surefire') && claim !== null && claim <= there;

    if (root !== null && tests !== null && cases > tests) this.judgeMore(suite, writer, cases - tests, claimed('failures') ?? 0);
    // The plugin pytest-subtests, which pytest 9 has built in; the whole file is written at the end.
    const countsSubtests = writer === 'pytest' && cases > 0;
    const countsFewer = writer === 'jest-junit' && tests !== null && tests <= cases;
    // These write the whole file at the end.
    if (writer === 'mocha-junit') {
      if (root === null) this.judgeUnlisted(this.unlistedByMocha - unlisted, line);
      else this.unlistedByMocha += Math.max((tests ?? 0) - cases, 0);
    } else if (!countsFewer && !countsAssertions && !countsSubtests && writer !== 'newman' && !isOfPart(tests, cases)) {
      // Without skipped ones (older tools), only its own and not those of nested suites, each rerun once more, and an error of a
      // tear-down as one more (older pytest).
      const claim = { who, what: 'cases', claimed: tests, there: [cases, cases - skipped, direct, cases + reruns, cases + errors, cases + unlisted] };
      this.judgeCases(claim, cases, root === null ? null : root['skipped'], place);
    }
    if (root === null) this.judgeLate(unlisted);
    if (isCatch2 && bad === 0 && claimedBad !== null && claimedBad > 0) {
      this.tally.runFailed(`${who} counts failures (${claimedBad}), and no case in it failed: a test did not fail that has to ([!shouldfail])`, line);
    } else if (!isOfPart(claimedBad, bad) && !(countsAssertions && bad > 0) && !suite.isBroken) {
      // The gem minitest-junit counts skipped cases among the failed ones too.
      const withoutErrors = countsErrorsApart ? [bad - errors] : [];
      const withSkipped = attributes['name'] === 'minitest' ? [bad + skipped] : [];
      judgeClaim(this.tally, { who, what: 'failed cases', claimed: claimedBad, there: [bad, faults, faults + reruns, ...withSkipped, ...withoutErrors] }, place);
    }
    const fits = claimedSkipped === null || claimedSkipped + (claimedDisabled ?? 0) === skipped || claimedSkipped === skipped;
    if (!fits && !isCatch2 && writer !== 'mocha-junit' && !isOfPart(claimedSkipped, skipped) && !(unlisted > 0 && tests !== null && tests <= cases + unlisted)) {
      this.tally.addOddity(`${who} says that ${claimedSkipped} cases were skipped, and ${skipped} are marked so`, line);
    }
  }

  /** Cases that the writer does not count, and lists like ones that passed. */
  private judgeMore({ counts: { bad, reruns }, line }: ClosedSuite, writer: JunitWriter | null, more: number, failures: number): void {
    // Nor does jest-junit count files and hooks that broke.
    if (writer === 'jest-junit') this.tally.takeBackPassed(more - Math.max(bad - failures, 0), 'skipped');
    if (writer !== 'pytest' && writer !== 'bats') return;
    this.tally.takeBackPassed(more, null);
    const tries = writer === 'bats' ? Math.min(reruns, more) : more;
    if (tries > 0) this.tally.addOddity(`${tries} earlier tries of tests that failed first and ran again (${writer === 'bats' ? 'Bats' : 'pytest-rerunfailures'}) are in it like cases that passed, and are not counted`, line);
    if (tries === more) return;
    this.tally.add('error', '(the test that was running)', null, { messages: ['Bats was stopped while it ran'] });
    this.tally.runFailed('it lists a test that did not end, as Bats was stopped while it ran', line);
  }

  /** Some say only at the root how many skipped cases they left away: what a suite misses may be these. */
  private judgeCases(claim: Claim, cases: number, rootSkipped: string | undefined | null, place: { readonly line: number; readonly column?: number }): void {
    const missing = (claim.claimed ?? 0) - cases;
    if (missing <= 0 || claim.there.includes(claim.claimed ?? 0) || rootSkipped === undefined || rootSkipped === null) {
      judgeClaim(this.tally, claim, place);
    } else if (this.late === null) {
      this.late = { claim, line: place.line, column: place.column ?? 0, missing };
    } else {
      this.late.missing += missing;
    }
  }

  /** Mocha writes the whole file at its end, so that none of it is lost. */
  private judgeUnlisted(more: number, line: number): void {
    if (more <= 0) return;
    this.tally.addOddity(`it counts ${more} more ${more === 1 ? 'test' : 'tests'} than it lists: --grep or a tag left them out, a hook that broke or --bail kept them from running, or Mocha was stopped before it came to them`, line);
  }

  private judgeLate(unlisted: number): void {
    const { late } = this;
    if (late === null || late.missing <= unlisted) return;
    judgeClaim(this.tally, late.claim, { line: late.line, ...(late.column === 0 ? {} : { column: late.column }) });
  }

  private claimOf(value: string | undefined, what: string, line: number): number | null {
    if (value === undefined || value === '') return null;
    if (/^\d{1,15}$/.test(value)) return Number(value);
    this.tally.addOddity(`the attribute ${what} is ${quoted(value)}, which is not a whole number`, line);
    return null;
  }
}

function sum(first: number | null, second: number | null): number | null {
  return first === null && second === null ? null : (first ?? 0) + (second ?? 0);
}
