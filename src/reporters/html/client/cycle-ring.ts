import type { CycleView } from '../../view/run-view.js';
import { s } from './dom.js';
import { shortened } from './gate-graph.js';
import { iconAt } from './icons.js';
import { foldersApart } from './words.js';

export interface CycleRing {
  readonly element: SVGSVGElement;
  /** Marks a member as the one where the walk stands. */
  readonly mark: (step: number) => void;
}

const WIDTH = 640;
/** More names than this cannot be read around a ring: only the one of the walk is written then. */
const NAMES_AT_MOST = 24;
/** Letters of a name that have room beside the ring. */
const NAME_AT_MOST = 24;

/** The shortest cycle as a ring, clockwise from the top; imports that are to be cut are dashed and bear scissors. */
export function cycleRing({ path, cuts }: CycleView, walk: (step: number) => void): CycleRing {
  const size = path.length;
  const named = size <= NAMES_AT_MOST;
  const ry = named ? Math.max(96, Math.min(170, size * 18)) : 170;
  const rx = ry;
  const height = 2 * ry + 90;
  const [cx, cy] = [WIDTH / 2, height / 2];
  const angle = (step: number): number => (step / size) * 2 * Math.PI - Math.PI / 2;
  const point = (turn: number, more = 0): readonly [number, number] => [cx + (rx + more) * Math.cos(turn), cy + (ry + more) * Math.sin(turn)];
  const dot = size > 60 ? 4 : 9;
  const gap = Math.min((dot + 5) / ry, Math.PI / size / 2);
  const isCut = (step: number): boolean => cuts.some(({ from, to }) => from === path[step] && to === path[(step + 1) % size]);

  const edges = path.map((_, step) => {
    const [x1, y1] = point(angle(step) + gap);
    const [x2, y2] = point(angle(step + 1) - gap * 1.3);
    const wide = size === 1 ? 1 : 0;
    return s('path', { class: isCut(step) ? 'edge cut' : 'edge', d: `M${n(x1)} ${n(y1)}A${n(rx)} ${n(ry)} 0 ${wide} 1 ${n(x2)} ${n(y2)}`, 'marker-end': isCut(step) ? 'url(#arrow-cut)' : 'url(#arrow)' });
  });
  const scissors = path.flatMap((_, step) => {
    if (!isCut(step)) return [];
    const [x, y] = point(angle(step + 0.5));
    return [s('g', { class: 'scissors' }, s('circle', { cx: n(x), cy: n(y), r: 13 }), iconAt('cut', x - 8, y - 8))];
  });
  const folders = foldersApart(path);
  const nodes = path.map((member, step) => {
    const [x, y] = point(angle(step));
    const [tx, ty] = point(angle(step), 18);
    const side = Math.abs(tx - cx) < 12 ? 'middle' : tx > cx ? 'start' : 'end';
    const lift = side === 'middle' ? (ty < cy ? -2 : 10) : 4;
    return s('g', { class: 'member', onclick: () => walk(step) }, s('circle', { cx: n(x), cy: n(y), r: dot }), named ? s('text', { x: n(tx), y: n(ty + lift), 'text-anchor': side }, shortened(`${folders[step] ?? ''}${member.slice(member.lastIndexOf('/') + 1)}`, NAME_AT_MOST)) : null, s('title', {}, member));
  });
  const centre = s('text', { class: 'ring-centre', x: cx, y: cy + 5, 'text-anchor': 'middle' });
  const element = s(
    'svg',
    { class: 'ring', viewBox: `0 0 ${WIDTH} ${n(height)}`, role: 'img', 'aria-label': `Ring of ${size} files; the walk below reads it step by step` },
    s('defs', {}, arrow('arrow'), arrow('arrow-cut')),
    edges,
    scissors,
    nodes,
    centre,
  );
  return {
    element,
    mark: (step) => {
      for (const [index, node] of nodes.entries()) node.classList.toggle('here', index === step);
      for (const [index, edge] of edges.entries()) edge.classList.toggle('here', index === step);
      centre.textContent = `${step + 1} of ${size}`;
    },
  };
}

function n(value: number): string {
  return value.toFixed(1);
}

function arrow(id: string): SVGElement {
  return s('marker', { id, class: id, viewBox: '0 0 8 8', refX: 6, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto' }, s('path', { d: 'M0 0L8 4L0 8z' }));
}
