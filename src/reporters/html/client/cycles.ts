import type { CycleEdge, CycleView } from '../../view/run-view.js';
import type { PageData } from '../page-data.js';
import { button, h, refill, type Content } from './dom.js';
import { cycleRing } from './cycle-ring.js';
import { badge } from './icons.js';
import type { Places } from './places.js';
import { firstThenMore, pageSection, panel, type PageSection } from './section.js';
import { count, counted, foldersApart } from './words.js';

const MEMBERS_AT_FIRST = 30;
const COMPONENTS_AT_FIRST = 12;
const CUTS_AT_FIRST = 6;

/** Components of the import graph: the shortest cycle of the chosen one can be walked, and its cuts are listed. */
export function cyclesSection({ run }: PageData, places: Places): PageSection | null {
  const { cycles } = run;
  if (cycles === null) return null;
  if (cycles.length === 0) return { ...pageSection('cycles', 'Cycles', 'No file imports itself, not even by detours.'), note: '0' };
  const stage = h('div', { class: 'stack' });
  const choices: HTMLButtonElement[] = [];
  const folders = foldersApart(cycles.map(({ members }) => members[0] ?? ''));
  const choose = (index: number): void => {
    const cycle = cycles[index];
    if (cycle === undefined) return;
    for (const [place, choice] of choices.entries()) choice.setAttribute('aria-pressed', String(place === index));
    refill(stage, cyclePanel(cycle, places));
  };
  const list = firstThenMore(
    cycles.map((cycle, index) => ({ cycle, index })),
    COMPONENTS_AT_FIRST,
    ({ cycle, index }) => {
      const first = cycle.members[0] ?? '';
      const folder = folders[index] ?? '';
      const name = h('span', { class: 'choice-name', title: first }, first.slice(first.lastIndexOf('/') + 1));
      const choice = button({ class: 'choice', 'aria-pressed': 'false' }, () => choose(index), name, h('span', { class: 'count' }, counted(cycle.members.length, 'file')), h('span', { class: `state state-${cycle.state}` }, cycle.state), folder === '' ? null : h('span', { class: 'choice-folder' }, folder));
      choices[index] = choice;
      return h('li', {}, choice);
    },
    h('ul', { class: 'choices', 'aria-label': 'Components' }),
  );
  choose(0);
  const largest = Math.max(...cycles.map(({ members }) => members.length));
  const lead = `${counted(cycles.length, 'group')} of files that import each other; the largest has ${count(largest)}.`;
  return { ...pageSection('cycles', 'Cycles', lead, cycles.length > 1 ? list : null, stage), note: count(cycles.length) };
}

function cyclePanel(cycle: CycleView, places: Places): Content {
  const size = cycle.path.length;
  let at = 0;
  const here = h('div', { class: 'walk-step', 'aria-live': 'polite' });
  const walk = (step: number): void => {
    at = (step + size) % size;
    ring.mark(at);
    refill(here, stepText(cycle, at, places));
  };
  const ring = cycleRing(cycle, walk);
  const controls = h(
    'div',
    {
      class: 'walk',
      role: 'group',
      'aria-label': 'Walk along the cycle',
      onkeydown: (event: KeyboardEvent) => {
        const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        walk(at + step);
      },
    },
    button({}, () => walk(at - 1), '← Back'),
    button({}, () => walk(at + 1), 'Next →'),
  );
  if (size > 0) walk(0);
  const others = cycle.members.filter((member) => !cycle.path.includes(member));
  return [
    h('div', { class: 'panel cycle' }, h('h3', {}, size === cycle.members.length ? `Cycle of ${counted(size, 'file')}` : `Shortest of the cycles: ${size} of ${counted(cycle.members.length, 'file')}`), size === 0 ? null : h('div', { class: 'cycle-stage' }, ring.element, h('div', {}, controls, here))),
    cycle.cuts.length === 0 ? null : panel('Where to cut', firstThenMore(cycle.cuts, CUTS_AT_FIRST, (cut) => h('li', {}, edgeText(cut, places), h('div', { class: 'quiet' }, cut.reason)), h('ul', { class: 'lines' }))),
    others.length === 0 ? null : h('details', { class: 'panel' }, h('summary', {}, `${counted(others.length, 'more file')} of the group, ${counted(cycle.imports, 'import')} among all of them`), firstThenMore(others, MEMBERS_AT_FIRST, (member) => h('li', {}, places.at(member)), h('ul', { class: 'lines' }))),
  ];
}

function stepText({ path, edges, cuts }: CycleView, step: number, places: Places): Content {
  const from = path[step] ?? '';
  const to = path[(step + 1) % path.length] ?? '';
  const edge = edges.find((candidate) => candidate.from === from && candidate.to === to) ?? { from, to, line: null, specifier: null };
  const cut = cuts.find((candidate) => candidate.from === from && candidate.to === to);
  return [h('p', {}, h('b', {}, `${step + 1}. `), places.at(from, edge.line)), h('p', {}, 'imports ', places.at(to)), edge.specifier === null ? null : h('p', { class: 'quiet' }, 'as ', h('code', {}, edge.specifier)), cut === undefined ? null : h('p', {}, badge('bad', 'cut', 'cut here'), ` ${cut.reason}`)];
}

function edgeText({ from, to, line, specifier }: CycleEdge, places: Places): Content {
  return [places.at(from, line), ' → ', places.at(to), specifier === null ? null : [' as ', h('code', {}, specifier)]];
}
