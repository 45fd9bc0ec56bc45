import type { GateRecord } from '../../contract/gate-record.js';
import type { GateResult } from '../../contract/generated/types.js';
import { whyOf } from '../markdown/outcome-words.js';
import type { RunFacts } from '../run-facts.js';
import { runIdsOf } from './task-spans.js';

/** How an outcome that judged or tried becomes a gate result of document `004` (SPEC section 6, Out); null for the rest. */
function verdictOf(gate: GateRecord): Pick<GateResult, 'result' | 'severity' | 'blocking'> | null {
  switch (gate.outcome) {
    case 'pass':
      return { result: 'pass', severity: 'info', blocking: false };
    case 'warn':
      return { result: 'pass', severity: 'warning', blocking: false };
    case 'fail':
      return gate.blocking ? { result: 'fail', severity: 'error', blocking: true } : { result: 'fail', severity: 'warning', blocking: false };
    case 'error':
    case 'timeout':
    case 'cancelled':
      return { result: 'fail', severity: 'critical', blocking: gate.blocking };
    case 'not_run':
    case 'skipped':
      return null;
  }
}

/** A gate result for each gate that judged or tried, always with reason, next action and evidence. */
export function gateResultsOf(facts: RunFacts): readonly GateResult[] {
  const ids = runIdsOf(facts);
  return facts.gates.flatMap((gate): GateResult[] => {
    const verdict = verdictOf(gate);
    if (verdict === null) return [];
    const why = whyOf(gate);
    const reports = gate.evidence.map(({ path, sha256 }) => ({ type: 'file', ref: path, description: `sha256:${sha256}` }));
    const summary = { type: 'file', ref: `${facts.run.runFolder}/gate-summary.json`, description: `the record of ${gate.name} among all gates` };
    return [
      {
        schema_version: 'v1',
        gate_id: `${ids.taskOf(gate.name)}`,
        trace_id: ids.traceId,
        task_id: ids.taskOf(gate.name),
        phase: gate.phase ?? 'OTHER',
        ...verdict,
        reason: why === '' ? `${gate.name} ${gate.outcome === 'pass' ? 'passed' : `ended as ${gate.outcome}`}` : why,
        next_action: gate.reasons[0]?.next_action ?? 'Go on.',
        evidence: [...reports, summary],
        checked_at: facts.timestamp,
      },
    ];
  });
}
