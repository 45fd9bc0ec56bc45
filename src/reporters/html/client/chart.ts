import { h, s } from './dom.js';

const WIDTH = 240;
const HEIGHT = 56;
const PAD = 4;

/**
 * A small line over the runs, oldest at the left; a run without a value is a gap. `format` writes the last value and the range.
 */
export function chart(title: string, values: readonly (number | null)[], format: (value: number) => string, marks: readonly boolean[] = []): HTMLElement {
  const known = values.filter((value) => value !== null);
  const last = known.at(-1);
  if (last === undefined) return h('figure', { class: 'chart' }, h('figcaption', {}, title, h('span', { class: 'quiet' }, 'no value')));
  const low = Math.min(...known);
  const high = Math.max(...known);
  const x = (index: number): number => PAD + (values.length === 1 ? 0.5 : index / (values.length - 1)) * (WIDTH - 2 * PAD);
  const y = (value: number): number => (high === low ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD));
  let path = '';
  let pen = false;
  const points: SVGElement[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) {
      pen = false;
      continue;
    }
    path += `${pen ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    const alone = !pen && (values[index + 1] ?? null) === null;
    pen = true;
    if (marks[index] === true) points.push(s('path', { class: 'bad-point', d: `M${(x(index) - 3).toFixed(1)} ${(y(value) - 3).toFixed(1)}l6 6m0-6l-6 6` }));
    else if (alone || index === values.length - 1) points.push(s('circle', { class: 'point', cx: x(index).toFixed(1), cy: y(value).toFixed(1), r: 3 }));
  }
  const range = low === high ? `always ${format(low)}` : `${format(low)} to ${format(high)}`;
  return h(
    'figure',
    { class: 'chart' },
    h('figcaption', {}, h('span', { title }, title), h('b', {}, format(last))),
    s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${title} over ${values.length} runs: ${range}, last ${format(last)}` }, s('path', { class: 'curve', d: path }), points),
    h('div', { class: 'quiet' }, range),
  );
}
