import type { CoverPoints } from '../coverage-facts.js';

export const NO_POINTS: CoverPoints = { kind: 'points', lines: new Int32Array(0), taken: new Uint8Array(0), isOrdered: true };

/**
 * The union of what two reports say of one file. Where both tell the places of a line apart and have as many, each place is reached
 * when one of them reached it; else nothing says which is which, and the line has as many places, and as many reached ones, as the
 * report that has more: never more than were really reached. One pass; does not depend on the order of the two.
 */
export function mergePoints(first: CoverPoints, second: CoverPoints): CoverPoints {
  if (first.lines.length === 0) return second.lines.length === 0 && first.isOrdered ? first : second;
  if (second.lines.length === 0) return first;
  if (first.isOrdered && second.isOrdered && hasSameLines(first, second)) return mergeSamePlaces(first, second);
  const lines = new Int32Array(first.lines.length + second.lines.length);
  const taken = new Uint8Array(lines.length);
  let length = 0;
  let isOrdered = first.isOrdered && second.isOrdered;
  const tellsApart = isOrdered;
  const copy = (from: CoverPoints, start: number, end: number): void => {
    lines.set(from.lines.subarray(start, end), length);
    taken.set(from.taken.subarray(start, end), length);
    length += end - start;
  };
  let one = 0;
  let two = 0;
  while (one < first.lines.length && two < second.lines.length) {
    const line = first.lines[one] ?? 0;
    const other = second.lines[two] ?? 0;
    const oneEnd = line <= other ? endOfLine(first.lines, one) : one;
    const twoEnd = other <= line ? endOfLine(second.lines, two) : two;
    if (one === oneEnd) copy(second, two, twoEnd);
    else if (two === twoEnd) copy(first, one, oneEnd);
    else if (oneEnd - one === twoEnd - two && (tellsApart || oneEnd - one === 1)) {
      for (let at = 0; at < oneEnd - one; at += 1) {
        lines[length] = line;
        taken[length++] = (first.taken[one + at] ?? 0) | (second.taken[two + at] ?? 0);
      }
    } else {
      isOrdered = false;
      const reached = Math.max(countTaken(first.taken, one, oneEnd), countTaken(second.taken, two, twoEnd));
      const end = length + Math.max(oneEnd - one, twoEnd - two);
      lines.fill(line, length, end);
      taken.fill(1, length, length + reached);
      length = end;
    }
    one = oneEnd;
    two = twoEnd;
  }
  copy(first, one, first.lines.length);
  copy(second, two, second.lines.length);
  return { kind: 'points', lines: lines.slice(0, length), taken: taken.slice(0, length), isOrdered };
}

function hasSameLines({ lines: first }: CoverPoints, { lines: second }: CoverPoints): boolean {
  if (first.length !== second.length) return false;
  for (let at = 0; at < first.length; at += 1) if (first[at] !== second[at]) return false;
  return true;
}

/** Two runs of the same code: by far the most common case, and mostly nothing new is reached. */
function mergeSamePlaces(first: CoverPoints, second: CoverPoints): CoverPoints {
  let at = 0;
  while (at < second.taken.length && (first.taken[at] ?? 0) >= (second.taken[at] ?? 0)) at += 1;
  if (at === second.taken.length) return first;
  const taken = first.taken.slice();
  for (; at < taken.length; at += 1) taken[at] = (taken[at] ?? 0) | (second.taken[at] ?? 0);
  return { ...first, taken };
}

export function countTaken(taken: Uint8Array, start = 0, end = taken.length): number {
  let count = 0;
  for (let at = start; at < end; at += 1) count += taken[at] ?? 0;
  return count;
}

function endOfLine(lines: Int32Array, start: number): number {
  const line = lines[start];
  let end = start + 1;
  while (end < lines.length && lines[end] === line) end += 1;
  return end;
}
