import { counted, grouped, percentWords } from '../count-words.js';
import { codeCell, codeSpan, escapedWithin, prose } from '../escape.js';
import type { RunView, TrendPoint } from '../view/run-view.js';
import { listed, stepped, type Part } from './budget.js';
import { ALL_IN } from './head-parts.js';
import { durationWords } from './outcome-words.js';

const RUNS = 50;
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const REGRESSIONS_MOST = 10;
const GATES_MOST = 50;

/** The last runs on the default branch as lines of small bars, what got worse, and each gate in a fold. */
export function trendParts({ trend }: RunView): readonly Part[] {
  if (trend === null || trend.points.length === 0) return [];
  const points = trend.points.slice(-RUNS);
  const title = `### Trend: the last ${counted(points.length, 'run')} on the default branch\n`;
  const rows = [
    ['Status', codeSpan(points.map(({ status }) => (status === 'Succeeded' ? '●' : '✕')).join('')), `${grouped(points.filter(({ status }) => status === 'Succeeded').length)} of ${grouped(points.length)} succeeded`],
    ...chartRow('Coverage', points.map(({ coverage }) => coverage), percentWords),
    ...chartRow('Violations', points.map(({ violations }) => violations), grouped),
    ...chartRow('Largest cycle', points.map(({ largestCycle }) => largestCycle), (files) => counted(files, 'file')),
  ];
  const table = `${title}\n| | oldest → newest | Now |\n|:---|:---|:---|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`;
  return [
    ...(trend.regressions.length === 0
      ? []
      : [
          listed({
            name: 'regressions',
            before: '### Got worse\n\n',
            after: '',
            total: trend.regressions.length,
            most: REGRESSIONS_MOST,
            row: (index) => `- 📉 ${escapedWithin(prose, trend.regressions[index] ?? '', 400)}`,
            counts: `### Got worse: ${counted(trend.regressions.length, 'regression')}\n`,
            allIn: ALL_IN,
          }),
        ]),
    stepped('trend', () => table, () => ''),
    ...gateTrendPart(points),
  ];
}

function chartRow(title: string, values: readonly (number | null)[], words: (value: number) => string): readonly string[][] {
  const last = values.findLast((value) => value !== null) ?? null;
  return last === null ? [] : [[title, codeSpan(sparkline(values)), words(last)]];
}

/** One bar for each value between the least and the greatest of them; a gap is a dot. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const least = known.reduce((a, b) => Math.min(a, b), Infinity);
  const span = known.reduce((a, b) => Math.max(a, b), -Infinity) - least;
  return values.map((value) => (value === null ? '·' : (BARS[span > 0 ? Math.round(((value - least) / span) * (BARS.length - 1)) : 3] ?? '·'))).join('');
}

function gateTrendPart(points: readonly TrendPoint[]): readonly Part[] {
  const names = Object.keys(points.at(-1)?.gates ?? {});
  if (names.length === 0) return [];
  return [
    listed({
      name: 'trend of each gate',
      before: '<details><summary>Each gate over these runs</summary>\n\n| Gate | Passed | Duration | Now |\n|:---|---:|:---|---:|\n',
      after: '\n</details>\n',
      total: names.length,
      most: GATES_MOST,
      row: (index) => {
        const name = names[index] ?? '';
        const runs = points.map(({ gates }) => (Object.hasOwn(gates, name) ? (gates[name] ?? null) : null));
        const judged = runs.filter((run) => run !== null && run.outcome !== 'skipped' && run.outcome !== 'not_run');
        const passed = judged.filter((run) => run?.outcome === 'pass' || run?.outcome === 'warn').length;
        const seconds = runs.findLast((run) => run !== null)?.seconds ?? 0;
        return `| ${escapedWithin(codeCell, name, 200)} | ${passed} of ${judged.length} | ${codeSpan(sparkline(runs.map((run) => run?.seconds ?? null)))} | ${durationWords(seconds)} |`;
      },
      counts: '',
      allIn: ALL_IN,
    }),
  ];
}
