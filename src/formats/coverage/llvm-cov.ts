import type { Cover, CoverageFacts, CoverPoints, CoverTotals, FileCoverage } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { isLineNumber } from './digits.js';
import { FileList } from './file-list.js';
import { linesOfSegments } from './llvm-segments.js';
import { countCover } from './merge-coverage.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget, PointsBuilder } from './points-builder.js';

const TYPE = 'llvm.coverage.json.export';

/**
 * Reads `llvm-cov export` (also of cargo-llvm-cov and Swift). Lines come from the segments of a file, as in LLVM's own view of lines, each line once; the
 * summaries of `llvm-cov report` add up functions instead and may count a line of two functions twice. They are taken only where the
 * segments were left out (`-summary-only`). Instances of one template are one function.
 */
export function createLlvmCovReader(path: string): ReportReader<CoverageFacts> {
  return createJsonReader(path, (root) => {
    const list = new FileList();
    const budget = new PointsBudget();
    const type = root.get('type');
    if (type.value !== TYPE) type.refuse('it is not an export of llvm-cov', { expected: `the type ${TYPE}` });
    for (const part of root.get('data').items()) {
      const functions = part.get('functions');
      const named = functions.isThere ? functionsOf(functions) : null;
      for (const file of part.get('files').items()) {
        const path = file.get('filename').text();
        list.add(fileOf(path, file, named === null ? null : (named.get(path) ?? new Map()), budget));
      }
    }
    return list.facts(new OddityList());
  });
}

/** Line and column of a function to whether it was entered. */
type Functions = Map<string, { readonly line: number; readonly column: number; isTaken: boolean }>;

function fileOf(path: string, file: JsonPlace, functions: Functions | null, budget: PointsBudget): FileCoverage {
  const summary = file.get('summary');
  const segments = file.get('segments');
  const lines: Cover = segments.isThere ? linesOfSegments(segments, budget) : (totalsOf(summary, 'lines') ?? summary.refuse('it says nothing of lines'));
  return {
    path,
    lines,
    branches: file.get('branches').isThere ? asSummed(branchesOf(file, budget), totalsOf(summary, 'branches')) : totalsOf(summary, 'branches'),
    functions: functions === null ? totalsOf(summary, 'functions') : functionPoints(functions, budget),
    statements: null,
  };
}

interface Branch {
  readonly line: number;
  whenTrue: boolean;
  whenFalse: boolean;
}

/** LLVM does not say which branches of nested macros and of instances it counts once: where the numbers differ, its own are taken. */
function asSummed(points: CoverPoints, summed: CoverTotals | null): Cover {
  if (summed === null) return points;
  const { covered, total } = countCover(points);
  return covered === summed.covered && total === summed.total ? points : summed;
}

/** The branches of the file, and those of its macros at the line where the macro stands. */
function branchesOf(file: JsonPlace, budget: PointsBudget): CoverPoints {
  const found = new Map<string, Branch>();
  addBranches(file.get('branches'), found, null);
  for (const expansion of file.get('expansions').itemsOrNone()) {
    const branches = expansion.get('branches');
    if (!Array.isArray(branches.value) || branches.value.length === 0) continue;
    const [line, column] = expansion.get('source_region').items();
    if (line === undefined || column === undefined) return expansion.refuse('an expansion has no place');
    addBranches(branches, found, { line: line.count(), column: column.count() });
  }
  const points = new PointsBuilder('list');
  for (const { line, whenTrue, whenFalse } of found.values()) {
    points.add(line, whenTrue);
    points.add(line, whenFalse);
  }
  return points.take(budget);
}

/** `[first line, column, last line, column, times true, times false, file, ...]`, once for each instance of a template. */
function addBranches(branches: JsonPlace, found: Map<string, Branch>, macro: { readonly line: number; readonly column: number } | null): void {
  for (const branch of branches.items()) {
    const [line, column, lastLine, lastColumn, whenTrue, whenFalse, file] = branch.items();
    if (line === undefined || column === undefined || lastLine === undefined || lastColumn === undefined || whenTrue === undefined || whenFalse === undefined) {
      return void branch.refuse('a branch has too few numbers', { expected: 'at least six numbers' });
    }
    const place = [line.count(), column.count(), lastLine.count(), lastColumn.count()].join(':');
    const key = macro === null ? place : `${macro.line}:${macro.column} ${place} ${file?.count() ?? 0}`;
    const own = macro === null ? line.count() : macro.line;
    const known = found.get(key) ?? { line: isLineNumber(own) ? own : 0, whenTrue: false, whenFalse: false };
    known.whenTrue ||= whenTrue.hits() > 0;
    known.whenFalse ||= whenFalse.hits() > 0;
    found.set(key, known);
  }
}

/** The functions of each file; a function stands in the first of its files. */
function functionsOf(functions: JsonPlace): Map<string, Functions> {
  const files = new Map<string, Functions>();
  for (const place of functions.items()) {
    const path = place.get('filenames').items()[0]?.text() ?? place.refuse('a function has no file');
    const start = place.get('regions').items()[0]?.items() ?? [];
    const line = start[0]?.count() ?? 0;
    const column = start[1]?.count() ?? 0;
    const inFile = files.get(path) ?? new Map<string, { readonly line: number; readonly column: number; isTaken: boolean }>();
    files.set(path, inFile);
    const key = `${line}:${column}`;
    const known = inFile.get(key) ?? { line: isLineNumber(line) ? line : 0, column, isTaken: false };
    known.isTaken ||= place.get('count').hits() > 0;
    inFile.set(key, known);
  }
  return files;
}

function functionPoints(functions: Functions, budget: PointsBudget): CoverPoints {
  const points = new PointsBuilder('list');
  const ordered = [...functions.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const { line, isTaken } of ordered) points.add(line, isTaken);
  return points.take(budget);
}

function totalsOf(summary: JsonPlace, name: string): CoverTotals | null {
  const place = summary.isThere ? summary.get(name) : summary;
  if (!place.isThere) return null;
  const covered = place.get('covered').count();
  const total = place.get('count').count();
  if (covered > total) place.refuse(`it says ${covered} of ${total}`, { expected: `at most ${total}`, actual: String(covered) });
  return { kind: 'totals', covered, total };
}
