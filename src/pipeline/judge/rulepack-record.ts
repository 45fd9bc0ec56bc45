import type { RulepackSettings } from '../../config/settings/rulepack-settings.js';
import { by, inOrder } from '../../base/order.js';
import type { Finding, GateRecord, Outcome } from '../../contract/verdict/gate-record.js';
import type { Violation } from '../../contract/generated/types.js';
import type { Reason } from '../../contract/verdict/reasons.js';
import { sortedFindings } from '../../gates/ended-gate.js';
import { violationText } from '../../reporters/violation-text.js';
import type { ItemState } from '../../reporters/run-facts.js';
import type { AnalyzerOutput } from '../../rulepacks/rulepack.js';
import type { Comparison } from './new-only.js';

export interface RulepackEnd {
  readonly settings: RulepackSettings;
  /** Source files that it could look at; what its config ignores is not among them. */
  readonly sources: number;
  /** Modules that manifests make, where it judges by modules; 0 where top-level folders stand for them. */
  readonly modules: number;
  readonly output: AnalyzerOutput;
  /** Why it could not judge; null when it could. */
  readonly error: string | null;
  readonly compared: Comparison;
  /** Warnings about the run of the rulepack itself. */
  readonly notes: readonly Finding[];
  /** Rules that are on and compare with a base, where there is none to ask (SPEC section 7, Base); null when all were judged. */
  readonly skipped: SkippedRules | null;
  /** Files that it looked at and whose imports may be incomplete: what they import was not all checked, which is a warning. */
  readonly uncertain: readonly string[];
  readonly startedAt: string;
  readonly durationSeconds: number;
}

export interface SkippedRules {
  readonly rules: readonly string[];
  /** In words, for example `no base to compare with: the event schedule has none`. */
  readonly why: string;
  /** Whether the event has no base and no other rule is on, so that nothing had to be judged. */
  readonly all: boolean;
}

/** A rulepack that has ended, as a gate among the others (SPEC sections 1 and 2). */
export function rulepackRecord(end: RulepackEnd): GateRecord {
  const { settings, output, compared } = end;
  const states = new Map<string, ItemState['state']>();
  const added = new Map<string, readonly ItemState[]>();
  for (const item of compared.items) {
    added.set(item.violation_id, [...(added.get(item.violation_id) ?? []), item]);
    if (states.get(item.violation_id) !== 'new') states.set(item.violation_id, item.state);
  }
  const stateOf = (violation: Violation): ItemState['state'] => states.get(violation.id) ?? 'new';
  const findings = output.violations.map((violation) => findingOf(violation, stateOf(violation), added.get(violation.id) ?? [], compared));
  const uncertain = end.uncertain.map((file): Finding => ({ level: 'warning', message: 'The scanner lost its place in this file, so some of its imports may be missing from the graph.', file, rule: 'scan-uncertain', suggestion: `fix its syntax, or list it under rulepacks.${settings.namespace}.ignore with the reason` }));
  const standing = output.violations.filter((violation) => stateOf(violation) === 'new');
  const { outcome, reasons } = conclude(end, standing);
  return {
    name: settings.gateName,
    kind: 'rulepack',
    description: `The rulepack ${settings.namespace}`,
    blocking: true,
    needs: [],
    outcome,
    reasons,
    findings: sortedFindings([...findings, ...uncertain, ...end.notes]),
    metrics: outcome === 'skipped' ? {} : {
      source_files: end.sources,
      violations: compared.items.length,
      violations_new: compared.items.filter((item) => item.state === 'new').length,
      violations_old: compared.items.filter((item) => item.state === 'old').length,
      violations_waived: compared.items.filter((item) => item.state === 'waived').length,
      uncertain_files: end.uncertain.length,
    },
    thresholds: [],
    startedAt: outcome === 'skipped' ? null : end.startedAt,
    durationSeconds: outcome === 'skipped' ? 0 : end.durationSeconds,
    exitCode: null,
    signal: null,
    output: null,
    evidence: [],
    location: settings.location,
    ...(outcome === 'skipped' && end.skipped !== null ? { skippedBy: end.skipped.why } : {}),
    ...(outcome !== 'skipped' && outcome !== 'not_run' && end.skipped !== null ? { skippedRules: { rules: end.skipped.rules, why: end.skipped.why } } : {}),
  };
}

/** What stands has its severity. What the base excuses is information; what no base could excuse, at most a warning. */
function levelOf(violation: Violation, state: ItemState['state'], baseWasWanted: boolean): Finding['level'] {
  if (state === 'new') return violation.severity;
  if (state !== 'unknown' || violation.severity === 'info') return 'info';
  return baseWasWanted ? violation.severity : 'warning';
}

const STATE_WORDS = { new: '', old: ' (already there)', waived: ' (waived)', unknown: ' (no base to compare with)' } as const;

function findingOf(violation: Violation, state: ItemState['state'], items: readonly ItemState[], compared: Comparison): Finding {
  return {
    level: levelOf(violation, state, compared.unknown !== null),
    message: `${violationText({ violation, items, isNew: state === 'new', state })}${STATE_WORDS[state]}`,
    file: violation.file_path,
    ...(violation.line_number === null ? {} : { line: violation.line_number }),
    rule: violation.rule_id,
  };
}

