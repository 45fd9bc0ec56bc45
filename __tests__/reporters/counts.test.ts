import { expect, test } from 'vitest';
import { countsOf } from '../../src/reporters/outputs.js';
import { gateRecord } from '../support/gate-record.js';
import { itemsOf, runFacts, violationAt } from '../support/run-facts.js';

const base = (kind: 'none' | 'unknown') => ({ kind, sha: null, detail: 'the tide took it' });
const uncompared = itemsOf(violationAt({ rule_id: 'circular-dependency-detected', file_path: 'src/quay.ts' }), 'unknown');

test('warnings are those of gates, new violations, what has no base to be compared with, and those of the run', () => {
  const gates = [gateRecord({ name: 'lint', outcome: 'warn', findings: [{ level: 'warning', message: 'low water' }, { level: 'info', message: 'ebb' }] })];
  const soft = violationAt({ rule_id: 'wide-impact', file_path: 'src/sea.ts', severity: 'warning' });
  const told = violationAt({ rule_id: 'module-impacted', file_path: 'src/bay.ts', severity: 'info' });
  const items = [...uncompared, ...itemsOf(soft, 'new'), ...itemsOf(soft, 'old'), ...itemsOf(told, 'unknown')];
  expect(countsOf(runFacts({ gates, items, base: base('none'), warnings: ['src/huge.ts was too large'] }))).toMatchObject({ errors: 0, warnings: 4, violations: 4, violations_new: 1 });
});

test('what could not be compared though it was wanted is no warning: the verdict is Failed', () => {
  expect(countsOf(runFacts({ items: uncompared, base: base('unknown') }))).toMatchObject({ errors: 0, warnings: 0, violations: 1 });
});
