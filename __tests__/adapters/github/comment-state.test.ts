import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater, isStored, stateIn, withState } from '../../../src/adapters/github/comment-state.js';

const digest = fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom(...'0123456789abcdef') });
const run = fc.option(fc.record({ id: fc.integer({ min: 1, max: 2 ** 49 }), attempt: fc.integer({ min: 1, max: 50 }) }));
/** Texts that try to look like the last line themselves. */
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), digest.map((half) => `Blocked\n<!-- state run=9.9 content=${half.slice(32)} body=${half.slice(32)} -->`));

test('the last line tells the run and the content, whatever stands before it', () => {
  fc.assert(fc.property(text, run, digest, (body, by, contentDigest) => {
    const state = stateIn(withState(body, { run: by, contentDigest }));
    expect(state).toMatchObject({ run: by, content: contentDigest.slice(0, 32) });
  }));
});

test('a stored text counts as the sent one though line ends and the white space around it changed', () => {
  fc.assert(fc.property(text, run, digest, (body, by, contentDigest) => {
    const sent = withState(body, { run: by, contentDigest });
    expect(isStored(sent, sent)).toBe(true);
    expect(isStored(`${sent.replaceAll('\n', '\r\n')}\r\n`, sent)).toBe(true);
  }));
});

test('another text, another run or none of ours does not', () => {
  const sent = withState('Blocked', { run: { id: 7, attempt: 1 }, contentDigest: 'a'.repeat(64) });
  expect(isStored(withState('Succeeded', { run: { id: 7, attempt: 1 }, contentDigest: 'a'.repeat(64) }), sent)).toBe(false);
  expect(isStored(withState('Blocked', { run: { id: 7, attempt: 2 }, contentDigest: 'a'.repeat(64) }), sent)).toBe(false);
  expect(isStored('Blocked', sent)).toBe(false);
  expect(stateIn('Blocked')).toBeNull();
});

test('of two runs the later one is right, and within one run the later attempt', () => {
  const by = (id: number, attempt: number): ReturnType<typeof stateIn> => stateIn(withState('Blocked', { run: { id, attempt }, contentDigest: 'a'.repeat(64) }));
  expect(isLater(by(8, 1), { id: 7, attempt: 3 })).toBe(true);
  expect(isLater(by(7, 2), { id: 7, attempt: 1 })).toBe(true);
  expect(isLater(by(7, 1), { id: 7, attempt: 1 })).toBe(false);
  expect(isLater(by(7, 1), { id: 8, attempt: 1 })).toBe(false);
  expect(isLater(null, { id: 7, attempt: 1 })).toBe(false);
  expect(isLater(by(8, 1), null)).toBe(false);
});
