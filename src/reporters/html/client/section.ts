import { h, type Content } from './dom.js';

export interface PageSection {
  /** The id of its element, and where the navigation leads. */
  readonly id: string;
  readonly title: string;
  /** A number beside the title in the navigation. */
  readonly note?: string;
  readonly element: HTMLElement;
}

/** A part of the page with a heading; `lead` is one quiet line below it. */
export function pageSection(id: string, title: string, lead: Content, ...content: readonly Content[]): PageSection {
  const heading = `${id}-heading`;
  const element = h(
    'section',
    { id, 'aria-labelledby': heading, tabindex: -1 },
    h('h2', { id: heading }, title),
    lead === null || lead === '' ? null : h('p', { class: 'lead' }, lead),
    ...content,
  );
  return { id, title, element };
}

/** A box with a small heading within a section. */
export function panel(title: string, ...content: readonly Content[]): HTMLElement {
  return h('div', { class: 'panel' }, h('h3', {}, title), ...content);
}

/** A region that may be wider than the page: it scrolls by itself, by keyboard too. */
export function scrolling(label: string, ...content: readonly Content[]): HTMLElement {
  return h('div', { class: 'scrolling', role: 'region', 'aria-label': label, tabindex: 0 }, ...content);
}

/** The first of many, and a button for more: nothing of the rest is made before it is asked for. */
export function firstThenMore<T>(items: readonly T[], first: number, render: (item: T) => HTMLElement, list: HTMLElement): HTMLElement {
  let shown = 0;
  const note = h('p', { class: 'more', 'aria-live': 'polite' });
  const show = (step: number): void => {
    const from = list.children[shown - 1];
    for (const item of items.slice(shown, shown + step)) list.append(render(item));
    const had = shown;
    shown = Math.min(items.length, shown + step);
    note.replaceChildren();
    if (shown < items.length) {
      note.append(document.createTextNode(`Showing ${shown} of ${items.length}. `));
      note.append(h('button', { type: 'button', onclick: () => show(first * 4) }, 'Show more'));
    }
    if (had > 0) (from?.nextElementSibling?.querySelector('a,button,summary') as HTMLElement | null)?.focus();
  };
  show(first);
  return h('div', {}, list, items.length > first ? note : null);
}
