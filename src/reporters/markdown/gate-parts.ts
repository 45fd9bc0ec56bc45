import { codeCell, codeSpan, escapedWithin, prose } from '../escape.js';
import { counted, grouped } from '../count-words.js';
import type { GateView, MetricView, RunView } from '../view/run-view.js';
import { listed, type Part } from './budget.js';
import { ALL_IN } from './head-parts.js';
import { durationWords, OUTCOME_WORDS } from './outcome-words.js';

const GATES_MOST = 200;

/** Characters of a whole timeline. */
const TIMELINE = 20;

/** The gates as a table whose bars lie on one line of time. */
export function gatePart(view: RunView): readonly Part[] {
  const { gates } = view;
  if (gates.length === 0) return [];
  const end = gates.reduce((latest, gate) => Math.max(latest, (gate.startOffset ?? 0) + gate.seconds), 0);
  const header = '| Gate | Outcome | Time | Timeline | Why |\n|:---|:---|---:|:---|:---|\n';
  return [
    listed({
      name: 'gates',
      before: `### Gates: ${outcomeCounts(gates)}\n\n${header}`,
      after: '',
      total: gates.length,
      most: GATES_MOST,
      row: (index) => {
        const gate = gates[index];
        if (gate === undefined) return '';
        const advisory = gate.blocking ? '' : '<br><sub>advisory</sub>';
        const time = gate.startOffset === null ? '–' : durationWords(gate.seconds).replaceAll(' ', '\u00a0');
        return `| ${escapedWithin(codeCell, gate.name, 200)}${advisory} | ${outcomeCell(gate)} | ${time} | ${timelineBar(gate, end)} | ${gate.why === '' ? '' : escapedWithin(prose, gate.why, 240)} |`;
      },
      counts: `### Gates: ${outcomeCounts(gates)}\n`,
      allIn: ALL_IN,
    }),
  ];
}

function outcomeCell(gate: GateView): string {
  const words = OUTCOME_WORDS[gate.outcome].replace('not run', 'not\u00a0run');
  if (gate.attempts === 1) return words;
  return gate.isFlaky ? `${words}<br><sub>flaky: attempt ${gate.attempts}</sub>` : `${words}<br><sub>${gate.attempts} attempts</sub>`;
}

/** `3 pass, 1 fail`, in the order of outcomes that people look for. */
function outcomeCounts(gates: readonly Pick<GateView, 'outcome'>[]): string {
  return (['fail', 'error', 'timeout', 'cancelled', 'not_run', 'warn', 'pass', 'skipped'] as const)
    .map((outcome) => ({ outcome, count: gates.filter((gate) => gate.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome === 'not_run' ? 'not run' : outcome}`)
    .join(', ');
}

/** Where a gate lies in the time of the run: a bar of full blocks after dots, at least one block; a code span keeps the widths equal. */
function timelineBar({ startOffset, seconds }: Pick<GateView, 'startOffset' | 'seconds'>, end: number): string {
  if (startOffset === null) return '';
  const scale = end > 0 ? TIMELINE / end : 0;
  const from = Math.min(TIMELINE - 1, Math.max(0, Math.floor(startOffset * scale)));
  const to = Math.min(TIMELINE, Math.max(from + 1, Math.round((startOffset + seconds) * scale)));
  return codeSpan(`${'·'.repeat(from)}${'█'.repeat(to - from)}${'·'.repeat(TIMELINE - to)}`);
}

/** Metrics with thresholds, the missed ones at the top, open where one is missed; what only counts is folded, however much it is. */
export function metricPart(view: RunView, most: number): readonly Part[] {
  const rows = view.gates.flatMap((gate) => gate.metrics.map((metric) => ({ gate: gate.name, ...metric })));
  const rank = ({ threshold }: MetricRow): number => (threshold?.met === true ? 1 : 0);
  const judged = rows.filter(({ threshold }) => threshold !== null).sort((a, b) => rank(a) - rank(b));
  const others = rows.filter(({ threshold }) => threshold === null);
  const missed = judged.filter((row) => rank(row) === 0).length;
  const title = missed === 0 ? `${counted(judged.length, 'metric')} with a threshold, all met` : `${grouped(missed)} of ${counted(judged.length, 'threshold')} missed`;
  return [
    ...(judged.length === 0 ? [] : [metricTable('thresholds', judged, { title, open: missed > 0, most })]),
    ...(others.length === 0 ? [] : [metricTable('metrics', others, { title: `${counted(others.length, 'metric')}${judged.length === 0 ? '' : ' without a threshold'}`, open: false, most })]),
  ];
}

type MetricRow = MetricView & { readonly gate: string };

function metricTable(name: string, rows: readonly MetricRow[], { title, open, most }: { readonly title: string; readonly open: boolean; readonly most: number }): Part {
  const table = '| Gate | Metric | Value | Threshold | |\n|:---|:---|---:|:---|:---|\n';
  return listed({
    name,
    before: open ? `### ${title}\n\n${table}` : `<details><summary>${title}</summary>\n\n${table}`,
    after: open ? '' : '\n</details>\n',
    total: rows.length,
    most,
    row: (index) => {
      const metric = rows[index];
      if (metric === undefined) return '';
      const cell = (text: string): string => escapedWithin(codeCell, text, 200);
      const { threshold, value } = metric;
      return `| ${cell(metric.gate)} | ${cell(metric.name)} | ${value === null ? '–' : cell(value)} | ${threshold === null ? '–' : cell(threshold.expected)} | ${threshold === null ? '' : threshold.met ? '✅' : '❌'} |`;
    },
    counts: open ? `### ${title}\n` : '',
    allIn: ALL_IN,
  });
}
