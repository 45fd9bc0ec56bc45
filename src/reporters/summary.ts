import { firstOf, utf8Length } from '../base/bounded.js';
import { allowanceLines, DUE_DAYS } from './allowance-lines.js';
import { codeSpan, prose, urlPath } from './escape.js';
import { impactLine, impactOf } from './impact.js';
import { LIMITS } from './limits.js';
import { findingLines } from './markdown/gate-report.js';
import { gateTable } from './markdown/gate-summary.js';
import type { RunFacts } from './run-facts.js';
import { shownViolations, type ShownViolation } from './standing.js';
import { violationText } from './violation-text.js';

const STATUS_MARK = { Succeeded: '✅', Blocked: '⛔', Failed: '💥' } as const;

/**
 * The job summary: verdict first, then why, then what to do. `notices` are lines about publishing (an upload that did not
 * work). Sections are left out from the end, with a line that says so, until it fits `budget` UTF-8 bytes.
 */
export function jobSummary(facts: RunFacts, notices: readonly string[], budget: number = LIMITS.summaryBytes): string {
  const head = [
    `## ${STATUS_MARK[facts.verdict.status]} ${facts.verdict.status}`,
    '',
    `**${prose(facts.verdict.headline)}**`,
    '',
    ...(facts.verdict.nextAction === null ? [] : [`Next: ${prose(facts.verdict.nextAction)}`, '']),
    ...impactLines(facts),
    ...reasonLines(facts),
    ...notices.map((notice) => `> ${prose(notice)}\n`),
  ].join('\n');
  const sections = [gateTable(facts).join('\n'), violationSection(facts), findingSection(facts), warningSection(facts), allowanceSection(facts), factSection(facts)].filter((section) => section !== '');
  const last = `\nSome sections did not fit this summary; all of it is in ${codeSpan(`${facts.run.runFolder}/gate-summary.md`)} of the artifact.\n`;
  let text = head;
  for (const section of sections) {
    if (utf8Length(text) + utf8Length(section) + utf8Length(last) + 1 > budget) return text + last;
    text += `\n${section}`;
  }
  return text;
}

function impactLines({ envelope }: RunFacts): string[] {
  const impact = impactOf(envelope);
  return impact === null ? [] : [`${prose(impactLine(impact))}.`, ''];
}

function reasonLines(facts: RunFacts): string[] {
  if (facts.verdict.reasons.length === 0) return [];
  const { shown, total } = firstOf(facts.verdict.reasons, 20);
  const lines = shown.map((reason) => `- ${codeSpan(reason.code)} ${reason.gate === undefined ? '' : `in ${codeSpan(reason.gate)}: `}${prose(reason.message)}`);
  if (shown.length < total) lines.push(`- Showing ${shown.length} of ${total}; all are in ${codeSpan('verdict.json')}.`);
  return [...lines, ''];
}

/** A code span that links to the line where the run knows a commit and a server. */
function placeLink(facts: RunFacts, path: string, line: number | null): string {
  const text = codeSpan(line === null ? path : `${path}:${line}`);
  return facts.run.blobUrl === null ? text : `[${text}](${facts.run.blobUrl}${urlPath(path)}${line === null ? '' : `#L${line}`})`;
}

function violationSection(facts: RunFacts): string {
  const violations = shownViolations(facts);
  if (violations.length === 0) return '';
  const line = (shown: ShownViolation): string => {
    const { violation } = shown;
    const mark = { error: '❌', warning: '⚠️', info: 'ℹ️' }[violation.severity];
    return `- ${mark} ${placeLink(facts, violation.file_path, violation.line_number)} ${codeSpan(`${violation.rulepack_namespace}/${violation.rule_id}`)}: ${prose(violationText(shown))}`;
  };
  const listed = (all: readonly ShownViolation[], limit: number): string[] => {
    const { shown, total } = firstOf(all, limit);
    const lines = shown.map(line);
    if (shown.length < total) lines.push(`- Showing ${shown.length} of ${total}; all are in ${codeSpan('envelope.json')}.`);
    return lines;
  };
  const fresh = violations.filter((shown) => shown.isNew);
  const groups = EXCUSED.map(([state, title]) => ({ title, found: violations.filter((shown) => shown.state === state) })).filter(({ found }) => found.length > 0);
  const counts = [`${fresh.length} new`, ...groups.map(({ title, found }) => `${found.length} ${title}`)];
  const lines = [`### Violations: ${counts.join(', ')}`, '', ...listed(fresh, LIMITS.findingsInMarkdown), ''];
  for (const { title, found } of groups) {
    lines.push(`<details><summary>${title.charAt(0).toUpperCase()}${title.slice(1)} (${found.length})</summary>`, '', ...listed(found, LIMITS.findingsInMarkdown), '', '</details>', '');
  }
  return lines.join('\n');
}

const EXCUSED = [['old', 'already in the base'], ['waived', 'waived'], ['unknown', 'without a base to compare with']] as const;

/** Waivers, those that are due first, and what the baseline has that is gone. */
function allowanceSection(facts: RunFacts): string {
  const { waivers, due, baseline, stale } = allowanceLines(facts);
  if (waivers.length === 0 && stale.length === 0) return '';
  const listed = (title: string, all: readonly string[]): string[] => {
    if (all.length === 0) return [];
    const { shown, total } = firstOf(all, LIMITS.findingsInMarkdown);
    return [title, '', ...shown.map((line) => `- ${prose(line)}`), ...(shown.length < total ? [`- Showing ${shown.length} of ${total}; all are in ${codeSpan('verdict.json')}.`] : []), ''];
  };
  return [
    ...listed(`### Waivers due within ${DUE_DAYS} days (${due.length})`, due),
    ...(waivers.length === 0 ? [] : [`<details><summary>All waivers (${waivers.length})</summary>`, '', ...listed('', waivers), '</details>', '']),
    ...listed(`### Baseline entries that are gone (${stale.length}); ${codeSpan('contract-gates baseline shrink')} removes them`, stale),
    ...(baseline === null ? [] : [prose(baseline), '']),
  ].join('\n');
}

function findingSection(facts: RunFacts): string {
  const lines: string[] = [];
  for (const gate of facts.gates) {
    if (gate.kind === 'rulepack' || gate.findings.length === 0) continue;
    lines.push(`### Findings of ${codeSpan(gate.name)} (${gate.findings.length})`, '', ...findingLines(gate.findings));
  }
  return lines.join('\n');
}

function warningSection(facts: RunFacts): string {
  if (facts.warnings.length === 0) return '';
  const { shown, total } = firstOf(facts.warnings, LIMITS.findingsInMarkdown);
  const rest = shown.length < total ? [`- Showing ${shown.length} of ${total}; all are in ${codeSpan('verdict.json')}.`] : [];
  return ['### Warnings of the run', '', ...shown.map((warning) => `- ⚠️ ${prose(warning)}`), ...rest, ''].join('\n');
}

function factSection(facts: RunFacts): string {
  const { envelope, base } = facts;
  const lines = [`- Compared with: ${base.sha === null ? prose(base.detail) : `${codeSpan(base.sha.slice(0, 12))} (${prose(base.detail)})`}`];
  if (envelope !== null) {
    lines.push(`- Graph: ${envelope.core.graph_stats.node_count} files, ${envelope.core.graph_stats.edge_count} imports`);
    lines.push(`- Signature ${codeSpan(envelope.meta.signature)}, tree ${codeSpan(envelope.meta.repo_fingerprint)}`);
  }
  return ['<details><summary>What was compared and signed</summary>', '', ...lines, '', '</details>', ''].join('\n');
}
