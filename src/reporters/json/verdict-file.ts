import { isFlaky } from '../../contract/verdict/flaky.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { VerdictFile } from '../../contract/generated/types.js';
import { verdictDigest } from '../../contract/documents/verdict-digest.js';
import { countsOf } from '../outputs.js';
import type { RunFacts } from '../run-facts.js';

/** `verdict.json` (SPEC section 8): the verdict with everything it rests on; `files` are SHA-256 of the run's other files, `digest` that of this one. */
export function verdictFileOf(facts: RunFacts, files: Readonly<Record<string, string>>): VerdictFile {
  const { verdict } = facts;
  const file = {
    version: '1.0' as const,
    status: verdict.status,
    headline: verdict.headline,
    enforced: verdict.enforced,
    mode: facts.mode,
    settings: { ...facts.settings },
    as_of: facts.asOf,
    selection: { declared: [...facts.selection.declared], selected: [...facts.selection.selected], left_out: [...facts.selection.leftOut] },
    base: { kind: facts.base.kind, sha: facts.base.sha, detail: facts.base.detail },
    reasons: verdict.reasons.map(({ location, ...reason }) => reason),
    gates: facts.gates.map((gate) => ({
      ...attemptsOf(gate),
      blocking: gate.blocking,
      kind: gate.kind,
      name: gate.name,
      outcome: gate.outcome,
      reasons: gate.reasons.map((reason) => reason.code),
      ...(gate.skippedBy === undefined ? {} : { skipped_by: gate.skippedBy }),
      ...(gate.skippedRules === undefined ? {} : { skipped_rules: { rules: [...gate.skippedRules.rules], why: gate.skippedRules.why } }),
      ...(gate.stoppedBy === undefined ? {} : { stopped_by: gate.stoppedBy }),
      thresholds: gate.thresholds.map((check) => ({ ...check })),
    })),
    counts: countsOf(facts),
    warnings: [...facts.warnings],
    items: facts.items.map((item) => ({ ...item, added: [...item.added] })),
    waivers: facts.waivers.map(({ waiver: { rule, path, fingerprint, reason, owner, expires }, state, daysLeft, matched }) => ({ rule, path, fingerprint, reason, owner, expires, state, days_left: daysLeft, matched })),
    baseline: facts.baseline === null ? null : { ...facts.baseline, stale: facts.baseline.stale.map(({ rule, file, fingerprint, text }) => ({ rule, file, fingerprint, text })) },
    signature: facts.envelope?.meta.signature ?? null,
    files: { ...files },
  };
  return { ...file, digest: verdictDigest(file) };
}

function attemptsOf(gate: GateRecord): { attempts?: number; flaky?: true } {
  if (gate.earlierAttempts === undefined) return {};
  return { attempts: gate.earlierAttempts.length + 1, ...(isFlaky(gate) ? { flaky: true as const } : {}) };
}
