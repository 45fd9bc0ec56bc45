import { visibleLines } from '../reporters/escape.js';
import type { ReportLine } from '../reporters/terminal-report.js';
import type { CheckedGate } from './check-gate.js';

/** A line of the checklist: the word that begins it, and its tone; then how the whole came out. */
export interface ChecklistLine extends ReportLine {
  /** Stands before the text in the tone of the line, the text itself is plain; null where the tone is for the text. */
  readonly mark: string | null;
}

const MARKS = { ok: ['good', 'ok    '], wrong: ['bad', 'wrong '], advice: ['advice', 'advice'] } as const;

/** What a terminal shows of `check gate`. */
export function checkGateLines({ script, gate, items, isSound }: CheckedGate): readonly ChecklistLine[] {
  const wrong = items.filter(({ state }) => state === 'wrong').length;
  return [
    ...items.map(({ state, name, message, next }): ChecklistLine => ({ tone: MARKS[state][0], mark: MARKS[state][1], text: `${name}: ${visibleLines(message)}${next === '' ? '' : `\n       Next: ${next}`}` })),
    isSound ? { tone: 'good', mark: null, text: `${script} meets Gate Contract 2.0 as the gate ${gate}` } : { tone: 'bad', mark: null, text: `${script} does not meet Gate Contract 2.0 as the gate ${gate}: ${wrong} of ${items.length} lines are wrong` },
  ];
}
