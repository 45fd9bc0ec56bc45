import { cutText } from '../../base/bounded.js';
import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { judgeClaim } from './claims.js';
import { isSourceFile } from './stack-place.js';
import { readDiagnostics } from './tap-diagnostics.js';
import { claimedFailures, directiveOf, parseTapLine, type TapTest } from './tap-lines.js';
import { caseName, TestTally } from './test-tally.js';

/**
 * TAP 12, 13 and 14 (https://testanything.org/tap-version-14-specification.html, reviewed 2026-11-25). The cases are the leaves: a
 * test with subtests only sums them up. The plan must be there, first or last, and be met, by tests of its own numbers; other text is
 * ignored, as the standard wants.
 */
export const createTapReader: CreateReportReader<TestFacts> = (path) => createLineReader(path, new TapDialect());

/** Subtests in subtests. */
const MOST_LEVELS = 64;
const MOST_DIAGNOSTICS = 64 * 1024;

/** A row of tests: the document, or the subtests of one test. */
interface Level {
  planned: number | null;
  planLine: number;
  /** How many tests stand above the plan. */
  beforePlan: number;
  seen: number;
  /** Cases that failed in it and below. */
  bad: number;
  lastNumber: number;
  highest: number;
  /** For a buffered subtest (`ok 1 - name {`), the test that it belongs to. */
  readonly owner: TapTest | null;
  readonly name: string;
}

/** A test line whose diagnostics may still come. */
interface Pending {
  readonly test: TapTest;
  readonly depth: number;
  readonly names: readonly string[];
  readonly ownBad: number | null;
  diagnostics: string;
  readonly printed: string;
}

class TapDialect implements LineDialect<TestFacts> {
  private readonly tally = new TestTally();
  private readonly levels: Level[] = [newLevel('', null)];
  private pending: Pending | null = null;
  private inDiagnostics: number | null = null;
  /** Comments since the last test: what a file printed that Node ran. */
  private printed = '';
  private bailedOut = false;
  /** Names of coming subtests, by the depth of the comment that says them. */
  private readonly subtestNames: string[] = [];
  private lastIsRecord = false;
  private hasNotOk = false;
  /** The line of a comment behind all tests that calls some of them failed. */
  private failures: { readonly line: number; readonly text: string } | null = null;
  /** Blanks of one level: KTAP of the kernel's documents has two (https://docs.kernel.org/dev-tools/ktap.html, reviewed 2026-11-27), everybody else four. */
  private step = 4;

  line(text: string, number: number): void {
    if (this.bailedOut) return;
    this.lastIsRecord = false;
    const indent = indentOf(text);
    if (this.inDiagnostics !== null) {
      if (text.trim() === '...' && indent <= this.inDiagnostics) this.inDiagnostics = null;
      else this.diagnose(text);
      return;
    }
    if (text.trim() === '---' && this.pending !== null) {
      this.inDiagnostics = indent;
      return;
    }
    if (indent === 2 && text.startsWith('  KTAP version ')) this.step = 2;
    const parsed = parseTapLine(text.slice(indent));
    if (parsed.kind === 'other') {
      // Mocha and Perl say why in comments and indented lines.
      if (this.pending !== null) this.diagnose(text);
      if (text.startsWith('# ') && this.printed.length < MOST_DIAGNOSTICS) this.printed += `${text.slice(2)}\n`;
      if (claimedFailures(text) > 0) this.failures = { line: number, text: text.trim() };
      return;
    }
    this.lastIsRecord = true;
    if (parsed.kind === 'bail_out') {
      this.settle();
      this.bailedOut = true;
      this.tally.runFailed(`it bailed out: ${parsed.reason === '' ? 'no reason given' : parsed.reason}`, number);
      return;
    }
    const depth = Math.floor(indent / this.step);
    if (parsed.kind === 'close') return this.closeBuffered(depth, number);
    if (parsed.kind === 'subtest') {
      if (depth > this.levels.length) return;
      // It stands at the indentation of the parent (TAP 14, Node) or of the subtests (older Perl).
      this.subtestNames[depth] = parsed.name;
      // Its row begins here at the latest: its first test may have subtests of its own, which come before it.
      if (depth === this.levels.length) {
        this.settle();
        this.levelAt(depth, number);
      }
      return;
    }
    // An indentation that skips levels belongs to text that only looks like TAP; if not, the test above it sums it up.
    if (depth > this.levels.length) return;
    this.settle();
    const level = this.levelAt(depth, number);
    if (parsed.kind === 'plan') {
      if (level.planned !== null) refuseLine(number, 'a second plan is in one row of tests');
      level.planned = parsed.count;
      level.planLine = number;
      level.beforePlan = level.seen;
      return;
    }
    this.test(parsed.test, depth, level, number);
  }

