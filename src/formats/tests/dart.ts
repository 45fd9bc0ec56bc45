import { pathOfUri } from '../file-uri.js';
import { createJsonLinesReader, type JsonLineDialect } from '../json-lines.js';
import type { JsonPlace } from '../json-place.js';
import { refuseLine } from '../line-report.js';
import { ownText } from '../own-text.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { quoted } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/**
 * `dart test --reporter json` and `flutter test --machine` (protocol 0.1,
 * https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md, reviewed 2026-11-25).
 */
export const createDartReader: CreateReportReader<TestFacts> = (path) => createJsonLinesReader(path, new DartDialect());

/** Cases that have begun and not ended, and files. */
const MOST_OPEN = 100_000;
/** What is kept of an error and of its trace, in UTF-16 code units. */
const MOST_KEPT = 8 * 1024;

interface DartTest {
  readonly name: string;
  readonly suite: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly begin: number;
  readonly at: number;
  message: string | null;
  trace: string | null;
  isError: boolean;
}

class DartDialect implements JsonLineDialect<TestFacts> {
  private readonly tally = new TestTally();
  private readonly suites = new Map<number, string>();
  private readonly running = new Map<number, DartTest>();
  private success: boolean | null = null;
  private isDone = false;

  record(record: JsonPlace, line: number): void {
    // Flutter's own daemon writes lists between the records.
    if (!record.isObject) return;
    if (this.isDone) refuseLine(line, 'a record follows the one that ends the run');
    const type = record.get('type').textOr('');
    switch (type) {
      case 'suite':
        if (this.suites.size >= MOST_OPEN) refuseLine(line, `it has more than ${MOST_OPEN} files`);
        this.suites.set(record.get('suite').get('id').count(), ownText(record.get('suite').get('path').textOr('')));
        return;
      case 'testStart':
        return this.start(record.get('test'), record.get('time').numberOr(0), line);
      case 'error':
        return this.error(record);
      case 'testDone':
        return this.done(record, line);
      case 'done':
        this.isDone = true;
        this.success = record.get('success').booleanOr(null);
        return;
      default:
        // start, allSuites, group, print, debug, and whatever comes later: nothing that is counted.
    }
  }

  otherLine(): void {
    // Compilers and pub print between the records; the record `done` tells whether all of them are there.
  }

  end(lines: number): TestFacts {
    if (!this.isDone) refuseLine(Math.max(lines, 1), 'the record that ends the run is missing: the file is truncated, or the run was stopped', { expected: '{"success":...,"type":"done"}' });
    for (const test of this.running.values()) refuseLine(test.at, `the case ${quoted(test.name)} begins and never ends`);
    // Null: the run was stopped.
    if (this.success === null || (!this.success && this.tally.bad === 0)) this.tally.runFailed();
    return this.tally.facts();
  }

  private start(test: JsonPlace, begin: number, at: number): void {
    if (this.running.size >= MOST_OPEN) refuseLine(at, `more than ${MOST_OPEN} cases run at once`);
    const suite = this.suites.get(test.get('suiteID').count()) ?? '';
    const url = test.get('root_url').textOr(null) ?? test.get('url').textOr(null);
    const line = test.get('root_line').countOr(null) ?? test.get('line').countOr(null);
    const file = url?.startsWith('file:///') === true ? pathOfUri(url) : null;
    this.running.set(test.get('id').count(), {
      name: kept(test.get('name').text()), suite, file: file === null ? suite : kept(file), line: file === null ? null : line, begin, at, message: null, trace: null, isError: false,
    });
  }

  private error(record: JsonPlace): void {
    const test = this.running.get(record.get('testID').count());
    if (test === undefined) return;
    test.message ??= kept(record.get('error').textOr(''));
    test.trace ??= kept(record.get('stackTrace').textOr(''));
    test.isError ||= !record.get('isFailure').booleanOr(false);
  }

  private done(record: JsonPlace, line: number): void {
    const id = record.get('testID').count();
    const test = this.running.get(id);
    if (test === undefined) return refuseLine(line, `a case with the id ${id} ends that never began`);
    this.running.delete(id);
    const result = record.get('result').oneOf(['success', 'failure', 'error']);
    // Loading a file is a hidden case: it counts only when it breaks.
    if (record.get('hidden').booleanOr(false) && result === 'success') return;
    const status: CaseStatus = result === 'success' ? (record.get('skipped').booleanOr(false) ? 'skipped' : 'passed') : result === 'failure' && !test.isError ? 'failed' : 'error';
    const seconds = (record.get('time').numberOr(test.begin) - test.begin) / 1000;
    const bad = status === 'failed' || status === 'error';
    this.tally.add(status, caseName(test.suite, test.name), seconds, bad ? { file: test.file, line: test.line, messages: [test.message], traces: [dartTrace(test.trace)] } : {});
  }
}

function kept(text: string): string {
  return ownText(text.slice(0, MOST_KEPT));
}

/**
 * Frames are `test/main_test.dart 24:7  main.<fn>`: a blank instead of the colon that other traces have. A frame `package:rope/rope.dart` may be the own
 * package or another one; where no frame is in a test, the report says where the test begins.
 */
function dartTrace(trace: string | null): string | null {
  return trace === null ? null : trace.replace(/^package:.*$/gm, '').replace(/(\.dart) (?=\d)/g, '$1:');
}
