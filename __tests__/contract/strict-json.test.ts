import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointerTo } from '../../src/base/json-pointer.js';
import { parseStrictJson, type StrictJsonOptions } from '../../src/contract/json/strict-json.js';

function refusal(text: string | Uint8Array, options?: StrictJsonOptions): { code: string; line: number | undefined; column: number | undefined; message: string } {
  const result = parseStrictJson(text, options);
  if (result.ok) throw new Error(`accepted as ${JSON.stringify(result.value.value)}`);
  const { code, location, message, hint } = result.error;
  expect(hint).toBeTruthy();
  return { code, line: location.line, column: location.column, message };
}

describe('against JSON.parse', () => {
  test('what JSON.stringify writes is read as the same value, with any white space', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\t', '\n', '\r\n'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const result = parseStrictJson(text);
      expect(result.ok && result.value.value).toStrictEqual(JSON.parse(text));
    }));
  });

  test('any text of JSON characters is accepted or refused alike', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '"b"', '\\', '\\u0041', '\\n', 'true', 'false', 'null', 'nul', '0', '-', '1', '.5', 'e+7', 'E', ' ', '\n', '\u00a0', '\u0001', "'", '/');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let expected: { value: unknown } | null;
      try {
        expected = { value: JSON.parse(text) };
      } catch {
        expected = null;
      }
      const result = parseStrictJson(text);
      if (result.ok) expect(result.value.value).toStrictEqual(expected?.value);
      // It is stricter in these ways only.
      else if (expected !== null) expect(['json_duplicate_key', 'json_number_range']).toContain(result.error.code);
    }), { numRuns: 5000 });
  });

  test('a text with one character changed is accepted or refused alike', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '0', 'x', '\\', ':'), (value, at, character) => {
      const good = JSON.stringify(value);
      const index = at % good.length;
      const text = good.slice(0, index) + character + good.slice(index + 1);
      const result = parseStrictJson(text);
      let expected: { value: unknown } | null;
      try {
        expected = { value: JSON.parse(text) };
      } catch {
        expected = null;
      }
      if (result.ok) expect(result.value.value).toStrictEqual(expected?.value);
      else if (expected !== null) expect(['json_duplicate_key', 'json_number_range', 'json_lone_surrogate']).toContain(result.error.code);
    }), { numRuns: 2000 });
  });
});

