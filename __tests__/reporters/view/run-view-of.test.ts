import { describe, expect, it } from 'vitest';
import type { CoverageDetail, TestsDetail } from '../../../src/contract/verdict/gate-quality.js';
import { runViewOf } from '../../../src/reporters/view/run-view-of.js';
import { gateRecord } from '../../support/gate-record.js';
import { envelopeWith, itemsOf, runFacts, violationAt } from '../../support/run-facts.js';

const edge = (file: string, to: string): Readonly<Record<string, unknown>> => ({ file, to, line: 1, specifier: `./${to}` });

function circle(members: readonly string[], more: Readonly<Record<string, unknown>> = {}): ReturnType<typeof violationAt> {
  const edges = members.map((member, index) => edge(member, members[(index + 1) % members.length] ?? ''));
  return violationAt({ rule_id: 'circular-dependency-detected', file_path: members[0] ?? '', context: { cycle: members, members, cycle_edges: edges, cut: [{ ...edges[0], reason: 'only one import' }], imports: edges.length, ...more } as never });
}

describe('the view of a run', () => {
  it('of nothing is whole', () => {
    expect(runViewOf(runFacts())).toMatchObject({
      gates: [], findings: [], counts: { total: 0, byState: { new: 0, old: 0, waived: 0, unknown: 0 }, byLevel: { error: 0, warning: 0, info: 0 } },
      tests: null, coverage: null, analysis: null, cycles: null, impact: null, graph: null, trend: null,
    });
  });

  it('counts findings by state, and levels of new ones only', () => {
    const old = violationAt({ rule_id: 'self-import', file_path: 'a.ts' });
    const facts = runFacts({
      gates: [gateRecord({ name: 'lint', outcome: 'fail', findings: [{ level: 'error', message: 'a' }, { level: 'warning', message: 'b' }, { level: 'info', message: 'c', state: 'waived' }] })],
      envelope: envelopeWith({ cycles: { violations: [old], data: {} } }),
      items: itemsOf(old, 'old'),
    });
    expect(runViewOf(facts).counts).toEqual({ total: 4, byState: { new: 2, old: 1, waived: 1, unknown: 0 }, byLevel: { error: 1, warning: 1, info: 0 } });
  });

  it('tells of each gate when it started, how often it was tried and how its metrics stand to thresholds', () => {
    const facts = runFacts({
      gates: [
        gateRecord({ name: 'late', outcome: 'fail', startedAt: '2026-02-13T10:30:02.500Z', metrics: { seats: 7, name: 'ferry' }, thresholds: [{ metric: 'seats', expected: '>= 8', actual: 7, met: false }, { metric: 'rafts', expected: '>= 1', actual: null, met: false }] }),
        gateRecord({ name: 'early', outcome: 'pass', startedAt: '2026-02-13T10:30:00Z', earlierAttempts: [{ outcome: 'fail', message: 'exit 1', durationSeconds: 1, exitCode: 1, output: null }] }),
        gateRecord({ name: 'never', outcome: 'not_run', startedAt: null }),
      ],
    });
    const [late, early, never] = runViewOf(facts).gates;
    expect(late).toMatchObject({ name: 'late', startOffset: 2.5, attempts: 1, isFlaky: false, metrics: [
      { name: 'seats', value: '7', threshold: { expected: '>= 8', met: false } }, { name: 'name', value: 'ferry', threshold: null }, { name: 'rafts', value: null, threshold: { expected: '>= 1', met: false } },
    ] });
    expect(early).toMatchObject({ startOffset: 0, attempts: 2, isFlaky: true });
    expect(never).toMatchObject({ startOffset: null, attempts: 1 });
  });

  it('shows new cycles first, then the largest, with their edges, cuts and the state of their finding', () => {
    const [small, large, old] = [circle(['src/a.ts', 'src/b.ts']), circle(['lib/c.ts', 'lib/d.ts', 'lib/e.ts']), circle(['old/f.ts', 'old/g.ts', 'old/h.ts', 'old/i.ts'])];
    const self = violationAt({ rule_id: 'self-import', file_path: 'self.ts' });
    const view = runViewOf(runFacts({
      envelope: envelopeWith({ cycles: { violations: [old, small, self, large], data: {} } }, { node_count: 9, edge_count: 12 }),
      items: [...itemsOf(small, 'new'), ...itemsOf(large, 'new'), ...itemsOf(old, 'old'), ...itemsOf(self, 'new')],
    }));
    expect(view.cycles?.map(({ path, state }) => [path.length, state])).toEqual([[3, 'new'], [2, 'new'], [4, 'old']]);
    expect(view.cycles?.[1]).toEqual({
      id: small.id, state: 'new', members: ['src/a.ts', 'src/b.ts'], path: ['src/a.ts', 'src/b.ts'], imports: 2,
      edges: [{ from: 'src/a.ts', to: 'src/b.ts', line: 1, specifier: './src/b.ts' }, { from: 'src/b.ts', to: 'src/a.ts', line: 1, specifier: './src/a.ts' }],
      cuts: [{ from: 'src/a.ts', to: 'src/b.ts', line: 1, specifier: './src/b.ts', reason: 'only one import' }],
    });
    const ids = new Set(view.findings.map(({ id }) => id));
    expect(view.cycles?.every(({ id }) => ids.has(id))).toBe(true);
    expect(view.graph).toMatchObject({ files: 9, imports: 12 });
  });

  it('is not broken by a context of another shape', () => {
    const odd = circle(['a.ts'], { members: 7, cycle_edges: [null, 'x', { file: 1 }], cut: 'none', imports: 'many' });
    const view = runViewOf(runFacts({ envelope: envelopeWith({ cycles: { violations: [odd], data: {} } }) }));
    expect(view.cycles).toEqual([{ id: odd.id, state: 'new', members: ['a.ts'], path: ['a.ts'], imports: 0, edges: [{ from: '', to: '', line: null, specifier: null }], cuts: [] }]);
  });

  it('tells what a change reaches, with the way to each module', () => {
    const data = { base: 'found', impacted: { total: 3 }, source_files: 20, tests: ['src/a.test.ts'], owners: [{ owner: '@harbour/crew' }], modules: { total: 5, impacted: [{ name: 'ferry', path: 'ferry', distance: 0, via: [] }, { name: 'quay', path: 'quay' }] } };
    const { impact } = runViewOf(runFacts({ envelope: envelopeWith({ 'change-impact': { violations: [], data } }) }));
    expect(impact).toEqual({
      everything: false, line: 'The change reaches 3 of 20 source files in 2 of 5 modules: ferry, quay', files: 3, sourceFiles: 20, allModules: 5, tests: ['src/a.test.ts'], owners: ['@harbour/crew'],
      modules: [{ name: 'ferry', path: 'ferry', distance: 0, via: [] }, { name: 'quay', path: 'quay', distance: null, via: [] }],
    });
  });

  it('sums tests over gates, shows the coverage that decides, and hands the details on', () => {
    const tests: TestsDetail = { skipped: 1, seconds: 2.5, notable: [], notableTotal: 0, flaky: 0, slowest: [{ name: 'ebb', seconds: 2 }] };
    const coverage: CoverageDetail = { lines: { covered: 1, total: 2 }, branches: null, functions: null, changedLines: null, files: [] };
    const facts = runFacts({
      gates: [
        gateRecord({ name: 'unit', outcome: 'pass', judges: ['tests'], quality: { tests: { total: 3, passed: 2, failed: 0, detail: tests } } }),
        gateRecord({ name: 'more', outcome: 'fail', judges: ['tests'], quality: { tests: { total: 2, passed: 1, failed: 1 } } }),
        gateRecord({ name: 'fine', outcome: 'pass', judges: ['coverage'], quality: { coverage: { actual: 90, required: 80 } } }),
        gateRecord({ name: 'poor', outcome: 'fail', judges: ['coverage'], quality: { coverage: { actual: 50, required: 80, detail: coverage } } }),
      ],
    });
    const view = runViewOf(facts);
    expect(view.tests).toEqual({ total: 5, passed: 3, failed: 1, gates: [{ gate: 'unit', total: 3, passed: 2, failed: 0, detail: tests }, { gate: 'more', total: 2, passed: 1, failed: 1, detail: null }] });
    expect(view.coverage).toEqual({ actual: 50, required: 80, met: false, gates: [{ gate: 'fine', actual: 90, required: 80, detail: null }, { gate: 'poor', actual: 50, required: 80, detail: coverage }] });
  });
});
