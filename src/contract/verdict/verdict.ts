import { by, compareText, inOrder } from '../../base/order.js';
import type { GateRecord } from './gate-record.js';
import { isFlaky } from './flaky.js';
import { REASON_STATUS, type Reason, type ReasonCode } from './reasons.js';

export type Status = 'Succeeded' | 'Failed' | 'Blocked';
export type Mode = 'local' | 'ci';

/** All that the verdict depends on. */
export interface VerdictInput {
  readonly gates: readonly GateRecord[];
  /** Causes that belong to no gate: an unreadable file, a broken config, a cancelled run, ... */
  readonly runReasons: readonly Reason[];
  /** Named warnings that belong to no gate, such as a source file skipped for its size. */
  readonly runWarnings: readonly string[];
  readonly strict: boolean;
  /** False with `report-only`: the step stays green and the headline says so. */
  readonly enforced: boolean;
  /** How many gates the config declares, and how many the inputs selected. */
  readonly selection: { readonly declared: number; readonly selected: number };
}

export interface Verdict {
  readonly status: Status;
  /** One sentence that names gates; never a bare status. */
  readonly headline: string;
  /** What to do next; null when there is nothing to do. */
  readonly nextAction: string | null;
  readonly reasons: readonly Reason[];
  /** Whether anything warned: exit code 2 in ci mode when the status is `Succeeded`. */
  readonly warned: boolean;
  readonly enforced: boolean;
}

const STATUS_RANK: Readonly<Record<Status, number>> = { Failed: 0, Blocked: 1, Succeeded: 2 };

function worse(a: Status, b: Status): Status {
  return STATUS_RANK[a] <= STATUS_RANK[b] ? a : b;
}

/** The gate at the start of the chain of needs that kept `record` from running. */
function stopperOf(record: GateRecord, byName: ReadonlyMap<string, GateRecord>): GateRecord | null {
  const seen = new Set<string>();
  let current = record;
  while (current.stoppedBy !== undefined) {
    const next = byName.get(current.stoppedBy);
    if (next === undefined || seen.has(next.name)) return null;
    seen.add(next.name);
    current = next;
  }
  return current === record ? null : current;
}

/** What one gate does to the status by SPEC section 2, before `strict`. */
function statusOfGate(record: GateRecord, byName: ReadonlyMap<string, GateRecord>): Status {
  if (!record.blocking) return 'Succeeded';
  switch (record.outcome) {
    case 'pass':
    case 'warn':
    case 'skipped':
      return 'Succeeded';
    case 'fail':
      return 'Blocked';
    case 'error':
    case 'timeout':
    case 'cancelled':
      return 'Failed';
    case 'not_run': {
      if (record.stoppedBy === undefined) return record.reasons.length > 0 ? 'Failed' : 'Succeeded';
      const stopper = stopperOf(record, byName);
      return stopper === null || !stopper.blocking ? 'Failed' : statusOfGate(stopper, byName);
    }
  }
}

const FALLBACK_CODE: Readonly<Partial<Record<GateRecord['outcome'], ReasonCode>>> = {
  fail: 'gate_failed',
  error: 'gate_error',
  timeout: 'gate_timeout',
  cancelled: 'gate_cancelled',
  not_run: 'gate_not_run',
};

/** A gate's own reasons, or the one its outcome implies: a gate never changes the verdict without a reason. */
function reasonsOfGate(record: GateRecord): readonly Reason[] {
  if (record.reasons.length > 0) return record.reasons;
  const code = FALLBACK_CODE[record.outcome];
  if (code === undefined) return [];
  const stopped = record.stoppedBy === undefined ? '' : ` because ${record.stoppedBy} did not pass`;
  return [
    {
      code,
      gate: record.name,
      message: `${record.name} ended as ${record.outcome}${stopped}`,
      next_action: `Read the output of ${record.stoppedBy ?? record.name} in the log and fix it.`,
    },
  ];
}

function warns(record: GateRecord): boolean {
  if (record.outcome === 'warn') return true;
  return !record.blocking && record.outcome !== 'pass' && record.outcome !== 'skipped';
}

/** A rulepack that found nothing to look at in a run without config: it neither speaks for nor against. */
function isSilent(record: GateRecord): boolean {
  return record.outcome === 'not_run' && record.stoppedBy === undefined && record.reasons.length === 0;
}

/** The others are of the run itself. */
function isOfGate({ gate }: Reason): boolean {
  return gate !== undefined;
}

