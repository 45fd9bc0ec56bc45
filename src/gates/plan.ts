import { invariant } from '../base/invariant.js';
import type { Problem, Result } from '../base/result.js';
import { err, ok } from '../base/result.js';
import type { GateSpec, JobSpec } from '../contract/verdict/gate-record.js';
import { latePhases, startOrder } from './plan-order.js';
import type { PlannedGate } from './planned-gate.js';
import { parseThreshold } from './thresholds.js';

/** A DAG that is known to be sound: every need is there, and there is no cycle. */
export interface GatePlan {
  /** Declaration order, then jobs, the rulepacks last, as they were given: the order of records and reports. */
  readonly gates: readonly PlannedGate[];
  /** Names in the order in which gates start when nothing waits: needs first, earlier phases first, else declaration order. */
  readonly order: readonly string[];
}

export type PlanProblemCode = 'needs_cycle' | 'need_of_later_phase' | 'threshold_invalid' | 'report_shared';

type PlanProblem = Problem<PlanProblemCode>;

export type PlannedGates = Result<GatePlan, readonly PlanProblem[]>;

/**
 * Checks the declared gates and puts them into order (SPEC sections 1, 2 and 4). All problems are reported, each at the
 * place that declares the gate.
 *
 * @param specs their names, and those of their needs, were checked with the config and the selection
 * @param rulepackGates gate names of the rulepacks that run; declared gates may need them
 * @param jobs upstream jobs, whose names are known to be free
 */
export function planGates(
  specs: readonly GateSpec[],
  rulepackGates: readonly string[],
  jobs: readonly JobSpec[] = [],
): PlannedGates {
  const gates: PlannedGate[] = [
    ...specs.map((spec) => ({ kind: 'command' as const, name: spec.name, needs: [...new Set(spec.needs)], spec })),
    ...jobs.map((spec) => ({ kind: 'job' as const, name: spec.name, needs: [], spec })),
    ...rulepackGates.map((name) => ({ kind: 'rulepack' as const, name, needs: [] })),
  ];
  const names = new Set(gates.map(({ name }) => name));
  for (const { name, needs } of gates) for (const need of needs) invariant(names.has(need), `${name} needs ${need}, which was checked to be there`);
  const problems = thresholdProblems(specs);
  if (problems.length > 0) return err(problems);
  const order = startOrder(gates);
  if (order.length === gates.length) return ok({ gates, order });
  const needsFirst = startOrder(gates.map(withoutPhase));
  const late = phaseProblems(gates, needsFirst);
  return err(late.length > 0 ? late : [cycleProblem(gates, new Set(needsFirst))]);
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

/** A `needs` on a later phase waits for what waits for it (SPEC section 6). */
function phaseProblems(gates: readonly PlannedGate[], needsFirst: readonly string[]): PlanProblem[] {
  return latePhases(gates, needsFirst).map(({ gate, path, latePhase }) => ({
    code: 'need_of_later_phase',
    message: `the gate "${gate.name}" of phase ${gate.spec.phase} needs ${path.slice(1).join(', which needs ')}${path.length > 2 ? ',' : ''} of the later phase ${latePhase}`,
    expected: `needs of phase ${gate.spec.phase}, of an earlier one, or of none`,
    actual: latePhase,
    hint: `give ${gate.name} the phase ${latePhase} or a later one, or remove the need`,
    location: gate.spec.location,
  }));
}

function withoutPhase(gate: PlannedGate): PlannedGate {
  return gate.kind === 'command' && gate.spec.phase !== 'OTHER' ? { ...gate, spec: { ...gate.spec, phase: 'OTHER' } } : gate;
}

/** Follows needs among the gates that could not be ordered until one repeats: that stretch is a cycle. */
function cycleProblem(gates: readonly PlannedGate[], ordered: ReadonlySet<string>): PlanProblem {
  const stuck = new Map(gates.filter(({ name }) => !ordered.has(name)).map((gate) => [gate.name, gate]));
  const path: string[] = [];
  let name = [...stuck.keys()][0] ?? '';
  while (!path.includes(name)) {
    path.push(name);
    name = stuck.get(name)?.needs.find((need) => stuck.has(need)) ?? name;
  }
  const cycle = path.slice(path.indexOf(name));
  // Told from its first declared member, so that the message does not depend on where the walk began.
  const first = [...stuck.keys()].find((member) => cycle.includes(member)) ?? name;
  const start = cycle.indexOf(first);
  const told = [...cycle.slice(start), ...cycle.slice(0, start), first];
  const gate = stuck.get(first);
  return {
    code: 'needs_cycle',
    message: `gates need each other in a cycle: ${told.join(' -> ')}`,
    hint: told.length === 2 ? `take ${first} out of its own needs` : 'take one of these needs out',
    ...(gate?.kind === 'command' ? { location: gate.spec.location } : {}),
  };
}
