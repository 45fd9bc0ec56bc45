import { isAbsent } from '../../finding-place.js';
import { h, refill } from './dom.js';
import { badge, icon } from './icons.js';
import type { FindingsStore, Line, SortKey } from './findings-store.js';
import type { Places } from './places.js';
import { count, LEVEL_LOOKS } from './words.js';

export interface FindingsTable {
  readonly element: HTMLElement;
  readonly show: (lines: readonly Line[]) => void;
  readonly showSort: (key: SortKey, descending: boolean) => void;
  /** Makes this many rows instead of those that are seen: for paper. Null goes back. */
  readonly layOut: (rows: number | null) => void;
  readonly move: (step: number) => void;
  readonly activate: () => void;
  readonly focus: () => void;
}

interface Wires {
  readonly sort: (key: SortKey) => void;
  readonly open: (row: number) => void;
  readonly toggleGroup: (key: string) => void;
}

const COLUMNS: readonly (readonly [key: SortKey, title: string])[] = [['level', 'Level'], ['message', 'Finding'], ['place', 'Place'], ['rule', 'Rule'], ['state', 'State']];
const SPARE_ROWS = 12;

/**
 * A table of any length: only the rows that are seen are in the document, between two rows as high as those that are not. One
 * tab stop; arrows or j and k move, Enter opens (WAI-ARIA grid by rows, https://www.w3.org/WAI/ARIA/apg/patterns/grid/).
 */
export function findingsTable(store: FindingsStore, places: Places, wires: Wires): FindingsTable {
  let lines: readonly Line[] = [];
  let active = 0;
  let drawn: readonly [number, number] | null = null;
  let onPaper: number | null = null;
  const above = h('tr', { class: 'spacer', 'aria-hidden': 'true' }, h('td', { colspan: COLUMNS.length }));
  const below = h('tr', { class: 'spacer', 'aria-hidden': 'true' }, h('td', { colspan: COLUMNS.length }));
  const body = h('tbody', {}, above, below);
  const heads = COLUMNS.map(([key, title]) => h('th', { scope: 'col', role: 'columnheader', class: `col-${key}` }, h('button', { type: 'button', class: 'plain', onclick: () => wires.sort(key) }, title, h('span', { class: 'sort-mark', 'aria-hidden': 'true' }))));
  const table = h('table', { class: 'findings', role: 'grid', tabindex: 0, 'aria-label': 'Findings' }, h('thead', { role: 'rowgroup' }, h('tr', { role: 'row', 'aria-rowindex': 1 }, heads)), body);
  body.setAttribute('role', 'rowgroup');
  const scroller = h('div', { class: 'findings-scroller' }, table);

  const rowHeight = (): number => Number.parseFloat(getComputedStyle(scroller).getPropertyValue('--row')) || 50;

  const draw = (force = false): void => {
    const height = rowHeight();
    const from = onPaper === null ? Math.max(0, Math.floor(scroller.scrollTop / height) - SPARE_ROWS) : 0;
    const to = Math.min(lines.length, onPaper ?? from + Math.ceil(scroller.clientHeight / height) + 2 * SPARE_ROWS);
    if (!force && drawn !== null && drawn[0] === from && drawn[1] === to) return;
    drawn = [from, to];
    above.style.setProperty('height', `${from * height}px`);
    below.style.setProperty('height', `${(lines.length - to) * height}px`);
    const rows = lines.slice(from, to).map((line, index) => lineRow(line, from + index));
    body.replaceChildren(above, ...rows, below);
    // Scrolled out of sight the active row is not in the document, and may not be named.
    if (active >= from && active < to) table.setAttribute('aria-activedescendant', `line-${active}`);
    else table.removeAttribute('aria-activedescendant');
  };

  const lineRow = (line: Line, index: number): HTMLElement => {
    const attributes = { id: `line-${index}`, role: 'row', 'aria-rowindex': index + 2, 'aria-selected': String(index === active) };
    const act = (event: MouseEvent): void => {
      if ((event.target as Element).closest('a') !== null) return;
      active = index;
      activate();
      draw(true);
    };
    if (typeof line !== 'number') return h('tr', { ...attributes, class: 'group', onclick: act }, h('td', { role: 'gridcell', colspan: COLUMNS.length }, h('span', {}, line.group), h('span', { class: 'count' }, count(line.count))));
    const finding = store.finding(line);
    const { tone, icon: mark } = LEVEL_LOOKS[finding.level];
    return h(
      'tr',
      { ...attributes, class: finding.stands ? 'finding stands' : 'finding', onclick: act },
      h('td', { role: 'gridcell', class: 'col-level' }, badge(tone, mark, finding.level)),
      h('td', { role: 'gridcell', class: 'col-message', title: finding.message.slice(0, 500) }, h('div', { class: 'clamp' }, finding.message)),
      h('td', { role: 'gridcell', class: 'col-place' }, finding.file === null ? null : places.at(finding.file, finding.line, !isAbsent(finding))),
      h('td', { role: 'gridcell', class: 'col-rule' }, h('span', { class: 'rule', title: finding.rule }, finding.rule ?? ''), h('span', { class: 'source' }, finding.source)),
      h('td', { role: 'gridcell', class: 'col-state' }, h('span', { class: `state state-${finding.state}` }, finding.state), finding.onChangedLine === true ? h('span', { class: 'changed', title: 'on a changed line' }, icon('bolt'), h('span', { class: 'unseen' }, 'on a changed line')) : null),
    );
  };

  const activate = (): void => {
    const line = lines[active];
    if (line === undefined) return;
    if (typeof line === 'number') wires.open(line);
    else wires.toggleGroup(line.key);
  };

  const move = (step: number): void => {
    active = Math.max(0, Math.min(lines.length - 1, active + step));
    const height = rowHeight();
    const head = table.tHead?.offsetHeight ?? 0;
    const top = active * height;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + height + head > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + height + head - scroller.clientHeight;
    draw(true);
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    PageDown: () => move(Math.floor(scroller.clientHeight / rowHeight())),
    PageUp: () => move(-Math.floor(scroller.clientHeight / rowHeight())),
    Home: () => move(-lines.length),
    End: () => move(lines.length),
    Enter: activate,
  };
  table.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act === undefined || event.target !== table || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  scroller.addEventListener('scroll', () => draw(), { passive: true });
  new ResizeObserver(() => draw(true)).observe(scroller);

  return {
    element: scroller,
    show: (next) => {
      lines = next;
      active = Math.min(active, Math.max(0, lines.length - 1));
      table.setAttribute('aria-rowcount', String(lines.length + 1));
      draw(true);
    },
    showSort: (key, descending) => {
      active = 0;
      scroller.scrollTop = 0;
      for (const [index, head] of heads.entries()) {
        const isKey = COLUMNS[index]?.[0] === key;
        if (isKey) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
        const mark = head.querySelector('.sort-mark');
        if (mark !== null) refill(mark, isKey ? (descending ? '↓' : '↑') : '');
      }
    },
    layOut: (rows) => {
      onPaper = rows;
      draw(true);
    },
    move,
    activate,
    focus: () => table.focus(),
  };
}
