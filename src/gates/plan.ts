import { nearest } from '../base/nearest.js';
import type { Problem, Result } from '../base/result.js';
import { err, ok } from '../base/result.js';
import type { GateSpec, JobSpec } from '../contract/verdict/gate-record.js';
import { latePhases, startOrder } from './plan-order.js';
import type { PlannedGate } from './planned-gate.js';
import { contestedReports } from './contested-reports.js';
import { parseThreshold } from './thresholds.js';

/** Gate names of the rulepacks; no declared gate may take them (SPEC section 1). */
const RULEPACK_GATE_NAMES: readonly string[] = ['change_impact', 'cycles', 'drift'];

const NAME = /^[a-z][a-z0-9_]*$/;

/** A DAG that is known to be sound: every name valid and unique, every need there, no circle. */
export interface GatePlan {
  /** Declaration order, then jobs, the rulepacks last, as they were given: the order of records and reports. */
  readonly gates: readonly PlannedGate[];
  /** Names in the order in which gates start when nothing waits: needs first, earlier phases first, else declaration order. */
  readonly order: readonly string[];
}

export type PlanProblemCode =
  | 'gate_name_invalid'
  | 'gate_name_reserved'
  | 'gate_name_duplicate'
  | 'need_unknown'
  | 'needs_circle'
  | 'need_of_later_phase'
  | 'threshold_invalid'
  | 'report_shared';

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
  const order = startOrder(gates);
  if (order.length === gates.length) {
    const contested = contestedReports(gates, order);
    return contested.length > 0 ? err(contested) : ok({ gates, order });
  }
  const needsFirst = startOrder(gates.map(withoutPhase));
  const late = phaseProblems(gates, needsFirst);
  return err(late.length > 0 ? late : [circleProblem(gates, new Set(needsFirst))]);
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
        const off = RULEPACK_GATE_NAMES.includes(need) ? `the rulepack ${need} does not run here; remove it from needs or enable it` : null;
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
    message: `gates need each other in a cycle: ${told.join(' -> ')}`,
    hint: told.length === 2 ? `take ${first} out of its own needs` : 'take one of these needs out',
    ...(gate?.kind === 'command' ? { location: gate.spec.location } : {}),
  };
}
