import type { GateView, RunView, TrendPoint } from '../../src/reporters/view/run-view.js';

/** A run in which every part of the view has something, with `size` entries in each list. */
export function sampleView(size = 2): RunView {
  const many = <T>(entry: (index: number) => T): readonly T[] => Array.from({ length: size }, (_, index) => entry(index));
  const fingerprint = (index: number): string => String(index).padStart(64, '0');
  const finding = (index: number, known: Partial<RunView['findings'][number]>): RunView['findings'][number] => ({
    id: `lint:${index}`, source: 'lint', gate: 'lint', isViolation: false, rule: 'no-anchor', level: 'error', state: 'new', stands: true, message: 'The anchor is out', file: `src/ship${index}.ts`, line: index + 1, column: 2,
    onChangedLine: false, suggestion: 'Weigh it', fingerprints: [fingerprint(index)], items: [], category: null, ...known,
  });
  const findings = [
    ...many((index) => finding(index, { onChangedLine: true, message: 'The anchor of a changed line is out' })),
    ...many((index) => finding(index, { level: 'warning', file: null, line: null, column: null, rule: null, suggestion: null })),
    ...many((index) => finding(index, { level: 'info', isViolation: true, source: 'change-impact', gate: 'change_impact' })),
    ...many((index) => finding(index, { state: 'old', stands: false })),
    ...many((index) => finding(index, { state: 'waived', stands: false })),
    ...many((index) => finding(index, { state: 'unknown', stands: false })),
  ];
  const gate = (index: number, known: Partial<GateView> = {}): GateView => ({
    name: `gate${index}`, kind: 'run', description: 'Looks at ropes', blocking: index % 2 === 0, needs: [], phase: null, outcome: 'fail', why: 'a rope is torn', startOffset: index / 10, seconds: 1 + index, attempts: 2, isFlaky: index % 2 === 1,
    findings: { error: 1, warning: 0, info: 0 }, metrics: [{ name: 'ropes', value: '7', threshold: { expected: '>= 8', met: false } }, { name: 'masts', value: null, threshold: null }, { name: 'sails', value: '{"a":1}', threshold: { expected: '>= 1', met: true } }],
    output: 'torn', location: { file: '.github/contract-gates.yml', line: 3 }, ...known,
  });
  const cycle = (index: number, state: 'new' | 'old'): NonNullable<RunView['cycles']>[number] => ({
    id: `cycle${index}`, state, members: ['src/a.ts', 'src/b.ts', 'src/c.ts'], path: ['src/a.ts', 'src/b.ts'], imports: 4,
    edges: [{ from: 'src/a.ts', to: 'src/b.ts', line: 1, specifier: './b' }, { from: 'src/b.ts', to: 'src/a.ts', line: 9, specifier: './a' }],
    cuts: [{ from: 'src/b.ts', to: 'src/a.ts', line: 9, specifier: './a', reason: 'one import statement' }],
  });
  return {
    product: { name: 'contract-gates', version: '1.2.3' },
    timestamp: '2026-03-02T08:00:00Z',
    verdict: {
      status: 'Blocked', headline: 'Blocked: lint says no', nextAction: 'Weigh the anchor', enforced: true,
      reasons: many(() => ({ code: 'violations' as const, gate: 'cycles', rule: 'circular', message: 'Ships go in cycles', next_action: 'Turn the rudder', location: { file: 'src/a.ts', line: 3 } })),
    },
    source: { repository: 'harbour/ferry', commit: 'c0ffee0000000000000000000000000000000000', branch: 'work', trigger: 'pull_request', blobUrl: 'https://github.com/harbour/ferry/blob/c0ffee/', runUrl: 'https://github.com/harbour/ferry/actions/runs/7', prefix: '', runFolder: 'artifacts/ci/7' },
    selection: { declared: 4, selected: 3, leftOut: ['slow'] },
    base: { kind: 'found', sha: 'deadbee000000000000000000000000000000000', detail: 'the first parent of the merge commit' },
    gates: many((index) => gate(index)),
    findings,
    counts: { total: findings.length, byState: { new: size * 3, old: size, waived: size, unknown: size }, byLevel: { error: size, warning: size, info: size } },
    delta: { added: size, gone: size, stayed: size },
    tests: {
      total: 10, passed: 8, failed: 2,
      gates: [{
        gate: 'unit', total: 10, passed: 8, failed: 2,
        detail: { skipped: 1, seconds: 3, notable: many((index) => ({ status: index % 2 === 0 ? ('failed' as const) : ('flaky' as const), name: 'ferry > docks', file: 'test/ferry.test.ts', line: 4, message: 'hit the quay' })), notableTotal: size, flaky: 1, slowest: many(() => ({ name: 'ferry > crosses', seconds: 2.5 })) },
      }],
    },
    coverage: {
      actual: 71.25, required: 80, met: false,
      gates: [{ gate: 'coverage', actual: 71.25, required: 80, detail: { lines: { covered: 71, total: 100 }, branches: null, functions: null, changedLines: { covered: 1, total: 4, percent: 25, required: 90 }, files: many((index) => ({ path: `src/deck${index}.ts`, covered: 1, total: 4, changed: { covered: 1, total: 4, missed: [3, 4, 9] } })) } }],
    },
    analysis: { tool: 'eslint', met: false, critical: 0, high: 2 },
    cycles: [...many((index) => cycle(index, 'new')), ...many((index) => cycle(index, 'old'))],
    impact: {
      everything: false, line: 'The change reaches 3 of 4 source files', files: 3, sourceFiles: 4, allModules: 4, tests: many((index) => `test/t${index}.test.ts`), owners: many(() => '@harbour/pilots'),
      modules: [{ name: 'quay', path: 'packages/quay', distance: 0, via: ['packages/quay/a.ts'] }, { name: 'ferry', path: 'packages/ferry', distance: 1, via: ['packages/quay/a.ts', 'packages/ferry/b.ts'] }],
    },
    waivers: { due: many(() => 'cycles/circular at src/old/**, owner crew, expires tomorrow'), all: many(() => 'cycles/circular at src/old/**: rewrite') },
    baseline: { path: '.github/baseline.json', entries: 9, matched: 7, stale: many(() => ({ rule: 'lint/x', file: 'src/gone.ts', text: 'gone', fingerprint: fingerprint(1) })) },
    warnings: many(() => 'The tide table was skipped'),
    graph: { files: 12, imports: 30, signature: 'a'.repeat(64), fingerprint: 'b'.repeat(64) },
    trend: {
      regressions: many(() => 'The gate unit takes twice as long'),
      points: many(pointOf),
      current: pointOf(1),
      recorded: true,
      gates: [{ name: 'unit', outcomes: many(() => 'pass' as const), seconds: many(() => 1), judged: 3, passed: 3, passRate: 100, usualSeconds: 1 }],
      comparison: [],
    },
  };
}

