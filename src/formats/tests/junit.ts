import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { quoted } from './claims.js';
import { JunitClaims, type SuiteCounts } from './junit-claims.js';
import { HOST_OF_CATCH2, junitWriter, type JunitWriter } from './junit-writer.js';
import { rustPanic } from './rust-panic.js';
import { isSourceFile } from './stack-place.js';
import { caseName, TestTally } from './test-tally.js';

/**
 * JUnit XML, which has no standard: read are the dialects of Ant, Surefire, Gradle, pytest, Jest, Vitest, Mocha, Node, Playwright,
 * Bazel, cargo-nextest, gotestsum, PHPUnit, Google Test, CTest, Catch2 and others that hold to `testsuites`, `testsuite` (nested as
 * they like) and `testcase`. The root is one of the first two; one document to a file.
 */
export const createJunitReader: CreateReportReader<TestFacts> = (path) => createXmlReader(path, (cursor) => new JunitDialect(cursor));

interface OpenSuite {
  readonly element: string;
  readonly attributes: XmlAttributes;
  readonly line: number;
  readonly column: number;
  readonly before: Counts;
  direct: number;
  /** It broke as a whole (a set-up, a plan that was not met), beside its cases. */
  isBroken: boolean;
  /** What it says of itself, where it failed without one of its cases. */
  ownFault: string | null;
}

interface OpenCase {
  readonly attributes: XmlAttributes;
  readonly depth: number;
  status: CaseStatus | null;
  /** Node: it is still to be done, Catch2: it is tagged [!mayfail] or [!shouldfail]; it fails without failing the run. */
  isTodo: boolean;
  /** Playwright: the test itself says that it is skipped. */
  saysSkip: boolean;
  message: string | null;
  text: string | null;
  /** Class of the exception, or what nextest says of a test that hung. */
  type: string | null;
  flakyMessage: string | null;
  flakyTrace: string | null;
  /** PHPUnit warns of it: null where it does not, empty until the text is read. */
  warning: string | null;
}

/** Running numbers of the whole document; those of a suite are the difference between its end and its begin. */
type Counts = { -readonly [Key in Exclude<keyof SuiteCounts, 'direct'>]: number };

const SKIPPED = new Set(['skipped', 'skip', 'ignored', 'disabled', 'todo']);
const COMMON_TEST_FRAME = /^(?:init|end)_per_(?:suite|group)$/;
const SKIP_ANNOTATIONS = new Set(['skip', 'fixme']);
/** Words of the attributes `status` and `result` (Google Test, CTest, tst and others), in lower case. */
const SKIPPED_WORDS = new Set(['notrun', 'not_run', 'skipped', 'skip', 'disabled', 'ignored', 'suppressed', 'pending', 'todo']);
const FAILED_WORDS = new Set(['fail', 'failed', 'failure', 'error', 'errored', 'broken', 'timeout', 'timedout', 'crashed', 'aborted']);

