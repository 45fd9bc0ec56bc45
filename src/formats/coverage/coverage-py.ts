import { by, inOrder } from '../../base/order.js';
import type { Cover, CoverageFacts, CoverPoints, FileCoverage } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { isLineNumber } from './digits.js';
import { FileList } from './file-list.js';
import { countCover } from './merge-coverage.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget, PointsBuilder } from './points-builder.js';

/**
 * Reads `coverage json` of coverage.py, formats 1 to 3, and SlipCover's copy of it, which leaves the number of statements away. Executable lines are the executed and the missing ones; excluded lines do not count. Branches
 * are the arcs, where the run measured them. A function is reached when a line of its body ran.
 */
export function createCoveragePyReader(path: string): ReportReader<CoverageFacts> {
  return createJsonReader(path, (root) => {
    const list = new FileList();
    const oddities = new OddityList();
    const budget = new PointsBudget();
    const hasBranches = root.get('meta').get('branch_coverage').boolean();
    const files = root.get('files');
    for (const path of files.keys()) list.add(fileOf(path, files.get(path), hasBranches, budget, oddities));
    return list.facts(oddities);
  });
}

function fileOf(path: string, file: JsonPlace, hasBranches: boolean, budget: PointsBudget, oddities: OddityList): FileCoverage {
  const builder = new PointsBuilder('set');
  const summary = file.get('summary');
  const reached = summary.get('covered_lines').count();
  const claimed = { covered: reached, total: summary.get('num_statements').countOr(null) ?? reached + summary.get('missing_lines').count() };
  const missing = numbersIn(file.get('missing_lines'));
  const executed = statementsOf(numbersIn(file.get('executed_lines')), file, claimed.total - missing.length === claimed.covered ? claimed.covered : null);
  for (const [numbers, isTaken] of [[executed, true], [missing, false]] as const) {
    for (const line of numbers) {
      if (isLineNumber(line)) builder.add(line, isTaken);
      else oddities.add(`${path} has no line ${line}: left out`);
    }
  }
  const listed = executed.length + missing.length;
  const lines = builder.take(budget);
  const { covered, total } = countCover(lines);
  if (listed === total && (claimed.covered !== covered || claimed.total !== total)) {
    oddities.add(`the summary of ${path} says ${claimed.covered} of ${claimed.total} lines, but it lists ${covered} of ${total}`, summary.line);
  } else if (listed !== total) {
    oddities.add(`${path} lists a line twice, or both as executed and as missing`, file.line);
  }
  return { path, lines, branches: hasBranches ? branchesOf(file, budget) : null, functions: functionsOf(file.get('functions'), budget), statements: null };
}

/**
 * Before 7.14, coverage.py lists each line that Python visited: excluded ones too, line 0 of an empty module, and docstrings, which are no statements to
 * its own summary. Which lines are docstrings only the source could tell. So the first ones are taken for them, mostly that of the module and imports,
 * which always run: the totals are then those of the summary. `covered` is null where the summary contradicts the lines that were missed.
 */
function statementsOf(visited: readonly number[], file: JsonPlace, covered: number | null): readonly number[] {
  const excluded = new Set(file.get('excluded_lines').itemsOrNone().map((line) => line.count()));
  const executed = visited.filter((line) => line !== 0 && !excluded.has(line));
  return covered === null ? executed : executed.slice(Math.max(executed.length - covered, 0));
}

function numbersIn(lines: JsonPlace): readonly number[] {
  return lines.items().map((line) => line.count());
}

function branchesOf(file: JsonPlace, budget: PointsBudget): Cover {
  // Before 6.4 coverage.py only counts them.
  if (!file.get('executed_branches').isThere && !file.get('missing_branches').isThere) {
    const summary = file.get('summary');
    return { kind: 'totals', covered: summary.get('covered_branches').count(), total: summary.get('num_branches').count() };
  }
  const arcs: { readonly line: number; readonly from: number; readonly to: number; readonly isTaken: boolean }[] = [];
  for (const [key, isTaken] of [['executed_branches', true], ['missing_branches', false]] as const) {
    for (const arc of file.get(key).items()) {
      const [from, to] = arc.items();
      if (from === undefined || to === undefined) return arc.refuse('a branch is not from one line to another', { expected: '[from, to]' });
      // A negative number is the entry or exit of the code that begins in that line.
      const line = Math.abs(from.number());
      arcs.push({ line: isLineNumber(line) ? line : 0, from: from.number(), to: to.number(), isTaken });
    }
  }
  arcs.sort(inOrder(by(({ line }) => line), by(({ from }) => from), by(({ to }) => to)));
  const points = new PointsBuilder('list');
  for (const { line, isTaken } of arcs) points.add(line, isTaken);
  return points.take(budget);
}

/** Since coverage.py 7.6; the member '' is the code outside of functions. */
function functionsOf(functions: JsonPlace, budget: PointsBudget): CoverPoints | null {
  if (!functions.isThere) return null;
  const points = new PointsBuilder('list');
  for (const name of functions.keys()) {
    const body = functions.get(name);
    const executed = body.get('executed_lines').items();
    const first = executed[0] ?? body.get('missing_lines').items()[0];
    if (name === '' || first === undefined) continue;
    const line = body.get('start_line').countOr(null) ?? first.count();
    points.add(isLineNumber(line) ? line : 0, executed.length > 0);
  }
  return points.take(budget);
}
