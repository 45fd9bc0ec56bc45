import type { CoverPoints, FileCoverage } from '../coverage-facts.js';
import { compareText } from '../../base/order.js';
import { NO_POINTS } from './cover-points.js';
import { PointsBuilder, type PointsBudget } from './points-builder.js';

/** Branches that one line may have; the largest switch is far below. */
export const MOST_BRANCHES_OF_LINE = 65_536;

interface LineBranches {
  covered: number;
  total: number;
}

/** What a report says of one file, piece by piece and in any order: for formats that speak of one file in several places. */
export class FileBuilder {
  readonly lines = new PointsBuilder('set');
  private branchLines: Map<number, LineBranches> | null = null;
  private functions: Map<string, { readonly line: number; readonly name: string; isTaken: boolean }> | null = null;

  /** "`covered` of `total`" branches of a line; said twice of one line, the larger numbers count. */
  addBranches(line: number, covered: number, total: number): void {
    this.branchLines ??= new Map();
    const known = this.branchLines.get(line);
    if (known === undefined) this.branchLines.set(line, { covered, total });
    else {
      known.covered = Math.max(known.covered, covered);
      known.total = Math.max(known.total, total);
    }
  }

  /** `name` tells functions of one line apart; said twice, the function was reached when one says so. */
  addFunction(line: number, name: string, isTaken: boolean): void {
    this.functions ??= new Map();
    const key = `${line} ${name}`;
    const known = this.functions.get(key);
    if (known === undefined) this.functions.set(key, { line, name, isTaken });
    else known.isTaken ||= isTaken;
  }

  build(path: string, budget: PointsBudget): FileCoverage {
    return {
      path,
      lines: this.lines.take(budget),
      branches: this.branchLines === null ? null : branchPoints(this.branchLines, budget),
      functions: this.functions === null ? null : this.functionPoints([...this.functions.values()], budget),
      statements: null,
    };
  }

  private functionPoints(functions: { readonly line: number; readonly name: string; readonly isTaken: boolean }[], budget: PointsBudget): CoverPoints {
    const points = new PointsBuilder('list');
    functions.sort((a, b) => a.line - b.line || compareText(a.name, b.name));
    for (const { line, isTaken } of functions) points.add(line, isTaken);
    return points.take(budget);
  }
}

/** Places for "1 of 2" branches of lines: the reached ones first, as nothing says which they are. */
export function branchPoints(branchLines: ReadonlyMap<number, Readonly<LineBranches>>, budget: PointsBudget): CoverPoints {
  if (branchLines.size === 0) return NO_POINTS;
  const points = new PointsBuilder('list');
  for (const [line, { covered, total }] of branchLines) {
    for (let at = 0; at < total; at += 1) points.add(line, at < covered);
  }
  return points.take(budget, false);
}
