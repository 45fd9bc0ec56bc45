import { own } from '../../base/plain-values.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { judgeClaim, quoted } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** NUnit 3 and 4 (`<test-run>`) and NUnit 2 (`<test-results>`): nested `test-suite`, with `test-case` as the leaves. */
export const createNunitReader: CreateReportReader<TestFacts> = (path) => createXmlReader(path, (cursor) => new NunitDialect(cursor));

/** `result` of NUnit 3 and of NUnit 2; a label (`Error`, `Cancelled`, `Invalid`) makes an error of a failure. */
const RESULTS: Readonly<Record<string, CaseStatus>> = {
  Passed: 'passed', Warning: 'passed', Failed: 'failed', Skipped: 'skipped', Inconclusive: 'skipped',
  Success: 'passed', Failure: 'failed', Error: 'error', Ignored: 'skipped', NotRunnable: 'error', Invalid: 'error', Cancelled: 'error',
};
const ERROR_LABELS = new Set(['Error', 'Cancelled', 'Invalid']);

interface OpenElement {
  readonly attributes: XmlAttributes;
  readonly isCase: boolean;
  message: string | null;
  trace: string | null;
  hasFailure: boolean;
}

class NunitDialect implements XmlDialect<TestFacts> {
  private readonly tally = new TestTally();
  private readonly opened: OpenElement[] = [];
  private root: XmlAttributes = {};
  private rootName = '';
  private inFailure = false;
  private inReason = false;
  /** Of the first suite that failed and not only because of what is in it. */
  private suiteFault: string | null = null;
  private suiteFails = false;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    if (this.cursor.depth === 1) {
      if (name !== 'test-run' && name !== 'test-results') {
        this.cursor.refuse(`its root is <${name}>, which is not NUnit`, { expected: '<test-run> or <test-results>', actual: `<${name}>` });
      }
      this.root = attributes;
      this.rootName = name;
    } else if (name === 'test-case' || name === 'test-suite') {
      if (this.opened.at(-1)?.isCase === true) this.cursor.refuse(`a <${name}> is inside a <test-case>`);
      this.opened.push({ attributes, isCase: name === 'test-case', message: null, trace: null, hasFailure: false });
    } else if (name === 'failure') {
      this.inFailure = true;
      const above = this.opened.at(-1);
      if (above !== undefined) above.hasFailure = true;
    } else if (name === 'reason') {
      this.inReason = true;
    } else if (name === 'message' || (name === 'stack-trace' && this.inFailure)) {
      const above = this.opened.at(-1);
      return above?.isCase === true ? this.inFailure && !this.tally.isFull : name === 'message' && (this.inFailure || this.inReason) && this.suiteFault === null;
    }
    return false;
  }

  close(name: string, text: string | null): void {
    const above = this.opened.at(-1);
    if (name === 'test-case' || name === 'test-suite') {
      this.opened.pop();
      if (above?.isCase === true) this.addCase(above);
      else if (above !== undefined) this.closeSuite(above);
    } else if (name === 'failure') {
      this.inFailure = false;
    } else if (name === 'reason') {
      this.inReason = false;
    } else if (text !== null && above !== undefined) {
      if (name === 'message') above.message ??= text;
      else above.trace ??= text;
    }
  }

  end(): TestFacts {
    const { tally } = this;
    const claim = (key: string): number | null => wholeNumber(this.root[key]);
    const who = `its <${this.rootName}>`;
    // What ran, or all but the explicit ones, or all: NUnit changed its mind. Only more than all is a loss.
    const total = claim('total');
    const fits = total !== null && total >= tally.passed && total <= tally.cases ? [total] : [];
    // jest-nunit-reporter counts skipped cases and leaves them away.
    const unlisted = Math.max((claim('skipped') ?? 0) - tally.skipped, 0);
    judgeClaim(tally, { who, what: 'cases', claimed: total, there: [tally.cases, ...fits, tally.cases + unlisted] }, { line: 1 });
    // NUnit 2 counts cases that cannot run apart from failures and errors.
    const bad = this.rootName === 'test-run' ? claim('failed') : sum(claim('failures'), claim('errors'));
    judgeClaim(tally, { who, what: 'failed cases', claimed: bad, there: [tally.bad, tally.bad - (claim('invalid') ?? 0)] }, { line: 1 });
    if (tally.bad === 0 && (this.suiteFails || this.root['result'] === 'Failed')) {
      tally.runFailed();
      tally.addOddity(this.suiteFault ?? 'a suite failed, and no case in it', 1);
    }
    return tally.facts();
  }

  private addCase({ attributes, message, trace, hasFailure }: OpenElement): void {
    const name = caseName(attributes['fullname'] ?? attributes['name']);
    const seconds = attributes['duration'] ?? attributes['time'];
    const details = { messages: [message, trace], traces: [trace, message] };
    this.tally.add(this.statusOf(attributes, hasFailure), name, seconds === undefined ? null : Number(seconds), details);
  }

  private statusOf(attributes: XmlAttributes, hasFailure: boolean): CaseStatus {
    const { result, label, executed, success } = attributes;
    if (result === undefined) {
      // NUnit before 2.5.3.
      if (executed !== undefined && executed.toLowerCase() === 'false') return 'skipped';
      if (success?.toLowerCase() === 'true') return hasFailure ? 'failed' : 'passed';
      // Version 2.5 writes inconclusive ones like failed ones, without the failure.
      if (success !== undefined) return hasFailure || this.root['inconclusive'] === undefined ? 'failed' : 'skipped';
      return this.cursor.refuse(`the case ${quoted(attributes['name'] ?? '')} has no result`);
    }
    const status = own(RESULTS, result);
    if (status === undefined) return this.cursor.refuse(`the result ${JSON.stringify(result)} is not known to NUnit`, { expected: Object.keys(RESULTS).join(', '), actual: result });
    return status === 'failed' && label !== undefined && ERROR_LABELS.has(label) ? 'error' : status;
  }

  /** A suite fails with its cases; one that fails without a failed case below it (a tear-down, an assembly that does not load) fails the run. */
  private closeSuite({ attributes, message, hasFailure }: OpenElement): void {
    const { result, success, name } = attributes;
    const fails = result === 'Failed' || result === 'Failure' || result === 'Error' || result === 'Invalid' || result === 'NotRunnable' || (result === undefined && success === 'False' && (hasFailure || this.root['inconclusive'] === undefined));
    if (!fails) return;
    this.suiteFails = true;
    // The suites around it only say that a child failed.
    if (message !== null && message.trim() !== '' && !/^\s*(?:one or more )?child tests? (?:had errors|failed)/i.test(message)) this.suiteFault ??= `the suite ${quoted(name ?? '')} failed: ${message.trim()}`;
  }
}

function sum(...counts: readonly (number | null)[]): number | null {
  return counts.every((count) => count === null) ? null : counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
