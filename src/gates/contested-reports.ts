import type { Problem } from '../base/result.js';
import { phaseOf } from './plan-order.js';
import type { PlannedGate } from './planned-gate.js';

type CommandGate = Extract<PlannedGate, { kind: 'command' }>;

/** A path that names one file. */
const PLAIN = /^[^!*?[\]{}\\][^*?[\]{}\\]*$/;

/**
 * Two commands that may run at the same time and write one report: what the first found is gone when the second has written, and would be judged by
 * what the second found. One that waits for the other reads its report before.
 */
export function contestedReports(gates: readonly PlannedGate[]): Problem<'report_shared'>[] {
  const writers = new Map<string, CommandGate[]>();
  for (const gate of gates) {
    if (gate.kind !== 'command') continue;
    for (const file of writtenBy(gate)) writers.set(file, [...(writers.get(file) ?? []), gate]);
  }
  const problems: Problem<'report_shared'>[] = [];
  for (const [file, [first, ...others]] of writers) {
    if (first === undefined || others.length === 0) continue;
    const all = [first, ...others];
    const pair = all.flatMap((gate, index) => all.slice(index + 1).map((other) => [gate, other] as const)).find(([gate, other]) => !waits(gate, other, gates) && !waits(other, gate, gates));
    if (pair === undefined) continue;
    const [gate, other] = pair;
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
