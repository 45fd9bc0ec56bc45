import type { FindingView } from '../../view/run-view.js';
import { LEVELS, STATES, type PageData } from '../page-data.js';
import { button, h, refill } from './dom.js';
import { findingDetail } from './finding-detail.js';
import type { FindingsStore, GroupKey, Wish } from './findings-store.js';
import { findingsTable } from './findings-table.js';
import { icon } from './icons.js';
import type { Places } from './places.js';
import { pageSection, type PageSection } from './section.js';
import { count, counted } from './words.js';

export interface FindingsSection extends PageSection {
  /** Fills the section once the findings have been read. */
  readonly load: (store: FindingsStore) => void;
  /** Shows the findings of one gate. */
  readonly showGate: (source: string) => void;
}

const ROWS_ON_PAPER = 300;

/** The wish at the start: what is new or could not be compared; what the base had and what is waived is hidden, and counted. */
const AT_FIRST: Wish = { search: '', levels: new Set(LEVELS), states: new Set(['new', 'unknown']), source: null, rule: null, onlyChanged: false, sort: 'priority', descending: false, group: 'none' };

export function findingsSection({ run, findingsShown }: PageData, places: Places): FindingsSection {
  const { total, byState } = run.counts;
  const body = h('div', {}, total === 0 ? null : h('p', { class: 'quiet' }, 'Reading the findings…'));
  const lead = total === 0 ? 'Nothing was found.' : findingsShown < total ? `Showing ${count(findingsShown)} of ${count(total)}, what wants doing first; all are in gate-summary.json and envelope.json.` : null;
  const section = pageSection('findings', 'Findings', lead, body);
  let showGate: FindingsSection['showGate'] = () => undefined;
  return {
    ...section,
    note: count(byState.new + byState.unknown),
    showGate: (source) => showGate(source),
    load: (store) => {
      if (store.size > 0) showGate = fillSection(body, section.element, store, places);
    },
  };
}

