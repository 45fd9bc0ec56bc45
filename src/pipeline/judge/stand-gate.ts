import type { GateQuality } from '../../contract/verdict/gate-quality.js';
import { findingFingerprint, NO_RULE } from '../../contract/findings/finding-fingerprint.js';
import type { Finding, GateRecord, Outcome } from '../../contract/verdict/gate-record.js';
import type { FoundItem } from '../../contract/findings/known-findings.js';
import { REASON_STATUS, type ReasonCode } from '../../contract/verdict/reasons.js';
import { sortedFindings } from '../../gates/ended-gate.js';
import { blockedWords, CHAIN_INCOMPLETE, count, LEFT_OUT } from '../../gates/reports/findings.js';
import { STDOUT } from '../../gates/reports/report-input.js';
import type { Allowances } from './allowances.js';

/** Reasons that say no more than that there are findings; a gate with any other is not passed by excusing findings. */
const OF_FINDINGS: ReadonlySet<ReasonCode> = new Set(['contract_invalid', 'gate_failed', 'static_analysis_not_met', 'violations']);

/** Whether a reason of a gate says no more than that there are findings. */
export function isOfFindings(code: ReasonCode): boolean {
  return OF_FINDINGS.has(code);
}

/** Rules of findings that tell how the gate itself ended (`gate-failed`, `threshold-missed`): no finding of a tool, never excused. */
const OWN_RULES: ReadonlySet<string> = new Set([...Object.keys(REASON_STATUS).map((code) => code.replaceAll('_', '-')), 'left-behind', 'exit-not-excused', CHAIN_INCOMPLETE, LEFT_OUT]);

/**
 * A gate that has judged, with its findings held against the waivers and, where the gate is `newOnly`, the baseline. What
 * is waived or old stays, marked, as information. The outcome becomes better only when nothing but findings made it: an
 * exit code, a missed threshold or a failed test is never excused (SPEC section 2). A gate that broke stays so, without
 * a cause of excused findings beside that of its break. An exit of `warnExitCodes` is no more than a warning, so that
 * findings made what is worse.
 */
export function standGate(record: GateRecord, newOnly: boolean, allowances: Allowances, warnExitCodes: readonly number[] = []): GateRecord {
  const isBroken = record.outcome === 'error';
  if (!isBroken && record.outcome !== 'pass' && record.outcome !== 'warn' && record.outcome !== 'fail') return record;
  if (!newOnly && !allowances.concerns(record.name)) return record;
  const own = record.findings.filter(isOwn);
  const foreign = record.findings.filter((finding) => !isOwn(finding));
  const items = foreign.map((finding) => itemOf(record.name, finding));
  const waivers = allowances.waive(record.name, items);
  const inBaseline = newOnly ? allowances.inBaseline(record.name, items) : null;
  let excused = 0;
  const marked = foreign.map((finding, index): Finding => {
    const { fingerprint = '' } = items[index] ?? {};
    const waiver = waivers[index] ?? null;
    const state = waiver !== null ? 'waived' : inBaseline?.[index] === true ? 'old' : null;
    if (state === null) return { ...finding, state: finding.state ?? 'new', fingerprint };
    if (finding.level !== 'info') excused += 1;
    const why = waiver === null ? 'already in the baseline' : `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`;
    return { ...finding, level: 'info', message: `${finding.message} (${why})`, state, fingerprint };
  });
  const excusedErrors = foreign.filter((finding, index) => finding.level === 'error' && marked[index]?.state !== 'new');
  const quality = withoutExcused(record.quality, excusedErrors);
  const counts = { findings_new: countIn(marked, 'new'), findings_old: countIn(marked, 'old'), findings_waived: countIn(marked, 'waived') };
  const blocking = quality?.analysis?.blockingViolations ?? [];
  const left = marked.filter(({ level, state }) => level === 'error' && state === 'new');
  // Of findings that were left out nobody knows whether they are excused.
  const isMore = blocking.length > 0 || record.findings.some(({ rule }) => rule === LEFT_OUT);
  const areAllExcused = !isMore && left.length === 0;
  const standing = record.reasons.filter(({ code }) => !OF_FINDINGS.has(code) || !(code === 'static_analysis_not_met' && quality !== undefined ? blocking.length === 0 : areAllExcused));
  // A gate that fails says why: where only excused findings do, what is said of the exit or of the outcome follows.
  const said = standing.length === 0 ? record.reasons : standing;
  const reasons = excusedErrors.length === 0 ? record.reasons : said.map((reason) => ({ ...reason, message: leftWords(reason, blocking, left) }));
  const judged: GateRecord = { ...record, reasons, findings: sortedFindings([...marked, ...own]), metrics: isBroken ? record.metrics : { ...record.metrics, ...counts }, ...(quality === undefined ? {} : { quality }) };
  // What a broken gate's exit means is told with its break.
  if (excused === 0 || isBroken) return judged;
  if (record.exitCode !== null && record.exitCode !== 0 && !warnExitCodes.includes(record.exitCode)) {
    const stands = exitStands(excused, record);
    return { ...judged, reasons: areAllExcused ? onlyTheExit(record, stands) : reasons, findings: sortedFindings([...judged.findings, stands]) };
  }
  if (record.thresholds.some((check) => !check.met) || record.reasons.some(({ code }) => !OF_FINDINGS.has(code))) return judged;
  if (isMore) return judged;
  const outcome = worstOf(judged.findings.filter((finding) => !isOwn(finding) || finding.level !== 'error'));
  if (outcome === record.outcome) return judged;
  const kept = own.filter(({ level }) => level !== 'error');
  return { ...judged, outcome, reasons: [], findings: sortedFindings([...marked, ...kept]) };
}

