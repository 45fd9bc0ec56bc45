import { isMap, type PlainMap } from '../../../base/plain-values.js';
import { fillStar, matchPatterns, pathPatterns } from './path-pattern.js';

/** The TypeScript whose ranges are asked: the version that this package is built with. */
const TYPESCRIPT = [6, 0, 0] as const;

/**
 * Where `typesVersions` of a manifest leads a path inside the package; empty when it has no say. The first range that the
 * TypeScript in use satisfies decides. Source: TypeScript handbook, "Declaration Files: Publishing" (reviewed 2026-11-25).
 */
export function typesVersionTargets(manifest: PlainMap, path: string): readonly string[] {
  const versions = manifest['typesVersions'];
  if (!isMap(versions)) return [];
  const range = Object.keys(versions).find(isSatisfied);
  const map = range === undefined ? null : versions[range];
  if (!isMap(map)) return [];
  const inside = path.replace(/^\.\//, '');
  const match = matchPatterns(pathPatterns(map, (target) => target), inside);
  return match === null ? [] : match.pattern.targets.map((target) => fillStar(target, match.captured));
}

/**
 * Alternatives with `||`, each of comparators with spaces between or of two ends with ` - `, as `VersionRange` of TypeScript reads them; a range of
 * which one part cannot be read holds for no version.
 */
function isSatisfied(range: string): boolean {
  const alternatives = range.trim().split('||').filter((alternative) => alternative !== '').map((alternative) => comparators(alternative.trim()));
  return !alternatives.flat().includes(null) && (alternatives.length === 0 || alternatives.some((all) => all.every((one) => one === true)));
}

function comparators(alternative: string): readonly (boolean | null)[] {
  const [, from, to] = /^(\S+)\s+-\s+(\S+)$/.exec(alternative) ?? [];
  return from !== undefined && to !== undefined ? [holds(`>=${from}`), holds(`<=${to}`)] : alternative.split(/\s+/).map(holds);
}

const COMPARATOR = /^(>=|<=|>|<|=|~|\^)?(x|\*|0|[1-9]\d*)(?:\.(x|\*|0|[1-9]\d*)(?:\.(x|\*|0|[1-9]\d*)(-[a-z0-9.-]+)?(?:\+[a-z0-9.-]+)?)?)?$/i;

/** Null for what is no comparator. */
function holds(comparator: string): boolean | null {
  const match = COMPARATOR.exec(comparator);
  if (match === null) return null;
  const [, sign = '=', major, minor, patch, preRelease] = match;
  const wanted = [major, minor, patch].map((number) => (number === undefined || /^[x*]$/i.test(number) ? null : Number(number)));
  if (wanted[0] === null) return sign !== '<' && sign !== '>';
  let order = 0;
  for (let at = 0; at < 3 && order === 0; at++) {
    const part = wanted[at] ?? null;
    if (part === null) break;
    order = Math.sign((TYPESCRIPT[at] ?? 0) - part);
  }
  if (order === 0 && preRelease !== undefined) order = 1;
  switch (sign) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '~':
      return order >= 0 && wanted[0] === TYPESCRIPT[0] && (wanted[1] === null || wanted[1] === TYPESCRIPT[1]);
    case '^':
      return order >= 0 && wanted[0] === TYPESCRIPT[0];
    default:
      return order === 0;
  }
}
