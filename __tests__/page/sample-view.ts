import { trendViewOf } from '../../src/reporters/trend/trend-view-of.js';
import { compareFindings } from '../../src/reporters/view/finding-views.js';
import type { FindingView, GateView, RunView, TrendPoint, TrendView } from '../../src/reporters/view/run-view.js';

/** A gate that passed; what differs is given. */
export function gateView(part: Partial<GateView> & Pick<GateView, 'name'>): GateView {
  return {
    kind: 'run', description: null, blocking: true, needs: [], phase: null, outcome: 'pass', why: '', startOffset: 0, seconds: 1, attempts: 1, isFlaky: false,
    findings: { error: 0, warning: 0, info: 0 }, metrics: [], output: null, location: null, ...part,
  };
}

const FOLDERS = ['src/harbour', 'src/crane', 'src/tide', 'packages/quay/src', 'packages/berth/lib/deep'];
const RULES = ['no-unused-vars', 'no-explicit-any', 'import-order', 'max-lines', null];

/** Findings that differ, in the order of a view: every tenth is old, every fiftieth waived, some on changed lines. */
export function findingViews(size: number): readonly FindingView[] {
  return Array.from({ length: size }, (_, index): FindingView => {
    const level = index % 7 === 0 ? 'error' : index % 3 === 0 ? 'warning' : 'info';
    const state = index % 50 === 1 ? 'waived' : index % 10 === 2 ? 'old' : 'new';
    const fingerprint = index.toString(16).padStart(64, '0');
    const source = index % 2 === 0 ? 'lint' : 'types';
    return {
      id: `${source}:${fingerprint.slice(0, 32)}`,
      source,
      gate: source,
      isViolation: false,
      rule: RULES[index % RULES.length] ?? null,
      level,
      state,
      stands: state === 'new' && level !== 'info',
      message: `Container ${index} is stowed where ship ${(index * 7919) % 1000} cannot reach it.`,
      file: index % 97 === 5 ? null : `${FOLDERS[index % FOLDERS.length]}/manifest-${index % 400}.ts`,
      line: index % 97 === 5 ? null : (index % 900) + 1,
      column: index % 4 === 0 ? null : (index % 80) + 1,
      onChangedLine: index % 13 === 0,
      suggestion: index % 11 === 0 ? `Stow it on deck ${index % 9}.` : null,
      fingerprints: [fingerprint],
      items: [{ fingerprint, state, message: null, waiver: state === 'waived' ? { reason: 'the crane is under repair', owner: '@harbour/crane', expires: '2026-12-31' } : null }],
      category: null,
    };
  }).sort(compareFindings);
}

function trendPoints(): readonly TrendPoint[] {
  return Array.from({ length: 50 }, (_, index): TrendPoint => ({
    at: `2026-${String(9 + Math.floor(index / 25)).padStart(2, '0')}-${String((index % 25) + 1).padStart(2, '0')}T08:00:00Z`,
    commit: index.toString(16).padStart(40, '0'),
    status: index % 17 === 5 ? 'Blocked' : 'Succeeded',
    seconds: 90 + index,
    coverage: index === 20 ? null : 80 + Math.sin(index / 5) * 4,
    tests: index < 8 ? null : { total: 360 + index, failed: 0 },
    violations: 12 + (index % 9),
    cycles: index < 10 ? null : 2,
    largestCycle: index < 10 ? null : 3 + Math.floor(index / 12),
    gates: {
      lint: { outcome: index % 17 === 5 ? 'fail' : 'pass', seconds: 20 + (index % 6) },
      ...(index < 8 ? {} : { unit_tests: { outcome: 'pass' as const, seconds: 60 + index } }),
    },
  }));
}

/** The run of the pull request beside those of the default branch. */
function sampleTrend(): TrendView {
  const current: TrendPoint = {
    at: '2026-11-25T14:03:22Z', commit: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', status: 'Blocked', seconds: 76.1, coverage: 83.4, tests: { total: 412, failed: 2 }, violations: 21, cycles: 2, largestCycle: 5,
    gates: { install: { outcome: 'pass', seconds: 12.2 }, lint: { outcome: 'fail', seconds: 21.5 }, unit_tests: { outcome: 'fail', seconds: 63.8 } },
  };
  const trend = trendViewOf(current, trendPoints(), false, 50);
  if (trend === null) throw new Error('there are earlier runs');
  return { ...trend, regressions: [...trend.regressions, 'unit_tests takes 42 % longer than ten runs ago'] };
}

