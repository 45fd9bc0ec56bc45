import type { Resolution } from '../resolution.js';

/** An answer that may serve every file of a folder. */
export interface Answer {
  readonly resolution: Resolution;
  /** True when the last part of the specifier is a name within the file, not the file itself. */
  readonly isMember: boolean;
}

export function external(name: string | null): Answer {
  return { resolution: { kind: 'external', package: name }, isMember: false };
}

export function unresolved(reason: string): Answer {
  return { resolution: { kind: 'unresolved', reason }, isMember: false };
}

/** The parts of a dotted name, `*` left out, and whether it was there. */
export function partsOf(name: string): { readonly parts: readonly string[]; readonly isStar: boolean } {
  const parts = name === '' ? [] : name.split('.');
  const isStar = parts[parts.length - 1] === '*';
  return { parts: isStar ? parts.slice(0, -1) : parts, isStar };
}
