import { by, inOrder } from '../base/order.js';
import type { Finding, GateRecord, GateSpec, JobSpec, Outcome } from '../contract/verdict/gate-record.js';
import { factsJudgedBy } from '../contract/verdict/gate-quality.js';
import type { Reason, ReasonCode } from '../contract/verdict/reasons.js';
import type { PlannedGate } from './planned-gate.js';

/** What the end of a gate adds to its declaration; what is left out is empty or unknown. */
export type GateEnd = { readonly outcome: Outcome } & Partial<
  Pick<
    GateRecord,
    | 'reasons'
    | 'findings'
    | 'metrics'
    | 'thresholds'
    | 'startedAt'
    | 'durationSeconds'
    | 'exitCode'
    | 'signal'
    | 'output'
    | 'stoppedBy'
    | 'stoppedByPhase'
    | 'skippedBy'
    | 'evidence'
    | 'quality'
  >
>;

/** The record of a gate that has ended, findings sorted. */
export function endedGate(gate: PlannedGate, end: GateEnd): GateRecord {
  const declared = gate.kind === 'command' ? declaredBy(gate.spec) : gate.kind === 'job' ? declaredByJob(gate.spec) : RULEPACK;
  return {
    name: gate.name,
    ...declared,
    reasons: [],
    metrics: {},
    thresholds: [],
    startedAt: null,
    durationSeconds: 0,
    exitCode: null,
    signal: null,
    output: null,
    evidence: [],
    ...end,
    findings: sortedFindings(end.findings ?? []),
  };
}

const RULEPACK = { kind: 'rulepack', description: null, blocking: true, needs: [], location: null } as const;

function declaredBy(spec: GateSpec): Pick<GateRecord, 'kind' | 'description' | 'blocking' | 'needs' | 'location' | 'judges' | 'coverageRequired' | 'artifacts' | 'phase'> {
  const { kind, description, blocking, needs, location, artifacts, phase } = spec;
  const judges = factsJudgedBy(spec);
  return { kind, description, blocking, needs, location, ...(phase === 'OTHER' ? {} : { phase }), ...(artifacts === undefined ? {} : { artifacts }), ...(judges.length === 0 ? {} : { judges }), ...(spec.options?.required === undefined ? {} : { coverageRequired: spec.options.required }) };
}

function declaredByJob({ job }: JobSpec): Pick<GateRecord, 'kind' | 'description' | 'blocking' | 'needs' | 'location'> {
  return { kind: 'job', description: `The job ${job} of this workflow`, blocking: true, needs: [], location: null };
}

const LEVEL_RANK: Readonly<Record<Finding['level'], number>> = { error: 0, warning: 1, info: 2 };

/** Errors, warnings, infos; then file, line, column, rule, message. Findings without a place come first. */
export function sortedFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : [...findings].sort(FINDING_ORDER);
}

const FINDING_ORDER = inOrder<Finding>(
  by((finding) => LEVEL_RANK[finding.level]),
  by((finding) => finding.file ?? ''),
  by((finding) => finding.line ?? 0),
  by((finding) => finding.column ?? 0),
  by((finding) => finding.rule ?? ''),
  by((finding) => finding.message),
);

/** The one reason of a gate that has one. */
export function reasonOf(gate: string, code: ReasonCode, message: string, nextAction: string): Reason {
  return { code, gate, message, next_action: nextAction };
}