class JunitDialect implements XmlDialect<TestFacts> {
  private readonly tally = new TestTally();
  private readonly claims = new JunitClaims(this.tally);
  private readonly suites: OpenSuite[] = [];
  private case: OpenCase | null = null;
  private readonly counts: Counts = { cases: 0, bad: 0, errors: 0, skipped: 0, faults: 0, reruns: 0 };
  private writer: JunitWriter | null = null;
  /** Cases that Playwright did not come to. */
  private notCome = 0;
  private lastName: string | null = null;
  private suiteFault: { readonly kind: string; readonly message: string | null } | null = null;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    if (this.cursor.depth === 1 && name !== 'testsuites' && name !== 'testsuite') {
      this.cursor.refuse(`its root is <${name}>, which is not JUnit XML`, { expected: '<testsuites> or <testsuite>', actual: `<${name}>` });
    }
    if (this.case !== null) return this.openInCase(this.case, name, attributes);
    switch (name) {
      case 'testsuites':
      case 'testsuite': {
        const { line, column } = this.cursor;
        this.writer ??= junitWriter(attributes, this.cursor.depth, this.suites[0]?.attributes);
        this.suites.push({ element: name, attributes, line, column, before: { ...this.counts }, direct: 0, isBroken: false, ownFault: null });
        return false;
      }
      case 'testcase':
        this.case = { attributes, depth: this.cursor.depth, status: null, isTodo: false, saysSkip: false, message: null, text: null, type: null, flakyMessage: null, flakyTrace: null, warning: null };
        return false;
      case 'failure':
      case 'error':
        // Outside of any case: a set-up of the whole suite that broke. It must not be lost.
        if (this.cursor.depth !== this.suites.length + 1) return false;
        this.suiteFault = { kind: name, message: attributes['message'] ?? null };
        return true;
      case 'system-err':
        return this.cursor.depth === this.suites.length + 1 && this.hasErrors();
      default:
        if (name === 'property') this.readProperty(attributes);
        return false;
    }
  }

  close(name: string, text: string | null): void {
    if (this.case !== null) this.closeInCase(this.case, name, text);
    else if (this.suiteFault !== null && name === this.suiteFault.kind) this.addSuiteFault(this.suiteFault.message, text);
    else if (name === 'system-err' && text !== null) this.addNewmanErrors(text);
    else if (name === 'testsuite' || name === 'testsuites') this.closeSuite();
  }

  end(): TestFacts {
    // Of a failure that stops what depends on it, that failure tells.
    if (this.notCome > 0 && this.tally.bad === 0) {
      this.tally.runFailed(`${this.notCome} skipped cases that no test.skip or test.fixme asks for: Playwright was stopped before it came to them, by globalTimeout or an interrupt`, 1);
    }
    return this.tally.facts();
  }

  private openInCase(open: OpenCase, name: string, attributes: XmlAttributes): boolean {
    if (name === 'testcase' || name === 'testsuite') this.cursor.refuse(`a <${name}> is inside a <testcase>`);
    if (this.cursor.depth !== open.depth + 1) {
      if (name === 'property' && SKIP_ANNOTATIONS.has(attributes['name'] ?? '')) open.saysSkip = true;
      if (this.writer === 'node-tap' && name === 'property' && /^(?:skip|todo)$/.test(attributes['name'] ?? '')) open.status ??= 'skipped';
      return name === 'stackTrace' && open.flakyMessage !== null && open.flakyTrace === null && this.cursor.depth === open.depth + 2;
    }
    const message = attributes['message'] ?? null;
    if (name === 'failure' || name === 'error') {
      this.counts.faults++;
      // A failure says more than the error of a tear-down after it, and both more than a skip.
      if (open.status !== 'failed') open.status = name === 'failure' ? 'failed' : 'error';
      open.message ??= message;
      open.type ??= attributes['type'] ?? null;
      return open.text === null && !this.tally.isFull;
    }
    // CTest and Meson say what failed only in the output of the program.
    if (name === 'system-out' || name === 'system-err') return open.status === 'failed' && `${open.message ?? ''}${open.text ?? ''}${open.type ?? ''}`.trim() === '' && !this.tally.isFull;
    if (SKIPPED.has(name)) {
      if (attributes['type'] === 'todo' || (message === 'TEST_CASE tagged with !mayfail' && this.suites.at(-1)?.attributes['hostname'] === HOST_OF_CATCH2)) open.isTodo = true;
      // CTest fails a run in which a program was missing or a fixture broke, and writes these down like skipped cases.
      const couldNotRun = open.attributes['status'] === 'notrun' && message !== null && !message.startsWith('SKIP_');
      const isCancelled = this.writer === 'eunit' && name === 'skipped';
      open.status ??= couldNotRun || isCancelled ? 'error' : 'skipped';
      if (couldNotRun) open.message ??= message;
      if (isCancelled) open.message ??= `EUnit cancelled it: ${attributes['type'] ?? 'unknown'}`;
    }
    if (name === 'warning' && attributes['type']?.startsWith('PHPUnit\\') === true) {
      open.warning = '';
      return true;
    }
    // Surefire and nextest: earlier runs of the same case. With `rerun…` it failed in the end, with `flaky…` it passed.
    if (name === 'rerunFailure' || name === 'rerunError') this.counts.reruns++;
    if (name === 'flakyFailure' || name === 'flakyError') {
      this.counts.reruns++;
      open.flakyMessage ??= message ?? attributes['type'] ?? '';
      return open.flakyTrace === null && !this.tally.isFull;
    }
    return false;
  }

  private closeInCase(open: OpenCase, name: string, text: string | null): void {
    if (text !== null) {
      if (name.startsWith('system-')) open.text = text;
      else if (name === 'failure' || name === 'error') {
        open.text = text;
        // Newman writes a test once that failed in several iterations.
        this.counts.faults += Math.max(Number(/^\s{0,99}Failed (\d{1,6}) times\./.exec(text)?.[1] ?? 1) - 1, 0);
      }
      else if (name === 'warning') open.warning = text;
      // Surefire has a child with the trace, nextest the text itself.
      else if (text.trim() !== '') open.flakyTrace ??= text;
    } else if (name === 'testcase') {
      this.case = null;
      this.addCase(open);
    }
  }

  private addCase({ attributes, status: told, isTodo, saysSkip, message, text, type, flakyMessage, flakyTrace, warning }: OpenCase): void {
    const suite = this.suites.at(-1);
    if (this.writer === 'common-test' && told !== 'failed' && COMMON_TEST_FRAME.test(attributes['name'] ?? '')) return;
    if (suite !== undefined) suite.direct++;
    if (this.writer === 'bats') this.countTry(attributes['name'] ?? '');
    if (told === null && this.writer === 'pytest' && attributes['name'] === undefined) return this.addStoppedCase();
    const failsAsItShould = this.writer === 'testem' && told === 'error' && suite?.attributes['failures'] === '0' && suite.attributes['todo'] !== '0';
    const status = isTodo || failsAsItShould ? 'skipped' : (told ?? wordStatus(attributes));
    if (status === 'skipped' && this.writer === 'playwright' && !saysSkip) this.notCome++;
    this.count(status);
    if (warning !== null) {
      this.tally.addOddity(`PHPUnit warns: ${warning.trim()}`, this.cursor.line);
      // A class in which it found no test, say: it counts the warning as one.
      if (status === 'passed' && attributes['class'] === undefined) return this.tally.add('skipped', '', null);
    }
    const seconds = secondsOf(attributes['time'] ?? attributes['duration']);
    const isFlaky = status === 'passed' && flakyMessage !== null;
    const isPlain = status === 'skipped' || (status === 'passed' && !isFlaky);
    const className = attributes['classname'] ?? attributes['class'] ?? null;
    const name = isPlain && !this.tally.wantsName(seconds) ? '' : caseName(className ?? suite?.attributes['name'], attributes['name']);
    const key = this.writer !== 'go' ? '' : `${suite?.line}:${suite?.column} ${className} ${attributes['name']}`;
    if (isPlain) return this.tally.add(status, name, seconds, { key });
    this.tally.add(status, name, seconds, {
      ...placeOf(attributes, suite?.attributes ?? {}),
      messages: [rustPanic(message, text), message, text, rustPanic(flakyMessage, flakyTrace), flakyMessage, type], traces: [text, message, flakyTrace], ownClass: className, isFlaky, key,
      // A package of Go.
      folder: className?.includes('/') === true ? className : '',
    });
  }

  /** Bats before 1.13 lists each try of a test, one behind the other; from the second test on with a word and a number before its name. */
  private countTry(name: string): void {
    const plain = name.replace(/^begin \d{1,9} /, '');
    if (plain === this.lastName) this.counts.reruns++;
    this.lastName = plain;
  }

  /** pytest names a test when it ends: what has no name was running when pytest.exit, Ctrl-C, a cancelled job or a hook that broke stopped it. */
  private addStoppedCase(): void {
    this.tally.add('error', '(the test that was running)', null, { messages: ['pytest was stopped while it ran'] });
    this.tally.runFailed('a test has no name, as pytest was stopped while it ran', this.cursor.line);
  }

  private addSuiteFault(message: string | null, text: string | null): void {
    this.suiteFault = null;
    const suite = this.suites.at(-1);
    if (suite !== undefined) suite.isBroken = true;
    this.counts.faults++;
    this.count('error');
    this.tally.add('error', caseName(suite?.attributes['name'], '(the suite itself)'), null, { messages: [message, text], traces: [text, message] });
  }

  private hasErrors(): boolean {
    return /^[1-9]/.test(this.suites.at(-1)?.attributes['errors'] ?? '');
  }

  /** Newman tells there of requests without an answer and of scripts that threw, and counts each as an error of the suite, which is a request. */
  private addNewmanErrors(text: string): void {
    if (!text.startsWith('Iteration: ')) return;
    const errors = text.match(/^(?:RequestError|(?:test|prerequest)ScriptError): .*/gm) ?? [];
    if (errors.length > 0) this.addSuiteFault(errors.join('\n'), null);
  }

  /** Ginkgo: pending specs, a timeout and the like fail a suite in which no spec did. */
  private readProperty({ name, value }: XmlAttributes): void {
    const suite = this.suites.at(-1);
    if (suite === undefined) return;
    if (name === 'go.version') this.writer ??= 'go';
    if (name === 'SuiteSucceeded' && value === 'false') suite.ownFault = 'it did not succeed';
    if (name === 'SpecialSuiteFailureReason' && value !== undefined && value !== '' && suite.ownFault !== null) suite.ownFault = value;
  }

  private count(status: CaseStatus): void {
    this.counts.cases++;
    if (status === 'skipped') this.counts.skipped++;
    if (status === 'error') this.counts.errors++;
    if (status === 'failed' || status === 'error') this.counts.bad++;
  }

  private closeSuite(): void {
    const suite = this.suites.pop();
    if (suite === undefined) return;
    const { element, attributes, before, line, column, direct, isBroken, ownFault } = suite;
    const part = (key: keyof Counts): number => this.counts[key] - before[key];
    const counts = {
      cases: part('cases'), direct, bad: part('bad'), errors: part('errors'), skipped: part('skipped'), faults: part('faults'), reruns: part('reruns'),
    };
    if (ownFault !== null && counts.bad === 0) {
      this.tally.runFailed(`the suite ${quoted(attributes['name'] ?? '')} says: ${ownFault}`, line);
    }
    this.claims.judge({ element, attributes, isBroken, counts, line, column }, this.suites[0]?.attributes ?? null, this.writer);
    const parent = this.suites.at(-1);
    if (parent !== undefined && parent.element === 'testsuites') parent.direct += direct;
  }
}

