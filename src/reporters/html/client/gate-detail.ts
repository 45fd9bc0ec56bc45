import type { GateView } from '../../view/run-view.js';
import { button, fact, h } from './dom.js';
import { badge } from './icons.js';
import type { Places } from './places.js';
import { count, counted, duration } from './words.js';

/** All that the run knows of one gate. */
export function gateDetail(gate: GateView, outputCut: number, places: Places, showFindings: (gate: string) => void): HTMLElement {
  const { findings, metrics, output } = gate;
  const total = findings.error + findings.warning + findings.info;
  return h(
    'div',
    { class: 'detail' },
    gate.description === null ? null : h('p', {}, gate.description),
    gate.why === '' ? null : h('p', {}, gate.why),
    h(
      'dl',
      { class: 'facts' },
      fact('Kind', gate.kind),
      fact('Phase', gate.phase === null ? null : gate.phase.toLowerCase().replace(/_/g, ' ')),
      fact('Needs', gate.needs.length === 0 ? null : gate.needs.join(', ')),
      fact('Declared at', gate.location === null ? null : places.at(gate.location.file, gate.location.line)),
      fact('Ran', gate.startOffset === null ? 'never started' : `from ${duration(gate.startOffset)} for ${duration(gate.seconds)}`),
      fact('Attempts', gate.attempts > 1 ? count(gate.attempts) : null),
    ),
    metrics.length === 0 ? null : metricTable(gate),
    total === 0 ? null : h('p', {}, button({}, () => showFindings(gate.name), `Show ${counted(total, 'finding')}`)),
    output === null || output === '' ? null : h('details', { open: gate.outcome !== 'pass' }, h('summary', {}, `Output${outputCut === 0 ? '' : `, without its first ${count(outputCut)} characters`}`), h('pre', { tabindex: 0, 'aria-label': `Output of ${gate.name}` }, withoutColours(output))),
  );
}

function metricTable({ metrics, name }: GateView): HTMLElement {
  return h(
    'table',
    { class: 'metrics' },
    h('caption', { class: 'unseen' }, `Metrics of ${name}`),
    h('thead', {}, h('tr', {}, ['Metric', 'Value', 'Threshold', ''].map((title) => h(title === '' ? 'td' : 'th', title === '' ? {} : { scope: 'col' }, title)))),
    h(
      'tbody',
      {},
      metrics.map(({ name: metric, value, threshold }) =>
        h('tr', {}, h('th', { scope: 'row' }, metric), h('td', {}, value ?? h('span', { class: 'quiet' }, 'missing')), h('td', {}, threshold === null ? '' : threshold.expected), h('td', {}, threshold === null ? '' : threshold.met ? badge('good', 'check', 'met') : badge('bad', 'cross', 'missed'))),
      ),
    ),
  );
}

/** Terminals colour their text by control sequences (ECMA-48, CSI ... m), which mean nothing here. */
function withoutColours(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
