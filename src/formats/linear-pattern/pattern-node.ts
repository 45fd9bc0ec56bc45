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

/** One of the texts stands ahead of the place or behind it, or none does; it is no part of the match. */
export interface PatternLook {
  readonly kind: 'look';
  readonly isAhead: boolean;
  readonly isNegated: boolean;
  readonly texts: readonly (readonly CharacterRanges[])[];
}
