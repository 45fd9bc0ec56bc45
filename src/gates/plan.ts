import { nearest } from '../base/nearest.js';
import type { Problem, Result } from '../base/result.js';
import { err, ok } from '../base/result.js';
import type { GateSpec, JobSpec } from '../contract/gate-record.js';
import { parseThreshold } from './thresholds.js';

/** Gate names of the rulepacks; no declared gate may take them (SPEC section 1). */
export const RULEPACK_GATE_NAMES: readonly string[] = ['change_impact', 'cycles', 'drift'];

const NAME = /^[a-z][a-z0-9_]*$/;

export type PlannedGate =
  | { readonly kind: 'command'; readonly name: string; readonly needs: readonly string[]; readonly spec: GateSpec }
  | { readonly kind: 'job'; readonly name: string; readonly needs: readonly string[]; readonly spec: JobSpec }
  | { readonly kind: 'rulepack'; readonly name: string; readonly needs: readonly string[] };

/** A DAG that is known to be sound: every name valid and unique, every need there, no circle. */
export interface GatePlan {
  /** Declaration order, then jobs, the rulepacks last, as they were given: the order of records and reports. */
  readonly gates: readonly PlannedGate[];
  /** Names in the order in which gates start when nothing waits: needs first, else declaration order. */
  readonly order: readonly string[];
}

export type PlanProblemCode =
  | 'gate_name_invalid'
  | 'gate_name_reserved'
  | 'gate_name_duplicate'
  | 'need_unknown'
  | 'needs_circle'
  | 'threshold_invalid';

type PlanProblem = Problem<PlanProblemCode>;

/**
 * Checks the declared gates and puts them into order (SPEC sections 1, 2 and 4). All problems are reported, each at the
 * place that declares the gate.
 *
 * @param rulepackGates gate names of the rulepacks that run; declared gates may need them
 * @param jobs upstream jobs, whose names are known to be free
 */
export function planGates(
  specs: readonly GateSpec[],
  rulepackGates: readonly string[],
  jobs: readonly JobSpec[] = [],
): Result<GatePlan, readonly PlanProblem[]> {
  const gates: PlannedGate[] = [
    ...specs.map((spec) => ({ kind: 'command' as const, name: spec.name, needs: [...new Set(spec.needs)], spec })),
    ...jobs.map((spec) => ({ kind: 'job' as const, name: spec.name, needs: [], spec })),
    ...rulepackGates.map((name) => ({ kind: 'rulepack' as const, name, needs: [] })),
  ];
  const problems = [...nameProblems(specs), ...needProblems(specs, gates), ...thresholdProblems(specs)];
  if (problems.length > 0) return err(problems);
  const order = topologicalOrder(gates);
  return order.length === gates.length ? ok({ gates, order }) : err([circleProblem(gates, new Set(order))]);
}

function nameProblems(specs: readonly GateSpec[]): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const seen = new Set<string>();
  for (const { name, location } of specs) {
    if (!NAME.test(name)) {
      problems.push({
        code: 'gate_name_invalid',
        message: `the gate name "${name}" cannot be used: it names files and report entries`,
        expected: 'lower-case letters, digits and _, starting with a letter',
        actual: name,
        hint: `write ${validName(name)}`,
        location,
      });
    } else if (RULEPACK_GATE_NAMES.includes(name)) {
      problems.push({
        code: 'gate_name_reserved',
        message: `the gate name "${name}" belongs to the rulepack of that name`,
        hint: `choose another name, for example ${name}_check`,
        location,
      });
    } else if (seen.has(name)) {
      problems.push({
        code: 'gate_name_duplicate',
        message: `two gates are named "${name}"`,
        hint: 'rename one of them',
        location,
      });
    }
    seen.add(name);
  }
  return problems;
}

function validName(name: string): string {
  const words = name.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '');
  return words === '' ? 'a name such as unit_tests' : words;
}

function needProblems(specs: readonly GateSpec[], gates: readonly PlannedGate[]): PlanProblem[] {
  const names = gates.map(({ name }) => name);
  const known = new Set(names);
  return specs.flatMap(({ name, needs, location }) =>
    needs
      .filter((need) => !known.has(need))
      .map((need): PlanProblem => {
        const near = nearest(need, names.filter((other) => other !== name));
        const off = RULEPACK_GATE_NAMES.includes(need) ? `the rulepack ${need} does not run here; take it out of needs or enable it` : null;
        return {
          code: 'need_unknown',
          message: `the gate "${name}" needs "${need}", and there is no such gate`,
          actual: need,
          hint: off ?? (near === null ? `the gates are: ${names.join(', ')}` : `did you mean ${near}?`),
          location,
        };
      }),
  );
}

function thresholdProblems(specs: readonly GateSpec[]): PlanProblem[] {
  return specs.flatMap(({ name, thresholds, location }) =>
    Object.entries(thresholds).flatMap(([metric, condition]) => {
      const parsed = parseThreshold(condition);
      if (parsed.ok) return [];
      return [{ ...parsed.error, message: `gate "${name}", metric ${metric}: ${parsed.error.message}`, location }];
    }),
  );
}

/** Kahn's algorithm; of all gates that are free, the one declared first comes next. Gates in a circle stay out. */
function topologicalOrder(gates: readonly PlannedGate[]): string[] {
  const position = new Map(gates.map(({ name }, index) => [name, index]));
  const dependents = new Map<string, number[]>();
  const open = gates.map(({ needs }) => needs.length);
  gates.forEach(({ needs }, index) => {
    for (const need of needs) dependents.set(need, [...(dependents.get(need) ?? []), index]);
  });
  const free = gates.flatMap(({ name }, index) => (open[index] === 0 ? [position.get(name) ?? index] : []));
  const order: string[] = [];
  while (free.length > 0) {
    const next = Math.min(...free);
    free.splice(free.indexOf(next), 1);
    const gate = gates[next];
    if (gate === undefined) continue;
    order.push(gate.name);
    for (const dependent of dependents.get(gate.name) ?? []) {
      const left = (open[dependent] ?? 0) - 1;
      open[dependent] = left;
      if (left === 0) free.push(dependent);
    }
  }
  return order;
}

/** Follows needs among the gates that could not be ordered until one repeats: that stretch is a circle. */
function circleProblem(gates: readonly PlannedGate[], ordered: ReadonlySet<string>): PlanProblem {
  const stuck = new Map(gates.filter(({ name }) => !ordered.has(name)).map((gate) => [gate.name, gate]));
  const path: string[] = [];
  let name = [...stuck.keys()][0] ?? '';
  while (!path.includes(name)) {
    path.push(name);
    name = stuck.get(name)?.needs.find((need) => stuck.has(need)) ?? name;
  }
  const circle = path.slice(path.indexOf(name));
  // Told from its first declared member, so that the message does not depend on where the walk began.
  const first = [...stuck.keys()].find((member) => circle.includes(member)) ?? name;
  const start = circle.indexOf(first);
  const told = [...circle.slice(start), ...circle.slice(0, start), first];
  const gate = stuck.get(first);
  return {
    code: 'needs_circle',
    message: `gates need each other in a circle: ${told.join(' -> ')}`,
    hint: told.length === 2 ? `take ${first} out of its own needs` : 'take one of these needs out',
    ...(gate?.kind === 'command' ? { location: gate.spec.location } : {}),
  };
}
