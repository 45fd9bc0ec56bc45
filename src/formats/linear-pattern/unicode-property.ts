import type { CharacterRanges } from './pattern-node.js';

/** Characters that are looked at together; a multiple of it begins and ends the surrogates. */
const PIECE = 0x800;
const SURROGATES = 0xd800;
const known = new Map<string, CharacterRanges | null>();

/** The characters that have a property of Unicode (`L`, `Lu`, `Script=Greek`), by the name that ECMAScript has for it; null where it knows none. */
export function propertyRanges(name: string): CharacterRanges | null {
  let ranges = known.get(name);
  if (ranges === undefined) known.set(name, (ranges = rangesOf(name)));
  return ranges;
}

function rangesOf(name: string): CharacterRanges | null {
  let runs: RegExp;
  try {
    runs = new RegExp(`\\p{${name}}+`, 'gu');
  } catch {
    return null;
  }
  const ranges: [number, number][] = [];
  const add = (from: number, to: number): void => {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === from - 1) last[1] = to;
    else ranges.push([from, to]);
  };
  for (let start = 0; start <= 0x10ffff; start += PIECE) {
    // Alone each of them, and alike in every property.
    if (start === SURROGATES) {
      if (String.fromCharCode(start).search(runs) === 0) add(start, start + PIECE - 1);
      continue;
    }
    const size = start > 0xffff ? 2 : 1;
    const text = String.fromCodePoint(...Array.from({ length: PIECE }, (_item, index) => start + index));
    for (const run of text.matchAll(runs)) add(start + run.index / size, start + (run.index + run[0].length) / size - 1);
  }
  return ranges;
}
