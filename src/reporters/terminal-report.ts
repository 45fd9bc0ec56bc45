import { cutText, firstOf } from '../base/bounded.js';
import { findingFingerprint, NO_RULE } from '../contract/findings/finding-fingerprint.js';
import type { Finding, GateRecord } from '../contract/verdict/gate-record.js';
import { counted } from './count-words.js';
import { visibleLines } from './escape.js';
import { impactLine, impactOf } from './impact.js';
import { placeOf } from './markdown/gate-report.js';
import { skippedWords } from './markdown/outcome-words.js';
import { ruleCounts, ruleCountWords } from './rule-counts.js';
import type { RunFacts } from './run-facts.js';
import { notesOfRulepacks, shownViolations } from './standing.js';
import { changeFinder, type IsChanged } from './view/change-finder.js';
import { waiverFinder, type FindWaiver } from './view/waiver-finder.js';
import { violationText } from './violation-text.js';
import { waiverLines } from './waiver-lines.js';

/** How a line of the report is to be stressed; the terminal decides whether it has colours for it. */
export interface ReportLine {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'advice' | 'plain' | 'quiet';
}

const FINDINGS_SHOWN = 20;
/** Characters of a rule in a count. */
const RULE_SHOWN = 80;

const EXCUSED = [['old', 'already there at the base or in the baseline'], ['waived', 'waived'], ['unknown', 'that could not be compared with a base']] as const;

/**
 * The end of a run as a terminal shows it: what was found, worst first, then the verdict and what to do next. It names files only
 * where `hasFiles`: else the run could not write them, and the verdict says why.
 */
export function terminalReport(facts: RunFacts, hasFiles: boolean): readonly ReportLine[] {
  const lines: ReportLine[] = [];
  const { runFolder } = facts.run;
  const rest = (file: string): string => (hasFiles ? `all are in ${runFolder}/${file}` : 'the others are in no file');
  // Further lines of a text of others stand below its first, so that none of them looks like one of ours.
  const add = (tone: ReportLine['tone'], text: string): void => void lines.push({ tone, text: visibleLines(text).replaceAll('\n', '\n      ') });
  const findWaiver = waiverFinder(facts.waivers);
  const isChanged = changeFinder(facts);
  for (const gate of facts.gates) {
    if (gate.kind === 'rulepack' || gate.findings.length === 0) continue;
    const fresh = gate.findings.filter(({ state = 'new' }) => state === 'new');
    const { shown, total } = firstOf(changedFirst(fresh, isChanged), FINDINGS_SHOWN);
    add('plain', `${gate.name}: ${countWords(gate, total, findWaiver)}`);
    for (const finding of shown) {
      const place = finding.file === undefined ? '' : `${placeOf(finding)}: `;
      const rule = finding.rule === undefined ? '' : `${finding.rule}: `;
      add(finding.level === 'error' ? 'bad' : finding.level === 'warning' ? 'advice' : 'quiet', `  ${place}${rule}${finding.message}`);
    }
    if (shown.length < total) add('quiet', `  showing ${shown.length} of ${total}${oftenWords(fresh)}; ${rest('gate-summary.json')}`);
  }
  const violations = shownViolations(facts);
  const standing = violations.filter((shown) => shown.isNew);
  const { shown, total } = firstOf(standing, FINDINGS_SHOWN);
  for (const entry of shown) {
    const { violation } = entry;
    const place = `${violation.file_path}${violation.line_number === null ? '' : `:${violation.line_number}`}`;
    add(violation.severity === 'error' ? 'bad' : violation.severity === 'warning' ? 'advice' : 'quiet', `${place}: ${violation.rulepack_namespace}/${violation.rule_id}: ${violationText(entry)}`);
  }
  if (shown.length < total) add('quiet', `showing ${shown.length} of ${total} violations; ${rest('envelope.json')}`);
  for (const [state, words] of EXCUSED) {
    const count = violations.filter((entry) => entry.state === state).length;
    const notes = [...(hasFiles ? [`shown in ${runFolder}/report.html`] : []), ...(state === 'unknown' ? [] : ['not blocking'])];
    if (count > 0) add('quiet', `${count} violation${count === 1 ? '' : 's'} ${words}${notes.length === 0 ? '' : `: ${notes.join(', ')}`}`);
  }
  const notes = firstOf(notesOfRulepacks(facts), FINDINGS_SHOWN);
  for (const note of notes.shown) add('advice', `${note.file === undefined ? '' : `${placeOf(note)}: `}run/${note.rule ?? NO_RULE}: ${note.message}`);
  if (notes.shown.length < notes.total) add('quiet', `showing ${notes.shown.length} of ${notes.total} warnings of rulepacks; ${rest('gate-summary.json')}`);
  for (const line of waiverLines(facts.waivers).due) add('advice', `waiver due: ${line}`);
  const { baseline } = facts;
  if (baseline !== null && baseline.stale.length > 0) add('quiet', `${counted(baseline.stale.length, 'entry', 'entries')} of the baseline ${baseline.path} not found any more: contract-gates baseline shrink`);
  for (const gate of facts.gates) for (const words of skippedWords(gate)) add('quiet', `${gate.name}: ${words}`);
  const impact = impactOf(facts.envelope);
  if (impact !== null) add('quiet', impactLine(impact));
  for (const warning of facts.warnings) add('advice', `warning: ${warning}`);
  for (const reason of facts.verdict.reasons) {
    // What the headline quotes stands there.
    if (reason.gate === undefined && !facts.verdict.headline.includes(reason.message)) add('bad', `${reason.code}: ${reason.message}`);
  }
  add(facts.verdict.status === 'Succeeded' ? (facts.verdict.warned ? 'advice' : 'good') : 'bad', facts.verdict.headline);
  if (facts.verdict.nextAction !== null) add('plain', `Next: ${facts.verdict.nextAction}`);
  if (hasFiles) add('quiet', `Files: ${runFolder}/ (report.html shows all of it; verdict.json, deployment-contract.json, ...)`);
  else add('bad', `Files: none of this run in ${runFolder}/: read no verdict from what may be there.`);
  return lines;
}

