import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCover } from '../../src/formats/coverage/merge-coverage.js';
import { factsOf, FIXTURES, read } from './coverage-fixtures.js';
import type { Cover } from '../../src/formats/coverage-facts.js';

/** What every cover must be, whatever the report was. */
function expectSound(cover: Cover | null): void {
  if (cover === null) return;
  const { covered, total } = countCover(cover);
  expect(covered).toBeGreaterThanOrEqual(0);
  expect(covered).toBeLessThanOrEqual(total);
  if (cover.kind === 'totals') return;
  expect(cover.taken.length).toBe(cover.lines.length);
  for (let at = 1; at < cover.lines.length; at += 1) expect(cover.lines[at] ?? 0).toBeGreaterThanOrEqual(cover.lines[at - 1] ?? 0);
}

const change = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.constantFrom(...new TextEncoder().encode('09-<>{}[]":,/\n \u0000azDA'), 0xff) }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('copy' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('digits' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 25 }) }),
);

function apply(bytes: Uint8Array, { at, ...edit }: typeof change extends fc.Arbitrary<infer Change> ? Change : never): Uint8Array {
  const start = Math.floor(at * (bytes.length - 1));
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  switch (edit.kind) {
    case 'set':
      return Buffer.concat([before, new Uint8Array([edit.byte]), after.subarray(1)]);
    case 'drop':
      return Buffer.concat([before, after.subarray(edit.length)]);
    case 'copy':
      return Buffer.concat([before, after.subarray(0, edit.length), after]);
    case 'digits':
      return Buffer.concat([before, new Uint8Array(edit.length).fill(0x39), after]);
  }
}

describe('damaged reports', () => {
  it.each(FIXTURES)('$name: never throws, hangs, or gives what cannot be', ({ format, bytes }) => {
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 5000 }), (changes, size) => {
      const result = read(format, changes.reduce(apply, bytes), size);
      if (!result.ok) {
        expect(result.error.code).toBe('report_invalid');
        expect(result.error.location?.file).toBe('quay/report');
        return;
      }
      for (const file of result.value.files) for (const cover of [file.lines, file.branches, file.functions, file.statements]) expectSound(cover);
    }), { numRuns: 60 });
  });

  it('gives each path once', () => {
    for (const { format, bytes } of FIXTURES) {
      const paths = factsOf(format, bytes).files.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  it.each([
    ['a line far away', 'lcov', 'SF:a.c\nDA:2147483647,1\nend_of_record\n'],
    ['segments far apart', 'llvm-cov', JSON.stringify({ type: 'llvm.coverage.json.export', data: [{ files: [{ filename: 'a.c', segments: [[1, 1, 1, true, true, false], [2_000_000_000, 1, 0, false, false, false]] }] }] })],
    ['a statement of many lines', 'opencover', '<CoverageSession><Module><File uid="1" fullPath="a.cs"/><Method><SequencePoint vc="1" sl="1" el="2000000000" fileid="1"/></Method></Module></CoverageSession>'],
    ['a switch without end', 'jacoco', '<report name="q"><package name="a"><sourcefile name="Q.java"><line nr="1" mi="0" ci="1" mb="2000000000" cb="0"/></sourcefile></package></report>'],
    ['a key of JavaScript', 'istanbul', '{"__proto__":{"statementMap":{},"s":{},"fnMap":{},"f":{},"branchMap":{},"b":{}}}'],
  ] as const)('takes no memory for %s', (_what, format, text) => {
    const before = process.memoryUsage().arrayBuffers;
    const result = read(format, text);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
    if (result.ok) for (const file of result.value.files) expectSound(file.lines);
  });
});
