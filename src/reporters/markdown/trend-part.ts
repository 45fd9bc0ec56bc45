import { own } from '../../base/plain-values.js';
import { counted, grouped, percentWords } from '../count-words.js';
import { codeCell, codeSpan, escapedWithin, prose } from '../escape.js';
import type { RunView, TrendComparison, TrendPoint, TrendView } from '../view/run-view.js';
import { listed, stepped, type Part } from './budget.js';
import { ALL_IN } from './head-parts.js';
import { durationWords } from './outcome-words.js';

const RUNS = 50;
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const NO_VALUE = '–';
const REGRESSIONS_MOST = 10;
const GATES_MOST = 50;

/** The last runs on the default branch as lines of small bars with this run beside them, what got worse, and each gate in a fold. */
export function trendParts({ trend }: RunView): readonly Part[] {
  if (trend === null || trend.points.length === 0) return [];
  const points = trend.points.slice(-RUNS);
  const title = `### Trend: the last ${counted(points.length, 'run')} on the default branch${trend.recorded ? ', this one included' : ''}\n`;
  const succeeded = points.filter(({ status }) => status === 'Succeeded').length;
  const rows = [
    ['Status', codeSpan(points.map(({ status }) => (status === 'Succeeded' ? '●' : '✕')).join('')), `${grouped(succeeded)} of ${grouped(points.length)} succeeded`, trend.current.status],
    ...MEASURES.flatMap((measure) => measureRow(measure, points, trend)),
  ];
  const table = `${title}\n| | oldest → newest | Usual | This run |\n|:---|:---|:---|:---|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`;
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
    ...gateTrendPart(trend, points.length),
  ];
}

interface Measure {
  readonly title: string;
  readonly name: TrendComparison['measure'];
  readonly valueOf: (point: TrendPoint) => number | null;
  readonly words: (value: number) => string;
}

const MEASURES: readonly Measure[] = [
  { title: 'Coverage', name: 'coverage', valueOf: ({ coverage }) => coverage, words: percentWords },
  { title: 'Tests', name: 'tests', valueOf: ({ tests }) => tests?.total ?? null, words: grouped },
  { title: 'Violations', name: 'violations', valueOf: ({ violations }) => violations, words: grouped },
  { title: 'Cycles', name: 'cycles', valueOf: ({ cycles }) => cycles, words: grouped },
  { title: 'Largest cycle', name: 'largest_cycle', valueOf: ({ largestCycle }) => largestCycle, words: (files) => counted(files, 'file') },
  { title: 'Duration', name: 'seconds', valueOf: ({ seconds }) => seconds, words: durationWords },
];

/** Nothing where neither these runs nor this one has a value. A count may lie between two whole ones in the median. */
function measureRow({ title, name, valueOf, words }: Measure, points: readonly TrendPoint[], { current, comparison }: TrendView): readonly string[][] {
  const values = points.map(valueOf);
  const now = valueOf(current);
  if (now === null && values.every((value) => value === null)) return [];
  const usual = comparison.find(({ measure }) => measure === name)?.usual ?? null;
  return [[title, codeSpan(sparkline(values)), usual === null ? NO_VALUE : words(usual), now === null ? NO_VALUE : words(now)]];
}

/** One bar for each value between the least and the greatest of them; a gap is a dot. */
function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const least = known.reduce((a, b) => Math.min(a, b), Infinity);
  const span = known.reduce((a, b) => Math.max(a, b), -Infinity) - least;
  return values.map((value) => (value === null ? '·' : (BARS[span > 0 ? Math.round(((value - least) / span) * (BARS.length - 1)) : 3] ?? '·'))).join('');
}

/** Gates of this run, then those that only earlier runs had. */
function gateTrendPart({ gates, current }: TrendView, runs: number): readonly Part[] {
  if (gates.length === 0) return [];
  return [
    listed({
      name: 'trend of each gate',
      before: '<details><summary>Each gate over these runs</summary>\n\n| Gate | Passed | Duration | Usual | This run |\n|:---|---:|:---|---:|---:|\n',
      after: '\n</details>\n',
      total: gates.length,
      most: GATES_MOST,
      row: (index) => {
        const gate = gates[index];
        if (gate === undefined) return '';
        const { name, judged, passed, passRate, usualSeconds } = gate;
        const seconds = own(current.gates, name)?.seconds ?? null;
        const rate = passRate === null ? NO_VALUE : `${percentWords(passRate)} (${grouped(passed)} of ${grouped(judged)})`;
        return `| ${escapedWithin(codeCell, name, 200)} | ${rate} | ${codeSpan(sparkline(gate.seconds.slice(-runs)))} | ${wordsOr(usualSeconds)} | ${wordsOr(seconds)} |`;
      },
      counts: '',
      allIn: ALL_IN,
    }),
  ];
}

function wordsOr(seconds: number | null): string {
  return seconds === null ? NO_VALUE : durationWords(seconds);
}
