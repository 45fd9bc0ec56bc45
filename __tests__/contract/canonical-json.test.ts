import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, NotJsonError, prettyCanonicalJson } from '../../src/contract/json/canonical-json.js';
import { MAX_JSON_DEPTH } from '../../src/contract/json/not-json.js';

const vectors = new URL('./fixtures/rfc8785/', import.meta.url);

/** RFC 8785 appendix B: the bits of a double and its text. */
const NUMBERS: readonly (readonly [hex: string, text: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

function doubleOf(hex: string): number {
  return Buffer.from(hex, 'hex').readDoubleBE();
}

describe('RFC 8785', () => {
  test.each(readdirSync(new URL('input/', vectors)))('test file %s', (name) => {
    const input: unknown = JSON.parse(readFileSync(new URL(`input/${name}`, vectors), 'utf8'));
    expect(canonicalJson(input)).toBe(readFileSync(new URL(`output/${name}`, vectors), 'utf8'));
  });

  test.each(NUMBERS)('appendix B: %s is %s', (hex, text) => {
    expect(canonicalJson(doubleOf(hex))).toBe(text);
  });

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('appendix B: %s is refused', (hex) => {
    expect(() => canonicalJson(doubleOf(hex))).toThrow(NotJsonError);
  });

  test('section 3.2.3: keys in the order of UTF-16 code units', () => {
    const sorted: unknown = JSON.parse(`{
      "\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis" }`);
    expect(Object.values(JSON.parse(canonicalJson(sorted)) as object)).toStrictEqual([
      // JSON.parse moves the integer key; the text below shows the true order.
      'One', 'Carriage Return', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(sorted).startsWith('{"\\r":"Carriage Return","1":"One",')).toBe(true);
  });
});

/**
 * JSON values without numbers that JSON.parse changes, and without a key that is one quote: where it read an object with a backslash for a key
 * before, Node 24.21 reads that key as the backslash (`JSON.parse('{"a":0,"\\\\":0}')`, then `JSON.parse('{"a":0,"\\"":0}')`).
 */
const json = fc
  .jsonValue({ maxDepth: 6 })
  .filter((value) => !JSON.stringify(value).includes('"\\"":'))
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('as a normal form', () => {
  test('reading it back gives the same value, and writing that the same text', () => {
    fc.assert(fc.property(json, (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toStrictEqual(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }));
  });

  test('the order in which members were added does not matter', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (record) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(record).reverse()))).toBe(canonicalJson(record));
    }));
  });

  test('a key __proto__ is a member like any other', () => {
    const value: unknown = JSON.parse('{"zone":1,"__proto__":{"polluted":true}}');
    expect(canonicalJson(value)).toBe('{"__proto__":{"polluted":true},"zone":1}');
  });

  test('one object in two places is written twice', () => {
    const berth = { quay: 'north' };
    expect(canonicalJson({ inbound: berth, outbound: [berth] })).toBe('{"inbound":{"quay":"north"},"outbound":[{"quay":"north"}]}');
  });
});