/** A finding of a tool as comparisons see it. */
export function itemOf(gate: string, finding: Finding): FoundItem {
  return { rule: `${gate}/${finding.rule ?? NO_RULE}`, file: finding.file ?? '', line: finding.line ?? null, fingerprint: findingFingerprint(finding) };
}

/** What the deployment contract counts: violations that block, without those that are excused. */
function withoutExcused(quality: GateQuality | undefined, excused: readonly Finding[]): GateQuality | undefined {
  if (quality?.analysis === undefined || excused.length === 0) return quality;
  const left = new Map<string, number>();
  for (const { rule = NO_RULE, file, line } of excused) {
    // As blocking violations are written: see `formats/analysis/combine-analysis`.
    const place = `${rule.replaceAll(/\s+/g, '-')} ${(file ?? STDOUT).replaceAll(/[\n\r\u2028\u2029]/g, ' ').trim() || '?'}:${line ?? 1}`;
    left.set(place, (left.get(place) ?? 0) + 1);
  }
  const { criticalViolations, highViolations } = quality.analysis;
  const gone = { critical: 0, high: 0 };
  const blockingViolations = quality.analysis.blockingViolations.filter((text) => {
    const blank = text.indexOf(' ');
    const [severity, place] = [text.slice(0, blank), text.slice(blank + 1)];
    const times = left.get(place) ?? 0;
    if (times === 0) return true;
    left.set(place, times - 1);
    if (severity === 'critical' || severity === 'high') gone[severity] += 1;
    return false;
  });
  return { ...quality, analysis: { ...quality.analysis, blockingViolations, criticalViolations: criticalViolations - gone.critical, highViolations: highViolations - gone.high } };
}

/** Whether a finding tells how the gate itself ended: nothing excuses it. */
export function isOwn({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule !== undefined && OWN_RULES.has(rule);
}

function countIn(findings: readonly Finding[], state: NonNullable<Finding['state']>): number {
  return findings.filter((finding) => finding.state === state).length;
}

function worstOf(findings: readonly Finding[]): Outcome {
  if (findings.some(({ level }) => level === 'error')) return 'fail';
  return findings.some(({ level }) => level === 'warning') ? 'warn' : 'pass';
}

/** What is left of a cause when some of its findings are excused: it counted and quoted all of them. */
function leftWords({ code, message }: GateRecord['reasons'][number], blocking: readonly string[], left: readonly Finding[]): string {
  if (code === 'static_analysis_not_met') return blocking.length === 0 ? message : blockedWords(blocking);
  const [first] = left;
  if (first === undefined || !OF_FINDINGS.has(code)) return message;
  const place = first.file === undefined ? '' : `, first at ${first.file}${first.line === undefined ? '' : `:${first.line}`}`;
  return `${count(left.length, 'finding')} left that nothing excuses${place}`;
}

/** Causes of a gate whose findings are all excused: fixing them is not what is to do. */
function onlyTheExit({ name, outcome, reasons }: GateRecord, { message, suggestion = '' }: Finding): GateRecord['reasons'] {
  const others = reasons.filter(({ code }) => !OF_FINDINGS.has(code));
  return outcome === 'fail' && others.length < reasons.length ? [{ code: 'gate_failed', gate: name, message, next_action: suggestion }, ...others] : reasons;
}

function exitStands(excused: number, { kind, exitCode }: GateRecord): Finding {
  return {
    level: 'info',
    message: `${excused} finding${excused === 1 ? ' is' : 's are'} excused, and exit code ${exitCode} is not: an exit code cannot be waived`,
    rule: 'exit-not-excused',
    suggestion: `Have the command exit with 0 when it could judge${kind === 'run' ? ', or list that exit in warn_exit_codes' : ''}, so that its findings decide.`,
  };
}
