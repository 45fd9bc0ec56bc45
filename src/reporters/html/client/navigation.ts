import { anchor, h } from './dom.js';
import type { PageSection } from './section.js';

/** Links to the sections; the one that is read is marked. */
export function navigation(sections: readonly PageSection[]): HTMLElement {
  const links = new Map(sections.map(({ id, title, note }) => [id, anchor(id, {}, h('span', {}, title), note === undefined ? null : h('span', { class: 'count' }, note))]));
  const seen = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const current = sections.find(({ id }) => seen.has(id))?.id;
      for (const [id, link] of links) {
        if (id === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-80px 0px -55% 0px' },
  );
  for (const { element } of sections) observer.observe(element);
  return h('nav', { 'aria-label': 'Sections' }, h('ul', {}, [...links.values()].map((link) => h('li', {}, link))));
}
