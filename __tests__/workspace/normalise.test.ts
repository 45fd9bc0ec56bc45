import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf, hashOf, isBinary, textOf } from '../../src/workspace/text/normalise.js';
import { createPieceNormaliser } from '../../src/workspace/text/normalise-pieces.js';
import { slowNormalise } from './support/slow-normalise.js';

const checks = { isAscii, isUtf8 };

function normalise(bytes: Uint8Array): { hash: string; is_binary: boolean; text: string | null; form: string } {
  const form = formOf(bytes, checks);
  return { hash: hashOf(bytes, form), is_binary: isBinary(form), text: textOf(bytes, form), form };
}

const part = fc.constantFrom(
  'const apple = 1;', '\r\n', '\r', '\n', '\r\r\n', 'e\u0301', '\u0301', 'é', '가', '\u1100\u1161\u11a8', '漢字', '🍏', '\uFEFF', '\u0344', 'q\u0307\u0323', '\u0323', '豈',
);
const texts = fc.array(part, { maxLength: 30 }).map((parts) => Buffer.from(parts.join('')));
const contents = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 2, arbitrary: fc.tuple(texts, fc.constantFrom([0xff], [0xe9], [0xe2, 0x82], [0]), texts).map(([a, bad, b]) => Buffer.concat([a, Buffer.from(bad), b])) },
);

describe('normalised content', () => {
  test('the fast way agrees with the specification', () => {
    fc.assert(fc.property(contents, (bytes) => {
      const { hash, is_binary, text } = normalise(bytes);
      expect({ hash, is_binary, text }).toEqual(slowNormalise(bytes));
    }), { numRuns: 1000 });
  });

  test('in pieces of any size it is the same', () => {
    fc.assert(fc.property(contents, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (bytes, sizes) => {
      const normaliser = createPieceNormaliser(checks);
      let turn = 0;
      for (let at = 0; at < bytes.length; ) {
        const size = sizes[turn++ % sizes.length] ?? 1;
        normaliser.push(bytes.subarray(at, at + size));
        at += size;
      }
      const { hash, is_binary, totalBytes } = normaliser.end();
      const slow = slowNormalise(bytes);
      expect({ hash, is_binary, totalBytes }).toEqual({ hash: slow.hash, is_binary: slow.is_binary, totalBytes: bytes.length });
    }), { numRuns: 1000 });
  });

  test('every character of Unicode may be at the edge of a piece', () => {
    for (let point = 0x300; point <= 0x10ffff; point += point < 0x3300 ? 1 : 97) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const text = `o${String.fromCodePoint(point)}\u0323\u0307一${String.fromCodePoint(point)}`;
      const normaliser = createPieceNormaliser(checks);
      for (const byte of Buffer.from(text)) normaliser.push(Buffer.of(byte));
      expect(normaliser.end().hash, `U+${point.toString(16)}`).toBe(createHash('sha256').update(text.normalize('NFC')).digest('hex'));
    }
  });

  test('text that cannot be cut in bounded memory has no hash', () => {
    const normaliser = createPieceNormaliser(checks, 8);
    normaliser.push(Buffer.from('กกกกกกกก'));
    expect(normaliser.end().hash).toBeNull();
  });

  test('a byte order mark belongs to the text', () => {
    expect(normalise(Buffer.from('\uFEFFkey: pear\r\n')).text).toBe('\uFEFFkey: pear\n');
  });

  test('a NUL is told from bytes that are no UTF-8', () => {
    expect(normalise(Buffer.from([1, 0, 13, 10]))).toMatchObject({ is_binary: true, form: 'nul' });
    expect(normalise(Buffer.from([0xe9, 13, 10]))).toMatchObject({ is_binary: true, form: 'bytes' });
  });
});
