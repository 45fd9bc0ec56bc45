import { expect, test } from 'vitest';
import type { GateQuality } from '../../src/contract/verdict/gate-quality.js';
import type { GateRecord } from '../../src/contract/verdict/gate-record.js';
import { qualityOf } from '../../src/reporters/json/deployment-contract.js';
import { runFacts } from '../support/run-facts.js';

test('what several gates found is told together: counts are summed, tools and blocking violations sorted', () => {
  const gates = [
    { tests: { total: 9, passed: 7, failed: 2 }, analysis: { tools: ['sounder', 'lighthouse'], criticalViolations: 2, highViolations: 1, blockingViolations: ['high shoal src/ebb.ts:3'] } },
    { tests: { total: 4, passed: 4, failed: 0 }, analysis: { tools: ['lighthouse'], criticalViolations: 3, highViolations: 4, blockingViolations: ['critical reef src/bar.ts:1'] } },
  ].map((quality: GateQuality) => ({ quality }) as GateRecord);
  expect(qualityOf(runFacts({ gates }))).toMatchObject({
    tests: { total: 13, passed: 11, failed: 2 },
    staticAnalysis: { tool: 'lighthouse, sounder', met: false, criticalViolations: 5, highViolations: 5, blockingViolations: ['critical reef src/bar.ts:1', 'high shoal src/ebb.ts:3'] },
  });
});

test('a gate for changed lines alone that could not measure does not stand for the coverage that another gate measured', () => {
  const measured = { outcome: 'fail', judges: ['tests', 'coverage'], quality: { coverage: { actual: 93.44, required: 80 } } } as unknown as GateRecord;
  const changedLines = (outcome: GateRecord['outcome']): GateRecord => ({ outcome, judges: ['coverage'], coverageRequired: 0 }) as unknown as GateRecord;
  const coverageOf = (...gates: readonly GateRecord[]): unknown => qualityOf(runFacts({ gates })).coverage;
  for (const outcome of ['not_run', 'error', 'timeout'] as const) {
    expect(coverageOf(measured, changedLines(outcome))).toEqual({ actual: 93.44, required: 80, met: true });
    expect(coverageOf(changedLines(outcome), measured)).toEqual({ actual: 93.44, required: 80, met: true });
    expect(coverageOf(changedLines(outcome))).toEqual({ actual: 0, required: 0, met: true });
  }
  const broken = { outcome: 'error', judges: ['coverage'], coverageRequired: 85 } as unknown as GateRecord;
  expect(coverageOf(measured, changedLines('not_run'), broken)).toEqual({ actual: 0, required: 85, met: false });
  expect(coverageOf({ ...measured, quality: { coverage: { actual: 0, required: 0 } } }, changedLines('not_run'))).toEqual({ actual: 0, required: 0, met: true });
});
