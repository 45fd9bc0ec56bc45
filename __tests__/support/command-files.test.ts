import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseKeyValueFile } from './command-files.js';

describe('GITHUB_OUTPUT', () => {
  test('reads both forms, and the later name wins', () => {
    const text = 'status=Failed\ntides<<END\nhigh=1\n\nlow<<2\nEND\nstatus=Succeeded\n';
    expect(parseKeyValueFile(text)).toEqual({ status: 'Succeeded', tides: 'high=1\n\nlow<<2' });
  });

  test('the first of `=` and `<<` decides the form', () => {
    expect(parseKeyValueFile('depth=3<<4')).toEqual({ depth: '3<<4' });
    expect(parseKeyValueFile('a<<b=c\nx\nb=c\n')).toEqual({ a: 'x' });
  });

  test('an empty block is an empty value', () => {
    expect(parseKeyValueFile('berth<<END\nEND\n')).toEqual({ berth: '' });
  });

  test.each([
    ['a line without either sign', 'status', /Invalid format 'status'/],
    ['no name', '=late', /Name must not be empty/],
    ['no name before a block', '<<END\nEND\n', /Name must not be empty/],
    ['no delimiter', 'status<<\n', /delimiter must not be empty/],
    ['a block that does not end', 'status<<END\nlate\n', /Matching delimiter not found 'END'/],
    ['a block cut in its last line', 'status<<END\nlate', /missing new line/],
    ['a delimiter that does not stand alone', 'status<<END\nlate\nEND \n', /Matching delimiter not found/],
  ])('refuses %s', (_what, text, message) => {
    expect(() => parseKeyValueFile(text)).toThrow(message);
  });

  test('gives back any value that was written with a delimiter it does not hold', () => {
    const delimiter = 'ghadelimiter_5f0c8a31';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.includes(delimiter));
        expect(parseKeyValueFile(`tides<<${delimiter}\n${value}\n${delimiter}\n`)).toEqual({ tides: value });
      }),
    );
  });

  test('a value that holds its own delimiter breaks out: why delimiters must be random', () => {
    expect(parseKeyValueFile('tides<<EOF\nhigh\nEOF\nstatus=Succeeded\nEOF2<<EOF\nEOF\n')['status']).toBe('Succeeded');
  });
});
