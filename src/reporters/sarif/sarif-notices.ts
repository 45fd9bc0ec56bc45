import { gaveVerdict } from '../../contract/verdict/outcomes.js';
import { withNextStep } from '../next-step.js';
import { sarifText } from '../escape.js';
import { boundedLines } from '../report-text.js';
import { LIMITS } from '../limits.js';
import type { GateView, RunView } from '../view/run-view.js';
import { pascalCase, type SarifDriver, type SarifInvocation, type SarifLevel, type SarifNotification } from './sarif-log.js';

/** What the notifications of our runs are about, by id. */
const NOTICES = {
  'run-reason': 'Why the whole run has the verdict that it has, where no gate is the cause.',
  'run-warning': 'A warning of the run that belongs to no gate.',
  'not-judged': 'A gate that came to no verdict: what it would have found is not known.',
  'results-left-out': 'How many results are not in this file.',
} as const;

export type NoticeId = keyof typeof NOTICES;

/** Describes the notifications that an invocation has. */
export function noticeDescriptors({ toolExecutionNotifications = [] }: SarifInvocation): Pick<SarifDriver, 'notifications'> {
  const used = new Set(toolExecutionNotifications.map(({ descriptor }) => descriptor.id));
  const notifications = Object.entries(NOTICES).flatMap(([id, text]) => (used.has(id) ? [{ id, name: pascalCase(id), shortDescription: { text }, fullDescription: { text }, help: { text } }] : []));
  return notifications.length === 0 ? {} : { notifications };
}

export function notice(id: NoticeId, level: SarifLevel, text: string): SarifNotification {
  const shown = sarifText(boundedLines(text, LIMITS.reportMessage));
  return { level, message: { text: shown === '' ? '(no message)' : shown }, descriptor: { id } };
}

/** The run as a whole: not successful when its verdict says that something declared could not be judged. */
export function wholeInvocation(view: RunView, more: readonly SarifNotification[]): SarifInvocation {
  const { verdict, gates, warnings } = view;
  const notices = [
    ...verdict.reasons.filter(({ gate }) => gate === undefined).map(({ code, message, next_action }) => notice('run-reason', 'error', `${code}: ${withNextStep(message, next_action)}`)),
    ...gates.filter((gate) => !gaveVerdict(gate.outcome)).map(notJudged),
    ...warnings.map((warning) => notice('run-warning', 'warning', warning)),
    ...more,
  ];
  return invocation(verdict.status !== 'Failed', notices);
}

function notJudged(gate: GateView): SarifNotification {
  const broke = gate.outcome === 'error' || gate.outcome === 'timeout' || gate.outcome === 'cancelled';
  const level = gate.outcome === 'skipped' ? 'note' : broke && gate.blocking ? 'error' : 'warning';
  return notice('not-judged', level, `${gate.name}: ${gate.outcome}${gate.why === '' ? '' : `, ${gate.why}`}`);
}

/** The invocation of a run of one or several gates. */
export function gatesInvocation(gates: readonly GateView[], notices: readonly SarifNotification[]): SarifInvocation {
  const unjudged = gates.filter((gate) => !gaveVerdict(gate.outcome));
  return invocation(unjudged.length === 0, [...unjudged.map(notJudged), ...notices]);
}

function invocation(executionSuccessful: boolean, notices: readonly SarifNotification[]): SarifInvocation {
  return notices.length === 0 ? { executionSuccessful } : { executionSuccessful, toolExecutionNotifications: notices };
}
