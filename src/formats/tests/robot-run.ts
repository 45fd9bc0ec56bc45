import { ownText } from '../own-text.js';
import { MOST_NOTABLE, type CaseStatus, type TestFacts } from '../test-facts.js';
import { judgeClaim, quoted, type ClaimPlace } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** Words of Robot Framework for the end of a test. */
export const ROBOT_STATUSES = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' } as const satisfies Readonly<Record<string, CaseStatus>>;

/** A test as its file has it. */
export interface RobotTest {
  readonly title: string;
  readonly line: number | null;
  readonly status: keyof typeof ROBOT_STATUSES;
  readonly seconds: number | null;
  readonly message: string;
  readonly isDry: boolean;
}

interface OpenSuite {
  readonly name: string;
  readonly source: string | null;
  readonly line: number | null;
  /** How many of the cases that passed stood there before it. */
  readonly passedBefore: number;
  readonly badBefore: number;
  teardown: { readonly status: 'FAIL' | 'SKIP'; readonly message: string } | null;
}

interface PassedTest {
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** Counts a run as Robot Framework does, whichever file of it is read. */
export class RobotRun {
  private readonly tally = new TestTally();
  private readonly suites: OpenSuite[] = [];
  /** What becomes of them, the tear-down of a suite around them says. */
  private readonly passed: PassedTest[] = [];

  get openSuites(): number {
    return this.suites.length;
  }

  openSuite(name: string, source: string | null, line: number | null): void {
    this.suites.push({ name, source, line, passedBefore: this.tally.passed, badBefore: this.tally.bad, teardown: null });
  }

  /** The tear-down of the innermost suite failed or skipped. */
  tearDown(status: 'FAIL' | 'SKIP', message: string): void {
    const suite = this.suites.at(-1);
    if (suite !== undefined) suite.teardown = { status, message: message.trim() };
  }

  addTest({ title, line, status: word, seconds, message, isDry }: RobotTest): void {
    const name = caseName(this.suites.map((suite) => suite.name).join('.'), title);
    const told = ROBOT_STATUSES[word];
    // A dry run passes what it did not run.
    const status = told === 'passed' && isDry ? 'skipped' : told;
    const file = this.suites.at(-1)?.source ?? null;
    // What rebot --merge says of a test that ran again.
    const isFlaky = status === 'passed' && /^\*HTML\*.{0,200} re-executed and results merged\b/s.test(message) && /Old status:(?:<[^>]{0,100}>|\s){0,20}FAIL\b/.test(message);
    const said = message.startsWith('*HTML*') ? message.replace(/^\*HTML\*\s*|<[^>]{0,200}>/g, ' ').replace(/ {2,}/g, ' ') : message;
    this.tally.add(status, name, seconds, { file, line, messages: [said], isFlaky });
    // One for each that passed, as far as there is room.
    if (status === 'passed' && this.passed.length < MOST_NOTABLE && this.passed.length === this.tally.passed - 1) this.passed.push({ name: ownText(name), file: file === null ? null : ownText(file), line });
  }

  /** The innermost suite ends. */
  closeSuite(status: string): void {
    const suite = this.suites.pop();
    if (suite === undefined) return;
    const { name, line, passedBefore, badBefore, teardown } = suite;
    if (teardown !== null) {
      // Robot Framework counts all of its tests as failed (skipped), and writes that nowhere.
      const taken = this.tally.passed - passedBefore;
      this.tally.takeBackPassed(taken, teardown.status === 'SKIP' ? 'skipped' : null);
      const fell = this.passed.splice(passedBefore);
      const messages = [`the tear-down of the suite ${quoted(name)} failed: ${teardown.message}`];
      if (teardown.status === 'FAIL') for (let at = 0; at < taken; at++) this.tally.add('failed', fell[at]?.name ?? '', null, { file: fell[at]?.file ?? null, line: fell[at]?.line ?? null, messages });
    }
    if (status === 'FAIL' && this.tally.bad === badBefore) this.tally.runFailed(`the suite ${quoted(name)} failed, and no test in it`, line ?? undefined);
  }

  /** A file, a library or a resource that it could not read: it goes on without. */
  complain(message: string, line: number | null): void {
    this.tally.addOddity(`Robot Framework says: ${message.trim()}`, line);
  }

  /** Its own statistics. */
  claim(pass: number, fail: number, skip: number, place: ClaimPlace): void {
    judgeClaim(this.tally, { who: 'its total', what: 'cases', claimed: pass + fail + skip, there: [this.tally.cases] }, place);
    judgeClaim(this.tally, { who: 'its total', what: 'failed cases', claimed: fail, there: [this.tally.bad] }, place);
  }

  facts(): TestFacts {
    return this.tally.facts();
  }
}
