import { expect, test } from 'vitest';
import type { GatePlan } from '../../src/gates/plan.js';
import type { Log } from '../../src/ports/log.js';
import { narrate } from '../../src/pipeline/end/narrate.js';
import { gateRecord } from '../support/gate-record.js';

test('the end of a gate is one line, whatever its reason quotes', () => {
  const told: string[] = [];
  const log: Log = { info: (line) => told.push(line), notice: () => undefined, warning: () => undefined, error: () => undefined, block: () => undefined, progress: () => undefined };
  const reasons = [{ code: 'tests_failed' as const, gate: 'quay', message: '1 of 1 test failed: c > n\nSucceeded: all gates pass\u202e', next_action: 'Fix it.' }];
  narrate(log, { gates: [] } as unknown as GatePlan).onEnd(gateRecord({ name: 'quay', outcome: 'fail', reasons }));
  expect(told).toEqual([expect.stringMatching(/quay.*: 1 of 1 test failed: c > n Succeeded: all gates passU\+202E$/)]);
});
