import { firstWhere } from '../../base/first-where.js';
import { compareText } from '../../base/order.js';

/** Files that end alike: positions in the index from `start` to before `end`. */
export interface SuffixMatch {
  /** How many segments at the end are the same. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** Behind every character of a path. */
const LAST = '\uffff';

/**
 * The files of the repository, found by how their paths end: an array of the paths with their segments turned round, sorted, so that files with the
 * same end stand together. A search costs a few steps for each segment, however many files there are.
 */
export class RepositoryPaths {
  private readonly paths: ReadonlySet<string>;
  /** `src/a/x.ts` as `x.ts/a/src/`. */
  private readonly keys: readonly string[];

  constructor(paths: Iterable<string>) {
    this.paths = new Set(paths);
    this.keys = [...this.paths].map((path) => keyOf(path.split('/'))).sort(compareText);
  }

  has(path: string): boolean {
    return this.paths.has(path);
  }

  /** The files with the most segments at their end in common with `segments`; depth 0 and none when not even the name is there. */
  longestSuffix(segments: readonly string[]): SuffixMatch {
    let best: SuffixMatch = { depth: 0, start: 0, end: 0 };
    let [start, end, prefix] = [0, this.keys.length, ''];
    for (let depth = 1; depth <= segments.length; depth += 1) {
      prefix += `${segments[segments.length - depth] ?? ''}/`;
      start = this.lowerBound(prefix, start, end);
      end = this.lowerBound(prefix + LAST, start, end);
      if (start === end) break;
      best = { depth, start, end };
    }
    return best;
  }

  pathAt(index: number): string {
    return (this.keys[index] ?? '').slice(0, -1).split('/').reverse().join('/');
  }

  private lowerBound(key: string, from: number, to: number): number {
    return from + firstWhere(to - from, (at) => (this.keys[from + at] ?? '') >= key);
  }
}

function keyOf(segments: readonly string[]): string {
  return `${[...segments].reverse().join('/')}/`;
}