  end(isEnded: boolean, lines: number): TestFacts {
    if (this.inDiagnostics !== null) refuseLine(lines, 'it ends inside the diagnostics of a test: the file is truncated');
    if (!isEnded && this.lastIsRecord) refuseLine(lines, 'its last line does not end: the file is truncated, or was not written to its end');
    if (!this.bailedOut) {
      if (this.levels.length > 1) refuseLine(lines, 'it ends inside subtests: the test that they belong to is missing');
      this.settle();
      this.closeLevel(this.levels[0] as Level, lines, true);
      // Some count a todo that fails.
      if (this.failures !== null && !this.hasNotOk) this.tally.runFailed(`it says ${JSON.stringify(cutText(this.failures.text, 200))}, and each of its tests is ok`, this.failures.line);
    }
    return this.tally.facts();
  }

  private test(test: TapTest, depth: number, level: Level, number: number): void {
    this.failures = null;
    if (!test.isOk) this.hasNotOk = true;
    const below = this.levels.length - 1 > depth ? this.levels[depth + 1] : undefined;
    if (below !== undefined) {
      this.levels.length = depth + 1;
      this.closeLevel(below, number, false);
      level.bad += below.bad;
    }
    this.subtestNames.length = Math.min(this.subtestNames.length, depth);
    level.seen++;
    // Node counts files apart, and lists those that hold no test or broke between its tests.
    const isFile = test.number !== level.lastNumber + 1 && /\.[cm]?[jt]sx?$/.test(test.name);
    if (test.number !== null && !isFile) {
      if (test.number !== level.lastNumber + 1) this.tally.addOddity(`test ${test.number} follows test ${level.lastNumber}`, number);
      level.lastNumber = test.number;
      level.highest = Math.max(level.highest, test.number);
    } else {
      level.lastNumber++;
    }
    if (test.opens) {
      if (this.levels.length >= MOST_LEVELS) refuseLine(number, `subtests are nested deeper than ${MOST_LEVELS} levels`);
      this.levels.push(newLevel(test.name, test));
      return;
    }
    const names = [...this.levels.slice(1, depth + 1).map(({ name }) => name), test.name];
    this.pending = { test, depth, names, ownBad: below === undefined || below.seen === 0 ? null : below.bad, diagnostics: '', printed: this.printed };
    this.printed = '';
  }

  private diagnose(text: string): void {
    if (this.pending !== null && this.pending.diagnostics.length < MOST_DIAGNOSTICS) this.pending.diagnostics += `${text}\n`;
  }

  /** The diagnostics of the last test are complete: it is counted. */
  private settle(): void {
    const { pending } = this;
    this.pending = null;
    if (pending !== null) this.count(pending);
  }

