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

/** Alternatives with `||`, each of comparators with spaces between; what cannot be read holds for no version. */
function isSatisfied(range: string): boolean {
  return range.split('||').some((alternative) => {
    const hyphen = / - /.exec(alternative);
    if (hyphen !== null) return holds(`>=${alternative.slice(0, hyphen.index).trim()}`) && holds(`<=${alternative.slice(hyphen.index + 3).trim()}`);
    return alternative.trim().split(/\s+/).every(holds);
  });
}

function holds(comparator: string): boolean {
  if (comparator === '' || comparator === '*' || comparator === 'x') return true;
  const match = /^(>=|<=|>|<|=|~|\^)?v?(\d{1,6})(?:\.(\d{1,6}|[x*]))?(?:\.(\d{1,6}|[x*]))?/.exec(comparator);
  if (match === null) return false;
  const [, sign = '=', ...numbers] = match;
  const wanted = numbers.map((number) => (number === undefined || number === 'x' || number === '*' ? null : Number(number)));
  let order = 0;
  for (let at = 0; at < 3 && order === 0; at++) {
    const part = wanted[at];
    if (part !== null && part !== undefined) order = Math.sign((TYPESCRIPT[at] ?? 0) - part);
  }
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
