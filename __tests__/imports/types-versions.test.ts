import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { typesVersionTargets } from '../../src/imports/resolve/javascript/types-versions.js';

/** TypeScript's own reading of a range, which its types do not show. */
const { VersionRange } = ts as unknown as { readonly VersionRange: { tryParse(range: string): { test(version: string): boolean } | undefined } };

const isTaken = (range: string): boolean => typesVersionTargets({ typesVersions: { [range]: { '*': ['ts/*'] } } }, './tide').length > 0;

describe('typesVersions', () => {
  const part = fc.constantFrom('0', '1', '5', '6', '7', '10', 'x', '*', 'X');
  const version = fc.oneof(
    part, fc.tuple(part, part).map((parts) => parts.join('.')), fc.tuple(part, part, part).map((parts) => parts.join('.')),
    fc.constantFrom('6.0', '6.0.0', '6.0.x', '6.0.0-beta.1', '7.0.0-0', '6.0.0+tide', 'v6', '06', 'next'),
  );
  const comparator = fc.tuple(fc.constantFrom('', '', '>=', '<=', '>', '<', '=', '~', '^', '>= '), version).map((words) => words.join(''));
  const alternative = fc.oneof(fc.array(comparator, { maxLength: 3 }).map((list) => list.join(' ')), fc.tuple(version, version).map((ends) => ends.join(' - ')));
  const range = fc.tuple(fc.array(alternative, { minLength: 1, maxLength: 3 }), fc.constantFrom(' || ', '||')).map(([list, or]) => list.join(or));

  it('are taken for ranges that TypeScript takes', () => {
    fc.assert(
      fc.property(range, (text) => {
        expect(isTaken(text), text).toBe(VersionRange.tryParse(text)?.test('6.0.0') ?? false);
      }),
      { numRuns: 3000 },
    );
  });

  it('are those of the first range that fits, with the part that a star stands for', () => {
    const manifest = { typesVersions: { '<6': { '*': ['old/*'] }, '>=6': { 'tide/*': ['new/*', 'more/*'], exact: ['here'] }, '*': { '*': ['any/*'] } } };
    expect(typesVersionTargets(manifest, './tide/low')).toEqual(['new/low', 'more/low']);
    expect(typesVersionTargets(manifest, 'exact')).toEqual(['here']);
    expect(typesVersionTargets(manifest, './ebb')).toEqual([]);
    for (const typesVersions of [undefined, null, [], { '>=6': null }, { 'next': { '*': ['a'] } }]) expect(typesVersionTargets({ typesVersions }, './ebb')).toEqual([]);
  });
});
