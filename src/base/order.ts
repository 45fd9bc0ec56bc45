/**
 * The only string comparison of the product: by UTF-16 code units, as RFC 8785 orders keys. No locale, so every
 * machine sorts alike.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type Comparator<T> = (a: T, b: T) => number;

/** A comparator that asks each of `comparators` in turn until one decides. */
export function inOrder<T>(...comparators: readonly Comparator<T>[]): Comparator<T> {
  return (a, b) => {
    for (const compare of comparators) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

export function by<T>(key: (value: T) => string | number): Comparator<T> {
  return (a, b) => {
    const left = key(a);
    const right = key(b);
    return left < right ? -1 : left > right ? 1 : 0;
  };
}

/** Sorts a list in place; one that is in order already costs one look at each pair of neighbours. */
export function bringInOrder<T>(list: T[], compare: Comparator<T>): T[] {
  for (let at = 1; at < list.length; at++) if (compare(list[at - 1] as T, list[at] as T) > 0) return list.sort(compare);
  return list;
}

/** Sorts a list in place by path; as `bringInOrder`, with nothing to call for each pair: lists of all files of a tree are sorted already, nearly always. */
export function bringPathsInOrder<T extends { readonly path: string }>(list: T[]): T[] {
  for (let at = 1; at < list.length; at++) if ((list[at - 1] as T).path > (list[at] as T).path) return list.sort((a, b) => compareText(a.path, b.path));
  return list;
}