function distinctNames(reasons: readonly Reason[]): string[] {
  return [...new Set(reasons.map((reason) => reason.gate ?? 'run'))].sort(compareText);
}

function describeFailed(reasons: readonly Reason[]): string {
  const named = distinctNames(reasons).map((name) => {
    const codes = [...new Set(reasons.filter((reason) => (reason.gate ?? 'run') === name).map((reason) => reason.code))];
    return `${name}: ${codes.sort(compareText).join(', ')}`;
  });
  return showFirst(named, '; ');
}

const NAMES_SHOWN = 5;

/** Joins the first of `names` and says how many there are when some are left out. */
function showFirst(names: readonly string[], separator: string): string {
  if (names.length <= NAMES_SHOWN) return names.join(separator);
  return `${names.slice(0, NAMES_SHOWN).join(separator)}${separator}and ${names.length - NAMES_SHOWN} more`;
}

/** A word for a count: `1 gate`, `2 gates`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Within one status: causes of the run first, then by gate; what is wrong with one file as it stands there. */
const reasonOrder = inOrder<Reason>(
  by((reason) => reason.gate ?? ''), by((reason) => reason.code), by((reason) => reason.rule ?? ''),
  by(({ location }) => location?.file ?? ''), by(({ location }) => location?.line ?? 0), by(({ location }) => location?.column ?? 0), by((reason) => reason.message),
);

/**
 * The verdict over all gates and rulepacks (SPEC section 2). `Failed` beats `Blocked` beats `Succeeded`; nothing that was
 * not judged ever counts as a pass.
 */
export function judge(input: VerdictInput): Verdict {
  const byName = new Map(input.gates.map((gate) => [gate.name, gate]));
  const failed: Reason[] = [];
  const blocked: Reason[] = [];
  const place = (status: Status, reasons: readonly Reason[]): void => {
    if (status === 'Failed') failed.push(...reasons);
    if (status === 'Blocked') blocked.push(...reasons);
  };

  let status: Status = 'Succeeded';
  for (const gate of input.gates) {
    const own = statusOfGate(gate, byName);
    status = worse(status, own);
    const inherited = gate.outcome === 'not_run' && stopperOf(gate, byName)?.blocking === true;
    if (!inherited) place(own, reasonsOfGate(gate));
  }
  for (const reason of input.runReasons) {
    const own = REASON_STATUS[reason.code];
    status = worse(status, own);
    place(own, [reason]);
  }

  const judged = input.gates.filter((gate) => !isSilent(gate));
  if (judged.length === 0 && status === 'Succeeded') {
    status = 'Failed';
    failed.push({
      code: 'nothing_checked',
      ...nothingChecked(input),
    });
  }

  const warning = input.gates.filter(warns);
  const warned = warning.length > 0 || input.runWarnings.length > 0;
  const strictWarnings = input.gates.filter((gate) => gate.blocking && gate.outcome === 'warn');
  if (input.strict && (strictWarnings.length > 0 || input.runWarnings.length > 0)) {
    status = worse(status, 'Blocked');
    blocked.push(...strictWarnings.map(strictReason), ...input.runWarnings.map(strictRunReason));
  }

  const reasons = [...failed.sort(reasonOrder), ...blocked.sort(reasonOrder)];
  return {
    status,
    headline: headlineOf({ input, judged, status, failed, blocked, warning }),
    nextAction: nextActionOf(reasons),
    reasons,
    warned,
    enforced: input.enforced,
  };
}

/** What to do about the first cause, with its gate where the headline names several: a command or a file alone does not say which it is of. */
function nextActionOf(reasons: readonly Reason[]): string | null {
  const [first] = reasons;
  if (first === undefined) return null;
  return first.gate === undefined || reasons.every(({ gate }) => gate === first.gate) ? first.next_action : `${first.gate}: ${first.next_action}`;
}

/** Why no gate and no rulepack judged anything, and what to do about just that. */
function nothingChecked({ gates, selection: { declared, selected } }: VerdictInput): Pick<Reason, 'message' | 'next_action'> {
  const declare = 'Declare a gate in .github/contract-gates.yml (`contract-gates init` writes one)';
  if (gates.length > 0) {
    const none = selected < declared ? 'no gate was selected' : 'no gate is declared';
    return { message: `${none} and no rulepack found a source file, so nothing was checked`, next_action: `${declare}, or check the inputs gates, rulepacks and working-directory.` };
  }
  if (declared > 0) {
    return { message: `the inputs gates and rulepacks select none of ${declared} declared, so nothing was checked`, next_action: 'Select a gate or a rulepack with the inputs gates and rulepacks.' };
  }
  return { message: 'no gate is declared and every rulepack is switched off, so nothing was checked', next_action: `${declare}, or switch a rulepack on.` };
}

