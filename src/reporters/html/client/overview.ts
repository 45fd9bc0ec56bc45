import type { PageData } from '../page-data.js';
import { anchor, button, type Content, fact, h, link } from './dom.js';
import { badge, icon } from './icons.js';
import type { Places } from './places.js';
import { firstThenMore, pageSection, panel, type PageSection } from './section.js';
import { count, counted, moment, percentOf, STATUSES, type Tone } from './words.js';

type Run = PageData['run'];

/** The verdict first, then why, then what to do, then the figures. */
export function overview(run: Run, places: Places, showGate: (gate: string) => void): PageSection {
  const { verdict } = run;
  const { tone, icon: mark, meaning } = STATUSES[verdict.status];
  const headline = verdict.headline.startsWith(`${verdict.status}: `) ? verdict.headline.slice(verdict.status.length + 2) : verdict.headline;
  const card = h(
    'div',
    { class: `verdict tone-${tone}` },
    h('div', { class: 'verdict-mark' }, icon(mark)),
    h('div', {}, h('h1', {}, verdict.status), h('p', { class: 'headline' }, headline), h('p', { class: 'quiet' }, meaning, verdict.enforced || verdict.status === 'Succeeded' ? null : h('b', {}, ' It is only reported: the step stays green.')), verdict.nextAction === null ? null : h('p', { class: 'next' }, h('b', {}, 'Next: '), verdict.nextAction)),
  );
  const section = pageSection('overview', 'Overview', null, reasons(run, places, showGate), figures(run), notes(run));
  section.element.querySelector('h2')?.classList.add('unseen');
  section.element.prepend(card);
  return section;
}

const REASONS_AT_FIRST = 12;
const LINES_AT_FIRST = 10;

function reasons({ verdict }: Run, places: Places, showGate: (gate: string) => void): Content {
  if (verdict.reasons.length === 0) return null;
  const row = ({ gate, code, rule, message, next_action, location }: Run['verdict']['reasons'][number]): HTMLElement =>
    h(
      'li',
      {},
      h('div', { class: 'reason-head' }, gate === undefined ? h('b', {}, 'run') : button({ class: 'plain' }, () => showGate(gate), h('b', {}, gate)), h('code', {}, code), rule === undefined ? null : h('code', {}, rule), location === undefined ? null : places.at(location.file, location.line ?? null)),
      h('div', { class: 'reason-text' }, message),
      [next_action, `${gate ?? ''}: ${next_action}`].includes(verdict.nextAction ?? '') ? null : h('div', { class: 'quiet' }, next_action),
    );
  const list = h('ul', { class: 'reasons' }, verdict.reasons.slice(0, REASONS_AT_FIRST).map(row));
  const rest = verdict.reasons.slice(REASONS_AT_FIRST);
  return h('div', { class: 'panel' }, h('h3', {}, 'Why'), list, rest.length === 0 ? null : h('details', {}, h('summary', {}, `${counted(rest.length, 'more reason')}`), h('ul', { class: 'reasons' }, rest.map(row))));
}

function figure(target: string, name: string, value: Content, note: Content, tone: Tone | null): HTMLElement {
  return anchor(target, { class: `figure${tone === null ? '' : ` tone-${tone}`}` }, h('span', { class: 'figure-name' }, name), h('span', { class: 'figure-value' }, value), h('span', { class: 'figure-note' }, note));
}

