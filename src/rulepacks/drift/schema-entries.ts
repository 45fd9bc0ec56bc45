import { pointerTo } from '../../base/json-pointer.js';
import type { PlainMap } from '../../base/plain-values.js';

/** What is asked of some entries of an array, before and now. Undefined: nothing. */
export interface EntryChange {
  /** Into the present schema. */
  readonly pointer: string;
  readonly before: unknown;
  readonly now: unknown;
}

interface Tuple {
  /** Schemas of the first entries, one for each. */
  readonly first: readonly unknown[];
  readonly firstKey: string;
  readonly rest: unknown;
  readonly restKey: string;
}

/**
 * Holds the entries of arrays against each other, by `prefixItems` and `items` and by the words before 2020-12. What goes from a tuple falls to the
 * rest; a tuple that is open may get longer, as an object may get another property.
 */
export function entryChanges(was: PlainMap, is: PlainMap, at: string): readonly EntryChange[] {
  const [before, now] = [tupleOf(was), tupleOf(is)];
  const restPointer = pointerTo(at, now.restKey);
  const changes: EntryChange[] = [];
  for (const [index, entry] of now.first.entries()) {
    const isLonger = index >= before.first.length && before.first.length > 0 && before.rest === undefined;
    if (!isLonger) changes.push({ pointer: pointerTo(pointerTo(at, now.firstKey), index), before: before.first[index] ?? before.rest, now: entry });
  }
  if (now.rest === undefined) return changes;
  for (const entry of before.first.slice(now.first.length)) changes.push({ pointer: restPointer, before: entry, now: now.rest });
  return [...changes, { pointer: restPointer, before: before.rest, now: now.rest }];
}

function tupleOf({ items, prefixItems, additionalItems }: PlainMap): Tuple {
  if (Array.isArray(items)) return { first: items, firstKey: 'items', rest: additionalItems, restKey: 'additionalItems' };
  return { first: Array.isArray(prefixItems) ? prefixItems : [], firstKey: 'prefixItems', rest: items, restKey: 'items' };
}
