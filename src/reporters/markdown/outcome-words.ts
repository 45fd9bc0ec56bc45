import { isFlaky } from '../../contract/verdict/flaky.js';
import type { GateRecord, Outcome } from '../../contract/verdict/gate-record.js';

/** How an outcome is shown to people, the same on every surface. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  pass: '✅ pass',
  warn: '⚠️ warn',
  fail: '❌ fail',
  error: '💥 error',
  timeout: '⏱️ timeout',
  cancelled: '🛑 cancelled',
  not_run: '⏸️ not run',
  skipped: '⏭️ skipped',
};

/** The outcome of a gate with the mark of one that needed a retry: `✅ pass (flaky: attempt 2)`. */
export function outcomeOf(record: GateRecord): string {
  const words = OUTCOME_WORDS[record.outcome];
  if (record.earlierAttempts === undefined) return words;
  const last = record.earlierAttempts.length + 1;
  return isFlaky(record) ? `${words} (flaky: attempt ${last})` : `${words} (${last} attempts)`;
}

/** Why a gate ended as it did, in one line of plain text; for a pass what it left out, else empty. */
export function whyOf(record: GateRecord): string {
  if (record.stoppedByPhase === true) return `its phase waits for ${record.stoppedBy ?? 'an earlier one'}, which did not pass`;
  if (record.stoppedBy !== undefined) return `needs ${record.stoppedBy}, which did not pass`;
  if (record.skippedBy !== undefined) return record.skippedBy;
  const [first, ...others] = record.reasons;
  if (first === undefined && isFlaky(record)) return `attempt ${record.earlierAttempts?.length ?? 1}: ${record.earlierAttempts?.at(-1)?.message ?? 'failed'}`;
  if (first !== undefined) return others.length === 0 ? first.message : `${first.message} (and ${others.length} more)`;
  if (record.outcome === 'not_run') return 'nothing to look at';
  const warnings = record.outcome === 'warn' ? record.findings.filter((finding) => finding.level === 'warning').length : 0;
  return [...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? '' : 's'}`] : []), ...skippedWords(record)].join('; ');
}

/** Rules that a rulepack left out while its others judged, with why; nothing where it left out none. */
export function skippedWords({ skippedRules }: GateRecord): readonly string[] {
  if (skippedRules === undefined) return [];
  const { rules, why } = skippedRules;
  return [`${rules.length} rule${rules.length === 1 ? '' : 's'} skipped (${rules.join(', ')}): ${why}`];
}

/** Seconds as people read them: `0.41 s`, `3 min 20 s`. */
export function durationWords(seconds: number): string {
  if (seconds < 59.995) return `${seconds.toFixed(2)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