  private count({ test, depth, names, ownBad, diagnostics, printed }: Pending): void {
    const status = statusOf(test);
    // A sum of subtests says something of its own only when it failed and none of them did.
    if (ownBad !== null && !(status === 'failed' && ownBad === 0)) return;
    const level = this.levels[depth];
    if (status === 'failed' && level !== undefined) level.bad++;
    const told = readDiagnostics(diagnostics);
    // Vitest, and Node before 20, put the file before or around its tests.
    const [outer = ''] = (names[0] ?? '').split(' > ', 1);
    const milliseconds = told.milliseconds ?? test.milliseconds;
    // The place in the YAML of Node is where the test begins: the stack says more.
    const trace = diagnostics.split('\n').filter((line) => !line.trimStart().startsWith('location:')).join('\n');
    this.tally.add(status, caseName(...names), milliseconds === null ? null : milliseconds / 1000, status === 'failed' ? {
      file: told.file ?? (isSourceFile(outer) ? outer : null), line: told.line, messages: [told.message, ...(told.fileEnd === null ? [] : [fileError(printed), told.fileEnd]), diagnostics], traces: [trace, told.message, ...(told.fileEnd === null ? [] : [printed])],
    } : {});
  }

  private levelAt(depth: number, number: number): Level {
    if (depth === this.levels.length) {
      if (depth >= MOST_LEVELS) refuseLine(number, `subtests are nested deeper than ${MOST_LEVELS} levels`);
      this.levels.push(newLevel(this.subtestNames[depth - 1] ?? this.subtestNames[depth] ?? '', null));
    }
    return this.levels[depth] as Level;
  }

  private closeBuffered(depth: number, number: number): void {
    const below = this.levels[depth + 1];
    if (below === undefined || below.owner === null) return;
    this.settle();
    this.levels.length = depth + 1;
    this.closeLevel(below, number, false);
    const level = this.levels[depth] as Level;
    level.bad += below.bad;
    this.pending = { test: below.owner, depth, names: [...this.levels.slice(1).map(({ name }) => name), below.name], ownBad: below.seen === 0 ? null : below.bad, diagnostics: '', printed: '' };
  }

  private closeLevel(level: Level, number: number, isDocument: boolean): void {
    const { planned, planLine, seen } = level;
    if (planned === null) {
      if (isDocument) refuseLine(number, 'it has no plan (1..N): the file is truncated, or its program ended before it had run all tests', { expected: `1..${seen}` });
      this.tally.addOddity('a row of subtests has no plan', number);
      return;
    }
    // The test above subtests says what becomes of them, a test that failed what becomes of the run.
    const fault = isDocument && this.tally.bad === 0 && seen >= planned ? planFault(level, planned) : null;
    if (fault !== null) return this.tally.runFailed(fault, planLine);
    judgeClaim(this.tally, { who: `its plan (1..${planned})`, what: 'tests', claimed: planned, there: [seen] }, { line: planLine });
  }
}

/** What no successful run has, though each of its tests is ok: two programs wrote into one output, say. */
function planFault({ seen, highest, beforePlan }: Level, planned: number): string | null {
  if (seen > planned) return `${seen} tests are in it, and its plan is 1..${planned}`;
  if (highest > planned) return `test ${highest} is not part of its plan (1..${planned})`;
  return beforePlan > 0 && beforePlan < seen ? `its plan (1..${planned}) is between its tests` : null;
}

function newLevel(name: string, owner: TapTest | null): Level {
  return { planned: null, planLine: 1, beforePlan: 0, seen: 0, bad: 0, lastNumber: 0, highest: 0, owner, name };
}

/** What a file printed from the error on with which it ended, behind the place of Node itself that threw it. */
function fileError(printed: string): string {
  return printed.slice(Math.max(printed.search(/^(?:\w*Error|Uncaught)\b/m), 0));
}

/** Blanks in front; a tab is no indentation of TAP. */
function indentOf(text: string): number {
  let indent = 0;
  while (text[indent] === ' ') indent++;
  return indent;
}

function statusOf(test: TapTest): CaseStatus {
  // A skipped test, and one that is still to be done, may fail without failing the run. What they say when they are ok is no check either: Node
  // and Vitest write so what has no body at all.
  if (directiveOf(test) !== null) return 'skipped';
  return test.isOk ? 'passed' : 'failed';
}
