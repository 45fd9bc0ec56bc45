import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkThreshold, parseThreshold } from '../../src/gates/thresholds.js';
import type { Threshold } from '../../src/gates/thresholds.js';

function threshold(text: string): Threshold {
  const parsed = parseThreshold(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const OPERATORS: Readonly<Record<string, (actual: number, bound: number) => boolean>> = {
  '>=': (actual, bound) => actual >= bound,
  '<=': (actual, bound) => actual <= bound,
  '>': (actual, bound) => actual > bound,
  '<': (actual, bound) => actual < bound,
  '==': (actual, bound) => actual === bound,
};
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });

test('each operator decides as in arithmetic', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(OPERATORS)), finite, finite, (operator, bound, actual) => {
      const check = checkThreshold('berths', threshold(`${operator} ${bound}`), actual);
      expect(check.met).toBe(OPERATORS[operator]?.(actual, bound));
      expect(check.actual).toBe(actual);
    }),
  );
});

test('a range includes both ends and means the same as two comparisons', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50 }), fc.nat(50), fc.integer({ min: -120, max: 120 }), (low, width, actual) => {
      const high = low + width;
      const met = low <= actual && actual <= high;
      expect(checkThreshold('berths', threshold(`${low}..${high}`), actual).met).toBe(met);
      expect(checkThreshold('berths', threshold(`>= ${low}, <= ${high}`), actual).met).toBe(met);
    }),
  );
});

test.each([[undefined], [null], ['9'], [true], [[9]], [{}], [NaN], [Infinity]])('%s is not a number and meets nothing', (value) => {
  for (const condition of ['>= 8', '<= 8', '< 8', '== 0', '-8..8']) {
    expect(checkThreshold('berths', threshold(condition), value)).toEqual({ metric: 'berths', expected: condition, actual: null, met: false });
  }
});

test('equal is met', () => {
  expect(checkThreshold('berths', threshold('>= 8'), 8).met).toBe(true);
  expect(checkThreshold('berths', threshold('<= 8'), 8).met).toBe(true);
  expect(checkThreshold('berths', threshold('> 8'), 8).met).toBe(false);
  expect(checkThreshold('berths', threshold(' >= 8 ,<= 8 '), 8)).toMatchObject({ expected: '>= 8 ,<= 8', met: true });
});

describe('what is not a threshold', () => {
  test.each([
    ['8', '>= 8'],
    ['= 8', '== 8'],
    ['=> 8', '>= 8'],
    ['>= 80%', 'percent sign'],
    ['>= eight', 'comparison'],
    ['!= 8', 'comparison'],
    ['', 'comparison'],
    ['>= 8,', 'comparison'],
    ['>= 1e999', 'comparison'],
    ['>= 8, <= 1e999', 'comparison'],
    ['-1e999..8', 'comparison'],
    ['20..8', 'smaller number first'],
    ['>= 8, < 8', 'widen'],
    ['> 8, < 8', 'widen'],
    ['== 3, == 4', 'widen'],
    [`>= ${'9'.repeat(300)}`, 'comparison'],
  ])('%s is refused with a hint', (text, hint) => {
    const parsed = parseThreshold(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.hint).toContain(hint);
  });

  test.each(['> 8, < 9', '>= 8, <= 8', '== 8', '8..8', '>=8', '  >= -1.5e3 ', '< 0', '.5..1'])('%s can be met', (text) => {
    expect(parseThreshold(text).ok).toBe(true);
  });
});
