import type { CoverageFacts } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { isLineNumber, lineOfKey } from './digits.js';
import { FileBuilder, MOST_BRANCHES_OF_LINE } from './file-builder.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget } from './points-builder.js';

const SHARE = /^(\d{1,9})\/(\d{1,9})$/;

/**
 * Reads Codecov's custom JSON (https://docs.codecov.com/docs/codecov-custom-coverage-format, reviewed 2026-11-27), as `cargo llvm-cov --codecov` writes it: by file and line a number of hits, "1/2" branches, or null for a line that is no
 * code. A line of which a part was reached counts as reached, as in every other format (Codecov counts it as missed). A list of a file begins with a place for line 0.
 */
export function createCodecovReader(path: string): ReportReader<CoverageFacts> {
  return createJsonReader(path, (root) => {
    const list = new FileList();
    const oddities = new OddityList();
    const budget = new PointsBudget();
    const coverage = root.get('coverage');
    for (const path of coverage.keys()) {
      const file = new FileBuilder();
      const lines = coverage.get(path);
      if (Array.isArray(lines.value)) lines.items().forEach((value, line) => addLine(file, path, line, value, oddities));
      else for (const key of lines.keys()) addLine(file, path, lineOfKey(key) ?? lines.get(key).refuse(`${JSON.stringify(key.slice(0, 40))} is not a line`, { expected: 'the number of a line' }), lines.get(key), oddities);
      list.add(file.build(path, budget));
    }
    return list.facts(oddities);
  });
}

function addLine(file: FileBuilder, path: string, line: number, place: JsonPlace, oddities: OddityList): void {
  if (!place.isThere) return;
  if (!isLineNumber(line)) return oddities.add(`${path} has no line ${line}: left out`);
  // Codecov's word for a line of which a part was reached.
  if (place.value === true) return file.lines.add(line, true);
  if (typeof place.value !== 'string') return file.lines.add(line, place.hits() > 0);
  const match = SHARE.exec(place.value);
  const [covered, total] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || covered > total || total > MOST_BRANCHES_OF_LINE) place.refuse(`line ${line} of ${path} is ${JSON.stringify(place.value.slice(0, 40))}`, { expected: 'a number of hits, "1/2" branches or null' });
  file.lines.add(line, covered > 0);
  if (total > 1) file.addBranches(line, covered, total);
}
