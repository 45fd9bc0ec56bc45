import type { CoverageFacts, FileCoverage } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { isLineNumber } from './digits.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget, PointsBuilder } from './points-builder.js';

/**
 * Reads the final JSON of Istanbul (`coverage-final.json` of nyc, c8, Jest and Vitest). As in istanbul-lib-coverage, a line has as many hits as
 * the statement with most hits that starts there, so it is covered when one of them ran.
 */
export function createIstanbulReader(path: string): ReportReader<CoverageFacts> {
  return createJsonReader(path, (root) => {
    const list = new FileList();
    const oddities = new OddityList();
    const budget = new PointsBudget();
    for (const key of root.keys()) {
      const entry = root.get(key);
      const data = entry.get('data');
      list.add(fileOf(key, data.isObject ? data : entry, budget, oddities));
    }
    return list.facts(oddities);
  });
}

function fileOf(key: string, file: JsonPlace, budget: PointsBudget, oddities: OddityList): FileCoverage {
  const path = file.get('path').textOr(key);
  const lines = new PointsBuilder('set');
  const statements = new PointsBuilder('list');
  const place = (id: string, places: JsonPlace): JsonPlace => {
    const found = places.get(id);
    return found.isObject ? found : places.refuse(`it has hits of ${id}, but not where that is`, { expected: `a member ${JSON.stringify(id)}` });
  };
  const isLine = (line: number): boolean => {
    if (!isLineNumber(line)) oddities.add(`${path} has no line ${line}: left out`);
    return isLineNumber(line);
  };

  const statementMap = file.get('statementMap');
  const hits = file.get('s');
  for (const id of idsOf(statementMap, hits)) {
    const line = place(id, statementMap).get('start').get('line').count();
    const isTaken = hits.get(id).hits() > 0;
    if (!isLine(line)) continue;
    lines.add(line, isTaken);
    statements.add(line, isTaken);
  }

  const functions = new PointsBuilder('list');
  const functionMap = file.get('fnMap');
  const calls = file.get('f');
  for (const id of idsOf(functionMap, calls)) {
    const found = place(id, functionMap);
    functions.add(lineOf(found.get('decl')) ?? lineOf(found.get('loc')) ?? 0, calls.get(id).hits() > 0);
  }

  const branches = new PointsBuilder('list');
  const branchMap = file.get('branchMap');
  const arms = file.get('b');
  for (const id of idsOf(branchMap, arms)) {
    const found = place(id, branchMap);
    const line = found.get('line').countOr(null) ?? lineOf(found.get('loc')) ?? 0;
    for (const arm of arms.get(id).items()) branches.add(line, arm.hits() > 0);
  }
  return { path, lines: lines.take(budget), branches: branches.take(budget), functions: functions.take(budget), statements: statements.take(budget) };
}

/** The ids of a map; those of the hits must be the same. */
function idsOf(places: JsonPlace, hits: JsonPlace): readonly string[] {
  const known = places.keys();
  const ids = hits.keys();
  if (ids.length < known.length) {
    const missing = known.find((id) => !hits.get(id).isThere) ?? '';
    hits.refuse(`it does not say how often ${missing} ran`, { expected: `a member ${JSON.stringify(missing)}` });
  }
  return ids;
}

function lineOf(range: JsonPlace): number | null {
  const line = range.isObject && range.get('start').isObject ? range.get('start').get('line').countOr(null) : null;
  return line !== null && isLineNumber(line) ? line : null;
}
