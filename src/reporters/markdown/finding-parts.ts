import { counted, grouped } from '../count-words.js';
import { codeCell, codeSpan, escapedWithin, prose, urlPath } from '../escape.js';
import { isAbsent } from '../finding-place.js';
import { LIMITS } from '../limits.js';
import { ruleCounts, ruleCountWords } from '../rule-counts.js';
import type { FindingView, RunView } from '../view/run-view.js';
import { isSuppressedByTool } from '../view/suppressed.js';
import { listed, stepped, type Part } from './budget.js';
import { ALL_IN } from './head-parts.js';

const LEVEL_MARK = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

/** Why a finding does not count. */
export const EXCUSED_WORDS = { old: 'already in the base', waived: 'waived', unknown: 'without a base to compare with' } as const;

/** Those words, and which findings they tell of. */
const EXCUSED: readonly (readonly [words: string, is: (finding: FindingView) => boolean])[] = [
  [EXCUSED_WORDS.old, ({ state }) => state === 'old'],
  [EXCUSED_WORDS.waived, (finding) => finding.state === 'waived' && !isSuppressedByTool(finding)],
  ['suppressed by the tool itself', isSuppressedByTool],
  [EXCUSED_WORDS.unknown, ({ state }) => state === 'unknown'],
];

/** A longer path has no link: it would take the place of what is to be told. */
const LINKED_PATH = 400;
const SHOWN_PATH = 200;

/** A code span that links to the line where the run knows a commit and a server. */
export function placeLink({ source }: { readonly source: Pick<RunView['source'], 'blobUrl'> }, file: string, line: number | null): string {
  const text = escapedWithin(codeCell, line === null ? file : `${file}:${line}`, SHOWN_PATH);
  return source.blobUrl === null || file.length > LINKED_PATH ? text : `[${text}](${source.blobUrl}${urlPath(file)}${line === null ? '' : `#L${line}`})`;
}

/** `2 new errors, 1 new warning, 12 already in the base`: what is zero is not told; empty when nothing was found. */
export function countWords({ counts, findings }: Pick<RunView, 'counts' | 'findings'>): string {
  const { byLevel } = counts;
  const fresh = [
    ...(byLevel.error === 0 ? [] : [counted(byLevel.error, 'new error')]),
    ...(byLevel.warning === 0 ? [] : [counted(byLevel.warning, 'new warning')]),
    ...(byLevel.info === 0 ? [] : [`${grouped(byLevel.info)} new for information`]),
  ];
  const excused = EXCUSED.map(([words, is]) => ({ words, count: findings.filter(is).length }));
  return [...fresh, ...excused.filter(({ count }) => count > 0).map(({ words, count }) => `${grouped(count)} ${words}`)].join(', ');
}

/** What is new and wants doing, by the order of the view: what stands first, changed lines before others. */
export function newFindingPart(view: RunView, most: number): readonly Part[] {
  const fresh = view.findings.filter(({ state, level }) => state === 'new' && level !== 'info');
  if (view.findings.length === 0) return [];
  const title = `### Findings: ${countWords(view)}\n`;
  if (fresh.length === 0) return [stepped('findings', () => title)];
  // Of many findings a rule that found most of them is what one wants to know.
  const counts = fresh.length > most ? ruleCounts(fresh.map(ruleName)) : null;
  const often = counts === null ? '' : `Most often ${ruleCountWords(counts, ruleSpan)}.\n\n`;
  return [listed({ name: 'findings', before: `${title}\n${often}`, after: '', total: fresh.length, most, row: (index) => findingRow(view, fresh[index]), counts: `${title}\nAll are in ${ALL_IN}.\n`, allIn: ALL_IN })];
}

/** What is new and only for information, in a fold. */
export function infoFindingPart(view: RunView, most: number): readonly Part[] {
  return foldOf(view, 'For information', view.findings.filter(({ state, level }) => state === 'new' && level === 'info'), most);
}

/** What does not count, each kind in a fold. */
export function excusedParts(view: RunView, most: number): readonly Part[] {
  return EXCUSED.flatMap(([words, is]) => foldOf(view, `${words.charAt(0).toUpperCase()}${words.slice(1)}`, view.findings.filter(is), most));
}

function foldOf(view: RunView, title: string, found: readonly FindingView[], most: number): readonly Part[] {
  if (found.length === 0) return [];
  const before = `<details><summary>${title} (${grouped(found.length)})</summary>\n\n`;
  return [listed({ name: `findings ${title.toLowerCase()}`, before, after: '\n</details>\n', total: found.length, most, row: (index) => findingRow(view, found[index]), counts: '', allIn: ALL_IN })];
}

const UNLINKED = { source: { blobUrl: null } } as const;

function findingRow(view: RunView, finding: FindingView | undefined): string {
  if (finding === undefined) return '';
  const place = finding.file === null ? '' : `${placeLink(isAbsent(finding) ? UNLINKED : view, finding.file, finding.line)} `;
  const changed = finding.onChangedLine === true ? '✏️ ' : '';
  const rule = ruleSpan(ruleName(finding));
  const suggestion = finding.suggestion === null ? '' : `<br>→ ${escapedWithin(prose, finding.suggestion, LIMITS.rowBytes / 2)}`;
  return `- ${LEVEL_MARK[finding.level]} ${changed}${place}${rule}<br>${escapedWithin(prose, finding.message, LIMITS.rowBytes)}${suggestion}`;
}

function ruleName({ source, rule }: FindingView): string {
  return rule === null ? source : `${source}/${rule}`;
}

function ruleSpan(name: string): string {
  return escapedWithin(codeSpan, name, SHOWN_PATH);
}
