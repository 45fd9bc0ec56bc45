import type { FindingItemView, FindingView, WaiverView } from '../../view/run-view.js';
import { isAbsent } from '../../finding-place.js';
import { button, type Content, fact, h, refill } from './dom.js';
import { badge } from './icons.js';
import type { Places } from './places.js';
import { firstThenMore } from './section.js';
import { LEVEL_LOOKS, stateWords } from './words.js';

const ITEMS_AT_FIRST = 20;

export interface FindingDetail {
  readonly element: HTMLDialogElement;
  readonly show: (finding: FindingView) => void;
}

/** One finding in full, at the side of the table; Escape closes it, j and k go on. */
export function findingDetail(places: Places, step: (by: number) => void): FindingDetail {
  const title = h('h3', { id: 'finding-title' });
  const body = h('div', { class: 'detail' });
  const close = (): void => element.close();
  const element = h(
    'dialog',
    { class: 'drawer', 'aria-labelledby': 'finding-title' },
    h('div', { class: 'drawer-head' }, title, button({ class: 'plain', 'aria-label': 'Previous finding' }, () => step(-1), '↑'), button({ class: 'plain', 'aria-label': 'Next finding' }, () => step(1), '↓'), button({ class: 'plain', 'aria-label': 'Close' }, close, '✕')),
    body,
  );
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
  });
  element.addEventListener('click', (event) => {
    if (event.target === element) close();
  });
  return {
    element,
    show: (finding) => {
      refill(title, finding.rule ?? finding.source);
      refill(body, content(finding, places));
      body.scrollTop = 0;
      if (!element.open) element.showModal();
    },
  };
}

function content(finding: FindingView, places: Places): Content {
  const { tone, icon } = LEVEL_LOOKS[finding.level];
  return [
    h('p', {}, badge(tone, icon, finding.level), ' ', h('span', { class: `state state-${finding.state}` }, finding.state), h('span', { class: 'quiet' }, ` ${stateWords(finding)}`)),
    h('p', { class: 'message' }, finding.message),
    finding.suggestion === null ? null : h('p', { class: 'suggestion' }, h('b', {}, 'Suggestion: '), finding.suggestion),
    h(
      'dl',
      { class: 'facts' },
      fact('Place', finding.file === null ? 'none' : places.at(finding.file, finding.line, !isAbsent(finding))),
      fact('Column', finding.column),
      fact('Changed line', finding.onChangedLine === null ? 'not known' : finding.onChangedLine ? 'yes' : 'no'),
      fact('Found by', finding.source),
      fact('Category', finding.category),
      fact('Counts', finding.stands ? 'yes, against the verdict' : 'no'),
      fact('Id', h('code', { class: 'long' }, finding.id)),
      finding.items.length === 1 ? fact('Fingerprint', h('code', { class: 'long' }, finding.fingerprints[0])) : null,
      finding.items.length === 1 ? fact('Waived', waiverText(finding.items[0]?.waiver ?? null)) : null,
    ),
    finding.items.length === 1 ? null : items(finding),
    h('p', { class: 'quiet' }, finding.isViolation ? 'To learn more: ' : 'To accept it for a while: ', h('code', { class: 'long' }, `contract-gates explain ${finding.isViolation ? finding.id : (finding.fingerprints[0] ?? '')}`)),
  ];
}

/** What the rule found at this place, one by one. */
function items({ items: all }: FindingView): Content {
  const row = ({ fingerprint, state, message, waiver }: FindingItemView): HTMLElement =>
    h('li', {}, h('span', { class: `state state-${state}` }, state), message === null ? null : ` ${message}`, h('code', { class: 'long' }, fingerprint), waiver === null ? null : h('div', { class: 'quiet' }, waiverText(waiver)));
  return [h('h4', {}, `${all.length} items`), firstThenMore(all, ITEMS_AT_FIRST, row, h('ul', { class: 'lines' }))];
}

function waiverText(waiver: WaiverView | null): string | null {
  return waiver === null ? null : `${waiver.reason} (${waiver.owner}, until ${waiver.expires})`;
}
