/** A set of characters (code points): ascending, disjoint ranges, both ends included. */
export type CharacterRanges = readonly (readonly [from: number, to: number])[];

export type PatternAssertion = 'start' | 'end' | 'word-edge' | 'no-word-edge';

export type PatternNode =
  | { readonly kind: 'characters'; readonly ranges: CharacterRanges }
  | { readonly kind: 'assertion'; readonly assertion: PatternAssertion }
  | PatternLook
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number; readonly isLazy: boolean }
  /** `group` counts from 1; null for a group that does not capture. */
  | { readonly kind: 'group'; readonly part: PatternNode; readonly group: number | null };

/** What `part` matches stands ahead of the place or behind it, or does not; it is no part of the match. */
export interface PatternLook {
  readonly kind: 'look';
  readonly isAhead: boolean;
  readonly isNegated: boolean;
  readonly part: PatternNode;
  /** All that `part` matches, where each has a fixed length and there are few; else null. */
  readonly texts: readonly (readonly CharacterRanges[])[] | null;
}

/** Few ranges are looked at one by one, the many of a property of Unicode by halves. */
const MOST_IN_ORDER = 8;

export function inRanges(ranges: CharacterRanges, character: number): boolean {
  if (ranges.length <= MOST_IN_ORDER) {
    for (const [from, to] of ranges) if (character <= to) return character >= from;
    return false;
  }
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (character <= (ranges[middle]?.[1] ?? 0)) high = middle;
    else low = middle + 1;
  }
  const [from, to] = ranges[low] ?? [1, 0];
  return character >= from && character <= to;
}
