import { expect, test } from 'vitest';
import { shownViolations } from '../../src/reporters/standing.js';
import { violationText } from '../../src/reporters/violation-text.js';
import { envelopeWith, itemsOf, runFacts, violationAt } from '../support/run-facts.js';

function textOf(context: Readonly<Record<string, unknown>>, added: readonly string[] = []): string | undefined {
  const violation = violationAt({ rule_id: 'circular-dependency-detected', file_path: 'ebb.ts', message: 'Files import each other in a cycle.', context });
  const [shown] = shownViolations(runFacts({ envelope: envelopeWith({ cycles: { violations: [violation], data: {} } }), items: itemsOf(violation, 'new', added) }));
  return shown === undefined ? undefined : violationText(shown);
}

test('a cycle is closed for reading, and members are counted only where it does not show them all', () => {
  expect(textOf({ cycle: ['ebb.ts', 'flood.ts'], members: ['ebb.ts', 'flood.ts'] })).toBe('Files import each other in a cycle; ebb.ts → flood.ts → ebb.ts');
  expect(textOf({ cycle: ['ebb.ts', 'flood.ts'], members: ['ebb.ts', 'flood.ts', 'tide.ts'] })).toBe('Files import each other in a cycle; ebb.ts → flood.ts → ebb.ts; 3 members in all');
});

test('a long cycle is shown by its beginning and its end', () => {
  const cycle = Array.from({ length: 9 }, (_, at) => `${at}.ts`);
  expect(textOf({ cycle: cycle.slice(0, 8) })).toContain('0.ts → 1.ts → 2.ts → 3.ts → 4.ts → 5.ts → 6.ts → 7.ts → 0.ts');
  expect(textOf({ cycle })).toContain('0.ts → 1.ts → 2.ts → 3.ts → … 3 more … → 7.ts → 8.ts → 0.ts');
});

test('of the imports that a change added three are named', () => {
  expect(textOf({}, ['a > b', 'b > c', 'c > a'])).toBe('Files import each other in a cycle; new here: a > b, b > c, c > a');
  expect(textOf({}, ['a > b', 'b > c', 'c > a', 'd > a'])).toBe('Files import each other in a cycle; new here: a > b, b > c, c > a and 1 more');
});
