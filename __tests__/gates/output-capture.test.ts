import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OutputCapture } from '../../src/adapters/node/processes/output-capture.js';

function captured(chunks: readonly Buffer[], maxBytes: number): ReturnType<OutputCapture['text']> {
  const capture = new OutputCapture(maxBytes);
  for (const chunk of chunks) capture.add(chunk);
  return capture.text();
}

const LEFT_OUT = /\[(\d+) bytes left out\]\n/;

describe('output within its cap', () => {
  test('is kept as it is, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const pieces = lines.map((line) => Buffer.from(line, 'utf8'));
        const whole = Buffer.concat(pieces);
        expect(captured(pieces, Math.max(2, whole.length))).toEqual({ text: whole.toString('utf8'), totalBytes: whole.length, truncated: false });
      }),
    );
  });

  test('turns undecodable bytes into U+FFFD', () => {
    expect(captured([Buffer.from([0x41, 0xff, 0x42])], 100).text).toBe('A\ufffdB');
  });
});

describe('output beyond its cap', () => {
  test('keeps both ends, says how much is missing, and does not depend on the pieces', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 5, maxLength: 80 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 16, max: 200 }), fc.integer({ min: 1, max: 50 }), (all, cap, size) => {
        const bytes = Buffer.from(all, 'utf8');
        fc.pre(bytes.length > cap && !LEFT_OUT.test(all));
        const pieces: Buffer[] = [];
        for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
        const once = captured([bytes], cap);
        expect(captured(pieces, cap)).toEqual(once);
        expect(once.truncated).toBe(true);
        expect(once.totalBytes).toBe(bytes.length);
        const match = LEFT_OUT.exec(once.text);
        const head = once.text.slice(0, match?.index);
        const tail = once.text.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
        const kept = bytes.length - Number(match?.[1]);
        const keptHead = bytes.subarray(0, kept - Buffer.byteLength(tail)).toString('utf8');
        // No code point is cut in two, so the kept ends are ends of the text itself; the mark stands on a line of its own.
        expect(all.endsWith(tail)).toBe(true);
        expect(all.startsWith(keptHead)).toBe(true);
        expect(head).toBe(keptHead === '' || keptHead.endsWith('\n') ? keptHead : `${keptHead}\n`);
        expect(kept).toBeLessThanOrEqual(cap);
      }),
    );
  });

  test('is cut between lines, so that no value is shown in halves', () => {
    const line = 'berth=quay-4 key=winter-season-7731\n';
    const { text } = captured([Buffer.from(line.repeat(100))], 500);
    for (const shown of text.split('\n').filter((part) => part !== '' && !LEFT_OUT.test(`${part}\n`))) expect(`${shown}\n`).toBe(line);
  });
});
