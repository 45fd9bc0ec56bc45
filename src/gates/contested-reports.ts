import type { Problem } from '../base/result.js';
import { phaseOf } from './plan-order.js';
import type { PlannedGate } from './planned-gate.js';

type CommandGate = Extract<PlannedGate, { kind: 'command' }>;

/** A path that names one file. */
const PLAIN = /^[^!*?[\]{}\\][^*?[\]{}\\]*$/;

/**
 * Two commands that may run at the same time and write one report: what the first found is gone when the second has written, and would be judged by
 * what the second found. One that waits for the other reads its report before.
 *
 * @param order as `startOrder` gives it
 */
export function contestedReports(gates: readonly PlannedGate[], order: readonly string[]): Problem<'report_shared'>[] {
  const byName = new Map(gates.map((gate) => [gate.name, gate]));
  const writers = new Map<string, CommandGate[]>();
  for (const name of order) {
    const gate = byName.get(name);
    if (gate?.kind !== 'command') continue;
    for (const file of writtenBy(gate)) writers.set(file, [...(writers.get(file) ?? []), gate]);
  }
  const problems: Problem<'report_shared'>[] = [];
  for (const [file, all] of writers) {
    // In a row in which each waits for the one before it, no two run at the same time.
    const at = all.findIndex((gate, index) => index > 0 && !waits(gate, all[index - 1] as CommandGate, gates));
    const [gate, other] = [all[at - 1], all[at]];
    if (gate === undefined || other === undefined) continue;
    problems.push({
      code: 'report_shared',
      message: `the gates "${gate.name}" and "${other.name}" both write the report ${file} and may run at the same time, so that one would be judged by what the other found`,
      hint: `give each a file of its own, or let ${other.name} need ${gate.name}`,
      location: other.spec.location,
    });
  }
  return problems;
}

function writtenBy({ spec }: CommandGate): ReadonlySet<string> {
  if (spec.kind !== 'run' || spec.allowOld === true) return new Set();
  return new Set((spec.reports ?? []).flatMap(({ files }) => files ?? []).filter((file) => PLAIN.test(file)).map((file) => file.split('/').filter((part) => part !== '' && part !== '.').join('/')));
}

/** Whether `gate` starts only after `other` has ended. */
function waits(gate: PlannedGate, other: PlannedGate, gates: readonly PlannedGate[]): boolean {
  const reached = new Set<string>();
  const open = [gate];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { name, needs } = at;
    const phase = phaseOf(at);
    for (const next of gates) {
      const before = phaseOf(next);
      if (reached.has(next.name) || next.name === name || !(needs.includes(next.name) || (phase !== null && before !== null && before < phase))) continue;
      if (next.name === other.name) return true;
      reached.add(next.name);
      open.push(next);
    }
  }
  return false;
}
