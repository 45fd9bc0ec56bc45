import { own } from '../../../base/plain-values.js';
import type { GateView } from '../../view/run-view.js';
import type { PageData } from '../page-data.js';
import { button, h, s, type Content } from './dom.js';
import { gateDetail } from './gate-detail.js';
import { gateGraph } from './gate-graph.js';
import { badge } from './icons.js';
import type { Places } from './places.js';
import { pageSection, type PageSection } from './section.js';
import { count, counted, duration, OUTCOMES } from './words.js';

export interface GatesSection extends PageSection {
  /** Opens the detail of a gate and goes there. */
  readonly show: (gate: string) => void;
}

/** The plan as a graph, then every gate on the time of the run; each opens. */
export function gatesSection({ run, outputCut }: PageData, places: Places, showFindings: (gate: string) => void): GatesSection {
  const rows = new Map<string, { readonly toggle: HTMLButtonElement; readonly open: (wanted?: boolean) => void }>();
  const show = (name: string): void => {
    const row = rows.get(name);
    row?.open(true);
    row?.toggle.scrollIntoView({ block: 'center' });
    row?.toggle.focus({ preventScroll: true });
  };
  const end = Math.max(0.001, ...run.gates.map(({ startOffset, seconds }) => (startOffset ?? 0) + seconds));
  const bodies = run.gates.map((gate, index) => {
    const id = `gate-detail-${index}`;
    const detail = h('tr', { class: 'gate-detail', id, hidden: true }, h('td', { colspan: 5 }));
    const toggle = button({ class: 'plain expander', 'aria-expanded': 'false', 'aria-controls': id }, () => open(), h('span', { class: 'gate-name' }, gate.name));
    const open = (wanted = detail.hidden): void => {
      const cell = detail.firstElementChild;
      if (wanted && cell !== null && cell.firstChild === null) cell.append(gateDetail(gate, own(outputCut, gate.name) ?? 0, places, showFindings));
      detail.hidden = !wanted;
      toggle.setAttribute('aria-expanded', String(wanted));
    };
    rows.set(gate.name, { toggle, open });
    return [row(gate, toggle, end), detail];
  });
  const table = h(
    'table',
    { class: 'gates' },
    h('caption', { class: 'unseen' }, 'Gates on the time of the run'),
    h('thead', {}, h('tr', {}, ['Gate', 'Outcome', `Timeline, 0 to ${duration(end)}`, 'Time', 'Findings'].map((name, index) => h('th', { scope: 'col', class: index >= 3 ? 'number' : index === 2 ? 'time-head' : '' }, name)))),
    h('tbody', {}, bodies),
  );
  const passed = run.gates.filter(({ outcome }) => outcome === 'pass').length;
  const lead = `${count(passed)} of ${counted(run.gates.length, 'gate')} passed in ${duration(end)}.`;
  const section = run.gates.length === 0 ? pageSection('gates', 'Gates', 'No gate was planned.') : pageSection('gates', 'Gates', lead, gateGraph(run.gates, show), h('div', { class: 'panel' }, h('h3', {}, 'Timeline'), table));
  return { ...section, note: `${count(passed)}/${count(run.gates.length)}`, show };
}

function row(gate: GateView, toggle: HTMLElement, end: number): HTMLElement {
  const { tone, icon, word } = OUTCOMES[gate.outcome];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, toggle, h('div', { class: 'tags' }, gate.kind === 'rulepack' ? h('span', { class: 'tag' }, 'rulepack') : null, gate.blocking ? null : h('span', { class: 'tag' }, 'not blocking'), gate.isFlaky ? h('span', { class: 'tag tone-warn' }, `flaky, ${gate.attempts} attempts`) : null)),
    h('td', {}, badge(tone, icon, word)),
    h('td', { class: 'time-cell' }, bar(gate, end), gate.why === '' ? null : h('div', { class: 'why' }, gate.why)),
    h('td', { class: 'number' }, gate.startOffset === null ? '–' : duration(gate.seconds)),
    h('td', { class: 'number' }, findingCount(gate)),
  );
}

function findingCount({ findings: { error, warning, info } }: GateView): Content {
  const total = error + warning + info;
  return total === 0 ? h('span', { class: 'quiet' }, '–') : h('span', { title: `${error} errors, ${warning} warnings, ${info} infos` }, count(total));
}

/** A strip of the run's time with the part in which the gate was at work. */
function bar({ startOffset, seconds, outcome }: GateView, end: number): Content {
  if (startOffset === null) return null;
  const width = Math.max(0.6, (seconds / end) * 100);
  const x = Math.min(100 - width, (startOffset / end) * 100);
  return s(
    'svg',
    { class: 'time-bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', role: 'img', 'aria-label': `from ${duration(startOffset)} to ${duration(startOffset + seconds)}` },
    s('rect', { class: 'track', width: 100, height: 8 }),
    s('rect', { class: `tone-${OUTCOMES[outcome].tone}`, x: x.toFixed(2), width: width.toFixed(2), height: 8 }),
  );
}
