import type { CharacterRanges, PatternNode } from './pattern-node.js';

/** Texts that one group may look at. */
const MOST_TEXTS = 50;

/** The texts that a part of a pattern matches, as sets of characters, where each has a fixed length and nothing is captured; else null. */
export function fixedTexts(node: PatternNode): readonly (readonly CharacterRanges[])[] | null {
  switch (node.kind) {
    case 'characters':
      return [[node.ranges]];
    case 'sequence':
      return joined(node.parts);
    case 'choice': {
      const options = node.options.map(fixedTexts);
      const texts = options.flatMap((option) => option ?? []);
      return options.includes(null) || texts.length > MOST_TEXTS ? null : texts;
    }
    case 'group':
      return node.group === null ? fixedTexts(node.part) : null;
    case 'repeat':
      return node.least === node.most ? joined(Array.from({ length: node.least }, () => node.part)) : null;
    default:
      return null;
  }
}

function joined(parts: readonly PatternNode[]): readonly (readonly CharacterRanges[])[] | null {
  let texts: readonly (readonly CharacterRanges[])[] = [[]];
  for (const part of parts) {
    const next = fixedTexts(part);
    if (next === null || texts.length * next.length > MOST_TEXTS) return null;
    texts = texts.flatMap((text) => next.map((more) => [...text, ...more]));
  }
  return texts;
}