describe('what is not JSON is refused and named', () => {
  const ring: { name: string; next?: unknown } = { name: 'ring' };
  ring.next = [ring];
  class Vessel {
    readonly name = 'Aurora';
  }
  class Convoy extends Array<string> {}
  const hidden = (value: object, key: string): object => Object.defineProperty(value, key, { value: () => 'X', enumerable: false });
  const holes = ['a', 'b', 'c'];
  delete holes[1];
  test.each<readonly [what: string, value: unknown, pointer: string]>([
    ['undefined at the top', undefined, ''],
    ['an undefined member', { cargo: { weight: undefined } }, '/cargo/weight'],
    ['an undefined entry', [1, undefined], '/1'],
    ['a function', { load: () => 1 }, '/load'],
    ['a toJSON method', { toJSON: () => 1 }, '/toJSON'],
    ['a symbol', { mark: Symbol('mark') }, '/mark'],
    ['a symbol key', { crate: { [Symbol('mark')]: 1 } }, '/crate'],
    ['a bigint', { tons: 12n }, '/tons'],
    ['NaN', [[Number.NaN]], '/0/0'],
    ['an infinity', { 'a/b': { 'm~n': -Infinity } }, '/a~1b/m~0n'],
    ['a lone high surrogate', ['fine', 'cut \ud83d'], '/1'],
    ['a lone low surrogate in a key', { '\ude00': 1 }, '/\ude00'],
    ['a cycle', ring, '/next/0'],
    ['a Date', { sailed: new Date(0) }, '/sailed'],
    ['a Map', [new Map([['a', 1]])], '/0'],
    ['a class instance', { vessel: new Vessel() }, '/vessel'],
    ['a boxed text', [new String('boxed')], '/0'],
    ['an array with a hole', { holds: holes }, '/holds'],
    ['a hidden toJSON of an object', { cargo: hidden({ weight: 3 }, 'toJSON') }, '/cargo'],
    ['a hidden toJSON of an array', { cargo: hidden(['rope'], 'toJSON') }, '/cargo'],
    ['a hidden member that would be left out', [hidden({ weight: 3 }, 'owner')], '/0'],
    ['an instance of a subclass of Array', { convoy: Convoy.of('Aurora', 'Borea') }, '/convoy'],
    ['an array without a prototype', { convoy: Object.setPrototypeOf(['Aurora'], null) as unknown }, '/convoy'],
    ['an array with an extra member', { holds: Object.assign(['a'], { note: 'b' }) }, '/holds'],
  ])('%s', (_, value, pointer) => {
    let caught: unknown;
    try {
      canonicalJson(value);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(NotJsonError);
    expect((caught as NotJsonError).pointer).toBe(pointer);
  });

  test('nesting beyond the limit, without a stack overflow', () => {
    const nested = (levels: number): unknown => {
      let value: unknown = [];
      for (let level = 1; level < levels; level++) value = [value];
      return value;
    };
    expect(canonicalJson(nested(MAX_JSON_DEPTH))).toBe('['.repeat(MAX_JSON_DEPTH) + ']'.repeat(MAX_JSON_DEPTH));
    expect(() => canonicalJson(nested(MAX_JSON_DEPTH + 1))).toThrow(`deeper than ${MAX_JSON_DEPTH}`);
    expect(() => canonicalJson(nested(200_000))).toThrow(NotJsonError);
  });
});

test('plain objects and arrays of another realm are JSON', () => {
  const foreign: unknown = runInNewContext('({ quay: ["north", { berth: 4 }] })');
  expect(foreign).not.toBeInstanceOf(Object);
  expect(canonicalJson(foreign)).toBe('{"quay":["north",{"berth":4}]}');
});

describe('laid out for people', () => {
  test('is what JSON.stringify lays out, when no key looks like an integer', () => {
    const key = fc.string({ unit: 'grapheme' }).filter((text) => !/^\d+$/.test(text) && text !== '__proto__');
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: 'small' }, fc.integer(), fc.boolean(), fc.constant(null), fc.string({ unit: 'grapheme' }), fc.constantFrom('"', '\\', '{"a":[', '\\"'), tie('list'), tie('object')),
      list: fc.array(tie('any')),
      object: fc.dictionary(key, tie('any')),
    })).any;
    fc.assert(fc.property(value, (sample) => {
      const ordered: unknown = JSON.parse(canonicalJson(sample));
      expect(prettyCanonicalJson(sample)).toBe(`${JSON.stringify(ordered, null, 2)}\n`);
    }));
  });

  test('keeps integer-like keys in the order of RFC 8785', () => {
    expect(prettyCanonicalJson({ 9: 'b', 10: 'a' })).toBe('{\n  "10": "a",\n  "9": "b"\n}\n');
  });
});
