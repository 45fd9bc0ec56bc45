import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSurelyComposed } from '../../src/workspace/text/composed.js';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const isCharacter = (code: number): boolean => code < 0xd800 || code > 0xdfff;

/** Every character that stands behind another one in some decomposition: only such a one can join with what is before it. */
function joining(): ReadonlySet<number> {
  const found = new Set<number>();
  for (let code = 0; code < 0x110000; code++) {
    if (!isCharacter(code)) continue;
    for (const [at, part] of [...String.fromCodePoint(code).normalize('NFD')].entries()) if (at > 0) found.add(part.codePointAt(0) ?? 0);
  }
  return found;
}

describe('text that is surely composed', () => {
  it('has only characters that stay as they are and join with none before them', () => {
    const joins = joining();
    const sure: number[] = [];
    const wrong: string[] = [];
    for (let code = 0; code < 0x110000; code++) {
      const text = isCharacter(code) ? String.fromCodePoint(code) : '';
      if (text === '' || !isSurelyComposed(bytesOf(text))) continue;
      sure.push(code);
      // `\p{M}`: a mark could change its place among others.
      if (text.normalize('NFC') !== text || joins.has(code) || /\p{M}/u.test(text)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
    expect(sure.length).toBeGreaterThan(30_000);
  });

  it('is what NFC leaves alone, wherever its characters stand', () => {
    const piece = fc.constantFrom('a', 'shop ', 'é', 'ß', 'я', '–', '→', '≠', '漢', 'か', 'ガ', '각', '🙂', '\u0301', '\u3099', '\u2126', 'e\u0301', '\u11a8', '\ufb1d', '\r\n');
    let sure = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(5), (pieces, offset) => {
        const text = pieces.join('');
        const whole = Buffer.concat([Buffer.alloc(offset, 'x'), bytesOf(text), Buffer.from('\u0301')]);
        const isSure = isSurelyComposed(whole.subarray(offset, offset + Buffer.byteLength(text)));
        if (isSure) expect(text.normalize('NFC')).toBe(text);
        if (isSure) sure++;
        if (text.normalize('NFC') !== text) expect(isSure).toBe(false);
      }),
      { numRuns: 2_000, seed: 7 },
    );
    expect(sure).toBeGreaterThan(100);
  });

  it('is told of common texts', () => {
    for (const text of ['', 'abc', 'naïve café – “quoted” → done', '中文文档，按钮。', 'Привет', 'カタカナ', '한국어', 'ok 🙂👍']) expect(isSurelyComposed(bytesOf(text)), text).toBe(true);
  });
});
