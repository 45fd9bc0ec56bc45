import { describe, expect, it } from 'vitest';
import { createDartReader } from '../../src/formats/tests/dart.js';
import { bytesOf, readIn } from './read-report.js';

const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n') + '\n';
const read = (text: string) => readIn(createDartReader('out/dart.json'), bytesOf(text));
const suite = { type: 'suite', suite: { id: 0, platform: 'vm', path: 'test/quay_test.dart' }, time: 0 };
const start = (id: number, name: string, time = 10) => ({
  type: 'testStart', time, test: { id, name, suiteID: 0, groupIDs: [], metadata: { skip: false, skipReason: null }, line: 5, column: 3, url: 'file:///home/pilot/test/quay_test.dart' },
});
const done = (testID: number, result: string, more: object = {}) => ({ type: 'testDone', testID, result, skipped: false, hidden: false, time: 260, ...more });
const end = (success: boolean | null) => ({ type: 'done', success, time: 300 });

describe('the JSON lines of Dart', () => {
  it('give cases with places, and leave out the loading of files', () => {
    const result = read(lines(
      { protocolVersion: '0.1.1', runnerVersion: '1.25.0', pid: 1, type: 'start', time: 0 }, suite, [{ event: 'test.startedProcess' }],
      start(1, 'loading test/quay_test.dart'), done(1, 'success', { hidden: true }), start(2, 'moors'), done(2, 'success'), start(3, 'sinks'),
      { type: 'error', testID: 3, error: 'Expected: <1>', stackTrace: 'package:test_api expect\npackage:rope/src/rope.dart 3:1  pull\ntest/quay_test.dart 24:7  main.<fn>\n', isFailure: true, time: 20 },
      done(3, 'failure'), start(4, 'breaks'), { type: 'error', testID: 4, error: 'Exception: rope', stackTrace: 'package:rope/src/rope.dart 3:1  pull\n', isFailure: false, time: 20 }, done(4, 'error'),
      start(5, 'sails'), done(5, 'success', { skipped: true }), { type: 'print', testID: 4, message: 'x' }, end(false),
    ));
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value).toMatchObject({ passed: 1, failed: 1, errors: 1, skipped: 1, seconds: 1, runSucceeded: true });
    expect(result.value.notable).toEqual([
      { status: 'failed', name: 'test/quay_test.dart > sinks', file: '/home/pilot/test/quay_test.dart', line: 24, message: 'Expected: <1>', isFlaky: false },
      { status: 'error', name: 'test/quay_test.dart > breaks', file: '/home/pilot/test/quay_test.dart', line: 5, message: 'Exception: rope', isFlaky: false },
    ]);
  });

  it('have places whose URLs are encoded', () => {
    const drifts = start(1, 'drifts');
    const test = { ...drifts.test, url: 'package:rope/rope.dart', root_url: 'file:///D:/My%20Harbour/test/quay_test.dart', root_line: 9 };
    const result = read(lines(suite, { ...drifts, test }, { type: 'error', testID: 1, error: 'x', stackTrace: '', isFailure: true }, done(1, 'failure'), end(false)));
    expect(result.ok && result.value.notable[0]).toMatchObject({ file: 'D:/My Harbour/test/quay_test.dart', line: 9 });
  });

  it('count a file that does not load', () => {
    const result = read(lines(suite, start(1, 'loading test/quay_test.dart'), { type: 'error', testID: 1, error: 'no such file', stackTrace: '', isFailure: false }, done(1, 'error', { hidden: true }), end(false)));
    expect(result).toMatchObject({ ok: true, value: { errors: 1, passed: 0, runSucceeded: true } });
  });

  it.each([[null, false], [false, false], [true, true]])('end with success %s', (success, runSucceeded) => {
    expect(read(lines(suite, start(1, 'moors'), done(1, 'success'), end(success)))).toMatchObject({ ok: true, value: { passed: 1, runSucceeded } });
  });

  it.each<[string, string]>([
    [lines(suite, start(1, 'moors'), done(1, 'success')), 'the record that ends the run is missing'], [lines(suite, start(1, 'moors'), end(true)), '"moors" begins and never ends'],
    [lines(suite, done(1, 'success'), end(true)), 'a case with the id 1 ends that never began'], [lines(suite, end(true), suite), 'follows the one that ends the run'],
    [lines(suite, start(1, 'moors'), done(1, 'sunk'), end(true)), 'expected one of "success", "failure", "error" at /result'],
  ])('are refused: %j', (text, words) => {
    const result = read(text);
    expect(result.ok ? '' : result.error.message).toContain(words);
  });
});
