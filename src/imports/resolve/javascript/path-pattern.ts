import { by } from '../../../base/order.js';
import { type JsonObject, textsOf } from '../jsonc.js';

/** One key of `paths` or `typesVersions` with its targets, which still hold their `*`. */
export interface PathPattern {
  readonly pattern: string;
  /** Where the `*` stands; -1 for an exact name. */
  readonly star: number;
  readonly targets: readonly string[];
}

/** The patterns of a map, most specific first: an exact name, then a longer text before the star. `place` gives a target its folder. */
export function pathPatterns(map: JsonObject, place: (target: string) => string | null): readonly PathPattern[] {
  const patterns = Object.keys(map).map((pattern): PathPattern => ({
    pattern,
    star: pattern.indexOf('*'),
    targets: textsOf(map[pattern]).map(place).filter((target) => target !== null),
  }));
  return patterns.sort(by(({ star }) => (star < 0 ? -1_000_000 : -star)));
}

/** What `*` of a pattern stands for in a specifier: empty text for an exact pattern, null when it does not fit. */
export function matchPattern({ pattern, star }: PathPattern, specifier: string): string | null {
  if (star < 0) return pattern === specifier ? '' : null;
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
