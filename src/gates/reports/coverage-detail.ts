import { by } from '../../base/order.js';
import type { CoverageDetail, CoveredFile } from '../../contract/verdict/gate-quality.js';
import type { FileCoverage } from '../../formats/coverage-facts.js';
import type { CoverageTotals, MetricTotal } from '../../formats/coverage/coverage-summary.js';
import { countCover } from '../../formats/coverage/merge-coverage.js';
import type { JudgedChange } from './judge-change.js';

/** What the surfaces show of `files`, which are those that count: mapped, merged and without the excluded ones. */
export function coverageDetail(files: readonly FileCoverage[], { lines, branches, functions }: CoverageTotals, change: Pick<JudgedChange, 'lines' | 'files'>): CoverageDetail {
  return {
    lines: share(lines),
    branches: branches === null ? null : share(branches),
    functions: functions === null ? null : share(functions),
    changedLines: change.lines,
    files: files.map((file) => coveredFile(file, change.files)).sort(by(({ path }) => path)),
  };
}

function coveredFile({ path, lines }: FileCoverage, changed: JudgedChange['files']): CoveredFile {
  return { path, ...share(countCover(lines)), changed: changed === null ? null : (changed.get(path) ?? UNCHANGED) };
}

/** Compared, and none of its lines that can be covered was touched. */
const UNCHANGED = { covered: 0, total: 0, missed: [] } as const;

function share({ covered, total }: Pick<MetricTotal, 'covered' | 'total'>): { readonly covered: number; readonly total: number } {
  return { covered, total };
}
