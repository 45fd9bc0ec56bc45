import type { CapturedText, GateAttempt, GateRecord } from '../contract/verdict/gate-record.js';
import { hasPassed } from '../contract/verdict/outcomes.js';
import type { CommandGate } from './command-gate.js';
import { sortedFindings } from './ended-gate.js';
import { lastLines } from './last-lines.js';

/** Kept of what an attempt before the last printed: its last lines. */
const ATTEMPT_LINES = 200;
const ATTEMPT_CHARACTERS = 64 * 1024;

/**
 * Runs a gate and tries it again, as often as `retries` says, while it ends as `fail` or `timeout`. A pass or a warning
 * that needed a retry keeps its outcome and is marked flaky: an info finding for each attempt that went wrong, and
 * `earlierAttempts` in the record. An `error` is not tried again: a command that is not there, a report that cannot be
 * read or a signal is not fixed by asking twice, and would hide a broken gate behind a lucky run. Neither is anything
 * once the run is being stopped.
 */
export async function runWithRetries(run: CommandGate, attempt: () => Promise<GateRecord>): Promise<GateRecord> {
  const earlier: GateAttempt[] = [];
  let startedAt: string | null = null;
  let seconds = 0;
  for (;;) {
    const record = await attempt();
    startedAt ??= record.startedAt;
    seconds += record.durationSeconds;
    const isLast = earlier.length >= run.gate.spec.retries || run.cancel.aborted;
    if (isLast || (record.outcome !== 'fail' && record.outcome !== 'timeout')) {
      return earlier.length === 0 ? record : withAttempts(record, earlier, run, startedAt, seconds);
    }
    earlier.push(attemptOf(record, record.outcome));
  }
}

function attemptOf(record: GateRecord, outcome: GateAttempt['outcome']): GateAttempt {
  const { durationSeconds, exitCode, output, reasons } = record;
  return { outcome, message: reasons[0]?.message ?? `it ended as ${outcome}`, durationSeconds, exitCode, output: output === null ? null : endOf(output) };
}

function endOf(output: CapturedText): CapturedText {
  const lines = output.text.split('\n');
  if (lines.length <= ATTEMPT_LINES && output.text.length <= ATTEMPT_CHARACTERS) return output;
  const text = lines.slice(-ATTEMPT_LINES).join('\n').slice(-ATTEMPT_CHARACTERS).toWellFormed();
  return { text, totalBytes: output.totalBytes, truncated: true };
}

function withAttempts(record: GateRecord, earlier: readonly GateAttempt[], run: CommandGate, startedAt: string | null, seconds: number): GateRecord {
  const of = run.gate.spec.retries + 1;
  const isFlaky = hasPassed(record.outcome);
  const told = earlier.map((attempt, index) => {
    const quoted = lastLines(attempt.output?.text ?? '').join('\n');
    return {
      level: 'info' as const,
      message: `attempt ${index + 1} of ${of} ended as ${attempt.outcome}: ${attempt.message}`,
      rule: isFlaky ? 'flaky' : 'retried',
      ...(isFlaky ? { suggestion: 'Find out why it does not always pass; a retry hides that, it does not fix it.' } : {}),
      ...(quoted === '' ? {} : { code_snippet: quoted }),
    };
  });
  return { ...record, startedAt, durationSeconds: Math.round(seconds * 1000) / 1000, findings: sortedFindings([...record.findings, ...told]), earlierAttempts: earlier };
}
