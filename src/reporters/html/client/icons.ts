import { h, s } from './dom.js';
import type { IconName, Tone } from './words.js';

/** Strokes in a box of 16. */
const STROKES: Readonly<Record<IconName, string>> = {
  check: 'M3.2 8.6l3.2 3.2 6.4-7.4',
  cross: 'M4 4l8 8M12 4l-8 8',
  alert: 'M8 2.2L14.4 13.4H1.6zM8 6.4v3.2M8 11.4v.4',
  bolt: 'M9 1.8L3.6 9H8l-1 5.2L12.4 7H8z',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.6V8l2.4 1.8',
  stop: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5 8h6',
  dash: 'M4 8h8',
  skip: 'M3.6 4l4 4-4 4M8.4 4l4 4-4 4',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.4v3.6M8 5v.4',
  cut: 'M5 11.2a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0zM5 4.8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0zM4.8 5.8L14 11.4M4.8 10.2L14 4.6',
};

/** A drawing that says nothing to a screen reader: a word stands beside it. */
export function icon(name: IconName): SVGSVGElement {
  return s('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, s('path', { d: STROKES[name] }));
}

/** Shape, colour and word of a status. */
export function badge(tone: Tone, name: IconName, word: string): HTMLElement {
  return h('span', { class: `badge tone-${tone}` }, icon(name), h('span', {}, word));
}

/** A figure inside of a larger drawing, at a point. */
export function iconAt(name: IconName, x: number, y: number): SVGSVGElement {
  return s('svg', { class: 'icon', x, y, width: 16, height: 16, viewBox: '0 0 16 16' }, s('path', { d: STROKES[name] }));
}
