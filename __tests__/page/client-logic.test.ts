import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageFolders, type CoveredFolder } from '../../src/reporters/html/client/coverage-folders.js';
import { findingsStore, type Wish } from '../../src/reporters/html/client/findings-store.js';
import { layoutGates } from '../../src/reporters/html/client/gate-layout.js';
import { count, duration, foldersApart, percent } from '../../src/reporters/html/client/words.js';
import { findingColumns } from '../../src/reporters/html/finding-columns.js';
import { LEVELS, STATES } from '../../src/reporters/html/page-data.js';
import { findingViews } from './sample-view.js';

describe('the columns of the findings', () => {
  test('give back each finding as it was', () => {
    const views = findingViews(500).map((view, index) => (index % 9 === 0 ? { ...view, id: `violation-${index}`, isViolation: true, onChangedLine: null, category: 'graph', fingerprints: [...view.fingerprints, 'f'.repeat(64)], items: [...view.items, { fingerprint: 'f'.repeat(64), state: 'old' as const, message: 'Ship 12 lies where it lay.', waiver: null }] } : view));
    const store = findingsStore(findingColumns(views, 8_000));
    expect(Array.from({ length: store.size }, (_, row) => store.finding(row))).toEqual(views);
  });

  const all: Wish = { search: '', levels: new Set(LEVELS), states: new Set(STATES), source: null, rule: null, onlyChanged: false, sort: 'priority', descending: false, group: 'none' };

  test('answer a wish as a plain filter over the findings does', () => {
    const views = findingViews(700);
    const store = findingsStore(findingColumns(views, 8_000));
    const arbitrary = fc.record({
      search: fc.constantFrom('', 'quay', 'CONTAINER 1', 'max-lines types', '[.*'),
      levels: fc.subarray([...LEVELS]),
      states: fc.subarray([...STATES]),
      source: fc.constantFrom(null, 'lint', 'types', 'absent'),
      rule: fc.constantFrom(null, 'max-lines', 'absent'),
      onlyChanged: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitrary, ({ levels, states, ...rest }) => {
        const words = rest.search.toLowerCase().split(' ').filter((word) => word !== '');
        const expected = views.flatMap((view, row) => {
          const texts = [view.message, view.file ?? '', view.rule ?? '', view.source].map((text) => text.toLowerCase());
          const fits = levels.includes(view.level) && states.includes(view.state) && (rest.source === null || view.source === rest.source) && (rest.rule === null || view.rule === rest.rule) && (!rest.onlyChanged || view.onChangedLine === true) && words.every((word) => texts.some((text) => text.includes(word)));
          return fits ? [row] : [];
        });
        expect(store.select({ ...all, ...rest, levels: new Set(levels), states: new Set(states) })).toEqual(expected);
      }),
    );
  });

  test('are sorted by file and line, those without a file last', () => {
    const views = findingViews(300);
    const store = findingsStore(findingColumns(views, 8_000));
    const places = store.select({ ...all, sort: 'place' }).map((row) => views[row]);
    const keys = places.map((view) => `${view?.file ?? '\uffff'}:${String(view?.line ?? 0).padStart(6, '0')}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('every row is in exactly one group', () => {
    const store = findingsStore(findingColumns(findingViews(300), 8_000));
    for (const group of ['file', 'rule', 'gate'] as const) {
      const rows = store.select(all);
      const lines = store.lines(rows, group, new Set());
      expect(lines.filter((line) => typeof line === 'number').sort((a, b) => a - b)).toEqual([...rows]);
      const heads = lines.filter((line) => typeof line !== 'number');
      expect(heads.reduce((sum, head) => sum + head.count, 0)).toBe(rows.length);
      expect(store.lines(rows, group, new Set(heads.map(({ key }) => key)))).toEqual(heads);
    }
  });
});

describe('the layout of the gates', () => {
  /** Plans in which a gate needs only gates before it. */
  const plans = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 25 }).map((list) => list.map((needs, index) => ({ name: `gate_${index}`, needs: [...new Set(needs.filter((need) => need < index).map((need) => `gate_${need}`))] })));

  test('puts each gate right of what it needs, and no two on one spot', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { spots, lines, alone } = layoutGates(plan);
        expect(spots.size + alone.length).toBe(plan.length);
        expect(new Set([...spots.values()].map(({ layer, row }) => `${layer}/${row}`)).size).toBe(spots.size);
        for (const { name, needs } of plan) for (const need of needs) expect(spots.get(need)?.layer ?? -1).toBeLessThan(spots.get(name)?.layer ?? -1);
        expect(lines.length).toBe(plan.reduce((sum, { needs }) => sum + needs.length, 0));
        // A line that passes a layer passes beside its gates.
        const taken = new Set([...spots.values()].map(({ layer, row }) => `${layer}/${row}`));
        for (const { through } of lines) for (const { layer, row } of through.slice(1, -1)) expect(taken.has(`${layer}/${row}`)).toBe(false);
      }),
    );
  });

  test('ends even for needs in a ring, and for needs that are not in the list', () => {
    const ring = [{ name: 'ebb', needs: ['flood'] }, { name: 'flood', needs: ['ebb'] }, { name: 'slack', needs: ['nowhere'] }];
    expect(layoutGates(ring).alone).toEqual(['slack']);
  });
});

test('folders have the sums of what is in them, and a chain of folders is one', () => {
  const file = (path: string, covered: number, total: number, missed: readonly number[] | null = null) => ({ path, covered, total, changed: missed === null ? null : { covered: 1, total: 1 + missed.length, missed } });
  const root = coverageFolders([file('src/a/deep/x.ts', 1, 2, [7]), file('src/a/deep/y.ts', 3, 4), file('src/b.ts', 5, 6)]);
  const told = ({ name, covered, total, changed, inside }: CoveredFolder): unknown => [name, covered, total, changed === null ? null : `${changed.covered}/${changed.total}`, ...inside.map(told)];
  expect(told(root)).toEqual(['src', 9, 12, '1/2', ['a/deep', 4, 6, '1/2', ['x.ts', 1, 2, '1/2'], ['y.ts', 3, 4, null]], ['b.ts', 5, 6, null]]);
});

test('files of one name are told apart by as few folders as it takes', () => {
  expect(foldersApart(['src/dock/models.ts', 'src/ship.ts', 'src/tide/models.ts', 'models.ts'])).toEqual(['dock/', '', 'tide/', '']);
  expect(foldersApart(['test/one/entity/post.ts', 'test/two/entity/post.ts', 'lib/post.ts'])).toEqual(['one/entity/', 'two/entity/', 'lib/']);
  expect(foldersApart(['', ''])).toEqual(['', '']);
});

test('numbers are written the same everywhere', () => {
  expect([0, 999, 1000, 1234567].map(count)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect([0.04, 9.96, 59.4, 61, 3599, 3725].map(duration)).toEqual(['0.0 s', '10.0 s', '59 s', '1 min 01 s', '59 min 59 s', '1 h 02 min']);
  expect([percent(999, 1000), percent(99999, 100000), percent(1, 1), percent(0, 0)]).toEqual(['99.9 %', '99.9 %', '100 %', '–']);
});
