import type { Cover, FileCoverage } from '../coverage-facts.js';
import { countTaken, mergePoints } from './cover-points.js';

/** `first` and `second` speak of the same file; the union of both, with the path of the first. */
export function mergeFile(first: FileCoverage, second: FileCoverage): FileCoverage {
  return {
    path: first.path,
    lines: mergeCover(first.lines, second.lines),
    branches: mergeOptional(first.branches, second.branches),
    functions: mergeOptional(first.functions, second.functions),
    statements: mergeOptional(first.statements, second.statements),
  };
}

/**
 * Several reports of one source, as one: each path once, in the order of first appearance. A line is covered when one report says
 * so (union); so are branches and functions where the reports tell them apart, see `mergePoints`. Hits are not added up: the same run read from two
 * formats gives the same as read from one. Totals without places cannot be united: the larger ones are taken, and places win over totals.
 */
export function mergeCoverage(files: Iterable<FileCoverage>): { readonly files: readonly FileCoverage[]; readonly approximate: readonly string[] } {
  const merged = new Map<string, FileCoverage>();
  const approximate = new Set<string>();
  for (const file of files) {
    const known = merged.get(file.path);
    if (known !== undefined && isLossy(known.lines, file.lines)) approximate.add(file.path);
    merged.set(file.path, known === undefined ? file : mergeFile(known, file));
  }
  return { files: [...merged.values()], approximate: [...approximate] };
}

/** Reached and all places. */
export function countCover(cover: Cover): { readonly covered: number; readonly total: number } {
  return cover.kind === 'totals' ? cover : { covered: countTaken(cover.taken), total: cover.lines.length };
}

/** Two different totals of which at least one has no places: something of one of them is not in the union. */
function isLossy(first: Cover, second: Cover): boolean {
  if (first.kind === 'points' && second.kind === 'points') return false;
  const [one, two] = [countCover(first), countCover(second)];
  return one.covered !== two.covered || one.total !== two.total;
}

function mergeOptional(first: Cover | null, second: Cover | null): Cover | null {
  if (first === null || second === null) return first ?? second;
  return mergeCover(first, second);
}

function mergeCover(first: Cover, second: Cover): Cover {
  if (first.kind === 'points') return second.kind === 'points' ? mergePoints(first, second) : first;
  if (second.kind === 'points') return second;
  // As many were reached at least; whether others were in the other report, nothing says.
  return { kind: 'totals', covered: Math.max(first.covered, second.covered), total: Math.max(first.total, second.total) };
}
