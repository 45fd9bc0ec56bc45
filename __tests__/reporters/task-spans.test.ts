import { expect, test } from 'vitest';
import type { RunFacts } from '../../src/reporters/run-facts.js';
import { taskSpansOf } from '../../src/reporters/json/task-spans.js';
import { runFacts } from '../support/run-facts.js';

const verdict = (known: Partial<RunFacts['verdict']>): RunFacts['verdict'] => ({ status: 'Succeeded', headline: 'The tide is in', nextAction: null, reasons: [], warned: false, enforced: true, ...known });

test.each([
  [{}, { status: 'completed' }],
  [{ status: 'Blocked', nextAction: 'Wait for the pilot.' }, { status: 'blocked', blocked_reason: 'The tide is in', next_action: 'Wait for the pilot.' }],
  [{ status: 'Failed', nextAction: 'Run it again.' }, { status: 'failed', next_action: 'Run it again.' }],
] as const)('the span of a run says how it ended, why and what to do next: %j', (known, said) => {
  const [run, ...others] = taskSpansOf(runFacts({ verdict: verdict(known) }));
  const { status, blocked_reason, next_action } = run ?? {};
  expect(JSON.parse(JSON.stringify({ status, blocked_reason, next_action }))).toEqual(said);
  expect(others).toEqual([]);
});
