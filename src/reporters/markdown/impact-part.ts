import { compareText } from '../../base/order.js';
import { counted, grouped } from '../count-words.js';
import { codeSpan, escapedWithin, prose } from '../escape.js';
import { TESTS_FILE } from '../impact.js';
import type { ImpactView, RunView } from '../view/run-view.js';
import { stepped, type Part } from './budget.js';
import { mermaidPicture, type PictureArrow } from './mermaid-picture.js';

/** Modules in the picture: the nearest ones. */
const NODES = 10;
const TESTS_NAMED = 20;
const OWNERS_NAMED = 20;

/** What the change reaches: a sentence, the modules as a picture, tests and owners in a fold. */
export function impactPart({ impact }: RunView): readonly Part[] {
  if (impact === null) return [];
  const line = `### Impact\n\n${escapedWithin(prose, impact.line, 1_500)}\n`;
  const picture = impact.everything ? null : impactPicture(impact);
  const drawn = picture === null ? '' : `\n${picture}${noteOf(impact)}`;
  const fold = foldOf(impact);
  return [stepped('impact', () => `${line}${drawn}${fold}`, () => `${line}${fold}`, () => line, () => `### Impact\n\n${escapedWithin(prose, impact.line, 300)}\n`)];
}

function noteOf({ modules }: ImpactView): string {
  const cut = modules.length > NODES ? `Showing ${NODES} of ${grouped(modules.length)} modules, the nearest first. ` : '';
  return `\n<sub>${cut}Thick frames: modules that the change touches.</sub>\n`;
}

function foldOf({ tests, owners, everything }: ImpactView): string {
  if (everything || (tests.length === 0 && owners.length === 0)) return '';
  const named = (all: readonly string[], most: number, where: string): string => {
    const rest = all.length > most ? `\nShowing ${most} of ${grouped(all.length)}; all are in ${where}.\n` : '';
    return `${all.slice(0, most).map((entry) => `- ${escapedWithin(codeSpan, entry, 300)}\n`).join('')}${rest}`;
  };
  const lists = [
    ...(tests.length === 0 ? [] : [`${counted(tests.length, 'test file')} to run:\n\n${named(tests, TESTS_NAMED, codeSpan(TESTS_FILE))}`]),
    ...(owners.length === 0 ? [] : [`Owners of what it reaches:\n\n${named(owners, OWNERS_NAMED, codeSpan('envelope.json'))}`]),
  ];
  const title = [...(tests.length === 0 ? [] : [counted(tests.length, 'test file')]), ...(owners.length === 0 ? [] : [counted(owners.length, 'owner')])].join(', ');
  return `\n<details><summary>${title}</summary>\n\n${lists.join('\n')}\n</details>\n`;
}

/** Modules and the way that the change takes from one to the next; null when there is nothing to draw. */
function impactPicture({ modules }: Pick<ImpactView, 'modules'>): string | null {
  const drawn = modules
    .map((module, index) => ({ ...module, index }))
    .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || a.index - b.index)
    .slice(0, NODES);
  if (drawn.length < 2) return null;
  // The longest path first: a module may lie in the folder of another.
  const byPath = drawn.map(({ path }, place) => ({ path, place })).sort((a, b) => b.path.length - a.path.length || compareText(a.path, b.path));
  const moduleOf = (file: string): number | null => byPath.find(({ path }) => path === '.' || path === '' || file === path || file.startsWith(`${path}/`))?.place ?? null;
  const arrows = new Map<string, PictureArrow>();
  for (const [place, { via, distance }] of drawn.entries()) {
    if (distance === 0) continue;
    const way = [...via.map(moduleOf).filter((found) => found !== null), place];
    for (const [step, to] of way.entries()) {
      const from = way[step - 1];
      if (from !== undefined && from !== to) arrows.set(`${from} ${to}`, { from, to, label: null, isCut: false });
    }
  }
  return mermaidPicture('LR', drawn.map(({ name, distance }) => ({ label: name, isStressed: distance === 0 })), [...arrows.values()]);
}
