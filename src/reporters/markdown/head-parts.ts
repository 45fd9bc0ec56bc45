import { compareText } from '../../base/order.js';
import { counted } from '../count-words.js';
import { codeSpan, escapedWithin, prose } from '../escape.js';
import type { RunView } from '../view/run-view.js';
import { listed, stepped, type Part } from './budget.js';

const STATUS_MARK = { Succeeded: '✅', Blocked: '⛔', Failed: '💥' } as const;

/** Where everything is that a surface could not tell: in the folder of the run, and in the artifact where one is uploaded. */
export const ALL_IN = `${codeSpan('report.html')} of this run`;

/** Kinds of reasons named where there is no room for each reason. */
const CODES_NAMED = 8;
const REASONS_MOST = 20;

/** The line that ends a document which had to leave parts out. */
export function leftOutLine(names: readonly string[]): string {
  return `_Some sections did not fit: ${names.join(', ')}; all of it is in ${ALL_IN}._\n`;
}

/** Verdict and next action, cut only where they would take the whole document. `before` stands in front of the verdict. */
export function verdictPart({ verdict }: RunView, before: string): Part {
  const { status, headline, nextAction } = verdict;
  const told = (limit: number): string => {
    const next = nextAction === null ? '' : `\n**Next:** ${escapedWithin(prose, nextAction, limit)}\n`;
    return `${before}${STATUS_MARK[status]} ${escapedWithin(prose, headline, limit)}\n${next}`;
  };
  return stepped('verdict', () => told(4_000), () => told(300));
}

/** Why: each reason with its gate, or how many there are of each kind. One of the run itself has no row elsewhere that says what to do. */
export function reasonPart({ verdict }: RunView): readonly Part[] {
  const { reasons } = verdict;
  if (reasons.length === 0) return [];
  return [
    listed({
      name: 'reasons',
      before: '',
      after: '',
      total: reasons.length,
      most: REASONS_MOST,
      row: (index) => {
        const reason = reasons[index];
        if (reason === undefined) return '';
        const gate = reason.gate === undefined ? '' : ` in ${escapedWithin(codeSpan, reason.gate, 200)}`;
        const next = reason.gate !== undefined || reason.next_action === verdict.nextAction ? '' : `<br>→ ${escapedWithin(prose, reason.next_action, 400)}`;
        return `- ${codeSpan(reason.code)}${gate}: ${escapedWithin(prose, reason.message, 700)}${next}`;
      },
      counts: `Because of ${kindsOf(reasons.map(({ code }) => code))}; all are in ${codeSpan('verdict.json')}.\n`,
      allIn: codeSpan('verdict.json'),
    }),
  ];
}

/** `3 violations, 1 gate_failed`: how many there are of each, most first. */
function kindsOf(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].sort(([a, left], [b, right]) => right - left || compareText(a, b));
  const rest = sorted.slice(CODES_NAMED).reduce((total, [, count]) => total + count, 0);
  const named = sorted.slice(0, CODES_NAMED).map(([code, count]) => `${count} × ${codeSpan(escapedWithin((text) => text, code, 60))}`);
  return [...named, ...(rest === 0 ? [] : [counted(rest, 'more', 'more')])].join(', ');
}

/** What went wrong with publishing: lines of our own that quote answers of servers. */
export function noticePart(notices: readonly string[]): readonly Part[] {
  if (notices.length === 0) return [];
  return [
    listed({
      name: 'notices',
      before: '',
      after: '',
      total: notices.length,
      most: 20,
      row: (index) => `> ${escapedWithin(prose, notices[index] ?? '', 600)}${index === notices.length - 1 ? '' : '\n>'}`,
      counts: `> ${counted(notices.length, 'notice')} about publishing, in the log of the step\n`,
      allIn: 'the log of the step',
    }),
  ];
}
