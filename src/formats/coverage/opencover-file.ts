import type { FileCoverage } from '../coverage-facts.js';
import { FileBuilder } from './file-builder.js';
import { PointsBuilder, type PointsBudget } from './points-builder.js';

/** One file of an OpenCover report, whose branches are told apart. */
export class OpenCoverFile extends FileBuilder {
  private readonly arms = new Map<string, { readonly line: number; isTaken: boolean }>();

  /** `name`: of the branch in its file; a branch named twice (a file in two modules) is one. */
  addBranch(line: number, name: string, isTaken: boolean): void {
    const key = `${line} ${name}`;
    const known = this.arms.get(key);
    if (known === undefined) this.arms.set(key, { line, isTaken });
    else known.isTaken ||= isTaken;
  }

  override build(path: string, budget: PointsBudget): FileCoverage {
    const points = new PointsBuilder('list');
    for (const { line, isTaken } of this.arms.values()) points.add(line, isTaken);
    return { ...super.build(path, budget), branches: this.arms.size === 0 ? null : points.take(budget) };
  }
}
