import { expect, test } from 'vitest';
import { jobSummary } from '../../src/reporters/summary.js';
import type { MetricView, RunView } from '../../src/reporters/view/run-view.js';
import { sampleView } from './sample-view.js';

const TIDES: MetricView = { name: 'tides', value: '7', threshold: { expected: '>= 8', met: false } };
const BERTHS: MetricView = { name: 'berths', value: '4', threshold: { expected: '2..9', met: true } };
const FILES: MetricView = { name: 'files', value: '2', threshold: null };

function summaryWith(metrics: readonly MetricView[]): string {
  const view: RunView = sampleView(1);
  const gates = view.gates.map((gate, index) => ({ ...gate, metrics: index === 0 ? metrics : [] }));
  return jobSummary({ ...view, gates }, []);
}

test('a missed threshold stands open, and what only counts is folded beside it', () => {
  const told = summaryWith([FILES, BERTHS, TIDES]);
  const [open = '', folded = ''] = told.slice(told.indexOf('### 1 of 2 thresholds missed')).split('<details><summary>1 metric without a threshold</summary>');
  expect(open).toContain('`tides`');
  expect(open.indexOf('`tides`')).toBeLessThan(open.indexOf('`berths`'));
  expect(open).not.toContain('`files`');
  expect(folded.slice(0, folded.indexOf('</details>'))).toContain('`files`');
});

test('where no threshold is missed all metrics are folded', () => {
  expect(summaryWith([FILES, BERTHS])).toContain('<details><summary>1 metric with a threshold, all met</summary>');
  expect(summaryWith([FILES])).toContain('<details><summary>1 metric</summary>');
});
