import { describe, expect, it } from 'vitest';
import { createGoTestReader } from '../../src/formats/tests/go-test.js';
import { bytesOf, readIn } from './read-report.js';

/** `pass quay TestTide`: action, package, test; what follows `=` is the output. */
const events = (...lines: string[]) => lines.map((line) => {
  const [words = '', output] = line.split('=');
  const [action, name, test] = words.trim().split(' ');
  return JSON.stringify({ Time: '2026-01-01T00:00:00Z', Action: action, Package: name, Test: test, Output: output });
}).join('\n') + '\n';
const read = (text: string) => readIn(createGoTestReader('out/go.json'), bytesOf(text));
const factsOf = (text: string) => {
  const result = read(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const problemOf = (text: string) => {
  const result = read(text);
  if (result.ok) throw new Error('expected a problem');
  return `${result.error.location?.line}: ${result.error.message}`;
};

describe('go test -json', () => {
  it('counts packages that run at once, and subtests', () => {
    const facts = factsOf(events(
      'start quay', 'start pier', 'run quay TestA', 'run pier TestA', 'run quay TestA/sub', 'output pier TestA=    pier_test.go:3: sunk\n', 'pass quay TestA/sub',
      'fail pier TestA', 'pass quay TestA', 'run quay TestB', 'skip quay TestB', 'fail pier', 'pass quay', 'skip empty',
    ));
    expect(facts).toMatchObject({ passed: 2, failed: 1, errors: 0, skipped: 1, runSucceeded: true, oddities: [] });
    expect(facts.notable).toEqual([{ status: 'failed', name: 'pier > TestA', file: 'pier/pier_test.go', line: 3, message: 'pier_test.go:3: sunk', isFlaky: false }]);
  });

  it('takes what ran when its package failed for broken', () => {
    expect(factsOf(events('start quay', 'run quay TestA', 'output quay TestA=panic: test timed out after 1s\n', 'fail quay'))).toMatchObject({ passed: 0, errors: 1, notable: [{ message: 'panic: test timed out after 1s' }] });
  });

  it.each([
    [events('start quay', 'run quay TestA', 'pass quay TestA'), '1: the package "quay" begins and never ends'],
    [events('start quay', 'run quay TestA', 'pass quay'), '3: the package "quay" passed, and its test "TestA" never ended'],
    [events('start quay', 'output quay=FAIL\tquay [build failed]\n', 'fail quay'), '3: the package "quay" did not build'],
    [events('start quay', 'output quay=panic: no harbour\n', 'fail quay'), '3: the package "quay" failed before any of its tests: "panic: no harbour"'],
    ['{"Action":"launch","Package":"quay"}\n', '1: the action "launch" is not known to go test'],
    ['{"Action":"pass","Action":"fail"}\n', '1: not valid JSON: the key "Action" appears twice'],
    ['{"Package":"quay"}\n', '1: expected a text at /Action, found nothing'],
    ['go: no such tool\n', '1: no package ended in it'], ['\n', '1: no package ended in it'],
  ])('refuses %j', (text, words) => {
    expect(problemOf(text)).toContain(words);
  });

  it('says of a build that broke what the compiler says, not the headings above it, which with coverage are commands of many words', () => {
    const built = (...outputs: string[]) => outputs.map((output) => JSON.stringify({ ImportPath: 'quay', Action: 'build-output', Output: output })).join('\n');
    const failed = '{"Action":"start","Package":"quay"}\n{"Action":"fail","Package":"quay","FailedBuild":"quay"}\n';
    expect(problemOf(`${built('# quay\n', `# [/go/pkg/tool/cover ${'-pkgcfg $WORK '.repeat(30)}]\n`, "quay/b.go:3:14: expected ')', found '{'\n")}\n${failed}`)).toBe('5: the package "quay" did not build: "quay/b.go:3:14: expected \')\', found \'{\'"');
  });

  // As go 1.26.8 writes it with -bench: only a benchmark that fails or is skipped ends.
  it('does not wait for the end of benchmarks, and takes the last one for broken where the package broke in it', () => {
    const tests = ['start quay', 'run quay TestA', 'pass quay TestA'];
    const done = [...tests, 'run quay BenchmarkA', 'output quay BenchmarkA=BenchmarkA-2 \t10\t 108.2 ns/op\n', 'run quay BenchmarkB', 'run quay BenchmarkB/x', 'output quay BenchmarkB/x=BenchmarkB/x-2 \t10\t 44.1 ns/op\n'];
    expect(factsOf(events(...done, 'pass quay'))).toMatchObject({ passed: 1, failed: 0, errors: 0, skipped: 0, oddities: [], runSucceeded: true });
    expect(factsOf(events(...done, 'run quay BenchmarkC', 'run quay BenchmarkC/y', 'output quay BenchmarkC/y=    quay_test.go:8: bad\n', 'fail quay BenchmarkC/y', 'fail quay BenchmarkC', 'fail quay'))).toMatchObject({ passed: 1, failed: 2, errors: 0 });
    const broke = factsOf(events(...done, 'run quay BenchmarkC', 'run quay BenchmarkC/y', 'output quay BenchmarkC/y=panic: broke\n', 'fail quay'));
    expect(broke).toMatchObject({ passed: 1, failed: 0, errors: 2 });
    expect(broke.notable.map(({ name }) => name)).toEqual(['quay > BenchmarkC', 'quay > BenchmarkC/y']);
    // TestMain, or an exit behind them.
    expect(factsOf(events(...done, 'output quay=FAIL\tquay\t0.1s\n', 'fail quay'))).toMatchObject({ passed: 1, errors: 0, runSucceeded: false });
    expect(problemOf(events(...tests, 'run quay Benchmarks', 'pass quay'))).toContain('its test "Benchmarks" never ended');
  });

  it('bounds what runs at once', () => {
    const runs = Array.from({ length: 100_001 }, (_, index) => `{"Action":"run","Package":"quay","Test":"T${index}"}\n`).join('');
    expect(problemOf(runs)).toBe('100001: more than 100000 tests of a package run at once');
  });

  it('leaves out what the go command prints itself, and says so', () => {
    expect(factsOf(`go: downloading rope v1\n${events('start quay', 'pass quay')}`).oddities).toEqual([{ message: expect.stringContaining('1 lines are not records'), line: null }]);
  });
});
