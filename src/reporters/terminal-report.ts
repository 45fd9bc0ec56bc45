import { firstOf } from '../base/bounded.js';
import { allowanceLines } from './allowance-lines.js';
import { visibleLines } from './escape.js';
import { impactLine, impactOf } from './impact.js';
import { placeOf } from './markdown/gate-report.js';
import { skippedWords } from './markdown/outcome-words.js';
import type { RunFacts } from './run-facts.js';
import { shownViolations } from './standing.js';
import { violationText } from './violation-text.js';

/** How a line of the report is to be stressed; the terminal decides whether it has colours for it. */
export interface ReportLine {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'advice' | 'plain' | 'quiet';
}

const FINDINGS_SHOWN = 20;

const EXCUSED = [['old', 'already there at the base or in the baseline'], ['waived', 'waived'], ['unknown', 'that no base could be asked about']] as const;

/** The end of a run as a terminal shows it: what was found, worst first, then the verdict and what to do next. */
export function terminalReport(facts: RunFacts): readonly ReportLine[] {
  const lines: ReportLine[] = [];
  const add = (tone: ReportLine['tone'], text: string): void => void lines.push({ tone, text: visibleLines(text) });
  for (const gate of facts.gates) {
    if (gate.kind === 'rulepack' || gate.findings.length === 0) continue;
    const { shown, total } = firstOf(gate.findings, FINDINGS_SHOWN);
    add('plain', `${gate.name}: ${total} finding${total === 1 ? '' : 's'}`);
    for (const finding of shown) {
      const place = finding.file === undefined ? '' : `${placeOf(finding)}: `;
      add(finding.level === 'error' ? 'bad' : finding.level === 'warning' ? 'advice' : 'quiet', `  ${place}${finding.message}`);
    }
    if (shown.length < total) add('quiet', `  showing ${shown.length} of ${total}; all are in ${facts.run.runFolder}/gate-summary.json`);
  }
  const violations = shownViolations(facts);
  const standing = violations.filter((shown) => shown.isNew);
  const { shown, total } = firstOf(standing, FINDINGS_SHOWN);
  for (const entry of shown) {
    const { violation } = entry;
    const place = `${violation.file_path}${violation.line_number === null ? '' : `:${violation.line_number}`}`;
    add(violation.severity === 'error' ? 'bad' : violation.severity === 'warning' ? 'advice' : 'quiet', `${place}: ${violation.rulepack_namespace}/${violation.rule_id}: ${violationText(entry)}`);
  }
  if (shown.length < total) add('quiet', `showing ${shown.length} of ${total} violations; all are in ${facts.run.runFolder}/envelope.json`);
  for (const [state, words] of EXCUSED) {
    const count = violations.filter((entry) => entry.state === state).length;
    if (count > 0) add('quiet', `${count} violation${count === 1 ? '' : 's'} ${words}: shown in ${facts.run.runFolder}/envelope.json${state === 'unknown' ? '' : ', not blocking'}`);
  }
  const { due, stale } = allowanceLines(facts);
  for (const line of due) add('advice', `waiver due: ${line}`);
  if (stale.length > 0) add('quiet', `${stale.length} entr${stale.length === 1 ? 'y' : 'ies'} of the baseline ${facts.baseline?.path ?? ''} not found any more: contract-gates baseline shrink`);
  for (const gate of facts.gates) for (const words of skippedWords(gate)) add('quiet', `${gate.name}: ${words}`);
  const impact = impactOf(facts.envelope);
  if (impact !== null) add('quiet', impactLine(impact));
  for (const warning of facts.warnings) add('advice', `warning: ${warning}`);
  for (const reason of facts.verdict.reasons) {
    if (reason.gate === undefined) add('bad', `${reason.code}: ${reason.message}`);
  }
  add(facts.verdict.status === 'Succeeded' ? (facts.verdict.warned ? 'advice' : 'good') : 'bad', facts.verdict.headline);
  if (facts.verdict.nextAction !== null) add('plain', `Next: ${facts.verdict.nextAction}`);
  add('quiet', `Files: ${facts.run.runFolder}/ (verdict.json, deployment-contract.json, gate-summary.md, ...)`);
  return lines;
}
