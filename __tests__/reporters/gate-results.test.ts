import { expect, test } from 'vitest';
import { gateResultsOf } from '../../src/reporters/json/gate-results.js';
import { gateRecord } from '../support/gate-record.js';
import { runFacts } from '../support/run-facts.js';

const attempt = { outcome: 'fail', message: 'npm test exited with 1', durationSeconds: 2, exitCode: 1, output: null } as const;

test.each([
  ['pass', {}, 'tide passed'],
  ['pass', { earlierAttempts: [attempt] }, 'tide passed: attempt 1: npm test exited with 1'],
  ['pass', { skippedRules: { rules: ['ebb'], why: 'there is no base' } }, 'tide passed: 1 rule skipped (ebb): there is no base'],
  ['warn', { findings: [{ level: 'warning', message: 'low water' }] }, '1 warning'],
  ['fail', {}, 'tide ended as fail'],
] as const)('the reason of a gate result says how the gate ended: %s %j', (outcome, known, reason) => {
  expect(gateResultsOf(runFacts({ gates: [gateRecord({ name: 'tide', outcome, ...known })] }))[0]?.reason).toBe(reason);
});
