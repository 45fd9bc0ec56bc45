import { mermaidLabel, oneLine } from '../escape.js';
import { LIMITS } from '../limits.js';

export interface PictureNode {
  readonly label: string;
  readonly isStressed: boolean;
}

export interface PictureArrow {
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
  readonly label: string | null;
  readonly isCut: boolean;
}

/** Characters of a label: more make a picture that is scaled down until nothing can be read. */
const LABEL = 44;

/** Red that stands out on white and on black; everything else keeps the colours of the reader's theme. */
const CUT_STYLE = 'stroke:#e5534b,stroke-width:2.5px';
const STRESS_STYLE = 'stroke:#d4a72c,stroke-width:3px';

/**
 * A flowchart as a fenced mermaid block. Labels are foreign text; names of nodes are ours. Null when it would be larger
 * than mermaid draws.
 */
export function mermaidPicture(direction: 'LR' | 'TB', nodes: readonly PictureNode[], arrows: readonly PictureArrow[]): string | null {
  const lines = [`flowchart ${direction}`];
  for (const [place, { label }] of nodes.entries()) lines.push(`  n${place}["${mermaidLabel(endOf(label))}"]`);
  for (const { from, to, label, isCut } of arrows) {
    const words = label === null ? '' : `|"${mermaidLabel(endOf(label))}"|`;
    lines.push(`  n${from} ${isCut ? '-.->' : '-->'}${words} n${to}`);
  }
  const cut = arrows.flatMap(({ isCut }, place) => (isCut ? [place] : []));
  if (cut.length > 0) lines.push(`  linkStyle ${cut.join(',')} ${CUT_STYLE}`);
  const stressed = nodes.flatMap(({ isStressed }, place) => (isStressed ? [`n${place}`] : []));
  if (stressed.length > 0) lines.push(`  classDef stress ${STRESS_STYLE}`, `  class ${stressed.join(',')} stress`);
  const text = lines.join('\n');
  return nodes.length === 0 || text.length > LIMITS.pictureText || arrows.length > LIMITS.pictureEdges ? null : `\`\`\`mermaid\n${text}\n\`\`\`\n`;
}

/** The end of a path tells files apart, so a long label loses its beginning. */
function endOf(label: string): string {
  const characters = [...oneLine(label)];
  return characters.length <= LABEL ? characters.join('') : `…${characters.slice(1 - LABEL).join('')}`;
}
