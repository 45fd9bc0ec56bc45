import { expect, test } from 'vitest';
import { plainSpecifiers, satisfiesPoetry, satisfiesPython } from '../../src/rulepacks/drift/manifests/python-ranges.js';

/** Answers of poetry-core 2.5 (`parse_constraint(range).allows(Version.parse(version))`). */
const POETRY: readonly (readonly [range: string, yes: readonly string[], no: readonly string[]])[] = [
  ['^1.2.3', ['1.2.3', '1.9'], ['1.2.2', '2.0']],
  ['^1', ['1.0', '1.99'], ['0.9', '2']],
  ['^0.2.3', ['0.2.3', '0.2.9'], ['0.3.0', '1.0']],
  ['^0.0.3', ['0.0.3'], ['0.0.4', '0.1']],
  ['^0.0', ['0.0.5'], ['0.1']],
  ['^0', ['0.9'], ['1.0']],
  ['~1.2.3', ['1.2.9'], ['1.3', '1.2.2']],
  ['~1.2', ['1.2.0', '1.2.9'], ['1.3']],
  ['~1', ['1.9'], ['2.0']],
  ['1.2.*', ['1.2.5'], ['1.3']],
  ['1.2.3', ['1.2.3', '1.2.3.0'], ['1.2.4']],
  ['*', ['5'], []],
  ['^1.0 || ^3.0', ['1.5', '3.1'], ['2.0']],
  ['>=1,<2 || >=3,<4', ['1.5', '3.5'], ['2.5']],
  ['>=1.2 <2', ['1.5'], ['2.0']],
  ['>= 1.2, != 1.5', ['1.4'], ['1.5']],
];

test.each(POETRY)('%s of Poetry allows what Poetry itself allows', (range, yes, no) => {
  for (const version of yes) expect(satisfiesPoetry(version, range), version).toBe(true);
  for (const version of no) expect(satisfiesPoetry(version, range), version).toBe(false);
});

test('=== goes by the letter, == by the value, as packaging 26 has it', () => {
  expect([satisfiesPython('1.0', '===1.0'), satisfiesPython('1.0', '===1'), satisfiesPython('1.0', '==1'), satisfiesPython('1.0', '=== 1.0, <2')]).toEqual([true, false, true, true]);
});

test('what is not a plain release is not judged', () => {
  expect(satisfiesPoetry('1.0rc1', '^2.0')).toBe(null);
  expect(satisfiesPoetry('1.0', '^2.0a1')).toBe(null);
  expect(satisfiesPython('1.0', '^2.0')).toBe(null);
});

test('specifiers that mean the same are the same text', () => {
  expect(plainSpecifiers('<3, >= 2')).toBe(plainSpecifiers('>=2,<3'));
  expect(plainSpecifiers('>=2.0rc1')).toBe(null);
  // What `uv lock --check` (0.13.9) takes for `>=1.8,<2.0`, `==1.17.*` and `~=1.8`, and what not.
  for (const same of ['>=1.8,<2', '>=1.8.0,<2.0.0', '<2.0,>=1.8', '>=1.8,<2.0,>=1.8', '>=1.08,<2.00']) expect(plainSpecifiers(same), same).toBe(plainSpecifiers('>=1.8,<2.0'));
  expect(plainSpecifiers('>=1.8,<2.1')).not.toBe(plainSpecifiers('>=1.8,<2.0'));
  expect(plainSpecifiers('==1.17.0.*')).toBe(plainSpecifiers('==1.17.*'));
  expect(plainSpecifiers('~=1.8.0')).not.toBe(plainSpecifiers('~=1.8'));
});
