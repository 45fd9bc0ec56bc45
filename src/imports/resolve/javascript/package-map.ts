import { compareText } from '../../../base/order.js';
import { isMap, type PlainMap } from '../../../base/plain-values.js';

/** The entry of an `exports` or `imports` map that a subpath fits. */
export interface MapEntry {
  readonly key: string;
  readonly value: unknown;
  /** What `*` of the key stands for; empty for a key without. */
  readonly captured: string;
  /** A key that ends with a slash (deprecated, still in use) maps a whole folder: `captured` goes behind its targets. */
  readonly isFolder: boolean;
}

/** Conditions nested deeper than this name nothing that anybody wrote by hand. */
const MAX_DEPTH = 32;

/**
 * The entry for a subpath (`.`, `./feature`, `#internal`), null when the map has none.
 * Source: Node.js documentation, "Packages", resolution algorithm, PACKAGE_IMPORTS_EXPORTS_RESOLVE (reviewed 2026-11-25).
 */
export function entryFor(map: unknown, subpath: string): MapEntry | null {
  const keys = isMap(map) ? Object.keys(map) : [];
  const isSubpathMap = keys.some((key) => key.startsWith('.') || key.startsWith('#'));
  if (!isMap(map) || !isSubpathMap) return subpath === '.' && map !== undefined ? { key: '.', value: map, captured: '', isFolder: false } : null;
  if (Object.hasOwn(map, subpath) && !subpath.includes('*') && !subpath.endsWith('/')) return { key: subpath, value: map[subpath], captured: '', isFolder: false };
  const key = bestPattern(map, subpath);
  if (key === null) return null;
  const star = key.indexOf('*');
  const captured = star < 0 ? subpath.slice(key.length) : subpath.slice(star, subpath.length - (key.length - star - 1));
  return { key, value: map[key], captured, isFolder: star < 0 };
}

/** The most specific key with `*` (or with a slash at its end) that fits: the longest text before the star, then the longest key. */
function bestPattern(map: PlainMap, subpath: string): string | null {
  const fitting = Object.keys(map).filter((key) => {
    const star = key.indexOf('*');
    if (star < 0) return key.endsWith('/') && subpath.startsWith(key) && subpath.length > key.length;
    const tail = key.slice(star + 1);
    return subpath.startsWith(key.slice(0, star)) && subpath.endsWith(tail) && subpath.length >= key.length && subpath.length > star + tail.length;
  });
  const base = (key: string): number => (key.includes('*') ? key.indexOf('*') : key.length);
  fitting.sort((a, b) => base(b) - base(a) || b.length - a.length || compareText(a, b));
  return fitting[0] ?? null;
}

/** A target with the conditions that lead to it, outermost first. */
export interface SelectedTarget {
  readonly target: string;
  readonly conditions: readonly string[];
}

/** What an entry names under some conditions. */
export interface Selection {
  /** In the order in which they are to be tried: Node stands by the first, TypeScript goes on where that is no file. */
  readonly targets: readonly SelectedTarget[];
  /** Whether the entry says `null` after these: nothing else may be imported by this name. */
  readonly isForbidden: boolean;
}

/** The targets of an entry where just `conditions` hold (and `default`), in the order of the file, up to a `null` that is in no list. */
export function selectTargets(entry: MapEntry, conditions: ReadonlySet<string>): Selection {
  const targets: SelectedTarget[] = [];
  const named: string[] = [];
  /** False once nothing more may be taken. */
  const take = (value: unknown, depth: number): boolean => {
    if (value === null) return false;
    if (typeof value === 'string') {
      targets.push({ target: placed(value, entry), conditions: [...named] });
    } else if (depth < MAX_DEPTH && Array.isArray(value)) {
      return takeList(value as unknown[], depth + 1);
    } else if (depth < MAX_DEPTH && isMap(value)) {
      for (const condition of Object.keys(value)) {
        if (condition !== 'default' && !conditions.has(condition) && !isVersionedTypes(condition, conditions)) continue;
        named.push(condition);
        const goesOn = take(value[condition], depth + 1);
        named.pop();
        if (!goesOn) return false;
      }
    }
    return true;
  };
  /** Node passes over a `null` of a list (TypeScript does not), and takes a list of nothing else, or an empty one, for `null` (Node 20 and 24, tried 2026-11-27). */
  const takeList = (list: readonly unknown[], depth: number): boolean => {
    const before = targets.length;
    const nulls = list.filter((item) => !take(item, depth));
    return targets.length > before || (nulls.length === 0 && list.length > 0);
  };
  return { isForbidden: !take(entry.value, 0), targets };
}

/** All targets of an entry whatever its conditions, in the order of the file. */
export function everyTarget(entry: MapEntry): readonly string[] {
  const targets: string[] = [];
  const pending: unknown[] = [entry.value];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string') targets.push(placed(value, entry));
    else if (value !== null && typeof value === 'object') for (const inner of (Object.values(value) as unknown[]).reverse()) pending.push(inner);
  }
  return targets;
}

function placed(target: string, { captured, isFolder }: MapEntry): string {
  return isFolder ? target + captured : target.replaceAll('*', () => captured);
}

/** `types@>=5.2`: TypeScript takes it where its version fits; every version in use is taken for new enough. */
function isVersionedTypes(condition: string, conditions: ReadonlySet<string>): boolean {
  return condition.startsWith('types@') && conditions.has('types');
}
