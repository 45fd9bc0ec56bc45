import { counted, grouped } from '../count-words.js';
import { codeSpan, escapedWithin, prose } from '../escape.js';
import type { CutView, CycleView, RunView } from '../view/run-view.js';
import { stepped, type Part } from './budget.js';
import { EXCUSED_WORDS, placeLink } from './finding-parts.js';
import { ALL_IN } from './head-parts.js';
import { mermaidPicture, type PictureArrow } from './mermaid-picture.js';

/** Components told of each kind, new ones and others. */
const TOLD = 3;
/** Files in one picture; a longer cycle is drawn by its beginning and its end. */
const NODES = 8;
const CUTS_NAMED = 5;

/** Circular imports as small pictures, the import to cut in red; those that the base already had in a fold. */
export function cyclePart(view: RunView): readonly Part[] {
  const cycles = view.cycles ?? [];
  if (cycles.length === 0) return [];
  const fresh = cycles.filter(({ state }) => state === 'new');
  const others = cycles.filter(({ state }) => state !== 'new');
  const title = `### Circular imports: ${[...(fresh.length === 0 ? [] : [`${grouped(fresh.length)} new`]), ...(others.length === 0 ? [] : [`${grouped(others.length)} other${others.length === 1 ? '' : 's'}`])].join(', ')}\n`;
  const told = (pictures: number, named: number): string => {
    const shown = fresh.slice(0, named);
    const note = shown.length < fresh.length ? `\nShowing ${grouped(shown.length)} of ${grouped(fresh.length)}; all are in ${ALL_IN}.\n` : '';
    return `${title}\n${shown.map((cycle, index) => cycleText(view, cycle, index < pictures)).join('\n')}${note}`;
  };
  const counts = `${title}\nAll are in ${ALL_IN}.\n`;
  const freshParts = fresh.length === 0 ? [] : [stepped('circular imports', () => told(TOLD, TOLD), () => told(1, TOLD), () => told(0, TOLD), () => told(0, 1), () => counts)];
  return [...freshParts, ...othersPart(view, others, fresh.length === 0 ? 'Circular imports' : 'Other circular imports')];
}

/** Whether they count depends on why they are not new: each says it. */
function othersPart(view: RunView, cycles: readonly CycleView[], title: string): readonly Part[] {
  if (cycles.length === 0) return [];
  const told = (pictures: number): string => {
    const shown = cycles.slice(0, TOLD);
    const note = shown.length < cycles.length ? `\nShowing ${grouped(shown.length)} of ${grouped(cycles.length)}; all are in ${ALL_IN}.\n` : '';
    const body = shown.map((cycle, index) => cycleText(view, cycle, index < pictures)).join('\n');
    return `<details><summary>${title} (${grouped(cycles.length)})</summary>\n\n${body}${note}\n</details>\n`;
  };
  return [stepped('other circular imports', () => told(TOLD), () => told(0), () => '')];
}

function cycleText(view: RunView, cycle: CycleView, isDrawn: boolean): string {
  const folder = commonFolder(cycle.path);
  const within = folder === '' ? '' : ` in ${escapedWithin(codeSpan, folder, 200)}`;
  const whole = cycle.members.length > cycle.path.length ? `; the shortest cycle through the first of them has ${grouped(cycle.path.length)}` : '';
  const imports = cycle.imports > 0 ? ` and ${counted(cycle.imports, 'import')}` : '';
  const picture = isDrawn ? cyclePicture(cycle, folder) : null;
  const cuts = cycle.cuts.slice(0, CUTS_NAMED).map((cut) => `- ${cutText(view, cut)}\n`);
  const rest = cycle.cuts.length > CUTS_NAMED ? `- and ${counted(cycle.cuts.length - CUTS_NAMED, 'more', 'more')}\n` : '';
  const state = cycle.state === 'new' ? '' : ` (${EXCUSED_WORDS[cycle.state]})`;
  return [`**${counted(cycle.members.length, 'file')}${imports}**${within}${whole}${state}\n`, ...(picture === null ? [] : [picture]), ...(cuts.length === 0 ? [] : [`Cut:\n\n${cuts.join('')}${rest}`])].join('\n');
}

function cutText(view: RunView, { from, line, specifier, reason }: CutView): string {
  const what = specifier === null ? '' : ` the import of ${escapedWithin(codeSpan, specifier, 200)}`;
  return `✂️ ${placeLink(view, from, line)}${what}${reason === '' ? '' : `: ${escapedWithin(prose, reason, 300)}`}`;
}

/** The shortest cycle, the imports to cut marked. Null when it cannot be drawn. */
export function cyclePicture({ path, edges, cuts }: Pick<CycleView, 'path' | 'edges' | 'cuts'>, folder: string): string | null {
  const size = path.length;
  if (size === 0) return null;
  const steps = path.map((file, step) => {
    const from = edges[step]?.from ?? file;
    const to = edges[step]?.to ?? path[(step + 1) % size] ?? '';
    return { file, cut: cuts.find((cut) => cut.from === from && cut.to === to) ?? null };
  });
  // A long cycle is turned so that its first cut is among what is drawn.
  const first = size > NODES ? Math.max(0, steps.findIndex(({ cut }) => cut !== null)) : 0;
  const turned = [...steps.slice(first), ...steps.slice(0, first)];
  const left = size - (NODES - 1);
  const drawn = size > NODES ? [...turned.slice(0, NODES - 4), { file: `… ${grouped(left)} more …`, cut: null }, ...turned.slice(-3)] : turned;
  const labels = drawn.map(({ file }) => (file.startsWith(folder) ? file.slice(folder.length) : file));
  const arrows = drawn.map(({ cut }, from): PictureArrow => ({ from, to: (from + 1) % drawn.length, label: cut === null ? null : cut.line === null ? '✂ cut' : `✂ cut line ${cut.line}`, isCut: cut !== null }));
  const isShort = drawn.length <= 3 && labels.every((label) => label.length <= 26);
  return mermaidPicture(isShort ? 'LR' : 'TB', labels.map((label) => ({ label, isStressed: false })), arrows);
}

/** The folder that holds all of `files`, ending in `/`; empty for the root. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  // Of a path that begins with a slash, which none of a repository does, nothing is left at last.
  while (folder !== '' && !others.every((file) => file.startsWith(folder))) folder = folder === '/' ? '' : folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}
