import type { CoverageFacts, CoverPoints, FileCoverage } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { isLineNumber } from './digits.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget, PointsBuilder } from './points-builder.js';

/** `[:then, 1, 3, 18, 3, 20]`: kind, id, first line and column, last line and column. */
const ARM = /^\[:(?:\w{1,40}|"[^"]{1,40}"), \d{1,9}, (\d{1,9}), \d{1,9}, \d{1,9}, \d{1,9}\]$/;

/**
 * Reads SimpleCov: `.resultset.json` (its suites are united) and `coverage.json` of its JSON formatter. A line is null (no code), a number of hits,
 * or "ignored". `.resultset.json` holds what Ruby measured: lines between `:nocov:` marks are still in it, as SimpleCov looks for
 * those in the source.
 */
export function createSimpleCovReader(path: string): ReportReader<CoverageFacts> {
  return createJsonReader(path, (root) => {
    const list = new FileList();
    const oddities = new OddityList();
    const budget = new PointsBudget();
    const take = (coverage: JsonPlace): void => {
      for (const path of coverage.keys()) list.add(fileOf(path, coverage.get(path), budget, oddities));
    };
    if (root.get('coverage').isThere && !root.get('coverage').get('coverage').isThere) take(root.get('coverage'));
    else for (const suite of root.keys()) take(root.get(suite).get('coverage'));
    return list.facts(oddities);
  });
}

function fileOf(path: string, file: JsonPlace, budget: PointsBudget, oddities: OddityList): FileCoverage {
  const lines = new PointsBuilder('set');
  const hits = Array.isArray(file.value) ? file : file.get('lines');
  hits.items().forEach((place, index) => {
    if (place.isThere && place.value !== 'ignored') lines.add(index + 1, place.hits() > 0);
  });
  const branches = file.isObject ? file.get('branches') : null;
  return { path, lines: lines.take(budget), branches: branches === null || !branches.isThere ? null : branchesOf(path, branches, budget, oddities), functions: null, statements: null };
}

function branchesOf(path: string, branches: JsonPlace, budget: PointsBudget, oddities: OddityList): CoverPoints {
  const points = new PointsBuilder('list');
  const add = (line: number, isTaken: boolean): void => {
    if (isLineNumber(line)) points.add(line, isTaken);
    else oddities.add(`${path} has no line ${line}: left out`);
  };
  if (Array.isArray(branches.value)) {
    for (const branch of branches.items()) {
      if (branch.get('coverage').value !== 'ignored') add(branch.get('start_line').count(), branch.get('coverage').hits() > 0);
    }
  } else {
    for (const condition of branches.keys()) {
      const arms = branches.get(condition);
      for (const arm of arms.keys()) {
        const line = ARM.exec(arm)?.[1];
        if (line === undefined) arms.refuse(`${JSON.stringify(arm.slice(0, 80))} is not a branch`, { expected: '[:then, 1, 3, 18, 3, 20]' });
        add(Number(line), arms.get(arm).hits() > 0);
      }
    }
  }
  return points.take(budget);
}
