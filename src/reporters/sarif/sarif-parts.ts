import { gaveVerdict } from '../../contract/verdict/outcomes.js';
import { LIMITS } from '../limits.js';
import type { GateView, RunView } from '../view/run-view.js';

/** What becomes one run of the file: the findings of one gate or rulepack, or of all those for which no run was left. */
export interface SarifPart {
  /** Name of the gate or rulepack as the config uses it; `other-gates` for several. */
  readonly name: string;
  readonly gates: readonly GateView[];
}

/** Stands for the gates for which no run is left; its dash keeps it apart from every gate. */
const OTHER_GATES = 'other-gates';

/**
 * Shares the gates out to runs, at most `LIMITS.sarifRuns` less the one of the run itself: rulepacks first, then gates in the
 * order of the plan. Which gates share a run depends on the plan alone, never on what was found: code scanning would take
 * a finding that moves to another run for fixed in one place and new in the other.
 *
 * A part without findings stays as long as one of its gates judged: without its empty run, alerts that are fixed stay open.
 * One whose gates all came to no verdict goes: its empty run would close alerts that nobody looked for.
 */
export function sarifParts(view: RunView): readonly SarifPart[] {
  const found = new Map<string, string>();
  for (const { gate, source } of view.findings) found.set(gate, source);
  const scanning = view.gates.filter(({ name, kind }) => kind !== 'job' || found.has(name));
  const ordered = [...scanning.filter(({ kind }) => kind === 'rulepack'), ...scanning.filter(({ kind }) => kind !== 'rulepack')];
  const most = LIMITS.sarifRuns - 1;
  const own = ordered.length <= most ? ordered : ordered.slice(0, most - 1);
  const rest = ordered.slice(own.length);
  const parts = own.map((gate) => ({ name: gate.kind === 'rulepack' ? (found.get(gate.name) ?? gate.name.replaceAll('_', '-')) : gate.name, gates: [gate] }));
  const all = rest.length === 0 ? parts : [...parts, { name: OTHER_GATES, gates: rest }];
  return all.filter(({ gates }) => gates.some((gate) => gaveVerdict(gate.outcome) || found.has(gate.name)));
}
