import { ownText } from '../own-text.js';
import type { CreateReportReader } from '../report-reader.js';
import { MOST_NOTABLE, type CaseStatus, type TestFacts } from '../test-facts.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { judgeClaim, quoted } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/**
 * `output.xml` of Robot Framework (https://robot-framework.readthedocs.io/en/stable/_modules/robot/result.html, schemas 2 to 5, reviewed 2026-11-27) and of rebot:
 * `suite` in `suite`, each with its `test` elements, and each of these with its own `status`.
 */
export const createRobotReader: CreateReportReader<TestFacts> = (path) => createXmlReader(path, (cursor) => new RobotDialect(cursor));

const STATUSES: Readonly<Record<string, CaseStatus>> = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' };

interface OpenSuite {
  readonly name: string;
  readonly source: string | null;
  readonly line: number;
  /** How many of the cases that passed stood there before it. */
  readonly passedBefore: number;
  readonly badBefore: number;
  status: string;
  teardownFault: string | null;
}

interface OpenTest {
  readonly name: string;
  readonly line: number | null;
  readonly depth: number;
  status: XmlAttributes | null;
  message: string;
  /** Of what stands directly in it: whether there is anything, and whether any of it ran. */
  hasBody: boolean;
  hasRun: boolean;
}

interface PassedTest {
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
}

class RobotDialect implements XmlDialect<TestFacts> {
  private readonly tally = new TestTally();
  private readonly suites: OpenSuite[] = [];
  private test: OpenTest | null = null;
  /** Depth of the tear-down of a suite that is open. */
  private teardown: number | null = null;
  private total: { readonly attributes: XmlAttributes; readonly line: number } | null = null;
  private inTotal = false;
  private inErrors = false;
  /** They fail when the tear-down of a suite around them does. */
  private readonly passed: PassedTest[] = [];

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { depth } = this.cursor;
    if (depth === 1) {
      if (name !== 'robot') this.cursor.refuse(`its root is <${name}>, which is not Robot Framework`, { expected: '<robot>', actual: `<${name}>` });
      return false;
    }
    if (this.test !== null) return name === 'status' && this.openStatus(this.test, attributes);
    if (this.teardown !== null) return name === 'status' && depth === this.teardown + 1 && attributes['status'] === 'FAIL';
    const suite = this.suites.at(-1);
    switch (name) {
      case 'suite':
        // The statistics have elements of the same name.
        if (this.suites.length === depth - 2) {
          this.suites.push({ name: attributes['name'] ?? '', source: attributes['source'] ?? null, line: this.cursor.line, passedBefore: this.tally.passed, badBefore: this.tally.bad, status: '', teardownFault: null });
        }
        return false;
      case 'test':
        this.test = { name: attributes['name'] ?? '', line: wholeNumber(attributes['line']), depth, status: null, message: '', hasBody: false, hasRun: false };
        return false;
      case 'kw':
        if (suite !== undefined && depth === this.suites.length + 2 && attributes['type']?.toUpperCase() === 'TEARDOWN') this.teardown = depth;
        return false;
      case 'status':
        if (suite !== undefined && depth === this.suites.length + 2) suite.status = attributes['status'] ?? '';
        return false;
      case 'total':
      case 'errors':
        if (name === 'total') this.inTotal = true;
        else this.inErrors = depth === 2;
        return false;
      case 'stat':
        // Before 4 a line for critical ones stands before that for all.
        if (this.inTotal) this.total = { attributes, line: this.cursor.line };
        return false;
      default:
        return name === 'msg' && this.inErrors && attributes['level'] === 'ERROR';
    }
  }

  close(name: string, text: string | null): void {
    const { depth } = this.cursor;
    const suite = this.suites.at(-1);
    if (this.test !== null) {
      if (text !== null) this.test.message = text;
      else if (name === 'test' && depth === this.test.depth) this.addTest(this.test);
    } else if (this.teardown !== null) {
      if (text !== null && suite !== undefined) suite.teardownFault = text.trim();
      else if (depth === this.teardown) this.teardown = null;
    } else if (name === 'suite' && suite !== undefined && depth === this.suites.length + 1) {
      this.suites.pop();
      this.closeSuite(suite);
    } else if (name === 'total') {
      this.inTotal = false;
    } else if (text !== null) {
      // A file, a library or a resource that it could not read: it goes on without.
      this.tally.addOddity(`Robot Framework says: ${text.trim()}`, this.cursor.line);
    }
  }

  end(): TestFacts {
    if (this.total !== null) {
      const { attributes, line } = this.total;
      const [pass, fail, skip] = ['pass', 'fail', 'skip'].map((key) => wholeNumber(attributes[key]) ?? 0) as [number, number, number];
      judgeClaim(this.tally, { who: 'its <statistics>', what: 'cases', claimed: pass + fail + skip, there: [this.tally.cases] }, { line });
      judgeClaim(this.tally, { who: 'its <statistics>', what: 'failed cases', claimed: fail, there: [this.tally.bad] }, { line });
    }
    return this.tally.facts();
  }

  private openStatus(test: OpenTest, attributes: XmlAttributes): boolean {
    const { depth } = this.cursor;
    if (depth === test.depth + 1) {
      test.status = { ...attributes };
      return true;
    }
    if (depth === test.depth + 2) {
      test.hasBody = true;
      if (!/^NOT[ _]RUN$/.test(attributes['status'] ?? '')) test.hasRun = true;
    }
    return false;
  }

  private addTest({ name: title, line, status: attributes, message, hasBody, hasRun }: OpenTest): void {
    this.test = null;
    const name = caseName(this.suites.map((suite) => suite.name).join('.'), title);
    if (attributes === null) return this.cursor.refuse(`the test ${quoted(title)} has no status`);
    const word = attributes['status'] ?? '';
    const told = Object.hasOwn(STATUSES, word) ? STATUSES[word] : undefined;
    if (told === undefined) return this.cursor.refuse(`the status ${JSON.stringify(word)} is not known to Robot Framework`, { expected: Object.keys(STATUSES).join(', '), actual: word });
    // A dry run passes what it did not run.
    const status = told === 'passed' && hasBody && !hasRun ? 'skipped' : told;
    const file = this.suites.at(-1)?.source ?? null;
    // What rebot --merge says of a test that ran again.
    const isFlaky = status === 'passed' && /^\*HTML\*.{0,200} re-executed and results merged\b/s.test(message) && /Old status:(?:<[^>]{0,100}>|\s){0,20}FAIL\b/.test(message);
    const said = message.startsWith('*HTML*') ? message.replace(/^\*HTML\*\s*|<[^>]{0,200}>/g, ' ').replace(/ {2,}/g, ' ') : message;
    this.tally.add(status, name, secondsOf(attributes), { file, line, messages: [said], isFlaky });
    // One for each that passed, as far as there is room.
    if (status === 'passed' && this.passed.length < MOST_NOTABLE && this.passed.length === this.tally.passed - 1) this.passed.push({ name: ownText(name), file: file === null ? null : ownText(file), line });
  }

  private closeSuite({ name, line, passedBefore, badBefore, status, teardownFault }: OpenSuite): void {
    if (teardownFault !== null) {
      // Robot Framework counts all of its tests as failed, and writes that nowhere.
      const messages = [`the tear-down of the suite ${quoted(name)} failed: ${teardownFault}`];
      const taken = this.tally.passed - passedBefore;
      this.tally.takeBackPassed(taken, null);
      const fell = this.passed.splice(passedBefore);
      for (let at = 0; at < taken; at++) this.tally.add('failed', fell[at]?.name ?? '', null, { file: fell[at]?.file ?? null, line: fell[at]?.line ?? null, messages });
    }
    if (status === 'FAIL' && this.tally.bad === badBefore) this.tally.runFailed(`the suite ${quoted(name)} failed, and no test in it`, line);
  }
}

/** `elapsed` in seconds; before schema 5 the begin and end alone: `20261127 13:10:54.520`. */
function secondsOf({ elapsed, starttime, endtime }: XmlAttributes): number | null {
  if (elapsed !== undefined) return Number(elapsed);
  const [start, end] = [starttime, endtime].map((time) => {
    const [, year, month, day, clock] = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(time ?? '') ?? [];
    return Date.parse(`${year}-${month}-${day}T${clock}Z`);
  }) as [number, number];
  return Number.isNaN(end - start) ? null : (end - start) / 1000;
}
