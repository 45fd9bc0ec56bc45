import type { FindingColumns, PageData } from '../page-data.js';
import { coverageSection } from './coverage.js';
import { cyclesSection } from './cycles.js';
import { anchor, h } from './dom.js';
import { findingsSection } from './findings.js';
import { findingsStore } from './findings-store.js';
import { gatesSection } from './gates.js';
import { badge } from './icons.js';
import { impactSection } from './impact.js';
import { navigation } from './navigation.js';
import { overview } from './overview.js';
import { placesOf } from './places.js';
import { rawSection } from './raw.js';
import type { PageSection } from './section.js';
import { testsSection } from './tests.js';
import { themeButton } from './theme.js';
import { trendSection } from './trend.js';
import { STATUSES } from './words.js';

/** Reads one of the blocks of data in the page. */
function dataOf<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}

/** The page of the run, in place of the static one. The findings come behind this script in the file, and are read when they are there. */
function main(): void {
  const data = dataOf<PageData>('run-data');
  const { run } = data;
  const places = placesOf(run);
  const findings = findingsSection(data, places);
  const gates = gatesSection(data, places, findings.showGate);
  const raw = rawSection(data);
  const sections = [overview(run, places, gates.show), gates, findings, cyclesSection(data, places), impactSection(data, places), coverageSection(data, places), testsSection(data, places), trendSection(data), raw].filter((section): section is PageSection => section !== null);
  const { tone, icon } = STATUSES[run.verdict.status];
  const where = [run.source.repository, run.source.commit.slice(0, 7)].filter((part) => part !== '').join(' @ ');
  const page = [
    anchor('page', { class: 'skip' }, 'Skip to the verdict'),
    h('header', {}, h('div', { class: 'brand' }, badge(tone, icon, run.verdict.status), h('span', { class: 'where', title: run.source.branch ?? '' }, where)), themeButton()),
    h('div', { class: 'frame' }, navigation(sections), h('main', { id: 'page', tabindex: -1 }, sections.map(({ element }) => element))),
    h('footer', {}, `${run.product.name} ${run.product.version}`),
  ];
  document.getElementById('app')?.replaceChildren(...page);

  const load = (): void => {
    const store = findingsStore(dataOf<FindingColumns>('findings-data'));
    findings.load(store);
    raw.load(store);
    document.documentElement.dataset['ready'] = 'true';
    // An address with a section was meant for a page that was not there yet.
    const target = location.hash.length > 1 ? sections.find(({ id }) => id === location.hash.slice(1)) : undefined;
    target?.element.scrollIntoView();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load);
  else load();
}

main();
