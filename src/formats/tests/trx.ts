import { cutText } from '../../base/bounded.js';
import { own } from '../../base/plain-values.js';
import { ownText } from '../own-text.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { judgeClaim, quoted } from './claims.js';
import { caseName, MOST_CASE_NAME, TestTally } from './test-tally.js';

/** Visual Studio's TRX (`dotnet test --logger trx`), namespace http://microsoft.com/schemas/VisualStudio/TeamTest/2010. */
export const createTrxReader: CreateReportReader<TestFacts> = (path) => createXmlReader(path, (cursor) => new TrxDialect(cursor));

/** `TestOutcome` of vstst.xsd; a result without an outcome has the first of that list, which is an error. */
const OUTCOMES: Readonly<Record<string, CaseStatus>> = {
  Passed: 'passed', Completed: 'passed', Warning: 'passed', Failed: 'failed',
  Error: 'error', Timeout: 'error', Aborted: 'error', NotRunnable: 'error', Disconnected: 'error', PassedButRunAborted: 'error', InProgress: 'error',
  NotExecuted: 'skipped', Inconclusive: 'skipped', Pending: 'skipped',
};
const BAD_COUNTERS = ['failed', 'error', 'timeout', 'aborted', 'notRunnable', 'disconnected', 'passedButRunAborted', 'inProgress'];
/** Outcomes of a run that tell of more than of failed cases. */
const BROKEN_RUNS = new Set(['Aborted', 'Error', 'Timeout', 'Disconnected']);
const RESULTS = new Set(['UnitTestResult', 'TestResult', 'GenericTestResult', 'ManualTestResult', 'WebTestResult', 'LoadTestResult', 'TestResultAggregation']);
const TEXTS = new Set(['Message', 'StackTrace', 'Text']);

/** Classes of tests that are kept in mind, where definitions stand before results. */
const MOST_CLASSES = 100_000;

interface OpenResult {
  readonly attributes: XmlAttributes;
  message: string | null;
  trace: string | null;
  /** It has results of its own (data rows), which count instead of it. */
  hasInner: boolean;
}

