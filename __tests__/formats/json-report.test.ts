import { describe, expect, it } from 'vitest';
import { createJsonLinesReader } from '../../src/formats/json-lines.js';
import type { JsonPlace } from '../../src/formats/json-place.js';
import { createJsonReader, MOST_JSON_BYTES, MOST_JSON_CONTAINERS, MOST_JSON_DEPTH, MOST_JSON_MEMBERS } from '../../src/formats/json-report.js';
import { bytesOf, readIn, utf16Of } from './read-report.js';

const problemOf = (text: string | Uint8Array, readFacts: (root: JsonPlace) => unknown = () => null) => {
  const result = readIn(createJsonReader('out/tide.json', readFacts), typeof text === 'string' ? bytesOf(text) : text, 3);
  if (result.ok) throw new Error('expected a problem');
  const { code, location, message } = result.error;
  return `${code} ${location?.file}:${location?.line}:${location?.column} ${message}`;
};

describe('a JSON report', () => {
  it('gives its values by typed places, whatever the pieces', () => {
    const text = '\ufeff{"port": "Ærøskøbing", "ships": [{"sails": 3, "afloat": true, "flag": null}], "a/b": {"~": 1.5}}';
    const facts = (root: JsonPlace) => [
      root.get('port').text(), root.get('ships').items().map((ship) => [ship.get('sails').count(), ship.get('afloat').boolean(), ship.get('flag').textOr('none')]),
      root.get('a/b').get('~').number(), root.get('a/b').get('~').pointer, root.get('missing').countOr(7), root.get('__proto__').isThere, root.get('port').line,
    ];
    for (const size of [1, 2, 1000]) {
      expect(readIn(createJsonReader('out/tide.json', facts), bytesOf(text), size)).toEqual({
        ok: true, value: ['Ærøskøbing', [[3, true, 'none']], 1.5, '/a~1b/~0', 7, false, 1],
      });
    }
  });

  it('says what to do where the text is no JSON at all, and where JSON was cut or written into', () => {
    const hintOf = (text: string) => {
      const result = readIn(createJsonReader('out/tide.json', () => null), bytesOf(text), 3);
      return result.ok ? 'read' : result.error.hint;
    };
    expect(hintOf('> lint\n> eslint .\n')).toBe('This is no JSON: have the tool write it, by the option that it has for that (eslint -f json, npm audit --json).');
    expect(hintOf('[{"a": 1')).toBeUndefined();
    expect(hintOf('{"a": 1, "a": 2}')).toContain('Keep one of the two members');
  });

  it.each<[string, string, (root: JsonPlace) => unknown]>([
    ['{\n "ships": "three"}', '2:11 expected a number at /ships, found the text "three"', (root) => root.get('ships').number()],
    ['{\n "ships": -1}', '2:11 expected a whole number from 0 at /ships, found -1', (root) => root.get('ships').count()],
    ['{"ships": 1.5}', '1:11 expected a whole number from 0 at /ships, found 1.5', (root) => root.get('ships').count()],
    ['{"a": [1, {}]}', '1:11 expected a text at /a/1/name, found nothing', (root) => root.get('a').items().map((item, index) => index > 0 && item.get('name').text())],
    ['[1]', '1:1 expected an object at the top, found a list', (root) => root.get('a')],
    ['{"a": {}}', '1:7 expected a list at /a, found an object', (root) => root.get('a').items()],
    ['{"a": "b"}', '1:7 expected one of "c", "d" at /a, found the text "b"', (root) => root.get('a').oneOf(['c', 'd'])],
    ['{"a": "b"}', '1:7 sunk', (root) => root.get('a').refuse('sunk')],
  ])('says what it misses in %j', (text, words, readFacts) => {
    expect(problemOf(text, readFacts)).toBe(`report_invalid out/tide.json:${words}`);
  });

  it.each([
    ['{"a":1,"a":2}', 'appears twice'], ['{"a":1', 'expected'], ['{"a":1}}', 'nothing after the value'], ['', 'it is empty'], ['\ufeff', 'it is empty'], ['{"a":1,}', 'expected'],
    ['NaN', 'expected a value'], ['[1e999]', 'too large'], [`${'['.repeat(MOST_JSON_DEPTH + 1)}`, 'nested deeper'],
  ])('refuses %.40s', (text, words) => {
    expect(problemOf(text)).toContain(words);
  });

  it('reads half of a character as U+FFFD: tests are named after such texts', () => {
    expect(readIn(createJsonReader('out/tide.json', (root) => [root.get('\ufffdx').text(), root.get('\ufffdx').line]), bytesOf('{"\\udc00x": "a\\ud800"}'), 3)).toEqual({ ok: true, value: ['a\ufffd', 1] });
  });

  it('refuses other encodings', () => {
    expect(problemOf(new Uint8Array([0x22, 0xc6, 0x22]))).toContain('not UTF-8');
    expect(problemOf(new Uint8Array([0xff, 0xfe, 0x31, 0, 0x31]))).toContain('not UTF-16');
    expect(problemOf(new Uint8Array([0x31, 0, 0x31, 0]))).toContain('nothing after the value');
    expect(problemOf(utf16Of('{"a":"\ud83d"}'))).toContain('not UTF-16');
  });

  it('reads UTF-16 with a byte order mark, which Windows PowerShell redirects in, with the same places', () => {
    const text = '{\n "port": "Ærøskøbing 🛳"}\r\n';
    for (const bytes of [bytesOf(text), utf16Of(text), new Uint8Array(Buffer.from(utf16Of(text)).swap16())]) {
      expect(readIn(createJsonReader('out/tide.json', (root) => [root.get('port').text(), root.get('port').line]), bytes, 3)).toEqual({ ok: true, value: ['Ærøskøbing 🛳', 2] });
      expect(problemOf(bytes, (root) => root.get('port').number())).toContain('tide.json:2:10 expected a number at /port');
    }
  });
});

