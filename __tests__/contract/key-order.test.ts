import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, prettyCanonicalJson, prettySections } from '../../src/contract/json/canonical-json.js';
import { inKeyOrder } from '../../src/contract/json/key-order.js';

/** Keys that JavaScript orders by itself, that mean something to it, or that sort differently as UTF-8 and as UTF-16. */
const KEYS = ['10', '9', '1', '01', '-1', 'a', 'B', 'b', '', '__proto__', 'constructor', 'toJSON', 'length', '\ue000', '\u{10000}', 'ä', '\u2028'];
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ unit: 'grapheme', maxLength: 3 })), tie('value')), { maxLength: 5 }).map((members) => {
      const object: Record<string, unknown> = {};
      for (const [key, value] of members) Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
      return object;
    }),
  ),
})).value;

describe('the quick way to canonical JSON', () => {
  test('writes for every value what the library of RFC 8785 writes', () => {
    fc.assert(fc.property(json, (value) => void expect(canonicalJson(value)).toBe(canonicalize(value))), { numRuns: 2000 });
  });

  test('lays out what it writes without changing it', () => {
    fc.assert(
      fc.property(json, (value) => {
        const pretty = prettyCanonicalJson(value);
        expect(withoutLayout(pretty)).toBe(canonicalJson(value));
        expect(pretty.endsWith('\n')).toBe(true);
        expect(pretty).not.toMatch(/[ \t]\n/);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps the order of sections, and orders what is in them', () => {
    expect(prettySections({ a: { d: [], c: {} }, b: { 10: 1, 9: 2 } }, ['b', 'a'])).toBe('{\n  "b": {\n    "10": 1,\n    "9": 2\n  },\n  "a": {\n    "c": {},\n    "d": []\n  }\n}\n');
    expect(prettySections({ a: { d: [], c: {} }, b: 1 }, ['b', 'a'])).toBe('{\n  "b": 1,\n  "a": {\n    "c": {},\n    "d": []\n  }\n}\n');
  });

  test('copies nothing that is in order, and gives up where an object cannot hold the order', () => {
    const sorted = { a: [{ b: 1, c: 2 }], d: 'x' };
    expect(inKeyOrder(sorted)?.value).toBe(sorted);
    expect(inKeyOrder({ b: 1, a: { 10: 1 } })).toBeNull();
  });
});

/** Takes away the white space between tokens: a scan that knows of texts only where they begin and end. */
function withoutLayout(pretty: string): string {
  return pretty.replace(/("(?:[^"\\]|\\.)*")|\s+/gsu, (_, text: string | undefined) => text ?? '');
}