class TrxDialect implements XmlDialect<TestFacts> {
  private readonly tally = new TestTally();
  private readonly results: OpenResult[] = [];
  private readonly path: string[] = [];
  /** Results that are only the sum of others. */
  private sums = 0;
  private outcome: string | null = null;
  private summaryLine = 0;
  private counters: XmlAttributes | null = null;
  private runInfoFails = false;
  private readonly runErrors: string[] = [];
  /** Tests of the cases that failed. MSTest and NUnit give results only the name of the method; its class stands in a definition before or behind them. */
  private readonly failedTests: string[] = [];
  private readonly classes = new Map<string, string>();
  /** Tests whose class is asked for; null until the first result, when any may be. */
  private wanted: Set<string> | null = null;
  private definition = '';

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    if (this.cursor.depth === 1 && name !== 'TestRun') this.cursor.refuse(`its root is <${name}>, which is not TRX`, { expected: '<TestRun>', actual: `<${name}>` });
    this.path.push(name);
    const above = this.results.at(-1);
    if (RESULTS.has(name)) {
      if (above !== undefined) above.hasInner = true;
      this.results.push({ attributes, message: null, trace: null, hasInner: false });
    } else if (name === 'ResultSummary') {
      this.outcome = attributes['outcome'] ?? null;
      this.summaryLine = this.cursor.line;
    } else if (name === 'Counters') {
      this.counters = attributes;
    } else if (name === 'UnitTest') {
      this.definition = attributes['id'] ?? '';
    } else if (name === 'TestMethod') {
      this.addClass(attributes['className']);
    } else if (name === 'RunInfo') {
      this.runInfoFails = attributes['outcome'] === 'Error' || attributes['outcome'] === 'Aborted' || attributes['outcome'] === 'Failed';
    }
    return TEXTS.has(name) && (this.path.includes('ErrorInfo') || (name === 'Text' && this.runInfoFails));
  }

  close(name: string, text: string | null): void {
    this.path.pop();
    const result = this.results.at(-1);
    if (RESULTS.has(name)) {
      this.results.pop();
      if (result !== undefined) this.addResult(result);
    } else if (text !== null && result !== undefined) {
      if (name === 'Message') result.message ??= text;
      if (name === 'StackTrace') result.trace ??= text;
    } else if (name === 'Text' && text !== null && this.runErrors.length < 100) {
      this.runErrors.push(text.slice(0, 1000));
    } else if (name === 'RunInfo') {
      this.runInfoFails = false;
    }
  }

  end(): TestFacts {
    const { tally } = this;
    const place = this.summaryLine === 0 ? {} : { line: this.summaryLine };
    const counter = (name: string): number | null => wholeNumber(this.counters?.[name]);
    const bad = BAD_COUNTERS.reduce((sum, name) => sum + (counter(name) ?? 0), 0);
    if (this.counters !== null) {
      judgeClaim(tally, { who: 'its summary', what: 'cases', claimed: counter('total'), there: [tally.cases, tally.cases + this.sums, tally.cases - tally.skipped] }, place);
      judgeClaim(tally, { who: 'its summary', what: 'failed cases', claimed: bad, there: [tally.bad, tally.bad + this.sums] }, place);
    }
    // A run that failed only because tests failed is told by these tests.
    const isAborted = this.runErrors.some((text) => /\babort|\bcrash/i.test(text));
    const isBroken = tally.bad === 0 ? this.outcome === 'Failed' || this.runErrors.length > 0 : isAborted;
    if (isBroken || (this.outcome !== null && BROKEN_RUNS.has(this.outcome))) {
      tally.runFailed();
      const said = this.runErrors.find((text) => text.trim() !== '')?.trim();
      tally.addOddity(said ?? `its outcome is ${quoted(this.outcome ?? '')}, and ${tally.bad === 0 ? 'no case failed' : 'not only because cases failed'}`, place.line ?? null);
    }
    const facts = tally.facts();
    const fullName = (name: string, index: number): string => cutText(caseName(this.classes.get(this.failedTests[index] ?? ''), name), MOST_CASE_NAME);
    return { ...facts, notable: facts.notable.map((found, index) => ({ ...found, name: fullName(found.name, index) })) };
  }

  private addResult({ attributes, message, trace, hasInner }: OpenResult): void {
    if (hasInner) {
      this.sums++;
      return;
    }
    const outcome = attributes['outcome'] ?? 'Error';
    const status = own(OUTCOMES, outcome);
    if (status === undefined) return this.cursor.refuse(`the outcome ${JSON.stringify(outcome)} is not known to TRX`, { expected: Object.keys(OUTCOMES).join(', '), actual: outcome });
    this.wanted ??= new Set();
    if (status !== 'passed' && status !== 'skipped' && !this.tally.isFull) {
      const testId = ownText(attributes['testId'] ?? '');
      this.failedTests.push(testId);
      this.wanted.add(testId);
    }
    this.tally.add(status, caseName(attributes['testName']), durationSeconds(attributes['duration']), { messages: [message, trace], traces: [trace, message] });
  }

  /** MSTest adds the assembly behind a comma. */
  private addClass(className: string | undefined): void {
    const isWanted = this.wanted === null ? this.classes.size < MOST_CLASSES : this.wanted.has(this.definition);
    if (className !== undefined && isWanted) this.classes.set(ownText(this.definition), ownText(className.split(',', 1)[0] ?? ''));
  }
}

/** `00:00:01.2345678`, maybe with days in front (`1.00:00:00`). */
function durationSeconds(duration: string | undefined): number | null {
  const match = /^(?:(\d{1,6})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(duration ?? '');
  if (match === null) return null;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
