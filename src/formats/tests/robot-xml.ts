import type { CreateReportReader } from '../report-reader.js';
import type { TestFacts } from '../test-facts.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { quoted } from './claims.js';
import { ROBOT_STATUSES, RobotRun } from './robot-run.js';
import { RobotSteps, type RobotStepKind } from './robot-steps.js';

/**
 * `output.xml` of Robot Framework (https://robot-framework.readthedocs.io/en/stable/_modules/robot/result.html, schemas 2 to 5, reviewed 2026-11-27) and of rebot:
 * `suite` in `suite`, each with its `test` elements, and each of these with its own `status`.
 */
export const createRobotXmlReader: CreateReportReader<TestFacts> = (path) => createXmlReader(path, (cursor) => new RobotDialect(cursor));

interface OpenTest {
  readonly title: string;
  readonly line: number | null;
  readonly depth: number;
  status: XmlAttributes | null;
  message: string;
  readonly steps: RobotSteps;
  /** By depth, of the elements that are open: their status, and that of the first step in them. */
  readonly statuses: (string | null)[];
  readonly firsts: (string | null)[];
}

class RobotDialect implements XmlDialect<TestFacts> {
  private readonly run = new RobotRun();
  /** Of the suites that are open. */
  private readonly statuses: string[] = [];
  private test: OpenTest | null = null;
  /** The tear-down of a suite that is open. */
  private teardown: { readonly depth: number; status: 'FAIL' | 'SKIP' } | null = null;
  private total: { readonly attributes: XmlAttributes; readonly line: number } | null = null;
  private inTotal = false;
  private inErrors = false;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { depth } = this.cursor;
    if (depth === 1) {
      if (name !== 'robot') this.cursor.refuse(`its root is <${name}>, which is not Robot Framework`, { expected: '<robot>', actual: `<${name}>` });
      return false;
    }
    if (this.test !== null) {
      this.test.statuses[depth] = null;
      this.test.firsts[depth] = null;
      return name === 'status' && this.openStatus(this.test, attributes);
    }
    if (this.teardown !== null) return name === 'status' && depth === this.teardown.depth + 1 && this.openTeardownStatus(this.teardown, attributes['status']);
    const suites = this.run.openSuites;
    switch (name) {
      case 'suite':
        // The statistics have elements of the same name.
        if (suites === depth - 2) {
          this.run.openSuite(attributes['name'] ?? '', attributes['source'] ?? null, this.cursor.line);
          this.statuses.push('');
        }
        return false;
      case 'test':
        this.test = { title: attributes['name'] ?? '', line: wholeNumber(attributes['line']), depth, status: null, message: '', steps: new RobotSteps(), statuses: [], firsts: [] };
        return false;
      case 'kw':
        if (suites > 0 && depth === suites + 2 && attributes['type']?.toUpperCase() === 'TEARDOWN') this.teardown = { depth, status: 'FAIL' };
        return false;
      case 'status':
        if (suites > 0 && depth === suites + 2) this.statuses[suites - 1] = attributes['status'] ?? '';
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
    if (this.test !== null) {
      if (text !== null) this.test.message = text;
      else this.endStep(this.test, name);
    } else if (this.teardown !== null) {
      if (text !== null) this.run.tearDown(this.teardown.status, text);
      else if (depth === this.teardown.depth) this.teardown = null;
    } else if (name === 'suite' && this.run.openSuites > 0 && depth === this.run.openSuites + 1) {
      this.run.closeSuite(this.statuses.pop() ?? '');
    } else if (name === 'total') {
      this.inTotal = false;
    } else if (text !== null) {
      this.run.complain(text, this.cursor.line);
    }
  }

  end(): TestFacts {
    if (this.total !== null) {
      const { attributes, line } = this.total;
      const [pass, fail, skip] = ['pass', 'fail', 'skip'].map((key) => wholeNumber(attributes[key]) ?? 0) as [number, number, number];
      this.run.claim(pass, fail, skip, { line });
    }
    return this.run.facts();
  }

  private openTeardownStatus(teardown: { status: 'FAIL' | 'SKIP' }, status: string | undefined): boolean {
    if (status !== 'FAIL' && status !== 'SKIP') return false;
    teardown.status = status;
    return true;
  }

  private openStatus(test: OpenTest, attributes: XmlAttributes): boolean {
    const { depth } = this.cursor;
    test.statuses[depth - 1] = attributes['status'] ?? '';
    if (depth !== test.depth + 1) return false;
    test.status = { ...attributes };
    return true;
  }

  private endStep(test: OpenTest, name: string): void {
    const { depth } = this.cursor;
    const status = test.statuses[depth] ?? null;
    const ended = status === null ? null : test.steps.end(kindOf(name), status, test.firsts[depth] ?? null);
    if (depth === test.depth) return this.addTest(test);
    test.firsts[depth - 1] ??= ended;
  }

  private addTest({ status: attributes, title, line, message, steps }: OpenTest): void {
    this.test = null;
    if (attributes === null) return this.cursor.refuse(`the test ${quoted(title)} has no status`);
    const word = attributes['status'] ?? '';
    const status = (['PASS', 'FAIL', 'SKIP'] as const).find((known) => known === word)
      ?? this.cursor.refuse(`the status ${JSON.stringify(word)} is not known to Robot Framework`, { expected: Object.keys(ROBOT_STATUSES).join(', '), actual: word });
    this.run.addTest({ title, line, message, status, seconds: secondsOf(attributes), isDry: steps.isDry });
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

/** Of schema 3 and before, `kw` is also a loop, by its type. */
function kindOf(name: string): RobotStepKind {
  return name === 'kw' ? 'keyword' : name === 'for' || name === 'while' || name === 'if' || name === 'try' ? 'choice' : 'block';
}
