import type { NotableTest } from '../../../contract/verdict/gate-quality.js';
import type { PageData } from '../page-data.js';
import { h, s, type Content } from './dom.js';
import { badge } from './icons.js';
import type { Places } from './places.js';
import { firstThenMore, pageSection, type PageSection } from './section.js';
import { count, counted, duration, type IconName, type Tone } from './words.js';

const TESTS_AT_FIRST = 20;
const MESSAGE_IN_ROW = 160;

const LOOKS: Readonly<Record<NotableTest['status'], { readonly tone: Tone; readonly icon: IconName; readonly word: string }>> = {
  failed: { tone: 'bad', icon: 'cross', word: 'failed' },
  error: { tone: 'broken', icon: 'bolt', word: 'broke' },
  flaky: { tone: 'warn', icon: 'alert', word: 'flaky' },
};

/** Tests of each gate that read a report: what failed, what passed only after a retry, what took longest. */
export function testsSection({ run }: PageData, places: Places): PageSection | null {
  const { tests } = run;
  if (tests === null) return null;
  const parts = tests.gates.map(({ gate, total, passed, failed, detail }) => {
    const words = [`${count(passed)} of ${counted(total, 'test')} passed`, `${count(failed)} failed`, detail === null ? '' : `${count(detail.skipped)} skipped`, detail === null || detail.flaky === 0 ? '' : `${count(detail.flaky)} flaky`, detail === null ? '' : `${duration(detail.seconds)} in all`];
    const slowest = detail?.slowest[0]?.seconds ?? 0;
    return h(
      'div',
      { class: 'panel' },
      h('h3', {}, gate),
      h('p', {}, words.filter((word) => word !== '').join(', ')),
      detail === null ? null : [
        detail.notable.length === 0 ? null : firstThenMore(detail.notable, TESTS_AT_FIRST, (test) => notable(test, places), h('ul', { class: 'notable' })),
        detail.notable.length < detail.notableTotal ? h('p', { class: 'quiet' }, `Showing ${count(detail.notable.length)} of ${count(detail.notableTotal)}; all are in the report of the tests.`) : null,
        detail.slowest.length === 0 || slowest === 0 ? null : h('details', { open: detail.notable.length === 0 }, h('summary', {}, `Slowest ${detail.slowest.length}`), h('ul', { class: 'slowest' }, detail.slowest.map(({ name, seconds }) => h('li', {}, h('span', { class: 'slow-name', title: name }, name), strip(seconds / slowest), h('span', { class: 'number' }, duration(seconds)))))),
      ],
    );
  });
  const lead = `${count(tests.passed)} of ${counted(tests.total, 'test')} passed, ${count(tests.failed)} failed.`;
  return { ...pageSection('tests', 'Tests', lead, parts), note: tests.failed > 0 ? `${count(tests.failed)} failed` : count(tests.total) };
}

function notable({ status, name, file, line, message }: NotableTest, places: Places): HTMLElement {
  const { tone, icon, word } = LOOKS[status];
  const first = message.split('\n')[0] ?? '';
  const rest = first.length > MESSAGE_IN_ROW || message !== first;
  const text: Content = message === '' ? null : rest ? h('details', {}, h('summary', {}, first.length > MESSAGE_IN_ROW ? `${first.slice(0, MESSAGE_IN_ROW)}…` : first), h('pre', { tabindex: 0, 'aria-label': `Message of ${name}` }, message)) : h('p', { class: 'message' }, first);
  return h('li', {}, h('div', {}, badge(tone, icon, word), ' ', h('b', {}, name)), file === null ? null : places.at(file, line), text);
}

function strip(share: number): SVGElement {
  return s('svg', { class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, s('rect', { class: 'track', width: 100, height: 8 }), s('rect', { class: 'plain-bar', width: (share * 100).toFixed(2), height: 8 }));
}
