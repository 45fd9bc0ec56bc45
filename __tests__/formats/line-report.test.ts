import { describe, expect, it } from 'vitest';
import { createLineReader, MOST_LINE_LENGTH, refuseLine } from '../../src/formats/line-report.js';
import { bytesOf, readIn, utf16Of } from './read-report.js';

const create = () => {
  const seen: string[] = [];
  return createLineReader('tides.log', {
    line: (text, number) => (text === 'wreck' ? refuseLine(number, 'a wreck is here') : void seen.push(`${number} ${text}`)),
    end: (isEnded, lines) => ({ seen, isEnded, lines }),
  });
};
const problemOf = (bytes: Uint8Array, size?: number) => {
  const result = readIn(create(), bytes, size);
  if (result.ok) throw new Error('expected a problem');
  return `${result.error.location?.line}:${result.error.location?.column} ${result.error.message}`;
};

describe('a report of lines', () => {
  it('gives lines without their ends and knows whether the last one has ended', () => {
    for (const size of [1, 2, 1000]) {
      expect(readIn(create(), bytesOf('ebb\r\nflood Ærø\n\nslack\n'), size)).toEqual({
        ok: true, value: { seen: ['1 ebb', '2 flood Ærø', '3 ', '4 slack'], isEnded: true, lines: 4 },
      });
      expect(readIn(create(), bytesOf('\ufeffebb\nflo'), size)).toEqual({ ok: true, value: { seen: ['1 ebb', '2 flo'], isEnded: false, lines: 2 } });
    }
  });

  it('reads UTF-16 with a byte order mark, which Windows PowerShell redirects in, and refuses half a character of it', () => {
    const text = 'ebb\r\nflood Ærø 🛳\r\n';
    const expected = readIn(create(), bytesOf(text));
    const bigEnd = new Uint8Array(Buffer.from(utf16Of(text)).swap16());
    for (const size of [1, 2, 3, 1000]) for (const bytes of [utf16Of(text), bigEnd]) expect(readIn(create(), bytes, size)).toEqual(expected);
    expect(problemOf(utf16Of(text).subarray(0, -1))).toContain('it is not UTF-16 from here on');
    expect(problemOf(utf16Of('ebb\n\ud83d!\n'))).toContain('it is not UTF-16 from here on');
  });

  it('refuses what is empty, is not UTF-8, has no line ends, or is refused by its dialect', () => {
    expect(problemOf(new Uint8Array(0))).toContain('it is empty');
    for (const size of [1, 4, 1000]) expect(problemOf(new Uint8Array([...bytesOf('ebb\nÆrø '), 0xff]), size)).toBe('2:5 it is not UTF-8 from here on');
    expect(problemOf(new Uint8Array([...bytesOf('ebb\n'), 0xe2, 0x82]))).toBe('2:1 it is not UTF-8 from here on');
    expect(problemOf(bytesOf('ebb\nwreck\nebb\n'))).toBe('2:undefined a wreck is here');
    expect(problemOf(new Uint8Array(MOST_LINE_LENGTH + 1).fill(0x61))).toContain('a line is longer');
  });
});
