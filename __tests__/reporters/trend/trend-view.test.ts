import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/contract/verdict/gate-record.js';
import { trendViewOf } from '../../../src/reporters/trend/trend-view-of.js';
import { usualOf } from '../../../src/reporters/trend/window.js';
import type { TrendPoint } from '../../../src/reporters/view/run-view.js';

type Gates = Readonly<Record<string, readonly [Outcome, number]>>;

function point(more: Partial<Omit<TrendPoint, 'gates'>> & { readonly gates?: Gates } = {}): TrendPoint {
  const { gates = {}, ...rest } = more;
  return {
    at: '2026-11-20T10:30:00.000Z', commit: 'a'.repeat(40), status: 'Succeeded', seconds: 60, coverage: null, tests: null, violations: 0, cycles: 0, largestCycle: 0,
    ...rest,
    gates: Object.fromEntries(Object.entries(gates).map(([name, [outcome, seconds]]) => [name, { outcome, seconds }])),
  };
}

function regressions(current: TrendPoint, earlier: readonly TrendPoint[], recorded = false): readonly string[] {
  return trendViewOf(current, earlier, recorded, 50)?.regressions ?? [];
}

const lint = (seconds: number, outcome: Outcome = 'pass') => point({ gates: { lint: [outcome, seconds] } });

describe('a gate that became slow', () => {
  const usual = [17, 18, 19, 18, 17, 18, 18, 19, 18, 18].map((seconds) => lint(seconds));

  test('is named with both times', () => {
    expect(regressions(lint(41), usual)).toStrictEqual(['lint takes 2.3 times its median of the last 10 runs: 41 s against 18 s']);
  });

  test.each([
    ['a second more', lint(19)],
    ['less than half as long again', lint(26)],
    ['an attempt that timed out', lint(1800, 'timeout')],
    ['a gate that was stopped', lint(0, 'not_run')],
  ])('is not %s', (_what, current) => {
    expect(regressions(current, usual)).toStrictEqual([]);
  });

  test('is not one of a few seconds, whatever its ratio', () => {
    expect(regressions(lint(2), [0.2, 0.2, 0.2].map((seconds) => lint(seconds)))).toStrictEqual([]);
  });

  test('is not one whose time always jumps', () => {
    const noisy = [10, 40, 12, 45, 11, 38, 14, 42, 10, 41].map((seconds) => lint(seconds));
    expect(regressions(lint(45), noisy)).toStrictEqual([]);
  });

  test('is not told from fewer than three runs, and gaps do not count as runs', () => {
    expect(regressions(lint(90), [lint(10), lint(10)])).toStrictEqual([]);
    expect(regressions(lint(90), [lint(10), point(), lint(10), point(), point()])).toStrictEqual([]);
    expect(regressions(lint(90), [lint(10), point(), lint(10), point(), lint(10)])).toStrictEqual(['lint takes 9.0 times its median of the last 3 runs: 90 s against 10 s']);
  });

  test('one outlier among the runs before does not hide it', () => {
    expect(regressions(lint(41), [...usual.slice(1), lint(400)])).toHaveLength(1);
  });

  test('long times are told in minutes, and the slowest ratio comes first', () => {
    const earlier = [1, 2, 3].map(() => point({ gates: { build: ['pass', 200], lint: ['pass', 10] } }));
    expect(regressions(point({ gates: { build: ['fail', 400], lint: ['warn', 30] } }), earlier)).toStrictEqual([
      'lint takes 3.0 times its median of the last 3 runs: 30 s against 10 s',
      'build takes 2.0 times its median of the last 3 runs: 6 min 40 s against 3 min 20 s',
    ]);
  });
});

describe('coverage', () => {
  const stable = [84.1, 84.1, 84.2, 84.1, 84.05].map((coverage) => point({ coverage }));

  test('that fell is told with both values', () => {
    expect(regressions(point({ coverage: 81.9 }), stable)).toStrictEqual(['coverage fell from 84.1 to 81.9 per cent (median of the last 5 runs)']);
  });

  test.each([['rose', 90], ['fell by less than half a point', 83.7], ['was not measured', null]])('that %s is not', (_what, coverage) => {
    expect(regressions(point({ coverage }), stable)).toStrictEqual([]);
  });

  test('that swings between two gates is not', () => {
    const swinging = [90, 70, 90, 70, 90, 70].map((coverage) => point({ coverage }));
    expect(regressions(point({ coverage: 70 }), swinging)).toStrictEqual([]);
  });
});

