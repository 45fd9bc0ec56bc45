import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/base/nearest.js';

const KEYS = ['timeout', 'needs', 'blocking', 'working_directory', 'warn_exit_codes', 'thresholds'];

describe('the nearest word', () => {
  it.each([
    ['timout', 'timeout'],
    ['tiemout', 'timeout'],
    ['TIMEOUT', 'timeout'],
    ['need', 'needs'],
    ['working-directory', 'working_directory'],
    ['warn_exit_code', 'warn_exit_codes'],
    ['treshold', 'thresholds'],
  ])('%s is meant to be %s', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  it.each(['retries', 'x', '', 'z'.repeat(1000)])('%.20s is near nothing', (word) => {
    expect(nearest(word, KEYS)).toBeNull();
  });

  it('does not depend on the order of the candidates', () => {
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
    expect(nearest('bat', ['rat', 'cat'])).toBe('cat');
  });
});

describe('the distance', () => {
  it('counts a swapped pair once', () => {
    expect(editDistance('ca', 'ac')).toBe(1);
  });

  // The textbook example.
  it('of kitten and sitting is 3', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  it('is symmetric, zero only for equal words, and never above the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