describe('stricter than JSON.parse', () => {
  test('a duplicate key, also when one is written with an escape', () => {
    expect(refusal('{\n  "berth": 1,\n  "b\\u0065rth": 2\n}')).toMatchObject({ code: 'json_duplicate_key', line: 3, column: 3 });
    expect(refusal('{"__proto__": 1, "__proto__": 2}')).toMatchObject({ code: 'json_duplicate_key', column: 18 });
  });

  test('names that every object inherits are not duplicates', () => {
    const result = parseStrictJson('{"constructor": 1, "toString": 2, "hasOwnProperty": 3}');
    expect(result.ok && Object.keys(result.value.value as object)).toStrictEqual(['constructor', 'toString', 'hasOwnProperty']);
  });

  test('__proto__ is a member and pollutes nothing', () => {
    const result = parseStrictJson('{"__proto__": {"admin": true}}');
    const value = result.ok ? (result.value.value as Record<string, unknown>) : {};
    expect(Object.keys(value)).toStrictEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value['admin']).toBeUndefined();
  });

  test.each([
    ['a lone high surrogate', '["\\ud83d"]'],
    ['a lone low surrogate', '["\\ude00 tail"]'],
    ['a pair in the wrong order', '["\\ude00\\ud83d"]'],
    ['a lone surrogate in a key', '{"\\ud83d": 1}'],
  ])('%s', (_, text) => {
    expect(refusal(text)).toMatchObject({ code: 'json_lone_surrogate', line: 1, column: 2 });
  });

  test('an escaped pair is one character', () => {
    const result = parseStrictJson('"\\ud83d\\ude00"');
    expect(result.ok && result.value.value).toBe('😀');
  });

  test('a byte order mark, in text and in bytes', () => {
    expect(refusal('\ufeff{}')).toMatchObject({ code: 'json_encoding', message: 'not valid JSON: it begins with a byte order mark' });
    expect(refusal(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toMatchObject({ code: 'json_encoding' });
  });

  test('bytes that are not UTF-8', () => {
    expect(refusal(new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({ code: 'json_encoding' });
    expect(refusal(Buffer.from('{"a":1}', 'utf16le'))).toMatchObject({ code: 'json_syntax' });
  });

  test('a number beyond a double', () => {
    expect(refusal('{"tons": 1e400}')).toMatchObject({ code: 'json_number_range', line: 1, column: 10 });
  });

  test('depth and size limits', () => {
    expect(parseStrictJson('[[[]]]', { maxDepth: 3 }).ok).toBe(true);
    expect(refusal('[[[[]]]]', { maxDepth: 3 })).toMatchObject({ code: 'json_too_deep', column: 4 });
    expect(refusal('['.repeat(1_000_000))).toMatchObject({ code: 'json_too_deep', column: 65 });
    expect(parseStrictJson('"ab"', { maxBytes: 4 }).ok).toBe(true);
    expect(refusal('"äb"', { maxBytes: 4 })).toMatchObject({ code: 'json_too_large' });
    expect(parseStrictJson('['.repeat(200_000) + ']'.repeat(200_000), { maxDepth: 200_000 }).ok).toBe(true);
  });
});

describe('places', () => {
  test.each<readonly [text: string, line: number, column: number, message: string]>([
    ['', 1, 1, 'expected a value, found the end of the text'],
    ['{"a": 1} trailing', 1, 10, 'expected nothing after the value, found "t"'],
    ['{"a": 1,}', 1, 9, 'expected a key in double quotes, found "}"'],
    ['[1,\r\n2,\r\n]', 3, 1, 'expected a value, found "]"'],
    ['[1\r2]', 2, 1, 'expected "," or "]", found "2"'],
    ['{"a" 1}', 1, 6, 'expected ":", found "1"'],
    ['{"a": tru}', 1, 7, 'expected a value, found "t"'],
    ['["never ends', 1, 2, 'the text ends inside a string'],
    ['["tab\there"]', 1, 6, 'the control character U+0009 must be escaped in a string'],
    ['["\\x"]', 1, 3, '\\x is not an escape of JSON'],
    ['["\\u12g4"]', 1, 3, '\\u wants four hex digits'],
    ['[01]', 1, 3, 'expected "," or "]", found "1"'],
    ['// note\n{}', 1, 1, 'expected a value, found "/"'],
    ['["😀" 😀]', 1, 7, 'expected "," or "]", found "😀"'],
  ])('%j', (text, line, column, message) => {
    expect(refusal(text)).toMatchObject({ line, column, message: `not valid JSON: ${message}` });
  });

  test('every pointer leads to where its value begins', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const result = parseStrictJson(text);
      if (!result.ok) throw new Error(result.error.message);
      const lines = text.split('\n');
      const visit = (member: unknown, pointer: string): void => {
        const { line, column } = result.value.locate(pointer);
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
        const first = JSON.stringify(member)[0] ?? '';
        expect(rest.startsWith(member !== null && typeof member === 'object' ? first : JSON.stringify(member))).toBe(true);
        if (Array.isArray(member)) member.forEach((entry, index) => visit(entry, pointerTo(pointer, index)));
        else if (member !== null && typeof member === 'object') for (const [key, inner] of Object.entries(member)) visit(inner, pointerTo(pointer, key));
      };
      visit(JSON.parse(text), '');
    }));
  });

  test('a member that is not there is placed at its parent', () => {
    const result = parseStrictJson('{\n  "meta": {\n    "engine": "native"\n  }\n}');
    expect(result.ok && result.value.locate('/meta/trigger')).toStrictEqual({ line: 2, column: 11 });
    expect(result.ok && result.value.locate('/audit/commit')).toStrictEqual({ line: 1, column: 1 });
  });
});
