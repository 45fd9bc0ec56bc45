import type { CoverageFacts, CoverPoints, CoverTotals } from '../coverage-facts.js';
import { countTaken } from './cover-points.js';
import { NO_MAP } from './salesforce.js';

/**
 * Corrects files that `sf project deploy --coverage-formatters` wrote (paths `no-map/Name`, whatever the format). A deployment only answers how many
 * lines a class has and which were not covered. The CLI makes up the rest: as many numbers as the class has lines, from the first uncovered
 * line on, and calls those covered that are not in the list (generateCoveredLines in @salesforce/plugin-deploy-retrieve 3.24, read 2026-11-25).
 * Uncovered lines behind that range come on top, so the file claims too much: 6 of 10 lines become 8 of 12.
 *
 * The length of the range is the number of lines, so the true totals can be had back; line numbers cannot. In a summary the range is gone:
 * there only the least that can be true counts, with an oddity where it may be too little.
 */
export function correctSalesforceDeploy(facts: CoverageFacts): CoverageFacts {
  if (!facts.files.some(({ path }) => path.startsWith(NO_MAP))) return facts;
  const oddities = [...facts.oddities];
  let doubtful = 0;
  let changed = 0;
  const files = facts.files.map((file) => {
    if (!file.path.startsWith(NO_MAP)) return file;
    if (file.lines.kind === 'totals') {
      const least = leastTotals(file.lines);
      if (least.total !== file.lines.total) doubtful += 1;
      return { ...file, lines: least, branches: null, functions: null, statements: null };
    }
    const lines = trueTotals(file.lines);
    if (lines.total !== file.lines.lines.length) changed += 1;
    return { ...file, lines, branches: null, functions: null, statements: null };
  });
  if (changed > 0) {
    oddities.push({ message: `the Salesforce CLI counts too many covered lines in ${changed} of ${files.length} classes; they are corrected`, line: null });
  }
  if (doubtful > 0) {
    oddities.push({
      message: `the Salesforce CLI may count too many covered lines in ${doubtful} of ${files.length} classes, and this summary (json-summary) does not tell how many: only those that are surely covered count. Give the file of --coverage-formatters json, or the output of --json`,
      line: null,
    });
  }
  return { ...facts, files, oddities };
}

/**
 * All uncovered lines are in a summary; the first of them begins the range, and each of the others may have been behind it and so have come on top
 * of the total, in the place of a covered line.
 */
function leastTotals({ covered, total }: CoverTotals): CoverTotals {
  const missed = total - covered;
  const least = Math.max(0, covered - Math.max(0, missed - 1));
  return { kind: 'totals', covered: least, total: least + missed };
}

/** Where an uncovered line follows the range directly, the shorter range is taken: that never claims more than is true. */
function trueTotals(points: CoverPoints): CoverTotals {
  const { lines, taken } = points;
  const covered = countTaken(taken);
  const missed = lines.length - covered;
  if (covered === 0 || missed === 0) return { kind: 'totals', covered, total: lines.length };
  const last = lines[taken.lastIndexOf(1)] ?? 0;
  const total = Math.max(last - (lines[0] ?? 0) + 1, missed);
  return { kind: 'totals', covered: total - missed, total };
}
