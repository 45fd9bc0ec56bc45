import type { PageData } from '../page-data.js';
import { chart } from './chart.js';
import { h } from './dom.js';
import { badge } from './icons.js';
import { firstThenMore, pageSection, panel, type PageSection } from './section.js';
import { count, counted, duration, moment, percentOf } from './words.js';

const RUNS = 50;
const GATES_AT_FIRST = 24;
const PASSES = new Set(['pass', 'warn']);

/** The last runs of the default branch as small charts; what got worse is said in words first. */
export function trendSection({ run }: PageData): PageSection | null {
  const { trend } = run;
  if (trend === null) return null;
  const points = trend.points.slice(-RUNS);
  if (points.length === 0) return pageSection('trend', 'Trend', 'There is no earlier run on the default branch yet.');
  const gates = [...new Set(points.flatMap((point) => Object.keys(point.gates)))];
  const judged = points.map((point) => {
    const ran = Object.values(point.gates).filter(({ outcome }) => outcome !== 'not_run' && outcome !== 'skipped');
    return ran.length === 0 ? null : (ran.filter(({ outcome }) => PASSES.has(outcome)).length / ran.length) * 100;
  });
  const gateCharts = gates.map((name) => {
    const entries = points.map((point) => (Object.hasOwn(point.gates, name) ? point.gates[name] : undefined));
    const ran = entries.filter((entry) => entry !== undefined && entry.outcome !== 'not_run' && entry.outcome !== 'skipped');
    const passed = ran.filter((entry) => entry !== undefined && PASSES.has(entry.outcome)).length;
    return {
      title: `${name}: ${ran.length === 0 ? 'never ran' : `passed ${passed} of ${ran.length}`}`,
      values: entries.map((entry) => (entry === undefined || entry.outcome === 'not_run' || entry.outcome === 'skipped' ? null : entry.seconds)),
      marks: entries.map((entry) => entry !== undefined && !PASSES.has(entry.outcome) && entry.outcome !== 'not_run' && entry.outcome !== 'skipped'),
    };
  });
  const first = points[0];
  const last = points.at(-1);
  const lead = `${counted(points.length, 'run')} of the default branch, ${moment(first?.at ?? '')} to ${moment(last?.at ?? '')}.`;
  const section = pageSection(
    'trend',
    'Trend',
    lead,
    trend.regressions.length === 0 ? null : h('div', { class: 'panel' }, h('h3', {}, badge('warn', 'alert', 'What got worse')), h('ul', { class: 'lines' }, trend.regressions.map((sentence) => h('li', {}, sentence)))),
    h(
      'div',
      { class: 'charts' },
      chart('Gates that pass', judged, percentOf, points.map(({ status }) => status !== 'Succeeded')),
      chart('Coverage', points.map(({ coverage }) => coverage), percentOf),
      chart('Violations', points.map(({ violations }) => violations), count),
      chart('Largest cycle, files', points.map(({ largestCycle }) => largestCycle), count),
    ),
    panel('Duration of each gate; a cross is a run that it did not pass', firstThenMore(gateCharts, GATES_AT_FIRST, ({ title, values, marks }) => chart(title, values, duration, marks), h('div', { class: 'charts' }))),
  );
  return { ...section, note: trend.regressions.length === 0 ? count(points.length) : `${counted(trend.regressions.length, 'regression')}` };
}