describe('limits of a JSON report', () => {
  it('hold for bytes and for values', () => {
    const problem = (pieces: number, piece: Uint8Array) => {
      const reader = createJsonReader('out/tide.json', () => null);
      for (let count = 0; count < pieces; count++) reader.push(piece);
      const result = reader.end();
      return result.ok ? '' : result.error.message;
    };
    const megabyte = 1024 * 1024;
    expect(problem(MOST_JSON_BYTES / megabyte + 1, new Uint8Array(megabyte))).toContain('it has more than');
    expect(problem(MOST_JSON_CONTAINERS / megabyte + 1, new Uint8Array(megabyte).fill(0x5b))).toContain('too many values');
    expect(problem(MOST_JSON_MEMBERS / megabyte + 1, new Uint8Array(megabyte).fill(0x3a))).toContain('too many values');
  });
});

describe('JSON lines', () => {
  const create = () => {
    const seen: unknown[] = [];
    return createJsonLinesReader<unknown[]>('out/tide.jsonl', {
      record: (record, line) => void seen.push([line, record.get('tide').number()]), otherLine: (text) => void seen.push(text), end: () => seen,
    });
  };

  it('gives each record with its line, also without a line end at the end', () => {
    for (const size of [1, 5, 1000]) {
      expect(readIn(create(), bytesOf('{"tide":1}\r\n\n# ebb\n{"tide":2}'), size)).toEqual({ ok: true, value: [[1, 1], '# ebb', [4, 2]] });
    }
  });

  it('refuses a record that is cut, and names the place in the file', () => {
    const text = '{"tide":1}\n{"tide":22}';
    for (let cut = text.indexOf('\n') + 2; cut < text.length; cut++) expect(readIn(create(), bytesOf(text.slice(0, cut))).ok, text.slice(0, cut)).toBe(false);
    const result = readIn(create(), bytesOf('{"tide":1}\n{"tide":"high"}\n'));
    expect(result.ok ? null : result.error).toMatchObject({ location: { line: 2, column: 9 }, message: 'expected a number at /tide, found the text "high"' });
  });
});
