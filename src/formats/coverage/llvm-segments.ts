import type { CoverPoints } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { PointsBuilder, type PointsBudget } from './points-builder.js';

/** Lines of one file; a segment may claim that the file is as long as it likes. */
const MOST_LINES = 5_000_000;

/** A place where the count changes; it holds until the next segment. */
interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  readonly isEntry: boolean;
  readonly isGap: boolean;
}

/**
 * The lines of a file from its segments, as LineCoverageStats of LLVM finds them (llvm/lib/ProfileData/Coverage/CoverageMapping.cpp, read in LLVM 14 and 19): a
 * line is mapped when a count goes on from the line before or a region with a count starts in it, unless it starts with a skipped
 * region; it is covered when the count that goes on, or one of the regions that start, is not 0.
 */
export function linesOfSegments(place: JsonPlace, budget: PointsBudget): CoverPoints {
  const segments = segmentsOf(place);
  const points = new PointsBuilder('set');
  let wrapped: Segment | null = null;
  for (let next = 0; next < segments.length; ) {
    const first = segments[next];
    if (first === undefined) break;
    const { line } = first;
    const start = next;
    while (segments[next]?.line === line) next += 1;
    const here = segments.slice(start, next);
    addLine(points, line, here, wrapped);
    wrapped = here.at(-1) ?? null;
    // The lines up to the next segment only have what goes on from here.
    const until = segments[next]?.line ?? line + 1;
    if (wrapped?.hasCount === true) for (let at = line + 1; at < until; at += 1) points.add(at, wrapped.count > 0);
  }
  return points.take(budget);
}

function addLine(points: PointsBuilder, line: number, here: readonly Segment[], wrapped: Segment | null): void {
  const starts = here.filter(({ isEntry, hasCount, isGap }) => isEntry && hasCount && !isGap);
  const startsSkipped = here[0]?.isEntry === true && !here[0].hasCount;
  const goesOn = wrapped?.hasCount === true;
  const isMapped = (!startsSkipped && (goesOn || starts.length > 0)) || here.some(({ isEntry, hasCount }) => isEntry && hasCount);
  if (isMapped) points.add(line, (wrapped?.count ?? 0) > 0 || starts.some(({ count }) => count > 0));
}

/** `[line, column, count, has count, is region entry, is gap region]`; the last is missing in exports before LLVM 11. */
function segmentsOf(place: JsonPlace): readonly Segment[] {
  let last = 0;
  return place.items().map((item) => {
    const [line, , count, hasCount, isEntry, isGap] = item.items();
    if (line === undefined || count === undefined || hasCount === undefined || isEntry === undefined) return item.refuse('a segment has too few members', { expected: 'at least five' });
    const at = line.count();
    if (at < last || at < 1 || at > MOST_LINES) line.refuse(`a segment is in line ${at} after one in line ${last}`, { expected: `ascending lines up to ${MOST_LINES}` });
    last = at;
    return { line: at, count: count.hits(), hasCount: hasCount.boolean(), isEntry: isEntry.boolean(), isGap: isGap?.boolean() ?? false };
  });
}
