import type { PageData } from '../page-data.js';
import { button, h, refill } from './dom.js';
import type { FindingsStore } from './findings-store.js';
import { pageSection, type PageSection } from './section.js';
import { count } from './words.js';

export interface RawSection extends PageSection {
  readonly load: (store: FindingsStore) => void;
}

/** More text than this makes a browser slow; a copy and the download have all of it. */
const CHARACTERS_SHOWN = 100_000;

/** What the page was made of, as JSON: part by part to read, whole to take away. */
export function rawSection({ run }: PageData): RawSection {
  let store: FindingsStore | null = null;
  const findings = (): unknown => (store === null ? [] : Array.from({ length: store.size }, (_, row) => store?.finding(row)));
  const textOf = (name: string): string => JSON.stringify(name === 'everything' ? { ...run, findings: findings() } : name === 'findings' ? findings() : run[name as keyof typeof run], null, 2);
  const shown = h('pre', { tabindex: 0, 'aria-label': 'JSON' });
  const note = h('p', { class: 'quiet', role: 'status' });
  const select: HTMLSelectElement = h('select', { id: 'raw-part', onchange: () => show() }, ['verdict', ...Object.keys(run).filter((key) => key !== 'verdict'), 'findings', 'everything'].map((name) => h('option', { value: name }, name)));
  const show = (): void => {
    const text = textOf(select.value);
    shown.textContent = text.slice(0, CHARACTERS_SHOWN);
    refill(note, text.length > CHARACTERS_SHOWN ? `Showing ${count(CHARACTERS_SHOWN)} of ${count(text.length)} characters; the copy and the download have all.` : `${count(text.length)} characters`);
  };
  const copy = async (): Promise<void> => {
    const text = textOf(select.value);
    try {
      await navigator.clipboard.writeText(text);
      refill(note, `Copied ${count(text.length)} characters.`);
    } catch {
      refill(note, 'This browser does not let the page copy; use the download.');
    }
  };
  const download = (): void => {
    const address = URL.createObjectURL(new Blob([textOf(select.value)], { type: 'application/json' }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = `${select.value}.json`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  const details = h('details', { class: 'panel' }, h('summary', {}, 'JSON of this page'), h('div', { class: 'toolbar' }, h('div', { class: 'field' }, h('label', { for: 'raw-part' }, 'Part'), select), button({}, () => void copy(), 'Copy'), button({}, download, 'Download')), note, shown);
  details.addEventListener('toggle', () => {
    if (details.open) show();
  });
  return {
    ...pageSection('raw', 'Raw data', 'All that the page shows. The contracts of the run are the files beside it.', details),
    load: (loaded) => {
      store = loaded;
      if (details.open) show();
    },
  };
}
