import type { Resolution } from '../resolution.js';

/** An answer that may serve every file of a folder. */
export interface Answer {
  readonly resolution: Resolution;
  /** True when the last part of the specifier is a name within the file, not the file itself. */
  readonly isMember: boolean;
  /** The module that was found in place of the one that is meant, and lacks it. */
  readonly lacking?: string;
}

export function external(name: string | null): Answer {
  return { resolution: { kind: 'external', package: name }, isMember: false };
}

export function unresolved(reason: string, lacking?: string): Answer {
  const answer: Answer = { resolution: { kind: 'unresolved', reason }, isMember: false };
  return lacking === undefined ? answer : { ...answer, lacking };
}

/** The parts of a dotted name, `*` left out, and whether it was there. */
export function partsOf(name: string): { readonly parts: readonly string[]; readonly isStar: boolean } {
  const parts = name === '' ? [] : name.split('.');
  const isStar = parts[parts.length - 1] === '*';
  return { parts: isStar ? parts.slice(0, -1) : parts, isStar };
}

/**
 * How many parts of a dotted name may lie behind the file in which a search ended: the name itself when it may be a name in that
 * module, and all of them for `six.moves`, modules that six makes while it runs, wherever a copy of it lies.
 */
export function partsWithin(file: string, parts: readonly string[], depth: number, isStar: boolean): number {
  if (parts[depth] === 'moves' && /(?:^|\/)six(?:\/__init__)?\.py$/.test(file)) return parts.length - depth;
  return isStar ? 0 : 1;
}