function pointOf(index: number): TrendPoint {
  return { at: '2026-03-01T00:00:00Z', commit: 'abc', status: 'Succeeded', seconds: 1, coverage: index === 0 ? null : 70 + index, tests: { total: 9, failed: 1 }, violations: index, cycles: 2, largestCycle: 3, gates: { unit: { outcome: 'pass', seconds: 1 } } };
}

/** Texts that are not foreign: closed words of ours, times, and addresses that we make. */
const OURS = new Set(['status', 'outcome', 'level', 'state', 'kind', 'phase', 'code', 'timestamp', 'at', 'blobUrl', 'runUrl']);

/** `value` with every foreign text, names of keys included, replaced by what `text` gives for its number. */
export function withTexts<T>(value: T, text: (number: number) => string): T {
  let number = 0;
  const walk = (current: unknown, key: string): unknown => {
    if (typeof current === 'string') return OURS.has(key) ? current : text(number++);
    if (Array.isArray(current)) return current.map((entry) => walk(entry, key === 'gates' ? '' : key));
    if (typeof current !== 'object' || current === null) return current;
    const isOpen = key === 'gates';
    return Object.fromEntries(Object.entries(current).map(([name, entry]) => [isOpen ? text(number++) : name, walk(entry, name)]));
  };
  return walk(value, '') as T;
}