function strictReason(gate: GateRecord): Reason {
  return {
    code: 'strict_warnings',
    gate: gate.name,
    message: `${gate.name} warned, and policy.strict makes a warning block`,
    next_action: `Fix the warnings of ${gate.name}, or remove strict.`,
  };
}

function strictRunReason(message: string): Reason {
  return { code: 'strict_warnings', message, next_action: 'Fix the warning, or remove strict.' };
}

interface HeadlineFacts {
  readonly input: VerdictInput;
  readonly judged: readonly GateRecord[];
  readonly status: Status;
  readonly failed: readonly Reason[];
  readonly blocked: readonly Reason[];
  readonly warning: readonly GateRecord[];
}

function headlineOf({ input, judged, status, failed, blocked, warning }: HeadlineFacts): string {
  const total = judged.length;
  const { declared, selected } = input.selection;
  const narrowed = selected < declared ? ` (${selected} of ${declared} gates selected)` : '';
  const notEnforced = input.enforced || status === 'Succeeded' ? '' : ' NOT ENFORCED:';
  if (status === 'Failed') {
    const gates = distinctNames(failed.filter(isOfGate)).length;
    const what = gates === 0 ? describeRunFailure(failed) : `could not judge ${gates} of ${total} (${describeFailed(failed)})`;
    const also = distinctNames(blocked.filter(isOfGate));
    const tail = also.length === 0 ? '' : `; ${also.length} ${also.length === 1 ? 'says' : 'say'} no (${showFirst(also, ', ')})`;
    return `Failed:${notEnforced} ${what}${tail}${narrowed}`;
  }
  if (status === 'Blocked') {
    const names = distinctNames(blocked.filter(isOfGate));
    const ofRun = blocked.filter((reason) => !isOfGate(reason));
    const said = [
      ...(names.length === 0 ? [] : [`${names.length} of ${counted(total, 'gate')} ${names.length === 1 ? 'says' : 'say'} no (${showFirst(names, ', ')})`]),
      ...(ofRun.length === 0 ? [] : [`${counted(ofRun.length, 'cause')} of the run (${codesOf(ofRun)})`]),
    ];
    return `Blocked:${notEnforced} ${said.join(', and ')}${narrowed}`;
  }
  const passed = judged.filter((gate) => gate.outcome === 'pass').length;
  const flaky = judged.filter(isFlaky);
  const skipped = judged.filter((gate) => gate.outcome === 'skipped');
  const parts = [`${passed} of ${counted(total, 'gate')} ${passed === 1 || total === 1 ? 'passes' : 'pass'}`];
  if (warning.length > 0) parts.push(`${warning.length} with warnings (${showFirst(warning.map((gate) => gate.name), ', ')})`);
  if (flaky.length > 0) parts.push(`${flaky.length} only after a retry (${showFirst(flaky.map((gate) => gate.name), ', ')})`);
  if (skipped.length > 0) parts.push(`${skipped.length} skipped by rule (${showFirst(skipped.map((gate) => `${gate.name}: ${gate.skippedBy ?? 'rule'}`), ', ')})`);
  if (input.runWarnings.length > 0) parts.push(counted(input.runWarnings.length, 'warning'));
  return `Succeeded: ${parts.join(', ')}${narrowed}`;
}

function describeRunFailure(failed: readonly Reason[]): string {
  const first = failed[0];
  if (first === undefined) return 'no verdict';
  return failed.length === 1 ? `${first.message} (${first.code})` : `${counted(failed.length, 'cause')} (${codesOf(failed)}), first: ${first.message}`;
}

function codesOf(reasons: readonly Reason[]): string {
  return showFirst([...new Set(reasons.map((reason) => reason.code))].sort(compareText), ', ');
}

/**
 * The exit status of the command line: 0 Succeeded, 1 Failed or Blocked, 2 Succeeded with warnings in ci mode; with
 * `report-only` always 0. The action's process exits 0 where this says 2.
 */
export function exitCodeOf(verdict: Verdict, mode: Mode): 0 | 1 | 2 {
  if (!verdict.enforced) return 0;
  if (verdict.status !== 'Succeeded') return 1;
  return verdict.warned && mode === 'ci' ? 2 : 0;
}