function conclude(end: RulepackEnd, standing: readonly Violation[]): { readonly outcome: Outcome; readonly reasons: readonly Reason[] } {
  const { settings, compared } = end;
  const gate = settings.gateName;
  if (end.error !== null) {
    const reason: Reason = { code: 'analyzer_error', gate, message: `the rulepack ${settings.namespace} could not judge: ${end.error}`, next_action: 'Fix what the message names; if it is not one of your settings, report it as a bug with this message.' };
    return { outcome: 'error', reasons: [reason] };
  }
  // By modules alone judges only what was asked for by name: a run without it is not green where no rulepack reads the language.
  if (end.sources === 0 && !(settings.namedInConfig && end.modules > 0)) {
    const reason: Reason = { code: 'nothing_checked', gate, message: `the config names the rulepack ${settings.namespace} and there is no source file that it can read, apart from those that it ignores`, next_action: 'Check working-directory, that the files are tracked, and its ignore globs, or remove the rulepack from the config.' };
    return { outcome: 'not_run', reasons: settings.namedInConfig ? [reason] : [] };
  }
  if (end.skipped?.all === true) return { outcome: 'skipped', reasons: [] };
  // What never blocks is not decided by the base either.
  const count = compared.items.filter((item) => item.state === 'unknown' && item.severity !== 'info').length;
  if (compared.unknown !== null && count > 0) {
    const reason: Reason = { code: 'base_unknown', gate, message: `${count} violation${count === 1 ? '' : 's'} found, and whether the base already had ${count === 1 ? 'it' : 'them'} cannot be determined: ${compared.unknown.reason}`, next_action: compared.unknown.hint };
    return { outcome: 'error', reasons: [reason] };
  }
  const errors = standing.filter((violation) => violation.severity === 'error');
  if (errors.length > 0) return { outcome: 'fail', reasons: [violationsReason(gate, errors, compared.items)] };
  const warns = end.uncertain.length > 0 || end.notes.length > 0 || standing.some((violation) => violation.severity === 'warning') || compared.items.some((item) => item.state === 'unknown' && item.severity !== 'info');
  return { outcome: warns ? 'warn' : 'pass', reasons: [] };
}

function violationsReason(gate: string, errors: readonly Violation[], items: readonly ItemState[]): Reason {
  const [first] = [...errors].sort(inOrder(by((violation) => violation.file_path), by((violation) => violation.line_number ?? 0)));
  const rules = [...new Set(errors.map((violation) => violation.rule_id))];
  const place = first === undefined ? '' : `${first.file_path}${first.line_number === null ? '' : `:${first.line_number}`}`;
  return {
    code: 'violations',
    gate,
    ...(rules.length === 1 ? { rule: rules[0] ?? '' } : {}),
    message: `${errors.length} violation${errors.length === 1 ? '' : 's'} of severity error, first at ${place}`,
    next_action: first === undefined ? 'Fix the violations.' : nextActionOf(first, items.flatMap((item) => (item.violation_id === first.id ? item.added : []))),
  };
}

/**
 * The cut that a violation proposes, or a pointer to where it is described. Of a group that the base had in part, what is new in it
 * comes first: whoever reads it made that, and not the group.
 */
function nextActionOf(violation: Violation, added: readonly string[]): string {
  const { cut, imports } = violation.context ?? {};
  const cuts = Array.isArray(cut) ? (cut as readonly { file?: unknown; line?: unknown; specifier?: unknown }[]) : [];
  const [first] = cuts;
  if (first === undefined || typeof first.file !== 'string') {
    const broken = brokenLock(violation);
    if (broken !== null) return `Have the lock written again (${broken} is broken): pnpm install --no-frozen-lockfile.`;
    const explain = `contract-gates explain ${violation.rulepack_namespace}/${violation.rule_id}`;
    // What a change reaches is no fault of the file that it is told at.
    return violation.category === 'impact' ? `See what to do with ${explain}.` : `Fix ${violation.file_path}; ${explain} tells the ways out.`;
  }
  const place = `${first.file}:${String(first.line)}`;
  const [newest, ...more] = added;
  if (newest !== undefined && typeof imports === 'number' && added.length < imports && !(cuts.length === 1 && added.some((one) => one.startsWith(`${place} `)))) {
    const others = more.length === 0 ? '' : ` and ${more.length} more, which the report names`;
    const instead = cuts.length === 1 ? `the import of ${String(first.specifier)} at ${place}, without which no cycle is left` : 'make the group smaller by the cuts that the report names';
    return `Remove what is new in the cycle: ${newest}${others}; or ${instead}.`;
  }
  const rest = cuts.length === 1 ? ': no cycle is left without it' : ` and ${cuts.length - 1} more, which the report names`;
  return `Remove the import of ${String(first.specifier)} at ${place}${rest}.`;
}

/** Where a lock contradicts itself, if all that the violation tells of are such places: no manifest is to be changed then. */
function brokenLock({ context }: Violation): string | null {
  const items = Array.isArray(context?.['items']) ? (context['items'] as readonly { lock?: unknown; lock_line?: unknown }[]) : [];
  const [first] = items;
  return first === undefined || items.some((item) => typeof item.lock_line !== 'number') ? null : `${String(first.lock)}:${String(first.lock_line)}`;
}