/** Where not all are shown: of each level those of changed lines first, so that who made the change sees its own. */
function changedFirst(findings: readonly Finding[], isChanged: IsChanged): readonly Finding[] {
  if (findings.length <= FINDINGS_SHOWN) return findings;
  const changed = new Set(findings.filter(({ file, line }) => isChanged(file ?? null, line ?? null) === true));
  const ofLevel = (wanted: Finding['level']): readonly Finding[] => findings.filter(({ level }) => level === wanted);
  return (['error', 'warning', 'info'] as const).map(ofLevel).flatMap((list) => [...list.filter((finding) => changed.has(finding)), ...list.filter((finding) => !changed.has(finding))]);
}

function oftenWords(findings: readonly Finding[]): string {
  const counts = ruleCounts(findings.flatMap(({ rule }) => rule ?? []));
  return counts === null ? '' : `, most often ${ruleCountWords(counts, (rule) => cutText(rule, RULE_SHOWN))}`;
}

/** `2 findings, 62 already in the baseline, 1 waived`: what is excused is counted and not listed. */
function countWords({ name, findings }: GateRecord, counting: number, findWaiver: FindWaiver): string {
  const excused = (['old', 'waived'] as const).map((state) => findings.filter((finding) => finding.state === state));
  const [old = [], waived = []] = excused;
  // What the tool itself suppressed is as good as waived, and no waiver of the config covers it.
  const own = waived.filter((finding) => findWaiver(`${name}/${finding.rule ?? NO_RULE}`, finding.file ?? '', finding.fingerprint ?? findingFingerprint(finding)) === null);
  const parts = [[counting, counting === 1 ? 'finding' : 'findings'], [old.length, 'already in the baseline'], [waived.length - own.length, 'waived'], [own.length, 'suppressed by the tool itself']] as const;
  return parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ');
}
