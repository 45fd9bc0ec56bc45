import { createJsonLinesReader, type JsonLineDialect } from '../json-lines.js';
import type { JsonPlace } from '../json-place.js';
import { refuseLine } from '../line-report.js';
import { ownText } from '../own-text.js';
import type { CreateReportReader } from '../report-reader.js';
import type { TestFacts } from '../test-facts.js';
import { quoted } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** `go test -json` (https://pkg.go.dev/cmd/test2json, reviewed 2026-11-25). Subtests and the tests that hold them count each, benchmarks not. */
export const createGoTestReader: CreateReportReader<TestFacts> = (path) => createJsonLinesReader(path, new GoTestDialect());

/** What is kept of the output of one test or package, in UTF-16 code units: its start, where the reason stands. */
const MOST_OUTPUT = 16 * 1024;
/** What is kept of all of them at once. */
const MOST_KEPT = 64 * 1024 * 1024;
/** Packages, and tests of one package, that have begun and not ended. */
const MOST_OPEN = 100_000;
const BUILD_HINT = 'Fix what does not compile: its tests did not run.';

interface GoPackage {
  /** Tests that have begun and not ended, with their output. */
  readonly running: Map<string, string>;
  output: string;
  readonly line: number;
  cases: number;
  bad: number;
}

class GoTestDialect implements JsonLineDialect<TestFacts> {
  private readonly tally = new TestTally();
  private readonly packages = new Map<string, GoPackage>();
  /** Output of builds, by import path. */
  private readonly builds = new Map<string, string>();
  private otherLines = 0;
  private ended = 0;
  private kept = 0;

  record(record: JsonPlace, line: number): void {
    const action = record.get('Action').text();
    if (action === 'build-output' || action === 'build-fail') return this.build(record, action);
    const name = record.get('Package').textOr('');
    const test = record.get('Test').textOr('');
    const open = this.packageOf(name, line);
    switch (action) {
      case 'start':
      case 'pause':
      case 'cont':
      case 'bench':
      case 'attr':
      case 'artifacts':
        return;
      case 'run':
        if (open.running.size >= MOST_OPEN) refuseLine(line, `more than ${MOST_OPEN} tests of a package run at once`);
        open.running.set(ownText(test), '');
        return;
      case 'output':
        return this.output(open, test, record.get('Output').textOr(''));
      case 'pass':
      case 'fail':
      case 'skip':
        if (test === '') this.endPackage(name, open, action, record, line);
        else this.endTest(name, open, test, action, record.get('Elapsed').numberOr(null));
        return;
      default:
        record.get('Action').refuse(`the action ${quoted(action)} is not known to go test`);
    }
  }

  otherLine(): void {
    this.otherLines++;
  }

  end(lines: number): TestFacts {
    for (const [name, { line }] of this.packages) {
      refuseLine(line, `the package ${quoted(name)} begins and never ends: the file is truncated, or go test was stopped`, { hint: 'Let go test finish, and save its whole output.' });
    }
    if (this.ended === 0) refuseLine(Math.max(lines, 1), 'no package ended in it', { hint: 'Write the output of `go test -json` into this file.' });
    if (this.otherLines > 0) this.tally.addOddity(`${this.otherLines} lines are not records (output of the go command itself) and were left out`, null);
    return this.tally.facts();
  }

  private packageOf(name: string, line: number): GoPackage {
    let open = this.packages.get(name);
    if (open === undefined) {
      open = { running: new Map(), output: '', line, cases: 0, bad: 0 };
      if (this.packages.size >= MOST_OPEN) refuseLine(line, `more than ${MOST_OPEN} packages run at once`);
      this.packages.set(ownText(name), open);
    }
    return open;
  }

  private build(record: JsonPlace, action: string): void {
    const path = record.get('ImportPath').textOr('');
    const text = this.builds.get(path);
    const output = record.get('Output').textOr('');
    // Headings name the package, and with coverage a command of many words: what is wrong stands below.
    if (action === 'build-output' && !output.startsWith('# ') && (text !== undefined || this.builds.size < MOST_OPEN)) this.builds.set(ownText(path), this.longer(text ?? '', output));
  }

  private output(open: GoPackage, test: string, text: string): void {
    const kept = test === '' ? open.output : open.running.get(test);
    if (kept === undefined || /^\s{0,64}=== (?:RUN|PAUSE|CONT|NAME) /.test(text)) return;
    const more = this.longer(kept, text);
    if (test === '') open.output = more;
    else open.running.set(test, more);
  }

  private longer(kept: string, text: string): string {
    if (kept.length >= MOST_OUTPUT || this.kept >= MOST_KEPT) return kept;
    const more = ownText(text.slice(0, MOST_OUTPUT - kept.length));
    this.kept += more.length;
    return kept + more;
  }

  private endTest(name: string, open: GoPackage, test: string, action: 'pass' | 'fail' | 'skip', seconds: number | null): void {
    const output = open.running.get(test) ?? '';
    open.running.delete(test);
    this.kept -= output.length;
    open.cases++;
    if (action === 'fail') open.bad++;
    const status = action === 'pass' ? 'passed' : action === 'skip' ? 'skipped' : 'failed';
    this.tally.add(status, caseName(name, test), seconds, action === 'fail' ? { messages: [output], traces: [output], folder: name } : {});
  }

  private endPackage(name: string, open: GoPackage, action: 'pass' | 'fail' | 'skip', record: JsonPlace, line: number): void {
    this.packages.delete(name);
    this.kept -= open.output.length;
    for (const output of open.running.values()) this.kept -= output.length;
    this.ended++;
    forgetBenchmarks(open, action);
    if (action !== 'fail') {
      for (const test of open.running.keys()) refuseLine(line, `the package ${quoted(name)} passed, and its test ${quoted(test)} never ended`);
      return;
    }
    // A panic, a timeout or an exit in the middle: what was running broke.
    for (const [test, output] of open.running) {
      open.cases++;
      open.bad++;
      this.tally.add('error', caseName(name, test), null, { messages: [output, open.output], traces: [output, open.output], folder: name });
    }
    if (open.bad > 0) return;
    const failedBuild = record.get('FailedBuild').textOr(null);
    const said = (failedBuild === null ? '' : (this.builds.get(failedBuild) ?? '')) || open.output;
    if (failedBuild !== null || /\[(?:build|setup) failed\]/.test(open.output)) {
      refuseLine(line, `the package ${quoted(name)} did not build: ${quoted(said.trim())}`, { hint: BUILD_HINT, isOfRun: true });
    }
    if (open.cases === 0) refuseLine(line, `the package ${quoted(name)} failed before any of its tests: ${quoted(said.trim())}`, { hint: 'Look for a panic at its start, or for what TestMain does.', isOfRun: true });
    // Its tests passed and it failed: TestMain, or an exit after them.
    this.tally.addOddity(`the package ${quoted(name)} failed without a failed test: ${quoted(said.trim())}`, line);
    this.tally.runFailed();
  }
}

/**
 * Benchmarks begin like tests, and only those that fail end. They are none, and run where all tests passed: of a package that failed, the last
 * one of them is what broke, unless one says that it did.
 */
function forgetBenchmarks(open: GoPackage, action: 'pass' | 'fail' | 'skip'): void {
  const names = [...open.running.keys()].filter((test) => /^Benchmark(?![a-z])/.test(test));
  const last = action === 'fail' && open.bad === 0 ? (names.at(-1) ?? '') : '';
  const isDone = last === '' || open.running.get(last)?.includes(' ns/op') === true;
  for (const test of names) if (isDone || (last !== test && !last.startsWith(`${test}/`))) open.running.delete(test);
}
