import { addToGroup } from '../../base/add-to-group.js';
import { by, compareText, inOrder } from '../../base/order.js';

/** A finding as comparisons see it. */
export interface FoundItem {
  /** `<rulepack or gate>/<rule>`. */
  readonly rule: string;
  /** The file it is reported at; empty for none. */
  readonly file: string;
  /** Only to say which of several equal ones is the later. */
  readonly line: number | null;
  readonly fingerprint: string;
}

/** Something that was there before. */
export type KnownItem = Pick<FoundItem, 'rule' | 'file' | 'fingerprint'>;

export interface KnownMatch<K> {
  /** For each found item, in the given order, whether it was there before. */
  readonly known: readonly boolean[];
  /** What was there before and is not found any more, sorted. */
  readonly gone: readonly K[];
}

/**
 * Matches what is found with what was there before, by rule and fingerprint. Each known one stands for one found one: of
 * three equal findings where two were known, the one furthest down is new. The order of neither list matters.
 */
export function matchKnown<K extends KnownItem>(found: readonly FoundItem[], before: readonly K[]): KnownMatch<K> {
  const left = new Map<string, K[]>();
  for (const item of [...before].sort(knownOrder)) {
    addToGroup(left, keyOf(item), item);
  }
  const inPlaceOrder = found.map((_, index) => index).sort((a, b) => placeOrder(found[a] as FoundItem, found[b] as FoundItem));
  const known = new Array<boolean>(found.length).fill(false);
  for (const index of inPlaceOrder) {
    const item = found[index];
    known[index] = item !== undefined && left.get(keyOf(item))?.pop() !== undefined;
  }
  return { known, gone: [...left.values()].flat().sort(knownOrder) };
}

/** By rule, file, fingerprint: the order of a baseline file. */
export function knownOrder(a: KnownItem, b: KnownItem): number {
  return compareText(a.rule, b.rule) || compareText(a.file, b.file) || compareText(a.fingerprint, b.fingerprint);
}

const placeOrder = inOrder<FoundItem>(by((item) => item.file), by((item) => item.line ?? 0));

function keyOf({ rule, fingerprint }: KnownItem): string {
  return `${rule} ${fingerprint}`;
}
