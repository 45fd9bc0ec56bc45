import { own } from '../../../base/plain-values.js';
import type { TrendComparison, TrendPoint, TrendView } from '../../view/run-view.js';
import type { PageData } from '../page-data.js';
import { chart, type Chart } from './chart.js';
import { h } from './dom.js';
import { badge } from './icons.js';
import { firstThenMore, pageSection, panel, type PageSection } from './section.js';
import { count, counted, duration, moment, percentOf } from './words.js';

const RUNS = 50;
const GATES_AT_FIRST = 24;
const PASSES = new Set(['pass', 'warn']);
const LEFT_OUT = new Set(['not_run', 'skipped']);

/** The last runs of the default branch as small charts, this run beside them; what got worse is said in words first. */
export function trendSection({ run }: PageData): PageSection | null {
  const { trend } = run;
  if (trend === null) return null;
  const points = trend.points.slice(-RUNS);
  if (points.length === 0) return pageSection('trend', 'Trend', 'There is no earlier run on the default branch yet.');
  const { current, regressions } = trend;
  const lead = `${counted(points.length, 'run')} of the default branch, ${moment(points[0]?.at ?? '')} to ${moment(points.at(-1)?.at ?? '')}, ${trend.recorded ? 'this one included' : 'and this run beside them'}.`;
  const measure = (title: string, name: TrendComparison['measure'] | null, valueOf: (point: TrendPoint) => number | null, format: (value: number) => string, marks?: readonly boolean[]): HTMLElement | null => {
    const values = points.map(valueOf);
    const now = valueOf(current);
    if (now === null && values.every((value) => value === null)) return null;
    const usual = trend.comparison.find((entry) => entry.measure === name)?.usual ?? null;
    return chart({ title, values, format, now, usual, ...(marks === undefined ? {} : { marks }) });
  };
  const section = pageSection(
    'trend',
    'Trend',
    lead,
    regressions.length === 0 ? null : h('div', { class: 'panel' }, h('h3', {}, badge('warn', 'alert', 'What got worse')), h('ul', { class: 'lines' }, regressions.map((sentence) => h('li', {}, sentence)))),
    h(
      'div',
      { class: 'charts' },
      measure('Gates that pass', null, passingShare, percentOf, points.map(({ status }) => status !== 'Succeeded')),
      measure('Coverage', 'coverage', ({ coverage }) => coverage, percentOf),
      measure('Tests', 'tests', ({ tests }) => tests?.total ?? null, count),
      measure('Violations', 'violations', ({ violations }) => violations, count),
      measure('Cycles', 'cycles', ({ cycles }) => cycles, count),
      measure('Largest cycle, files', 'largest_cycle', ({ largestCycle }) => largestCycle, count),
      measure('Duration', 'seconds', ({ seconds }) => seconds, duration),
    ),
    panel('Duration of each gate; a cross is a run that it did not pass', firstThenMore(gateCharts(trend, points), GATES_AT_FIRST, chart, h('div', { class: 'charts' }))),
  );
  return { ...section, note: regressions.length === 0 ? count(points.length) : `${counted(regressions.length, 'regression')}` };
}

/** Per cent of the gates that ran; null when none did. */
function passingShare({ gates }: TrendPoint): number | null {
  const ran = Object.values(gates).filter(({ outcome }) => !LEFT_OUT.has(outcome));
  return ran.length === 0 ? null : (ran.filter(({ outcome }) => PASSES.has(outcome)).length / ran.length) * 100;
}

/** Seconds of each gate with its pass rate; those of runs that it did not pass are drawn too. */
function gateCharts({ gates, current }: TrendView, points: readonly TrendPoint[]): readonly Chart[] {
  const gateOf = (point: TrendPoint, name: string): TrendPoint['gates'][string] | null => {
    const gate = own(point.gates, name);
    return gate === undefined || LEFT_OUT.has(gate.outcome) ? null : gate;
  };
  return gates.map(({ name, judged, passed, passRate, usualSeconds }) => {
    const entries = points.map((point) => gateOf(point, name));
    return {
      title: name,
      values: entries.map((gate) => gate?.seconds ?? null),
      marks: entries.map((gate) => gate !== null && !PASSES.has(gate.outcome)),
      format: duration,
      now: gateOf(current, name)?.seconds ?? null,
      usual: usualSeconds,
      note: passRate === null ? 'never judged' : `passed ${count(passed)} of ${count(judged)} (${percentOf(passRate)})`,
    };
  });
}
