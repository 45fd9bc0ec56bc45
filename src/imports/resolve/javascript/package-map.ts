import { compareText } from '../../../base/order.js';
import { isObject, type JsonObject } from '../jsonc.js';

/**
 * The targets that a package's `exports` or `imports` name for a subpath (`.`, `./feature`, `#internal`), in the order of
 * the file, all conditions taken together: which of them applies depends on who runs the code, and a workspace before a
 * build has only some of the files. Targets for types come last. Null: the map has no entry, or forbids it.
 * Source: Node.js documentation, "Packages", resolution algorithm (reviewed 2026-11-21).
 */
export function packageTargets(map: unknown, subpath: string): readonly string[] | null {
  const isSubpathMap = isObject(map) && Object.keys(map).some((key) => key.startsWith('.') || key.startsWith('#'));
  if (!isSubpathMap) return subpath === '.' ? targetsOf(map, '') : null;

  const direct = map[subpath];
  if (direct !== undefined && !subpath.includes('*')) return targetsOf(direct, '');
  const pattern = bestPattern(map, subpath);
  if (pattern === null) return null;
  const star = pattern.indexOf('*');
  const captured = star < 0 ? subpath.slice(pattern.length) : subpath.slice(star, subpath.length - (pattern.length - star - 1));
  const targets = targetsOf(map[pattern], captured);
  // An entry that ends with a slash (deprecated, still in use) maps a whole folder.
  return star < 0 ? (targets?.map((target) => target + captured) ?? null) : targets;
}

/** The most specific key with `*` (or with a slash at its end) that fits: the longest text before the star, then the longest key. */
function bestPattern(map: JsonObject, subpath: string): string | null {
  const fitting = Object.keys(map).filter((key) => {
    const star = key.indexOf('*');
    if (star < 0) return key.endsWith('/') && subpath.startsWith(key) && subpath.length > key.length;
    const tail = key.slice(star + 1);
    return subpath.startsWith(key.slice(0, star)) && subpath.endsWith(tail) && subpath.length > key.length - 1;
  });
  const base = (key: string): number => (key.includes('*') ? key.indexOf('*') : key.length);
  fitting.sort((a, b) => base(b) - base(a) || b.length - a.length || compareText(a, b));
  return fitting[0] ?? null;
}

function targetsOf(entry: unknown, captured: string): readonly string[] | null {
  const run: string[] = [];
  const types: string[] = [];
  // Depth is bounded by the parser of the file; still a list of what is left to look at, in order.
  const pending: { value: unknown; isTypes: boolean }[] = [{ value: entry, isTypes: false }];
  while (pending.length > 0) {
    const next = pending.pop();
    if (next === undefined) break;
    const { value, isTypes } = next;
    if (typeof value === 'string') {
      (isTypes ? types : run).push(value.replaceAll('*', captured));
    } else if (Array.isArray(value)) {
      for (const item of [...(value as unknown[])].reverse()) pending.push({ value: item, isTypes });
    } else if (isObject(value)) {
      for (const condition of Object.keys(value).reverse()) {
        pending.push({ value: value[condition], isTypes: isTypes || condition === 'types' || condition.startsWith('types@') });
      }
    }
  }
  const all = [...run, ...types];
  return all.length > 0 ? all : null;
}
