import type { CoverageDetail, CoveredFile } from '../../../contract/verdict/gate-quality.js';
import type { PageData } from '../page-data.js';
import { coverageFolders, type CoveredFolder } from './coverage-folders.js';
import { h, s, type Content } from './dom.js';
import { badge } from './icons.js';
import type { Places } from './places.js';
import { firstThenMore, pageSection, panel, type PageSection } from './section.js';
import { count, percent, percentOf } from './words.js';

const FILES_AT_FIRST = 25;
const LINES_AT_MOST = 60;

/** Coverage of each gate that measured it: the figures, changed lines without a test, and every folder. */
export function coverageSection({ run }: PageData, places: Places): PageSection | null {
  const { coverage } = run;
  if (coverage === null) return null;
  const parts = coverage.gates.map(({ gate, actual, required, detail }) => {
    const title = coverage.gates.length === 1 ? null : h('h3', {}, gate);
    if (detail === null) return h('div', { class: 'panel' }, title, h('p', {}, `${percentOf(actual)} of lines${required > 0 ? `, ${percentOf(required)} required` : ''}. The report tells nothing more.`));
    const missed = detail.files.filter(({ changed }) => changed !== null && changed.missed.length > 0);
    const root = coverageFolders(detail.files);
    const parted = (name: string, part: { readonly covered: number; readonly total: number } | null): Content => (part === null ? null : h('div', { class: 'meter' }, h('span', {}, name), bar(part.covered, part.total), h('span', { class: 'number' }, `${percent(part.covered, part.total)}`), h('span', { class: 'quiet' }, `${count(part.covered)} of ${count(part.total)}`)));
    return h(
      'div',
      { class: 'stack' },
      h(
        'div',
        { class: 'panel' },
        title,
        parted('Lines', detail.lines),
        parted('Branches', detail.branches),
        parted('Functions', detail.functions),
        parted('Changed lines', detail.changedLines),
        changedLine(detail.changedLines),
      ),
      missed.length === 0 ? null : panel('Changed lines that no test runs', firstThenMore(missed, FILES_AT_FIRST, (file) => h('li', {}, places.at(file.path), missedLines(file, places)), h('ul', { class: 'lines' }))),
      detail.files.length === 0 ? null : panel('Folders', h('div', { class: 'folders' }, folderRows(root.name === '' ? root.inside : [root], places, true))),
    );
  });
  const lead = [`${percentOf(coverage.actual)} of lines`, coverage.required > 0 ? `, ${percentOf(coverage.required)} required. ` : '. ', coverage.met ? badge('good', 'check', 'met') : badge('bad', 'cross', 'not met')];
  return { ...pageSection('coverage', 'Coverage', lead, parts), note: percentOf(coverage.actual) };
}

function changedLine(changed: CoverageDetail['changedLines']): Content {
  if (changed === null) return h('p', { class: 'quiet' }, 'No changed lines were judged. A gate with uses: coverage judges them by its option changed_lines.');
  if (changed.required === null) return null;
  return h('p', { class: 'quiet' }, `${percentOf(changed.required)} of changed lines required. `, changed.percent >= changed.required ? badge('good', 'check', 'met') : badge('bad', 'cross', 'not met'));
}

function missedLines({ path, changed }: CoveredFile, places: Places): Content {
  const missed = changed?.missed ?? [];
  return h('span', { class: 'missed' }, ' ', missed.slice(0, LINES_AT_MOST).map((line) => [places.line(path, line), ' ']), missed.length > LINES_AT_MOST ? `and ${count(missed.length - LINES_AT_MOST)} more` : '');
}

/** Rows of a folder; what is inside is made when it is opened. */
function folderRows(parts: readonly CoveredFolder[], places: Places, open = false): Content {
  return h('ul', {}, parts.map((part) => {
    if (part.file !== null) return h('li', {}, h('div', { class: 'folder-row' }, places.at(part.path), figures(part)), part.file.changed !== null && part.file.changed.missed.length > 0 ? h('div', { class: 'quiet' }, 'changed, not run:', missedLines(part.file, places)) : null);
    const details = h('details', {}, h('summary', { class: 'folder-row' }, h('span', { class: 'folder-name' }, `${part.name}/`), figures(part)));
    const unfold = (): void => {
      if (details.open && details.childElementCount === 1) details.append(folderRows(part.inside, places) as Node);
    };
    details.addEventListener('toggle', unfold);
    if (open && parts.length <= 3) {
      details.open = true;
      unfold();
    }
    return h('li', {}, details);
  }));
}

function figures({ covered, total, changed }: CoveredFolder): Content {
  return h('span', { class: 'folder-figures' }, changed === null || changed.total === 0 ? null : h('span', { class: changed.covered < changed.total ? 'changed-part tone-bad' : 'changed-part tone-good', title: 'changed lines that a test runs' }, `${count(changed.covered)} of ${count(changed.total)} changed`), bar(covered, total), h('span', { class: 'number' }, percent(covered, total)));
}

/** How much of a whole, as a strip; the number stands beside it. */
function bar(part: number, whole: number): SVGElement {
  const share = whole === 0 ? 0 : (part / whole) * 100;
  return s('svg', { class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, s('rect', { class: 'track', width: 100, height: 8 }), s('rect', { class: share >= 80 ? 'tone-good' : share >= 50 ? 'tone-warn' : 'tone-bad', width: share.toFixed(2), height: 8 }));
}
