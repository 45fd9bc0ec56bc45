import { firstWhere } from './first-where.js';
import { compareText } from './order.js';

/** Index of `text` among texts that are sorted by `compareText`; -1 where it is not there. For a few questions cheaper than a set of all. */
export function indexIn(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareText(sorted[middle] as string, text);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The one with that path in a list that is sorted by path; undefined where it is not there. */
export function withPath<T extends { readonly path: string }>(sorted: readonly T[], path: string): T | undefined {
  const found = sorted[firstWhere(sorted.length, (at) => (sorted[at] as T).path >= path)];
  return found?.path === path ? found : undefined;
}
