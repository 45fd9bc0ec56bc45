import { own } from '../../base/plain-values.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { judgeClaim, quoted } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** `testng-results.xml` of TestNG 6 and 7, and of Cucumber-JVM: `suite`, `test`, `class`, `test-method`; methods of the configuration stand among the others. */
export const createTestngReader: CreateReportReader<TestFacts> = (path) => createXmlReader(path, (cursor) => new TestngDialect(cursor));

/** A failure that `successPercentage` allows is told like one that a retry made good. */
const ALLOWED = 'SUCCESS_PERCENTAGE_FAILURE';
const STATUSES: Readonly<Record<string, CaseStatus>> = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped', [ALLOWED]: 'passed', STARTED: 'error', CREATED: 'error' };

interface Method {
  readonly attributes: XmlAttributes;
  message: string | null;
  trace: string | null;
}

class TestngDialect implements XmlDialect<TestFacts> {
  private readonly tally = new TestTally();
  private root: XmlAttributes = {};
  private className = '';
  private method: Method | null = null;
  /** Tries that were followed by another one, of the present class, by signature. */
  private readonly tries = new Map<string, Method[]>();
  private ended: Method[] = [];
  private readonly counts = { configuration: 0, allowed: 0, retried: 0 };

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    if (this.cursor.depth === 1) {
      if (name !== 'testng-results') this.cursor.refuse(`its root is <${name}>, which is not TestNG`, { expected: '<testng-results>', actual: `<${name}>` });
      this.root = { ...attributes };
    } else if (name === 'class') {
      this.className = attributes['name'] ?? '';
    } else if (name === 'test-method') {
      if (this.method !== null) this.cursor.refuse('a <test-method> is inside a <test-method>');
      this.method = { attributes: { ...attributes }, message: null, trace: null };
    }
    return this.method !== null && !this.tally.isFull && (name === 'message' || name === 'full-stacktrace' || name === 'short-stacktrace');
  }

  close(name: string, text: string | null): void {
    const { method } = this;
    if (method !== null && text !== null) {
      if (name === 'message') method.message ??= text;
      else method.trace ??= text;
    } else if (name === 'test-method' && method !== null) {
      this.method = null;
      this.keep(method);
    } else if (name === 'class') {
      this.closeClass();
    }
  }

  end(): TestFacts {
    const { tally, counts } = this;
    const judge = (key: string, what: string, ...there: readonly number[]): void => {
      judgeClaim(tally, { who: 'its <testng-results>', what, claimed: wholeNumber(this.root[key]), there }, { line: 1 });
    };
    judge('passed', 'passed cases', tally.passed - counts.allowed, tally.passed);
    judge('failed', 'failed cases', tally.bad - counts.configuration);
    judge('skipped', 'skipped cases', tally.skipped, tally.skipped + counts.retried);
    return tally.facts();
  }

  private keep(method: Method): void {
    const { attributes } = method;
    if (attributes['retried'] !== 'true') {
      this.ended.push(method);
      return;
    }
    this.counts.retried++;
    const signature = attributes['signature'] ?? attributes['name'] ?? '';
    this.tries.set(signature, [...(this.tries.get(signature) ?? []), method]);
  }

  /** Tries stand anywhere among the methods of their class. */
  private closeClass(): void {
    for (const method of this.ended) this.add(method, this.tries.get(method.attributes['signature'] ?? method.attributes['name'] ?? '') ?? []);
    const signatures = new Set(this.ended.map(({ attributes }) => attributes['signature'] ?? attributes['name'] ?? ''));
    for (const [signature, [first]] of this.tries) {
      if (first !== undefined && !signatures.has(signature)) this.addCase('error', first, { ...first, message: first.message ?? 'it was to run again, and did not' }, false);
    }
    this.ended = [];
    this.tries.clear();
  }

  private add(method: Method, tries: Method[]): void {
    const { attributes } = method;
    const word = attributes['status'] ?? '';
    const told = own(STATUSES, word);
    if (told === undefined) return this.cursor.refuse(`the status ${JSON.stringify(word)} of ${quoted(attributes['name'] ?? '')} is not known to TestNG`, { expected: Object.keys(STATUSES).join(', '), actual: word });
    if (attributes['is-config'] === 'true') {
      // One that broke is no test, but nothing that may be lost.
      if (told !== 'failed' && told !== 'error') return;
      this.counts.configuration++;
      return this.addCase('error', method, method, false);
    }
    // A try that failed for each run that passed: rows of a data provider have one signature.
    const failedTry = told === 'passed' ? tries.shift() : undefined;
    if (word === ALLOWED) this.counts.allowed++;
    this.addCase(told, method, failedTry ?? method, failedTry !== undefined || word === ALLOWED);
  }

  private addCase(status: CaseStatus, { attributes }: Method, { message, trace }: Pick<Method, 'message' | 'trace'>, isFlaky: boolean): void {
    const milliseconds = attributes['duration-ms'];
    this.tally.add(status, caseName(this.className, attributes['name']), milliseconds === undefined ? null : Number(milliseconds) / 1000, {
      messages: [message, trace], traces: [trace, message], ownClass: this.className === '' ? null : this.className, isFlaky,
    });
  }
}
