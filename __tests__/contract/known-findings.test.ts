import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoundItem, knownOrder, matchKnown } from '../../src/contract/findings/known-findings.js';

const item = fc.record({
  rule: fc.constantFrom('tides/undercut', 'tides/low-water', 'lint/no-var'),
  file: fc.constantFrom('src/quay.ts', 'src/berth.ts', ''),
  line: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  fingerprint: fc.constantFrom('a1', 'b2', 'c3'),
});
const items = fc.array(item, { maxLength: 12 });
const keyOf = ({ rule, fingerprint }: Pick<FoundItem, 'rule' | 'fingerprint'>): string => `${rule} ${fingerprint}`;
const countOf = (list: readonly Pick<FoundItem, 'rule' | 'fingerprint'>[], key: string): number => list.filter((entry) => keyOf(entry) === key).length;

describe('what was known before', () => {
  test('never covers more than there was, and never less: a new finding is not passed, an old one not blocked', () => {
    fc.assert(
      fc.property(items, items, (found, before) => {
        const { known, gone } = matchKnown(found, before);
        for (const key of new Set([...found, ...before].map(keyOf))) {
          const fresh = found.filter((entry, index) => keyOf(entry) === key && known[index] !== true).length;
          expect(fresh).toBe(Math.max(0, countOf(found, key) - countOf(before, key)));
          expect(countOf(gone, key)).toBe(Math.max(0, countOf(before, key) - countOf(found, key)));
        }
      }),
    );
  });

  test('is the same in whatever order both come', () => {
    const shuffled = fc.tuple(items, items).chain(([found, before]) =>
      fc.tuple(fc.constant(found), fc.constant(before), fc.shuffledSubarray(found, { minLength: found.length }), fc.shuffledSubarray(before, { minLength: before.length })),
    );
    fc.assert(
      fc.property(shuffled, ([found, before, foundAgain, beforeAgain]) => {
        const told = (list: readonly FoundItem[], known: readonly boolean[]): readonly string[] => list.map((entry, index) => `${keyOf(entry)} ${entry.file}:${entry.line ?? 0} ${String(known[index])}`).sort();
        const first = matchKnown(found, before);
        const second = matchKnown(foundAgain, beforeAgain);
        expect(told(foundAgain, second.known)).toEqual(told(found, first.known));
        expect([...first.gone].sort(knownOrder)).toEqual(first.gone);
        expect(second.gone.map(({ rule, file, fingerprint }) => [rule, file, fingerprint])).toEqual(first.gone.map(({ rule, file, fingerprint }) => [rule, file, fingerprint]));
      }),
    );
  });

  test('of three equal ones where two were known, the one furthest down is new', () => {
    const at = (line: number): FoundItem => ({ rule: 'lint/no-var', file: 'src/quay.ts', line, fingerprint: 'a1' });
    expect(matchKnown([at(30), at(10), at(20)], [at(1), at(2)]).known).toEqual([false, true, true]);
  });
});