function wordStatus(attributes: XmlAttributes): CaseStatus {
  for (const word of [attributes['status'], attributes['result']]) {
    if (word === undefined) continue;
    const plain = word.toLowerCase();
    if (SKIPPED_WORDS.has(plain)) return 'skipped';
    if (FAILED_WORDS.has(plain)) return 'failed';
  }
  return 'passed';
}

/** Surefire writes thousands with commas. */
function secondsOf(time: string | undefined): number | null {
  if (time === undefined || time === '') return null;
  return Number(time.includes(',') ? time.replaceAll(',', '') : time);
}

/**
 * Where the report says that a case stands. ExUnit's junit_formatter writes the line behind the name of the file; Vitest, Bats and
 * others have the file as the class of a case, jest-junit as the name of the suite for a file that broke.
 */
function placeOf({ file, filepath, line, classname }: XmlAttributes, suite: XmlAttributes): { file: string | null; line: number | null } {
  const withLine = /^(.{1,4096}):([1-9]\d{0,8})$/.exec(file ?? '');
  if (withLine !== null) return { file: withLine[1] ?? null, line: Number(withLine[2]) };
  const isLine = file !== undefined && line !== undefined && /^[1-9]\d{0,8}$/.test(line);
  const named = [classname, suite['name']].find((name) => name !== undefined && isSourceFile(name));
  return { file: file ?? filepath ?? suite['file'] ?? suite['filepath'] ?? named ?? null, line: isLine ? Number(line) : null };
}
