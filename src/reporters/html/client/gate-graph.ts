import type { GateView } from '../../view/run-view.js';
import { button, h, s } from './dom.js';
import { iconAt, badge } from './icons.js';
import { layoutGates, type Spot } from './gate-layout.js';
import { scrolling } from './section.js';
import { duration, OUTCOMES } from './words.js';

const WIDTH = 184;
const HEIGHT = 44;
const GAP_X = 46;
const GAP_Y = 14;
const PAD = 6;
/** Letters of a name that stay inside its frame in the widest of the fonts that systems have: in the size of names, and in that of notes. */
const PLAIN_NAME = 16;
const LONG_NAME = 19;

/** The plan as a drawing: needs from left to right. Gates that stand alone follow as a row of buttons. */
export function gateGraph(gates: readonly GateView[], show: (gate: string) => void): HTMLElement {
  const layout = layoutGates(gates);
  const byName = new Map(gates.map((gate) => [gate.name, gate]));
  const parts: HTMLElement[] = [];
  if (layout.spots.size > 0) {
    const width = layout.layers * (WIDTH + GAP_X) - GAP_X + 2 * PAD;
    const height = layout.rows * (HEIGHT + GAP_Y) - GAP_Y + 2 * PAD;
    const picture = s(
      'svg',
      { class: 'gate-graph', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Gates and what they need' },
      layout.lines.map(({ from, through }) => s('path', { class: `need tone-${OUTCOMES[byName.get(from)?.outcome ?? 'not_run'].tone}`, d: curve(through) })),
      [...layout.spots].map(([name, spot]) => node(byName.get(name), spot, show)),
    );
    // A plan that is a little too wide becomes smaller; one that is far too wide scrolls.
    picture.style.setProperty('min-width', `${Math.round(width * 0.8)}px`);
    parts.push(scrolling('Gates and what they need', picture));
  }
  if (layout.alone.length > 0) {
    const items = layout.alone.map((name) => {
      const { tone, icon, word } = OUTCOMES[byName.get(name)?.outcome ?? 'not_run'];
      return h('li', {}, button({ class: 'chip' }, () => show(name), h('span', {}, name), badge(tone, icon, word)));
    });
    parts.push(h('div', { class: 'alone' }, layout.spots.size > 0 ? h('p', { class: 'quiet' }, 'On their own:') : null, h('ul', { class: 'chips' }, items)));
  }
  return h('div', { class: 'panel' }, h('h3', {}, 'Graph'), parts);
}

const left = (layer: number): number => PAD + layer * (WIDTH + GAP_X);
const middle = (row: number): number => PAD + row * (HEIGHT + GAP_Y) + HEIGHT / 2;

/** From the right side of the first spot to the left side of the last, level where it passes a layer. */
function curve(spots: readonly Spot[]): string {
  let path = '';
  for (const [index, spot] of spots.entries()) {
    const next = spots[index + 1];
    if (index === 0) path = `M${left(spot.layer) + WIDTH} ${middle(spot.row)}`;
    else if (next !== undefined) path += `H${left(spot.layer) + WIDTH}`;
    if (next === undefined) continue;
    const x = left(spot.layer) + WIDTH;
    path += `C${x + GAP_X / 2} ${middle(spot.row)} ${x + GAP_X / 2} ${middle(next.row)} ${left(next.layer)} ${middle(next.row)}`;
  }
  return path;
}

function node(gate: GateView | undefined, { layer, row }: Spot, show: (gate: string) => void): SVGElement | null {
  if (gate === undefined) return null;
  const { tone, icon, word } = OUTCOMES[gate.outcome];
  const x = left(layer);
  const y = middle(row) - HEIGHT / 2;
  const time = gate.startOffset === null ? word : `${word}, ${duration(gate.seconds)}`;
  const name = shortened(gate.name, LONG_NAME);
  const open = (event: Event): void => {
    event.preventDefault();
    show(gate.name);
  };
  return s(
    'g',
    { class: `node tone-${tone}${gate.blocking ? '' : ' optional'}`, role: 'button', tabindex: 0, onclick: open, onkeydown: (event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ' ? open(event) : undefined) },
    s('rect', { x, y, width: WIDTH, height: HEIGHT, rx: 8 }),
    iconAt(icon, x + 10, y + HEIGHT / 2 - 8),
    s('text', { class: name.length > PLAIN_NAME ? 'node-name long-name' : 'node-name', x: x + 34, y: y + 19 }, name),
    s('text', { class: 'node-note', x: x + 34, y: y + 34 }, time),
    s('title', {}, `${gate.name}: ${time}${gate.blocking ? '' : ', not blocking'}${gate.why === '' ? '' : `. ${gate.why}`}`),
  );
}

/** The start and the end of a text that is too long. */
export function shortened(text: string, characters: number): string {
  const points = [...text];
  if (points.length <= characters) return text;
  const head = Math.ceil((characters - 1) / 2);
  return `${points.slice(0, head).join('')}…${points.slice(points.length - (characters - 1 - head)).join('')}`;
}
