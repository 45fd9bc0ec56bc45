import type { CoverageFacts } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { isLineNumber, lineOfKey } from './digits.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';
import { OpenCoverFile } from './opencover-file.js';
import { PointsBudget } from './points-builder.js';

/**
 * Reads coverlet's own JSON (src/coverlet.core/CoverageResult.cs, reviewed 2026-11-27), which it writes unless it is told otherwise: modules, their files, classes and methods, each with hits by line and its branches. A file of
 * several modules is one. Code without a source has a file name that no repository has.
 */
export function createCoverletReader(path: string): ReportReader<CoverageFacts> {
  return createJsonReader(path, (root) => {
    const oddities = new OddityList();
    const files = new Map<string, OpenCoverFile>();
    for (const modules of membersOf(root)) {
      for (const path of modules.keys()) {
        const file = files.get(path) ?? new OpenCoverFile();
        files.set(path, file);
        for (const type of membersOf(modules.get(path))) for (const name of type.keys()) readMethod(type.get(name), name, path, file, oddities);
      }
    }
    const list = new FileList();
    const budget = new PointsBudget();
    for (const [path, file] of files) list.add(file.build(path, budget));
    return list.facts(oddities);
  });
}

function membersOf(place: JsonPlace): readonly JsonPlace[] {
  return place.keys().map((key) => place.get(key));
}

function readMethod(method: JsonPlace, name: string, path: string, file: OpenCoverFile, oddities: OddityList): void {
  const lines = method.get('Lines');
  let first = 0;
  let isEntered = false;
  for (const key of lines.keys()) {
    const line = lineOfKey(key) ?? lines.get(key).refuse(`${JSON.stringify(key.slice(0, 40))} is not a line`, { expected: 'the number of a line' });
    if (!isLineNumber(line)) {
      oddities.add(`${path} has no line ${line}: left out`);
      continue;
    }
    const isTaken = lines.get(key).hits() > 0;
    file.lines.add(line, isTaken);
    if (first === 0 || line < first) first = line;
    isEntered ||= isTaken;
  }
  if (first > 0) file.addFunction(first, name, isEntered);
  for (const branch of method.get('Branches').items()) {
    const line = branch.get('Line').count();
    const arm = `${name} ${branch.get('Offset').count()} ${branch.get('EndOffset').count()} ${branch.get('Path').count()} ${branch.get('Ordinal').count()}`;
    if (isLineNumber(line)) file.addBranch(line, arm, branch.get('Hits').hits() > 0);
    else oddities.add(`${path} has no line ${line}: left out`);
  }
}
