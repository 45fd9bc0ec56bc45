import { expect, test } from 'vitest';
import { fitParts } from '../../src/reporters/markdown/budget.js';
import { cyclePart } from '../../src/reporters/markdown/cycle-part.js';
import type { RunView } from '../../src/reporters/view/run-view.js';
import { sampleView } from './sample-view.js';

type State = NonNullable<RunView['cycles']>[number]['state'];

function headsOf(...states: readonly State[]): readonly string[] {
  const view = sampleView(1);
  const [cycle] = view.cycles ?? [];
  const cycles = cycle === undefined ? [] : states.map((state, index) => ({ ...cycle, id: `cycle${index}`, state }));
  return fitParts(cyclePart({ ...view, cycles }), 100_000, () => '').split('\n').filter((line) => /Circular|circular/.test(line));
}

test('circular imports that are not new are not said to count for nothing: without a base they warn', () => {
  expect(headsOf('unknown')).toEqual(['<details><summary>Circular imports (1)</summary>']);
  expect(headsOf('old', 'waived')).toEqual(['<details><summary>Circular imports (2)</summary>']);
  expect(headsOf('new', 'old')).toEqual(['### Circular imports: 1 new, 1 other', '<details><summary>Other circular imports (1)</summary>']);
});

test.each([[['/a', 'b']], [['//a/b', '/', 'c']], [['/']]])('paths that no repository has end: %j', (path) => {
  const view = sampleView(1);
  const cycles = (view.cycles ?? []).slice(0, 1).map((cycle) => ({ ...cycle, path }));
  expect(fitParts(cyclePart({ ...view, cycles }), 100_000, () => '')).toContain('Circular imports');
});
