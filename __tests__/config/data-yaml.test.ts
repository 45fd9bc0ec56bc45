import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { readDataYaml } from '../../src/config/yaml/data-yaml.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function values(text: string): Promise<unknown> {
  const read = await readDataYaml('tides.yaml', bytes(text));
  return read.ok ? read.value.map(({ value }) => value) : `${read.error.location?.line}:${read.error.location?.column} ${read.error.message}`;
}

describe('YAML that is data', () => {
  test('is what the parser says, for every value of JSON, in block and in flow style', async () => {
    // A plain `<<` is a merge key.
    const json = fc.jsonValue({ maxDepth: 5, noNegativeZero: true } as never).filter((value) => !JSON.stringify(value).includes('"<<"'));
    await fc.assert(fc.asyncProperty(json, fc.boolean(), async (value, isFlow) => {
      const text = stringify(value, { version: '1.2', schema: 'core', collectionStyle: isFlow ? 'flow' : 'block' });
      expect(await values(text)).toEqual(parseAllDocuments(text).map((document) => ('toJS' in document ? (document.toJS() as unknown) : null)));
    }), { numRuns: 300 });
  });

  test('may have many documents, anchors, aliases and keys that are numbers', async () => {
    expect(await values('a: &a { 200: [1] }\nb: *a\n---\ntrue: ~\n')).toEqual([{ a: { '200': [1] }, b: { '200': [1] } }, { true: null }]);
    expect(await values('a: &a 1\nb: *a\nc: &a 2\nd: *a\n')).toEqual([{ a: 1, b: 1, c: 2, d: 2 }]);
  });

  test('is placed: each value by its pointer, what is not there by its parent', async () => {
    const read = await readDataYaml('tides.yaml', bytes('# tides\nnorth:\n  - low: 1\n    high: &high [4, 5]\nsouth: *high\n'));
    if (!read.ok) throw new Error(read.error.message);
    const [document] = read.value;
    const at = (pointer: string): string => Object.values(document?.locate(pointer) ?? {}).join(':');
    expect(['', '/north', '/north/0/low', '/north/0/high/1', '/south', '/south/1', '/north/0/gone/deeper', '/north/7'].map(at)).toEqual(['2:1', '3:3', '3:10', '4:21', '5:8', '4:21', '3:5', '3:3']);
  });

  test('merges maps at << as what reads such files does, and keeps the places', async () => {
    const text = 'base: &base { low: 1, high: 2 }\nmore: &more { high: 3, wind: 4 }\nnorth:\n  <<: [*base, *more]\n  low: 9\nsouth:\n  wind: 7\n  <<: *more\nwest: &west { <<: *base, deep: { <<: *more } }\neast: { <<: *west, "<<": text }\n';
    const base = { low: 1, high: 2 };
    expect(await values(text)).toEqual([{
      base, more: { high: 3, wind: 4 }, north: { low: 9, high: 2, wind: 4 }, south: { wind: 7, high: 3 }, west: { ...base, deep: { high: 3, wind: 4 } }, east: { ...base, deep: { high: 3, wind: 4 }, '<<': 'text' },
    }]);
    expect(parseAllDocuments(text, { version: '1.1' }).map((document) => ('toJS' in document ? (document.toJS() as Record<string, unknown>)['north'] : null))).toEqual([{ low: 9, high: 2, wind: 4 }]);
    const read = await readDataYaml('tides.yaml', bytes(text));
    const at = (pointer: string): string => (read.ok ? Object.values(read.value[0]?.locate(pointer) ?? {}).join(':') : read.error.message);
    expect(['/north/low', '/north/high', '/north/wind', '/east/deep/wind'].map(at)).toEqual(['5:8', '1:29', '2:30', '2:30']);
    expect(await values('<<: {}\na: 1\n')).toEqual([{ a: 1 }]);
    expect(Object.keys(((await values('a: &a { __proto__: { b: 1 } }\nc: { <<: *a }\n')) as { c: object }[])[0]?.c ?? {})).toEqual(['__proto__']);
  });

  test.each([
    ['', '1:1', 'is empty'],
    ['a: [1', '1:', 'is not valid YAML'],
    ['a: 1\na: 2\n', '2:1', 'twice'],
    ['1: a\n"1": b\n', '2:1', 'twice'],
    ['a: .nan\n', '1:4', 'JSON does not have'],
    ['a: !!binary aGk=\n', '1:', 'tag'],
    ['? [1]\n: 2\n', '1:', 'not a scalar'],
    ['<<: 1\n', '1:1', 'merges what is no map'],
    ['<<: [{ a: 1 }, [{ b: 1 }]]\n', '1:1', 'merges what is no map'],
    ['<<: { a: 1 }\nb: 2\n<<: { c: 1 }\n', '3:1', '<< twice'],
    ['a: *b\n', '1:', ''],
    ['a: &a [*a]\n', '1:', 'inside what it stands for'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, '1:', 'nested deeper'],
    [`${Array.from({ length: 60 }, (_, index) => `a${index}: &a${index} [[${index === 0 ? '1' : `*a${index - 1}`}]]\n`).join('')}`, '', 'nested deeper'],
  ])('%j is refused with its place', async (text, place, words) => {
    const said = await values(text);
    expect(said).toContain(words);
    expect(said).toMatch(new RegExp(`^${place}`));
  });

  test('that stands for billions of values is refused at once', async () => {
    const text = `a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${'bcdefghij'.split('').map((key, index) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdefghij'[index]}`).join(', ')}]\n`).join('')}`;
    const started = performance.now();
    expect(await values(text)).toContain('stands for more than');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('that is not UTF-8 is refused, a byte order mark is nothing', async () => {
    const latin = await readDataYaml('tides.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
    expect(latin.ok ? null : latin.error).toMatchObject({ code: 'report_invalid', location: { file: 'tides.yaml', line: 1, column: 4 } });
    expect(await values('\uFEFFa: 1\n')).toEqual([{ a: 1 }]);
  });
});