function fillSection(body: HTMLElement, section: HTMLElement, store: FindingsStore, places: Places): (source: string) => void {
  let wish: Wish = store.countOfState('new') + store.countOfState('unknown') > 0 ? AT_FIRST : { ...AT_FIRST, states: new Set(STATES) };
  let closed: ReadonlySet<string> = new Set();
  let rows: readonly number[] = [];

  const status = h('p', { class: 'count-line', role: 'status', 'aria-live': 'polite' });
  const detail = findingDetail(places, (step) => {
    table.move(step);
    table.activate();
  });
  const table = findingsTable(store, places, {
    sort: (key) => {
      // A third press goes back to what wants doing first.
      if (wish.sort !== key) change({ sort: key, descending: false });
      else if (!wish.descending) change({ descending: true });
      else change({ sort: 'priority', descending: false });
    },
    open: (row) => detail.show(store.finding(row)),
    toggleGroup: (key) => {
      closed = new Set(closed.has(key) ? [...closed].filter((other) => other !== key) : [...closed, key]);
      table.show(store.lines(rows, wish.group, closed));
    },
  });

  const change = (part: Partial<Wish>): void => {
    wish = { ...wish, ...part };
    closed = new Set();
    rows = store.select(wish);
    table.showSort(wish.sort, wish.descending);
    table.show(store.lines(rows, wish.group, closed));
    const hidden = STATES.filter((state) => !wish.states.has(state) && store.countOfState(state) > 0).map((state) => `${count(store.countOfState(state))} ${state}`);
    refill(status, `Showing ${count(rows.length)} of ${counted(store.size, 'finding')}`, hidden.length === 0 ? '.' : `; ${hidden.join(' and ')} hidden by state.`);
    refresh();
  };

  const search = h('input', { type: 'search', id: 'finding-search', placeholder: 'Search message, file, rule', 'aria-keyshortcuts': '/', autocomplete: 'off', spellcheck: 'false', oninput: () => change({ search: search.value }) });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      table.focus();
    }
  });
  const levels = toggles('Level', LEVELS, (level) => store.countOfLevel(level), () => wish.levels, (next) => change({ levels: next }));
  const states = toggles('State', STATES, (state) => store.countOfState(state), () => wish.states, (next) => change({ states: next }));
  const source = choice('finding-source', 'Source', 'all sources', store.values('source'), (value) => change({ source: value }));
  const rule = choice('finding-rule', 'Rule', 'all rules', store.values('rule'), (value) => change({ rule: value }));
  const group = h('select', { id: 'finding-group', onchange: () => change({ group: group.value as GroupKey }) }, (['none', 'file', 'rule', 'gate'] as const).map((key) => h('option', { value: key }, key === 'none' ? 'not grouped' : `by ${key}`)));
  const changed = h('input', { type: 'checkbox', id: 'finding-changed', onchange: () => change({ onlyChanged: changed.checked }) });
  const reset = button({}, () => {
    search.value = '';
    for (const select of [source, rule, group]) select.selectedIndex = 0;
    changed.checked = false;
    change({ ...AT_FIRST, states: new Set(STATES) });
  }, 'Show all');
  const refresh = (): void => {
    for (const each of [levels, states]) each.refresh();
  };

  body.replaceChildren(
    h(
      'div',
      { class: 'toolbar', role: 'search', 'aria-label': 'Findings' },
      field('Search', 'finding-search', search, 'wide'),
      levels.element,
      states.element,
      field('Source', 'finding-source', source),
      field('Rule', 'finding-rule', rule),
      field('Group', 'finding-group', group),
      store.changeKnown ? h('div', { class: 'check' }, changed, h('label', { for: 'finding-changed' }, 'Only changed lines')) : null,
      reset,
    ),
    status,
    table.element,
    h('p', { class: 'keys quiet' }, h('kbd', {}, '/'), ' search  ', h('kbd', {}, 'j'), ' ', h('kbd', {}, 'k'), ' move  ', h('kbd', {}, 'Enter'), ' open  ', h('kbd', {}, 'Esc'), ' close'),
    detail.element,
  );
  change({});

  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input,select,textarea,dialog,[role=grid]') !== null) return;
    if (event.key === '/') {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'j' || event.key === 'k') {
      event.preventDefault();
      section.scrollIntoView();
      table.focus();
    }
  });
  window.addEventListener('beforeprint', () => table.layOut(ROWS_ON_PAPER));
  window.addEventListener('afterprint', () => table.layOut(null));

  return (name) => {
    const other = store.values('source').find(({ value }) => value === name || value.replace(/-/g, '_') === name);
    source.value = other?.value ?? '';
    change({ source: other?.value ?? null, states: new Set(STATES), rule: null, search: '' });
    section.scrollIntoView();
    table.focus();
  };
}

function field(name: string, id: string, control: HTMLElement, look = ''): HTMLElement {
  return h('div', { class: `field ${look}` }, h('label', { for: id }, name), control);
}

/** A list of values with their counts; the empty choice is all of them. */
function choice(id: string, name: string, all: string, values: readonly { readonly value: string; readonly count: number }[], choose: (value: string | null) => void): HTMLSelectElement {
  const select: HTMLSelectElement = h('select', { id, title: name, onchange: () => choose(select.value === '' ? null : select.value) }, h('option', { value: '' }, all));
  for (const { value, count: number } of values) {
    const option = h('option', {}, `${value} (${count(number)})`);
    option.value = value;
    select.append(option);
  }
  return select;
}

/** Buttons that stay pressed, one for each value that occurs. */
function toggles<T extends FindingView['level'] | FindingView['state']>(name: string, values: readonly T[], countOf: (value: T) => number, wished: () => ReadonlySet<T>, choose: (next: ReadonlySet<T>) => void): { readonly element: HTMLElement; readonly refresh: () => void } {
  const buttons = values
    .filter((value) => countOf(value) > 0)
    .map((value) => ({
      value,
      element: button({ class: 'toggle' }, () => {
        const next = new Set(wished());
        if (!next.delete(value)) next.add(value);
        choose(next);
      }, icon('check'), value, h('span', { class: 'count' }, count(countOf(value)))),
    }));
  return {
    element: h('div', { class: 'toggles', role: 'group', 'aria-label': name }, buttons.map(({ element }) => element)),
    refresh: () => {
      for (const { value, element } of buttons) element.setAttribute('aria-pressed', String(wished().has(value)));
    },
  };
}