describe('counts', () => {
  test('of violations and the largest cycle are told when they grew', () => {
    const earlier = [1, 2, 3].map(() => point({ violations: 12, largestCycle: 12 }));
    expect(regressions(point({ violations: 15, largestCycle: 31 }), earlier)).toStrictEqual([
      'violations rose from 12 to 15 since the last run on the default branch',
      'the largest cycle grew from 12 to 31 files since the last run on the default branch',
    ]);
  });

  test('that only came back to what is usual are not', () => {
    const earlier = [12, 12, 12, 12, 3].map((violations) => point({ violations }));
    expect(regressions(point({ violations: 12 }), earlier)).toStrictEqual([]);
  });

  test('that nobody made say nothing', () => {
    const earlier = [1, 2, 3].map(() => point({ violations: 0, largestCycle: 0 }));
    expect(regressions(point({ violations: null, largestCycle: null, cycles: null }), earlier)).toStrictEqual([]);
    expect(regressions(point({ violations: 5, largestCycle: 5 }), [1, 2, 3].map(() => point({ violations: null, largestCycle: null })))).toStrictEqual([]);
  });
});

describe('a gate that fails often', () => {
  const tests = (outcome: Outcome) => point({ gates: { unit_tests: [outcome, 10] } });
  const history = (['pass', 'fail', 'pass', 'error', 'pass', 'pass', 'timeout', 'pass', 'pass', 'pass'] as const).map(tests);

  test('is told with how often', () => {
    expect(regressions(tests('pass'), history)).toStrictEqual(['unit_tests failed in 3 of the last 10 runs']);
  });

  test('this run counts where it belongs to the branch, and what fell out of the last ten does not', () => {
    expect(regressions(tests('fail'), history.slice(0, 6), true)).toStrictEqual(['unit_tests failed in 3 of the last 7 runs']);
    expect(regressions(tests('fail'), history.slice(0, 6), false)).toStrictEqual([]);
    expect(regressions(tests('pass'), [...history, ...Array.from({ length: 10 }, () => tests('pass'))])).toStrictEqual([]);
  });

  test('runs that skipped it are not runs of it', () => {
    expect(regressions(tests('pass'), [...(['fail', 'skipped', 'fail', 'not_run', 'fail', 'cancelled'] as const).map(tests)])).toStrictEqual(['unit_tests failed in 3 of the last 3 runs']);
  });
});

describe('the view', () => {
  test('is null without earlier runs', () => {
    expect(trendViewOf(lint(1), [], true, 50)).toBeNull();
  });

  test('has one entry for each point in every row, gaps as null, gates of this run first, then those that are gone', () => {
    const view = trendViewOf(point({ gates: { types: ['pass', 3], lint: ['fail', 4] } }), [point({ gates: { zap: ['pass', 1], old: ['skipped', 0] } }), lint(2), point()], true, 50);
    expect(view?.gates).toStrictEqual([
      { name: 'types', outcomes: [null, null, null, 'pass'], seconds: [null, null, null, 3], judged: 1, passed: 1, passRate: 100, usualSeconds: null },
      { name: 'lint', outcomes: [null, 'pass', null, 'fail'], seconds: [null, 2, null, 4], judged: 2, passed: 1, passRate: 50, usualSeconds: null },
      { name: 'old', outcomes: ['skipped', null, null, null], seconds: [null, null, null, null], judged: 0, passed: 0, passRate: null, usualSeconds: null },
      { name: 'zap', outcomes: ['pass', null, null, null], seconds: [1, null, null, null], judged: 1, passed: 1, passRate: 100, usualSeconds: null },
    ]);
    expect(view?.points).toHaveLength(4);
    expect(view?.points.at(-1)).toStrictEqual(view?.current);
  });

  test('a pull request is shown beside the branch, not in it', () => {
    const view = trendViewOf(point({ coverage: 80 }), [70, 71, 72].map((coverage) => point({ coverage })), false, 50);
    expect(view?.points.map(({ coverage }) => coverage)).toStrictEqual([70, 71, 72]);
    expect(view?.comparison.find(({ measure }) => measure === 'coverage')).toStrictEqual({ measure: 'coverage', now: 80, last: 72, usual: 71 });
    expect(view?.comparison.map(({ measure }) => measure)).not.toContain('tests');
  });

  test('a gate may be named like what objects inherit', () => {
    const named = (seconds: number) => point({ gates: Object.fromEntries([['constructor', ['pass', seconds] as const]]) });
    const view = trendViewOf(named(1), [point(), lint(1)], false, 50);
    expect(view?.gates.map(({ name, outcomes }) => [name, ...outcomes])).toStrictEqual([['constructor', null, null], ['lint', null, 'pass']]);
    expect(regressions(named(100), [point(), point(), point()])).toStrictEqual([]);
  });

  test('shows at most as many points as asked for, the newest', () => {
    const earlier = Array.from({ length: 60 }, (_, index) => point({ seconds: index }));
    expect(trendViewOf(point({ seconds: 60 }), earlier, true, 50)?.points.map(({ seconds }) => seconds)).toStrictEqual(Array.from({ length: 50 }, (_, index) => index + 11));
  });
});

test('what is usual lies among the values, whatever they are and in whatever order', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 10 }), (values) => {
    const usual = usualOf(values);
    const shuffled = usualOf([...values].reverse());
    expect(usual).toStrictEqual(shuffled);
    expect(usual?.median).toBeGreaterThanOrEqual(Math.min(...values));
    expect(usual?.median).toBeLessThanOrEqual(Math.max(...values));
  }));
});
