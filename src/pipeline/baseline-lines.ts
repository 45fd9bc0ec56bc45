import type { Problem } from '../base/result.js';
import type { ReportLine } from '../reporters/terminal-report.js';
import type { BaselineAction, BaselineResult } from './baseline.js';

/** Entries that are listed; the answer as JSON has all. */
const MOST = 20;

/** What a terminal shows of `baseline`: the differences, then what became of the file; `problem` when that is a failure. */
export function baselineLines(action: BaselineAction, result: BaselineResult): { readonly lines: readonly ReportLine[]; readonly problem: Problem | null } {
  const { path: file, entries, added, gone, written, holds } = result;
  const all = `${file}: ${entries} entr${entries === 1 ? 'y' : 'ies'}`;
  const lines = [...(action === 'shrink' ? [] : listed('+', added)), ...listed('-', gone)];
  if (written) return { lines: [...lines, { tone: 'good', text: `wrote ${all}` }], problem: null };
  if (holds) return { lines: [...lines, { tone: 'good', text: `${file} holds: ${entries} entr${entries === 1 ? 'y' : 'ies'}, nothing is gone` }], problem: null };
  if (action === 'write') return { lines, problem: { code: 'would_grow', message: `${file} would grow by ${added.length}, so it was left as it is`, hint: 'fix what is new, or allow it with --grow' } };
  const hint = added.length > 0 ? `fix what is new, or contract-gates baseline write --grow${gone.length > 0 ? ', which also removes what is gone' : ''}` : 'contract-gates baseline shrink removes what is gone';
  return { lines, problem: { code: 'baseline_differs', message: `${file} differs from what is found: ${added.length} missing, ${gone.length} gone`, hint } };
}

function listed(mark: string, items: BaselineResult['added']): readonly ReportLine[] {
  const lines = items.slice(0, MOST).map(({ rule, file, text }): ReportLine => ({ tone: 'plain', text: `${mark} ${rule}${file === '' ? '' : ` ${file}`}: ${text}` }));
  return items.length > MOST ? [...lines, { tone: 'plain', text: `${mark} showing ${MOST} of ${items.length}; --json has all` }] : lines;
}
