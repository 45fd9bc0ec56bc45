import { counted, grouped } from '../count-words.js';
import { DUE_DAYS } from '../waiver-lines.js';
import { codeSpan, escapedWithin, prose } from '../escape.js';
import { LIMITS } from '../limits.js';
import type { RunView } from '../view/run-view.js';
import { listed, type Part } from './budget.js';

const ALL_IN = codeSpan('verdict.json');
const MOST = 100;

/** Waivers that are due, entries of the baseline that are gone, and all waivers in a fold. */
export function allowanceParts({ waivers, baseline }: RunView): readonly Part[] {
  const stale = (baseline?.stale ?? []).map(({ rule, file, text }) => `${rule}${file === '' ? '' : ` at ${file}`}: ${text}`);
  return [
    ...sentences('waivers due', `### Waivers due within ${DUE_DAYS} days (${grouped(waivers.due.length)})`, waivers.due, '⏳'),
    ...sentences('baseline entries that are gone', `### Baseline entries that are gone (${grouped(stale.length)}); ${codeSpan('contract-gates baseline shrink')} removes them`, stale, '🧹'),
    ...foldOf(`All waivers (${grouped(waivers.all.length)})`, waivers.all),
  ];
}

/** What was odd in the run and belongs to no gate. */
export function warningPart({ warnings }: RunView): readonly Part[] {
  return sentences('warnings of the run', '### Warnings of the run', warnings, '⚠️');
}

function sentences(name: string, title: string, lines: readonly string[], mark: string): readonly Part[] {
  if (lines.length === 0) return [];
  return [listed({ name, before: `${title}\n\n`, after: '', total: lines.length, most: MOST, row: (index) => `- ${mark} ${escapedWithin(prose, lines[index] ?? '', LIMITS.rowBytes)}`, counts: `${title}\n\n${counted(lines.length, 'line')}, all in ${ALL_IN}.\n`, allIn: ALL_IN })];
}

function foldOf(title: string, lines: readonly string[]): readonly Part[] {
  if (lines.length === 0) return [];
  return [listed({ name: 'waivers', before: `<details><summary>${title}</summary>\n\n`, after: '\n</details>\n', total: lines.length, most: MOST, row: (index) => `- ${escapedWithin(prose, lines[index] ?? '', LIMITS.rowBytes)}`, counts: '', allIn: ALL_IN })];
}
