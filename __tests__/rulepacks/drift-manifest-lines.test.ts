import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonKeyLines } from '../../src/rulepacks/drift/manifests/json-lines.js';
import { requirement } from '../../src/rulepacks/drift/manifests/python.js';
import { topRows, yamlRows } from '../../src/rulepacks/drift/manifests/yaml-lines.js';

const key = fc.constantFrom('buoy', '@sea/rope', 'a "quoted" tug', 'back\\slash', 'back\\', '\\"', 'brace { and [', 'colon: here', 'ä', '');
const value = fc.constantFrom<unknown>('^1.0.0', 'a "word" {', '\\', true, 3, null, [], ['dock: "1"', { pier: { deep: 1 } }], { pier: { deep: 1 } });

describe('lines of keys in JSON', () => {
  test('are those in which each key was written, two levels deep, whatever the strings hold', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.oneof(fc.dictionary(key, value, { maxKeys: 4 }), value), { maxKeys: 5 }), (document) => {
        const expected = new Map<string, number>();
        const rows = ['{'];
        for (const [index, [name, inner]] of Object.entries(document).entries()) {
          if (index > 0) rows.push(',');
          rows.push(`${JSON.stringify(name)} :`);
          expected.set(name, rows.length);
          if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) {
            rows.push(JSON.stringify(inner));
            continue;
          }
          rows.push('{');
          for (const [at, [innerName, leaf]] of Object.entries(inner as object).entries()) {
            rows.push(`${at > 0 ? ',' : ''}${JSON.stringify(innerName)}: ${JSON.stringify(leaf)}`);
            expected.set(`${name}\n${innerName}`, rows.length);
          }
          rows.push('}');
        }
        rows.push('}');
        expect(JSON.parse(rows.join('\n'))).toEqual(document);
        expect(jsonKeyLines(rows.join('\n'), 2)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('keys at the top of a lock in YAML', () => {
  test('are told in each way of writing them, and nothing else is', () => {
    const text = ['# tug@1:', '__metadata:', '  version: 8', '', '"@sea/rope@npm:^1, rope@npm:^1":', '  "inner@npm:1": x', "'crane@1':", 'plain@2: here', 'a "b":c: 1', '"with \\" in it@npm:1":', '"no colon"', '- item', '"last@npm:9":'].join('\n');
    expect(topRows(text).map(({ key }) => key)).toEqual(['__metadata', '@sea/rope@npm:^1, rope@npm:^1', 'crane@1', 'plain@2', 'a "b":c', 'with \\" in it@npm:1', 'last@npm:9']);
    expect(topRows(`${text}\n`)).toHaveLength(topRows(text).length);
    expect(topRows('')).toEqual([]);
  });
});

describe('a row of many blanks', () => {
  const blanks = ' '.repeat(200_000);

  test('is read in time that grows with its length', () => {
    const started = performance.now();
    expect([...yamlRows(`dock${blanks}pier\n-x${blanks}pier\ntug${blanks}:\n  ferry${blanks}boat : 2\n  crane${blanks}: 3 \n`)].map(({ key, value }) => [key, value])).toEqual([['tug', ''], [`ferry${blanks}boat`, '2'], ['crane', '3']]);
    expect(requirement(`ferry${blanks}\u2028x\rtug`)).toBeNull();
    expect(requirement(`ferry [ a ]${blanks}>= 1${blanks}`)).toMatchObject({ name: 'ferry', extras: 'a', range: '>= 1' });
    // Each of the first two took minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
