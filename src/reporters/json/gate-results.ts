import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { GateResult } from '../../contract/generated/types.js';
import { whyOf } from '../markdown/outcome-words.js';
import type { RunFacts } from '../run-facts.js';
import { runIdsOf } from './task-spans.js';

/** How an outcome that judged or tried becomes a gate result of document `004` (SPEC section 6, Out); null for the rest. */
function verdictOf(gate: GateRecord): Required<Pick<GateResult, 'result' | 'severity' | 'blocking'>> | null {
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
    const task = ids.taskOf(gate.name);
    const reports = gate.evidence.map(({ path, sha256 }) => ({ description: `sha256:${sha256}`, ref: path, type: 'file' }));
    const summary = { description: `the record of ${gate.name} among all gates`, ref: `${facts.run.runFolder}/gate-summary.json`, type: 'file' };
    return [
      {
        blocking: verdict.blocking,
        checked_at: facts.timestamp,
        evidence: [...reports, summary],
        gate_id: task,
        next_action: gate.reasons[0]?.next_action ?? 'Go on.',
        phase: gate.phase ?? 'OTHER',
        reason: gate.outcome === 'pass' ? [`${gate.name} passed`, ...(why === '' ? [] : [why])].join(': ') : why === '' ? `${gate.name} ended as ${gate.outcome}` : why,
        result: verdict.result,
        schema_version: 'v1',
        severity: verdict.severity,
        task_id: task,
        trace_id: ids.traceId,
      },
    ];
  });
}
