import { phaseRank } from '../contract/handover/phases.js';
import type { PlannedGate } from './planned-gate.js';

/** Place of a gate's phase in the order of phases; null for `OTHER` and for rulepacks. */
export function phaseOf(gate: PlannedGate): number | null {
  return gate.kind === 'command' ? phaseRank(gate.spec.phase) : null;
}

/**
 * Names of gates in the order in which they start when nothing waits: needs first, earlier phases first, else as declared
 * (Kahn's algorithm; between two phases stands a step that waits for all gates of the earlier one). Gates in a cycle,
 * of needs or of needs and phases, stay out.
 */
export function startOrder(gates: readonly PlannedGate[]): string[] {
  const indexOf = new Map(gates.map(({ name }, index) => [name, index]));
  const phases = [...new Set(gates.map(phaseOf))].filter((phase) => phase !== null).sort((a, b) => a - b);
  /** Step `gates.length + n` stands behind phase n. */
  const stepAfter = new Map(phases.map((phase, at) => [phase, gates.length + at]));
  const dependents: number[][] = Array.from({ length: gates.length + phases.length }, () => []);
  const open = dependents.map(() => 0);
  const edge = (from: number, to: number): void => {
    (dependents[from] as number[]).push(to);
    open[to] = (open[to] ?? 0) + 1;
  };
  for (const [index, gate] of gates.entries()) {
    for (const need of gate.needs) edge(indexOf.get(need) as number, index);
    const phase = phaseOf(gate);
    if (phase === null) continue;
    edge(index, stepAfter.get(phase) as number);
    const before = (stepAfter.get(phase) as number) - 1;
    if (before >= gates.length) edge(before, index);
  }

  const free = new LowestFirst();
  for (const [index, count] of open.entries()) if (count === 0) free.add(index);
  const order: string[] = [];
  for (let next = free.take(); next !== null; next = free.take()) {
    const gate = gates[next];
    if (gate !== undefined) order.push(gate.name);
    for (const dependent of dependents[next] ?? []) {
      const left = (open[dependent] ?? 0) - 1;
      open[dependent] = left;
      if (left === 0) free.add(dependent);
    }
  }
  return order;
}

/** Numbers, of which the lowest comes out first: a binary heap. */
class LowestFirst {
  readonly #heap: number[] = [];

  add(value: number): void {
    const heap = this.#heap;
    let at = heap.push(value) - 1;
    for (let above = (at - 1) >> 1; at > 0 && (heap[above] as number) > value; above = (at - 1) >> 1) {
      heap[at] = heap[above] as number;
      at = above;
    }
    heap[at] = value;
  }

  take(): number | null {
    const heap = this.#heap;
    const lowest = heap[0];
    const last = heap.pop();
    if (lowest === undefined || last === undefined) return null;
    if (heap.length === 0) return lowest;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && (heap[below + 1] as number) < (heap[below] as number)) below += 1;
      if ((heap[below] as number) >= last) break;
      heap[at] = heap[below] as number;
      at = below;
    }
    heap[at] = last;
    return lowest;
  }
}

export interface LatePhase {
  readonly gate: Extract<PlannedGate, { kind: 'command' }>;
  /** The gate itself, then need by need down to one of a later phase. */
  readonly path: readonly string[];
  readonly latePhase: string;
}

/**
 * Gates that need one of a later phase, itself or by way of others (SPEC section 6): neither could ever start. Needs of
 * needs that stand in a cycle are left to the check for cycles.
 */
export function latePhases(gates: readonly PlannedGate[], needsFirst: readonly string[]): readonly LatePhase[] {
  const byName = new Map(gates.map((gate) => [gate.name, gate]));
  /** For each gate the latest phase below it, and by way of which need. */
  const latest = new Map<string, { readonly phase: number; readonly by: string | null }>();
  const found: LatePhase[] = [];
  for (const name of needsFirst) {
    const gate = byName.get(name);
    if (gate === undefined) continue;
    let below: { phase: number; by: string } | null = null;
    for (const need of gate.needs) {
      const reached = latest.get(need);
      if (reached !== undefined && (below === null || reached.phase > below.phase)) below = { phase: reached.phase, by: need };
    }
    const own = phaseOf(gate);
    if (own !== null && below !== null && below.phase > own && gate.kind === 'command') found.push({ gate, ...pathDown(name, below.by, latest, byName) });
    if (own !== null && (below === null || own >= below.phase)) latest.set(name, { phase: own, by: null });
    else if (below !== null) latest.set(name, below);
  }
  return found;
}

function pathDown(from: string, by: string, latest: ReadonlyMap<string, { readonly by: string | null }>, byName: ReadonlyMap<string, PlannedGate>): Pick<LatePhase, 'path' | 'latePhase'> {
  const path = [from];
  let at: string | null = by;
  while (at !== null) {
    path.push(at);
    at = latest.get(at)?.by ?? null;
  }
  const last = byName.get(path.at(-1) ?? '');
  return { path, latePhase: last?.kind === 'command' ? last.spec.phase : 'OTHER' };
}

/**
 * The wave of each gate, from 1: one after the latest of its needs and, where it has a phase, of the gates of earlier
 * phases. Gates of one wave could all run at the same time.
 *
 * @param order as `startOrder` gives it
 */
export function startWaves(gates: readonly PlannedGate[], order: readonly string[]): ReadonlyMap<string, number> {
  const byName = new Map(gates.map((gate) => [gate.name, gate]));
  const waves = new Map<string, number>();
  let phase: number | null = null;
  /** The last wave of earlier phases, and of all gates with a phase so far. */
  let before = 0;
  let soFar = 0;
  for (const name of order) {
    const gate = byName.get(name);
    if (gate === undefined) continue;
    const own = phaseOf(gate);
    let wave = 1;
    for (const need of gate.needs) wave = Math.max(wave, (waves.get(need) ?? 0) + 1);
    if (own !== null) {
      if (own !== phase) {
        phase = own;
        before = soFar;
      }
      wave = Math.max(wave, before + 1);
      soFar = Math.max(soFar, wave);
    }
    waves.set(name, wave);
  }
  return waves;
}
