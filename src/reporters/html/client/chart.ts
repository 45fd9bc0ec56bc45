import { h, s } from './dom.js';

const WIDTH = 240;
const HEIGHT = 56;
const PAD = 4;

export interface Chart {
  readonly title: string;
  /** One for each run, oldest first; a run without a value is a gap. */
  readonly values: readonly (number | null)[];
  /** Writes a value, here and in the range. */
  readonly format: (value: number) => string;
  /** Runs that get a cross. */
  readonly marks?: readonly boolean[];
  /** Of this run, which may be none of `values`. */
  readonly now: number | null;
  /** What is usual; null when nobody can say. */
  readonly usual: number | null;
  /** More to say below. */
  readonly note?: string;
}

/** A small line over the runs; the bold number is that of this run. */
export function chart({ title, values, format, marks = [], now, usual, note }: Chart): HTMLElement {
  const known = values.filter((value) => value !== null);
  const value = now === null ? h('span', { class: 'quiet' }, 'not in this run') : h('b', {}, format(now));
  const caption = h('figcaption', {}, h('span', { title }, title), value);
  const told = (range: string): string => [range, ...(usual === null ? [] : [`usually ${format(usual)}`]), ...(note === undefined ? [] : [note])].join(' · ');
  if (known.length === 0) return h('figure', { class: 'chart' }, caption, h('div', { class: 'quiet' }, told('no earlier value')));
  const low = Math.min(...known);
  const high = Math.max(...known);
  const x = (index: number): number => PAD + (values.length === 1 ? 0.5 : index / (values.length - 1)) * (WIDTH - 2 * PAD);
  const y = (height: number): number => (high === low ? HEIGHT / 2 : HEIGHT - PAD - ((height - low) / (high - low)) * (HEIGHT - 2 * PAD));
  let path = '';
  let pen = false;
  const points: SVGElement[] = [];
  for (const [index, height] of values.entries()) {
    if (height === null) {
      pen = false;
      continue;
    }
    path += `${pen ? 'L' : 'M'}${x(index).toFixed(1)} ${y(height).toFixed(1)}`;
    const alone = !pen && (values[index + 1] ?? null) === null;
    pen = true;
    if (marks[index] === true) points.push(s('path', { class: 'bad-point', d: `M${(x(index) - 3).toFixed(1)} ${(y(height) - 3).toFixed(1)}l6 6m0-6l-6 6` }));
    else if (alone || index === values.length - 1) points.push(s('circle', { class: 'point', cx: x(index).toFixed(1), cy: y(height).toFixed(1), r: 3 }));
  }
  const range = low === high ? `always ${format(low)}` : `${format(low)} to ${format(high)}`;
  const label = `${title} over ${values.length} runs: ${range}, ${now === null ? 'nothing in this run' : `this run ${format(now)}`}`;
  return h('figure', { class: 'chart' }, caption, s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label }, s('path', { class: 'curve', d: path }), points), h('div', { class: 'quiet' }, told(range)));
}
