import type { ImpactView } from '../../view/run-view.js';
import type { PageData } from '../page-data.js';
import { h, type Content } from './dom.js';
import type { Places } from './places.js';
import { firstThenMore, pageSection, panel, type PageSection } from './section.js';
import { count, counted } from './words.js';

type Module = ImpactView['modules'][number];

const MODULES_AT_FIRST = 40;
const TESTS_AT_FIRST = 30;

/** Modules by how far they are from the change, each with the shortest way to it. */
export function impactSection({ run }: PageData, places: Places): PageSection | null {
  const { impact } = run;
  if (impact === null) return null;
  const distances = new Map<number | null, Module[]>();
  for (const module of impact.modules) {
    const group = distances.get(module.distance);
    if (group === undefined) distances.set(module.distance, [module]);
    else group.push(module);
  }
  const groups = [...distances].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  const section = pageSection(
    'impact',
    'Impact',
    `${impact.line}.`,
    groups.length === 0 ? null : panel('Modules by distance', groups.map(([distance, modules], index) => distanceGroup(distance, modules, impact.modules.length, index < 2))),
    impact.tests.length === 0 ? null : h('details', { class: 'panel', open: impact.tests.length <= TESTS_AT_FIRST }, h('summary', {}, counted(impact.tests.length, 'test file')), firstThenMore(impact.tests, TESTS_AT_FIRST, (test) => h('li', {}, places.at(test)), h('ul', { class: 'lines' }))),
    impact.owners.length === 0 ? null : panel('Owners', h('ul', { class: 'chips' }, impact.owners.map((owner) => h('li', { class: 'chip still' }, owner)))),
  );
  return { ...section, note: impact.everything ? 'all' : count(impact.modules.length) };
}

function distanceGroup(distance: number | null, modules: readonly Module[], all: number, open: boolean): Content {
  const title = distance === null ? 'Without a known way' : distance === 0 ? 'Changed' : distance === 1 ? 'One step away' : `${distance} steps away`;
  return h(
    'details',
    { class: 'distance', open },
    h('summary', {}, h('span', { class: 'step' }, distance === null ? '?' : String(distance)), ` ${title} `, h('span', { class: 'count' }, all === modules.length ? count(modules.length) : `${count(modules.length)} of ${count(all)}`)),
    firstThenMore(modules, MODULES_AT_FIRST, moduleRow, h('ul', { class: 'modules' })),
  );
}

function moduleRow({ name, path, via }: Module): HTMLElement {
  const title = [h('b', {}, name), path === name || path === '.' ? null : h('span', { class: 'quiet' }, ` ${path}`)];
  if (via.length === 0 || (via.length === 1 && (via[0] === path || via[0] === name))) return h('li', {}, title);
  return h('li', {}, title, h('ol', { class: 'way', 'aria-label': `way from the change to ${name}` }, via.map((stop) => h('li', {}, stop))));
}
