import { by } from '../../../base/order.js';
import { type PlainMap, textsOf } from '../../../base/plain-values.js';

/** One key of `paths` or `typesVersions` with its targets, which still hold their `*`. */
export interface PathPattern {
  readonly pattern: string;
  /** Where the `*` stands; -1 for an exact name. */
  readonly star: number;
  readonly targets: readonly string[];
  /** Whether it has targets, all of them out of the tree and none among installed packages. */
  readonly isElsewhere: boolean;
}

/** The keys of a map: large ones have hundreds of exact names, which need no search. */
export interface PathPatterns {
  readonly exact: ReadonlyMap<string, PathPattern>;
  /** Most specific first: a longer text before the star. */
  readonly starred: readonly PathPattern[];
}

export const NO_PATTERNS: PathPatterns = { exact: new Map(), starred: [] };

/** The patterns of a map. `place` gives a target its folder. */
export function pathPatterns(map: PlainMap, place: (target: string) => string | null): PathPatterns {
  const patterns = Object.keys(map).map((pattern): PathPattern => {
    const written = textsOf(map[pattern]);
    const targets = written.map(place).filter((target) => target !== null);
    return { pattern, star: pattern.indexOf('*'), targets, isElsewhere: targets.length === 0 && written.length > 0 && !written.some((target) => target.includes('node_modules')) };
  });
  return {
    exact: new Map(patterns.filter(({ star }) => star < 0).map((pattern) => [pattern.pattern, pattern])),
    starred: patterns.filter(({ star }) => star >= 0).sort(by(({ star }) => -star)),
  };
}

/** A pattern that fits, and what its star stands for: empty text for an exact one. */
export interface PathMatch {
  readonly pattern: PathPattern;
  readonly captured: string;
}

/** The most specific pattern that fits a specifier: the exact name, else the one with the longest text before its star. */
export function matchPatterns({ exact, starred }: PathPatterns, specifier: string): PathMatch | null {
  const pattern = exact.get(specifier);
  if (pattern !== undefined) return { pattern, captured: '' };
  for (const candidate of starred) {
    const captured = matchStar(candidate, specifier);
    if (captured !== null) return { pattern: candidate, captured };
  }
  return null;
}

function matchStar({ pattern, star }: PathPattern, specifier: string): string | null {
  const tail = pattern.length - star - 1;
  if (specifier.length < star + tail) return null;
  if (star > 0 && !specifier.startsWith(pattern.slice(0, star))) return null;
  if (tail > 0 && !specifier.endsWith(pattern.slice(star + 1))) return null;
  return specifier.slice(star, specifier.length - tail);
}

/** A target with what the star stood for in its place. */
export function fillStar(target: string, captured: string): string {
  const star = target.indexOf('*');
  return star < 0 ? target : target.slice(0, star) + captured + target.slice(star + 1);
}