/** A run in which every part of the page has something to show. */
export function sampleView(size = 60): RunView {
  const findings = findingViews(size);
  const byState = { new: 0, old: 0, waived: 0, unknown: 0 };
  const byLevel = { error: 0, warning: 0, info: 0 };
  for (const { state, level } of findings) {
    byState[state]++;
    if (state === 'new') byLevel[level]++;
  }
  return {
    product: { name: 'contract-gates', version: '0.0.0' },
    timestamp: '2026-11-25T14:03:22Z',
    verdict: {
      status: 'Blocked',
      headline: 'Blocked: 2 of 7 gates say no (lint, unit_tests)',
      enforced: true,
      nextAction: 'lint: Fix the 9 errors that lint names, first src/harbour/manifest-0.ts:1.',
      reasons: [
        { code: 'gate_failed', gate: 'lint', message: 'lint found 9 errors', next_action: 'Fix the 9 errors that lint names, first src/harbour/manifest-0.ts:1.', location: { file: 'src/harbour/manifest-0.ts', line: 1 } },
        { code: 'tests_failed', gate: 'unit_tests', rule: 'tests', message: '2 of 412 tests failed', next_action: 'Run npm test and fix what it names.' },
      ],
    },
    source: { repository: 'harbour/quay', commit: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', branch: 'deeper-berth', trigger: 'pull_request', blobUrl: 'https://github.com/harbour/quay/blob/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567/', runUrl: 'https://github.com/harbour/quay/actions/runs/42', prefix: '', runFolder: 'artifacts/ci/42' },
    selection: { declared: 7, selected: 7, leftOut: [] },
    base: { kind: 'found', sha: '99887766554433221100ffeeddccbbaa00112233', detail: 'merge base with main' },
    gates: [
      gateView({ name: 'install', seconds: 12.2, phase: 'INIT_BASELINE' }),
      gateView({ name: 'lint', needs: ['install'], outcome: 'fail', why: '9 errors in 6 files', startOffset: 12.2, seconds: 21.5, findings: { error: 9, warning: 20, info: 4 }, output: '\u001b[31m9 errors\u001b[0m\nsrc/harbour/manifest-0.ts:1 Container 0 is stowed wrongly\n', location: { file: '.github/contract-gates.yml', line: 4 } }),
      gateView({ name: 'types', needs: ['install'], outcome: 'warn', why: 'warnings', startOffset: 12.2, seconds: 40, blocking: false }),
      gateView({ name: 'unit_tests', needs: ['install'], outcome: 'fail', why: '2 of 412 tests failed', startOffset: 12.3, seconds: 63.8, attempts: 2, isFlaky: false, metrics: [{ name: 'total', value: '412', threshold: { expected: '>= 400', met: true } }, { name: 'slow', value: null, threshold: { expected: '<= 3', met: false } }] }),
      gateView({ name: 'build', needs: ['lint', 'types'], outcome: 'not_run', why: 'lint did not pass', startOffset: null, seconds: 0 }),
      gateView({ name: 'smoke', needs: ['build', 'install'], outcome: 'not_run', why: 'build did not run', startOffset: null, seconds: 0 }),
      gateView({ name: 'cycles', kind: 'rulepack', seconds: 0.4 }),
      gateView({ name: 'change_impact', kind: 'rulepack', seconds: 0.2 }),
    ],
    findings,
    counts: { total: findings.length, byState, byLevel },
    delta: { added: 2, gone: 5, stayed: 14 },
    tests: {
      total: 412, passed: 408, failed: 2,
      gates: [{
        gate: 'unit_tests', total: 412, passed: 408, failed: 2,
        detail: {
          skipped: 2, seconds: 58.1, flaky: 1, notableTotal: 3,
          notable: [
            { status: 'failed', name: 'crane > lifts what it can carry', file: 'src/crane/crane.test.ts', line: 31, message: 'expected 12 to be 40\n    at src/crane/crane.test.ts:31:9' },
            { status: 'error', name: 'tide > is told in metres', file: null, line: null, message: 'TypeError: metres is not a function' },
            { status: 'flaky', name: 'quay > has room', file: 'packages/quay/src/quay.test.ts', line: 8, message: '' },
          ],
          slowest: [{ name: 'tide > a whole year', seconds: 12.4 }, { name: 'crane > lifts a ship', seconds: 6.1 }],
        },
      }],
    },
    coverage: {
      actual: 83.4, required: 80, met: true,
      gates: [{
        gate: 'coverage', actual: 83.4, required: 80,
        detail: {
          lines: { covered: 834, total: 1000 }, branches: { covered: 120, total: 200 }, functions: null,
          changedLines: { covered: 7, total: 10, percent: 70, required: 80 },
          files: [
            { path: 'src/crane/crane.ts', covered: 300, total: 320, changed: { covered: 5, total: 8, missed: [12, 13, 40] } },
            { path: 'src/harbour/harbour.ts', covered: 234, total: 280, changed: { covered: 2, total: 2, missed: [] } },
            { path: 'packages/quay/src/quay.ts', covered: 300, total: 400, changed: { covered: 0, total: 0, missed: [] } },
          ],
        },
      }],
    },
    analysis: null,
    cycles: [
      {
        id: 'cycle-1', state: 'new', imports: 9,
        members: ['src/crane/crane.ts', 'src/harbour/harbour.ts', 'src/quay/berth.ts', 'src/quay/mooring.ts', 'src/tide/tide.ts'],
        path: ['src/crane/crane.ts', 'src/harbour/harbour.ts', 'src/tide/tide.ts'],
        edges: [
          { from: 'src/crane/crane.ts', to: 'src/harbour/harbour.ts', line: 3, specifier: '../harbour/harbour.js' },
          { from: 'src/harbour/harbour.ts', to: 'src/tide/tide.ts', line: 1, specifier: '../tide/tide.js' },
          { from: 'src/tide/tide.ts', to: 'src/crane/crane.ts', line: 7, specifier: '../crane/crane.js' },
        ],
        cuts: [{ from: 'src/tide/tide.ts', to: 'src/crane/crane.ts', line: 7, specifier: '../crane/crane.js', reason: 'one import statement; without it no cycle is left' }],
      },
      { id: 'cycle-2', state: 'old', imports: 2, members: ['src/a/rope.ts', 'src/b/knot.ts'], path: ['src/a/rope.ts', 'src/b/knot.ts'], edges: [], cuts: [] },
    ],
    impact: {
      everything: false, line: 'The change reaches 34 of 210 source files in 3 of 9 modules', files: 34, sourceFiles: 210, allModules: 9,
      modules: [
        { name: 'crane', path: 'src/crane', distance: 0, via: ['src/crane/crane.ts'] },
        { name: 'harbour', path: 'src/harbour', distance: 1, via: ['src/crane/crane.ts', 'src/harbour/harbour.ts'] },
        { name: 'quay', path: 'packages/quay', distance: 2, via: ['src/crane/crane.ts', 'src/harbour/harbour.ts', 'packages/quay/src/quay.ts'] },
      ],
      tests: ['src/crane/crane.test.ts', 'packages/quay/src/quay.test.ts'], owners: ['@harbour/masters', '@harbour/crane'],
    },
    waivers: { due: ['no-explicit-any at src/tide/**, owner @harbour/tide, expires in 3 days (2026-11-28)'], all: ['no-explicit-any at src/tide/**, owner @harbour/tide, until 2026-11-28: the tables are generated (waives 4)'] },
    baseline: { path: '.github/contract-gates-baseline.json', entries: 12, matched: 11, stale: [] },
    warnings: ['src/charts/north.ts is larger than 4 MiB and was not read'],
    graph: { files: 210, imports: 640, signature: 'ab'.repeat(32), fingerprint: 'cd'.repeat(32) },
    trend: sampleTrend(),
  };
}

/** A run that passed, in which nothing was found and most parts have nothing to show. */
export function emptyView(): RunView {
  const view = sampleView(0);
  return {
    ...view,
    verdict: { status: 'Succeeded', headline: 'Succeeded: 1 of 1 gate passes', nextAction: null, reasons: [], enforced: true },
    source: { ...view.source, blobUrl: null, runUrl: null, branch: null, repository: '' },
    gates: [gateView({ name: 'cycles', kind: 'rulepack' })],
    base: { kind: 'none', sha: null, detail: '' },
    tests: null, coverage: null, cycles: [], impact: null, waivers: { due: [], all: [] }, baseline: null, warnings: [], graph: null, trend: null, delta: null,
  };
}
