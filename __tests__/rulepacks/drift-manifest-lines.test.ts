import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonKeyLines } from '../../src/rulepacks/drift/manifests/json-lines.js';
import { topRows } from '../../src/rulepacks/drift/manifests/yaml-lines.js';

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
