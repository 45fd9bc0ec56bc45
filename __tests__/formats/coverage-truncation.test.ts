import { describe, expect, it } from 'vitest';
import { FIXTURES, read } from './coverage-fixtures.js';

const CUTS = 100;
const RECORD_FORMATS = new Set(['lcov', 'go-cover']);

/** Bytes up to the last that is no white space: what follows says nothing. */
function lengthOf(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 32) end -= 1;
  return end;
}

/** Where a file of records may be cut without anybody noticing: behind a record, before and behind its line end. */
function boundaries(format: string, bytes: Uint8Array): ReadonlySet<number> {
  const text = new TextDecoder('latin1').decode(bytes);
  const found = new Set<number>();
  if (format === 'go-cover') for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.add(at + 1);
  for (const match of text.matchAll(/end_of_record(?:\nTN:[^\n]*)?/g)) {
    found.add(match.index + 'end_of_record'.length);
    found.add(match.index + 'end_of_record\n'.length);
    // `TN:` only names a test: cut anywhere behind its colon it is as good.
    for (let at = match.index + 'end_of_record\nTN:'.length; at <= match.index + match[0].length + 1; at += 1) if (match[0].includes('TN:')) found.add(at);
  }
  return found;
}

describe('a cut report', () => {
  it.each(FIXTURES.filter(({ format }) => !RECORD_FORMATS.has(format)))('$name is refused wherever it is cut', ({ format, bytes }) => {
    const length = lengthOf(bytes);
    expect(read(format, bytes).ok).toBe(true);
    for (let cut = 0; cut < CUTS; cut += 1) {
      const at = Math.floor((length * cut) / CUTS);
      const result = read(format, bytes.subarray(0, at));
      expect(result.ok, `cut at byte ${at} of ${length}`).toBe(false);
    }
    expect(read(format, bytes.subarray(0, length - 1)).ok).toBe(false);
  });

  it.each(FIXTURES.filter(({ format }) => RECORD_FORMATS.has(format)))('$name is refused wherever it is cut inside a record', ({ format, bytes }) => {
    const between = boundaries(format, bytes);
    for (let at = 0; at < bytes.length; at += 1) {
      const result = read(format, bytes.subarray(0, at));
      expect(result.ok, `cut at byte ${at}: ${JSON.stringify(new TextDecoder().decode(bytes.subarray(Math.max(at - 20, 0), at)))}`).toBe(between.has(at));
      if (!result.ok) expect(result.error.code).toBe('report_invalid');
    }
  });
});