function figures(run: Run): HTMLElement {
  const { gates, counts, coverage, tests, cycles, impact } = run;
  const passed = gates.filter(({ outcome }) => outcome === 'pass').length;
  const judged = gates.filter(({ outcome }) => outcome !== 'not_run' && outcome !== 'skipped').length;
  const hidden = counts.byState.old + counts.byState.waived;
  const levels = [counts.byLevel.error > 0 ? counted(counts.byLevel.error, 'error') : '', counts.byLevel.warning > 0 ? counted(counts.byLevel.warning, 'warning') : '', counts.byLevel.info > 0 ? `${count(counts.byLevel.info)} info` : ''].filter((part) => part !== '');
  const flaky = gates.filter(({ isFlaky }) => isFlaky).length;
  return h(
    'div',
    { class: 'figures' },
    figure('gates', 'Gates passed', count(passed), `of ${count(gates.length)}${judged < gates.length ? `, ${count(gates.length - judged)} not run or skipped` : flaky > 0 ? `, ${count(flaky)} only after a retry` : ''}`, passed === gates.length ? 'good' : null),
    figure('findings', 'New findings', count(counts.byState.new), levels.length > 0 ? levels.join(', ') : hidden > 0 ? `${count(hidden)} old, waived or suppressed` : 'none', counts.byLevel.error > 0 ? 'bad' : counts.byState.new === 0 ? 'good' : null),
    tests === null ? null : figure('tests', 'Tests passed', count(tests.passed), `of ${count(tests.total)}, ${tests.failed > 0 ? count(tests.failed) : 'none'} failed`, tests.failed > 0 ? 'bad' : 'good'),
    coverage === null ? null : figure('coverage', 'Coverage', percentOf(coverage.actual), coverage.required > 0 ? `${percentOf(coverage.required)} required` : 'nothing required', coverage.met ? 'good' : 'bad'),
    cycles === null ? null : figure('cycles', 'Import cycles', count(cycles.length), cycles.length === 0 ? 'none' : `largest: ${counted(Math.max(...cycles.map(({ members }) => members.length)), 'file')}`, cycles.length === 0 ? 'good' : cycles.some(({ state }) => state === 'new') ? 'bad' : null),
    impact === null ? null : figure('impact', 'Modules reached', count(impact.modules.length), `of ${count(impact.allModules)}, ${impact.everything ? 'nothing to compare with' : counted(impact.tests.length, 'test file')}`, null),
  );
}

function deltaText({ delta }: Run): string | null {
  return delta === null ? null : [`${count(delta.added)} new`, ...(delta.gone === null ? [] : [`${count(delta.gone)} fixed`]), `${count(delta.stayed)} still there (errors and warnings of the rulepacks)`].join(', ');
}

function notes(run: Run): Content {
  const { warnings, waivers, baseline, base, selection, source } = run;
  const list = (title: string, tone: Tone, items: readonly string[]): Content =>
    items.length === 0 ? null : h('div', { class: 'panel' }, h('h3', {}, badge(tone, tone === 'warn' ? 'alert' : 'info', title)), firstThenMore(items, LINES_AT_FIRST, (item) => h('li', {}, item), h('ul', { class: 'lines' })));
  return [
    list(`${counted(warnings.length, 'warning')}`, 'warn', warnings),
    list('Waivers that are due', 'warn', waivers.due),
    panel(
      'This run',
      h(
        'dl',
        { class: 'facts' },
        fact('Commit', source.commit === '' ? null : h('code', {}, source.commit)),
        fact('Branch', source.branch),
        fact('Started by', source.trigger),
        fact('Since the base', deltaText(run)),
        fact('Base', base.kind === 'found' ? h('span', {}, h('code', {}, (base.sha ?? '').slice(0, 12)), ' ', base.detail) : `${base.kind === 'none' ? 'none' : 'not known'}${base.detail === '' ? '' : `: ${base.detail}`}`),
        fact('Gates selected', selection.selected === selection.declared ? null : `${selection.selected} of ${selection.declared}; left out: ${selection.leftOut.join(', ')}`),
        fact('Baseline', baseline === null ? null : `${baseline.path}: ${counted(baseline.entries, 'entry', 'entries')}, ${count(baseline.matched)} found again, ${count(baseline.stale.length)} not found any more`),
        fact('Analysed', run.graph === null ? null : `${counted(run.graph.files, 'file')}, ${counted(run.graph.imports, 'import')}`),
        fact('Signature', run.graph === null ? null : h('code', { class: 'long' }, run.graph.signature)),
        fact('Finished', moment(run.timestamp)),
        fact('Run', source.runUrl === null ? null : link(source.runUrl, {}, 'on GitHub')),
      ),
    ),
    waivers.all.length === 0 ? null : h('details', { class: 'panel' }, h('summary', {}, counted(waivers.all.length, 'waiver')), firstThenMore(waivers.all, LINES_AT_FIRST, (item) => h('li', {}, item), h('ul', { class: 'lines' }))),
  ];
}
