import { expect, test } from 'vitest';
import { trendParts } from '../../src/reporters/markdown/trend-part.js';
import { trendViewOf } from '../../src/reporters/trend/trend-view-of.js';
import type { RunView, TrendPoint, TrendView } from '../../src/reporters/view/run-view.js';
import { sampleView } from './sample-view.js';

/** Four runs of the harbour's default branch, the third without coverage. */
const EARLIER = [81, 82, null, 84].map((coverage, index): TrendPoint => ({
  at: `2026-11-2${index}T08:00:00Z`, commit: 'a'.repeat(40), status: index === 2 ? 'Blocked' : 'Succeeded', seconds: 60 + index, coverage, tests: null, violations: 12, cycles: 1, largestCycle: 3,
  gates: { moor: { outcome: index === 2 ? 'fail' : 'pass', seconds: 10 + index }, retired: { outcome: 'pass', seconds: 2 } },
}));
const CURRENT: TrendPoint = { at: '2026-11-25T08:00:00Z', commit: 'b'.repeat(40), status: 'Failed', seconds: 119.7, coverage: 77.25, tests: null, violations: 40, cycles: 2, largestCycle: 31, gates: { moor: { outcome: 'pass', seconds: 95 }, berth: { outcome: 'pass', seconds: 1 } } };

function markdownOf(trend: TrendView | null): string {
  const view: RunView = { ...sampleView(1), trend };
  return trendParts(view).map((part) => part.within(Infinity)).join('\n');
}

test('of a pull request the last column is this run, which is not among the runs of the branch', () => {
  const markdown = markdownOf(trendViewOf(CURRENT, EARLIER, false, 50));
  expect(markdown).toContain('### Trend: the last 4 runs on the default branch\n');
  expect(markdown).toContain('| Status | `●●✕●` | 3 of 4 succeeded | Failed |');
  expect(markdown).toContain('| Coverage | `▁▃·█` | 82 % | 77.2 % |');
  expect(markdown).toContain('| Violations | `▄▄▄▄` | 12 | 40 |');
  expect(markdown).toContain('| Largest cycle | `▄▄▄▄` | 3 files | 31 files |');
  expect(markdown).toContain('| 1 min 2 s | 2 min 0 s |');
  expect(markdown).not.toContain('| Tests |');
});

test('each gate has its pass rate and its usual time; one that is new or gone is there all the same', () => {
  const markdown = markdownOf(trendViewOf(CURRENT, EARLIER, false, 50));
  expect(markdown).toMatch(/\| `moor` \| 75 % \(3 of 4\) \| `▁▃▆█` \| 11\.50 s \| 1 min 35 s \|/u);
  expect(markdown).toMatch(/\| `berth` \| – \| `····` \| – \| 1\.00 s \|/u);
  expect(markdown).toMatch(/\| `retired` \| 100 % \(4 of 4\) \| `▄▄▄▄` \| 2\.00 s \| – \|/u);
});

test('a run of the default branch is the last of them', () => {
  const markdown = markdownOf(trendViewOf(CURRENT, EARLIER, true, 50));
  expect(markdown).toContain('the last 5 runs on the default branch, this one included');
  expect(markdown).toContain('| `●●✕●✕` | 3 of 5 succeeded | Failed |');
});

test('without a history there is no part', () => {
  expect(markdownOf(null)).toBe('');
  expect(markdownOf(trendViewOf(CURRENT, [], true, 50))).toBe('');
});
