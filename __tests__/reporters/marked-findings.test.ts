import { expect, test } from 'vitest';
import { markedFindings } from '../../src/reporters/marked-findings.js';
import type { FindingView, RunView } from '../../src/reporters/view/run-view.js';
import { sampleView } from './sample-view.js';

/** The marks of a run in the folder `quay` that found one thing, at `file`. */
function markAt(file: string): readonly unknown[] {
  const view = sampleView(1);
  const finding: FindingView = { ...(view.findings[0] as FindingView), file, line: 4, column: 2 };
  const at: RunView = { ...view, source: { ...view.source, prefix: 'quay/' }, findings: [finding], verdict: { ...view.verdict, reasons: [] } };
  return markedFindings(at, 'all').map((mark) => [mark.file, mark.line, mark.column]);
}

test.each([
  ['src/crane.ts', ['quay/src/crane.ts', 4, 2]],
  ['./src/crane.ts', ['quay/src/crane.ts', 4, 2]],
  ['../sea.ts', ['sea.ts', 4, 2]],
])('a finding at %s is marked in the repository', (file, mark) => {
  expect(markAt(file)).toEqual([mark]);
});

test.each(['.', './', '../../sea.ts', '/sea.ts'])('a finding at %s, which is no file of the repository, is marked without a place', (file) => {
  expect(markAt(file)).toEqual([[null, null, null]]);
});

test('a warning that blocks is marked where no finding tells of it: of the run, of a gate without one, of violations without a base', () => {
  const view = sampleView(1);
  const reasons = [{ code: 'strict_warnings' as const, message: 'The chart is old.', next_action: 'Draw it anew.' }, ...['lint', 'cycles'].map((gate) => ({ code: 'strict_warnings' as const, gate, message: `${gate} warned`, next_action: 'Fix it.' }))];
  const told = (more: readonly Partial<FindingView>[]): readonly string[] => {
    const findings = more.map((one): FindingView => ({ ...(view.findings[0] as FindingView), message: 'found', isViolation: true, ...one }));
    return markedFindings({ ...view, findings, verdict: { ...view.verdict, reasons } }, 'new').map(({ level, message }) => `${level} ${message}`);
  };
  const [run, lint, cycles] = ['error The chart is old. Next: Draw it anew.', 'error lint warned. Next: Fix it.', 'error cycles warned. Next: Fix it.'];
  expect(told([])).toEqual([run, lint, cycles]);
  expect(told([{ gate: 'cycles', state: 'unknown', level: 'error' }, { gate: 'lint', isViolation: false, state: 'new', level: 'warning' }])).toEqual([run, cycles, 'warning found']);
  expect(told([{ gate: 'cycles', state: 'new', level: 'warning' }])).toEqual([run, lint, 'warning found']);
});
