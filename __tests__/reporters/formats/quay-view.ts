import type { FindingView, GateView, RunView } from '../../../src/reporters/view/run-view.js';
import { compareFindings } from '../../../src/reporters/view/finding-views.js';

/** A fingerprint that says which one it is. */
export function fingerprint(seed: number): string {
  return seed.toString(16).padStart(8, '0').repeat(8);
}

export function gateView(known: Partial<GateView> & Pick<GateView, 'name' | 'outcome'>): GateView {
  return {
    kind: 'run', description: null, blocking: true, needs: [], phase: null, why: '', startOffset: 0, seconds: 1.25, attempts: 1, isFlaky: false,
    findings: { error: 0, warning: 0, info: 0 }, metrics: [], output: null, location: { file: '.github/contract-gates.yml', line: 7 }, ...known,
  };
}

/** A finding with one item; `seed` makes its fingerprint. */
export function findingView(seed: number, known: Partial<FindingView> = {}): FindingView {
  const state = known.state ?? 'new';
  const own = fingerprint(seed);
  return {
    id: `lint:${own.slice(0, 32)}`, source: 'lint', gate: 'lint', isViolation: false, rule: 'no-loose-ropes', level: 'error', state, stands: state === 'new',
    message: `rope ${seed} is loose`, file: 'src/quay.ts', line: seed, column: 5, onChangedLine: null, suggestion: null, fingerprints: [own],
    items: [{ fingerprint: own, state, message: null, waiver: null }], category: null, ...known,
  };
}

export function viewOf(known: Partial<RunView> & { readonly findings: readonly FindingView[]; readonly gates: readonly GateView[] }): RunView {
  const byState = { new: 0, old: 0, waived: 0, unknown: 0 };
  const byLevel = { error: 0, warning: 0, info: 0 };
  for (const { state, level } of known.findings) {
    byState[state]++;
    if (state === 'new') byLevel[level]++;
  }
  return {
    product: { name: 'contract-gates', version: '0.1.0' },
    timestamp: '2026-02-13T10:40:00Z',
    verdict: { enforced: true, status: 'Blocked', headline: 'Blocked by lint.', nextAction: 'Fix what lint found.', reasons: [{ code: 'gate_failed', gate: 'lint', message: 'lint found 2 errors', next_action: 'Fix them.' }] },
    source: {
      repository: 'harbour/quay', commit: 'c0ffee0000000000000000000000000000000000', branch: 'main', trigger: 'push',
      blobUrl: 'https://github.com/harbour/quay/blob/c0ffee0000000000000000000000000000000000/', runUrl: 'https://github.com/harbour/quay/actions/runs/7', prefix: '', runFolder: 'artifacts/ci/7',
    },
    selection: { declared: 5, selected: 5, leftOut: [] },
    base: { kind: 'found', sha: 'ba5e000000000000000000000000000000000000', detail: 'merge base' },
    counts: { total: known.findings.length, byState, byLevel },
    delta: null,
    tests: null, coverage: null, analysis: null, cycles: null, impact: null, waivers: { due: [], all: [] }, baseline: null, warnings: [], graph: null, trend: null,
    ...known,
    findings: [...known.findings].sort(compareFindings),
  };
}

/** A run with a bit of everything: each state, each level, gates of each outcome, a circle, several items at one place. */
export function quayView(): RunView {
  const cycleId = '0b5c6a3e-0000-5000-8000-000000000001';
  const cycle = findingView(1, {
    id: cycleId, source: 'cycles', gate: 'cycles', isViolation: true, rule: 'circular-dependency-detected', category: 'circular-dependency',
    message: 'Circular dependency; src/berth.ts → src/crane.ts → src/berth.ts', file: 'src/berth.ts', line: 1, column: null,
  });
  const skew = findingView(2, {
    id: '0b5c6a3e-0000-5000-8000-000000000002', source: 'drift', gate: 'drift', isViolation: true, rule: 'version-skew', category: 'dependencies', level: 'warning',
    message: 'Versions differ; rope is ^1.0.0 here and ^2.0.0 in crane/package.json; tar is 1 here and 2 in crane/package.json', file: 'packages/berth/package.json', line: 9, column: null,
    fingerprints: [fingerprint(2), fingerprint(3)],
    items: [
      { fingerprint: fingerprint(2), state: 'new', message: 'Versions differ; rope is ^1.0.0 here and ^2.0.0 in crane/package.json', waiver: null },
      { fingerprint: fingerprint(3), state: 'old', message: 'Versions differ; tar is 1 here and 2 in crane/package.json', waiver: null },
    ],
  });
  const waived = findingView(4, {
    state: 'waived', stands: false, level: 'info', file: 'src/legacy/hold.ts', line: 44, rule: 'no-rust',
    items: [{ fingerprint: fingerprint(4), state: 'waived', message: null, waiver: { reason: 'rewrite planned in Q1', owner: '@harbour/core', expires: '2026-03-31' } }],
  });
  return viewOf({
    gates: [
      gateView({ name: 'cycles', kind: 'rulepack', outcome: 'fail', why: '1 new violation', location: null }),
      gateView({ name: 'drift', kind: 'rulepack', outcome: 'warn', why: '1 warning', location: null }),
      gateView({ name: 'change_impact', kind: 'rulepack', outcome: 'pass', location: null }),
      gateView({ name: 'lint', outcome: 'fail', why: 'lint found 2 errors', seconds: 12.3456, startOffset: 0.5 }),
      gateView({ name: 'unit_tests', outcome: 'pass' }),
      gateView({ name: 'smoke', kind: 'script', outcome: 'timeout', why: 'it ran longer than 5 min', blocking: false }),
      gateView({ name: 'deploy_plan', outcome: 'not_run', why: 'needs lint, which did not pass', startOffset: null, seconds: 0 }),
      gateView({ name: 'docs', outcome: 'skipped', why: 'if_changed: nothing of docs/** changed', startOffset: null, seconds: 0 }),
      gateView({ name: 'job_build', kind: 'job', outcome: 'pass', startOffset: null, seconds: 0, location: null }),
    ],
    findings: [
      cycle, skew, waived,
      findingView(5),
      findingView(6, { suggestion: 'Tie it.', column: null }),
      findingView(7, { level: 'warning', line: null, column: null }),
      findingView(8, { level: 'info', stands: false, file: null, line: null, column: null, rule: null }),
      findingView(9, { state: 'old', stands: false, level: 'info' }),
      findingView(10, { file: '/var/log/crane.log', line: 3, column: null }),
    ],
    cycles: [
      {
        id: cycleId, state: 'new', members: ['src/berth.ts', 'src/crane.ts'], path: ['src/berth.ts', 'src/crane.ts'], imports: 2, cuts: [],
        edges: [{ from: 'src/berth.ts', to: 'src/crane.ts', line: 1, specifier: './crane.js' }, { from: 'src/crane.ts', to: 'src/berth.ts', line: 2, specifier: null }],
      },
    ],
    coverage: { actual: 83.27, required: 80, met: true, gates: [{ gate: 'unit_tests', actual: 83.27, required: 80, detail: null }] },
    warnings: ['src/huge.ts is larger than 1 MiB and was not read'],
  });
}
