import type { Cover, CoverageFacts, CoverTotals, FileCoverage } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { isLineNumber } from './digits.js';
import { FileList } from './file-list.js';
import { countCover } from './merge-coverage.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget, PointsBuilder } from './points-builder.js';

/** The folder that the Salesforce CLI writes in front of a name when it does not know the file. */
export const NO_MAP = 'no-map/';

/**
 * Reads what the Salesforce CLI prints or writes as JSON: `sf apex run test --code-coverage --json` (and `force:apex:test:run`), `test-result-codecoverage.json`, and
 * `sf project deploy start --json`, which only gives totals. Classes and triggers have no path: they are `no-map/Name.cls`, `no-map/Name.trigger`, or
 * `no-map/Name` where the report does not say which.
 */
export function createSalesforceReader(path: string): ReportReader<CoverageFacts> {
  return createJsonReader(path, (root) => {
    const list = new FileList();
    const oddities = new OddityList();
    if (Array.isArray(root.value)) {
      takeClasses(root, list, oddities);
      return list.facts(oddities);
    }
    const result = resultOf(root);
    if (result.get('details').isThere || result.get('deployUrl').isThere) return deployFacts(result, list, oddities);
    const coverage = result.get('coverage');
    if (!coverage.isThere) result.refuse('it has no coverage', { hint: 'Run the tests with --code-coverage.' });
    takeClasses(coverage.get('coverage'), list, oddities);
    const summary = result.get('summary');
    const outcome = summary.isThere ? summary.get('outcome').textOr('') : '';
    return { ...list.facts(oddities), runSucceeded: outcome !== 'Aborted' };
  });
}

/** With `--json` the CLI wraps the result; a command that failed has none. */
function resultOf(root: JsonPlace): JsonPlace {
  const result = root.get('result');
  if (result.isThere) return result;
  if (root.get('status').isThere && root.get('message').isThere) {
    root.refuse(`the command failed: ${root.get('message').textOr('').slice(0, 200)}`, { hint: 'Look at the step that ran the Salesforce CLI.' });
  }
  return root;
}

function takeClasses(classes: JsonPlace, list: FileList, oddities: OddityList): void {
  const budget = new PointsBudget();
  for (const place of classes.items()) {
    const name = place.get('name').text();
    const declared: CoverTotals = { kind: 'totals', covered: place.get('totalCovered').count(), total: place.get('totalLines').count() };
    if (declared.covered > declared.total) place.refuse(`${name} has ${declared.covered} of ${declared.total} lines`, { expected: `at most ${declared.total}` });
    const lines = linesOf(place.get('lines'), name, budget, oddities);
    const counted = lines === null ? declared : countCover(lines);
    if (counted.covered !== declared.covered || counted.total !== declared.total) {
      oddities.add(`${name} says ${declared.covered} of ${declared.total} lines, but lists ${counted.covered} of ${counted.total}`, place.line);
    }
    list.add(fileOf(pathOf(name, place.get('id').textOr('')), lines ?? declared));
  }
}

/** Line to 1 or 0. Null where there are none: an org may keep only totals. */
function linesOf(lines: JsonPlace, name: string, budget: PointsBudget, oddities: OddityList): Cover | null {
  if (!lines.isThere || lines.keys().length === 0) return null;
  const points = new PointsBuilder('set');
  for (const key of lines.keys()) {
    const isTaken = lines.get(key).hits() > 0;
    if (!/^\d{1,10}$/.test(key)) lines.refuse(`${JSON.stringify(key.slice(0, 40))} is not a line`, { expected: 'line numbers' });
    if (isLineNumber(Number(key))) points.add(Number(key), isTaken);
    else oddities.add(`${name} has no line ${key}: left out`);
  }
  return points.take(budget);
}

/** The Metadata API writes numbers as texts, and one class without a list. */
function deployFacts(result: JsonPlace, list: FileList, oddities: OddityList): CoverageFacts {
  const tests = result.get('details').get('runTestResult');
  const coverage = tests.isThere ? tests.get('codeCoverage') : tests;
  if (!coverage.isThere && result.get('success').booleanOr(true)) {
    result.refuse('the deployment ran no test, so it has no coverage', { hint: 'Deploy with --test-level RunLocalTests, or name tests.' });
  }
  const classes = !coverage.isThere ? [] : Array.isArray(coverage.value) ? coverage.items() : [coverage];
  for (const place of classes) {
    const total = numberOf(place.get('numLocations'));
    const missed = numberOf(place.get('numLocationsNotCovered'));
    if (missed > total) place.refuse(`${missed} of ${total} lines are not covered`, { expected: `at most ${total}` });
    const space = place.get('namespace').textOr('');
    const name = place.get('name').text();
    list.add(fileOf(pathOf(space === '' ? name : `${space}__${name}`, place.get('id').textOr('')), { kind: 'totals', covered: total - missed, total }));
  }
  return { ...list.facts(oddities), runSucceeded: coverage.isThere };
}

function numberOf(place: JsonPlace): number {
  const { value } = place;
  return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : place.count();
}

/** Ids of classes begin with 01p, of triggers with 01q (Salesforce help, "Standard Field Record ID Prefix Decoder"). */
function pathOf(name: string, id: string): string {
  return `${NO_MAP}${name}${id.startsWith('01p') ? '.cls' : id.startsWith('01q') ? '.trigger' : ''}`;
}

function fileOf(path: string, lines: Cover): FileCoverage {
  return { path, lines, branches: null, functions: null, statements: null };
}
