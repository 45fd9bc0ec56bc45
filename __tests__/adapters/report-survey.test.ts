import { afterAll, expect, test } from 'vitest';
import { findReports } from '../../src/adapters/node/report-survey.js';
import { temporaryWorkspace } from '../support/temporary-workspace.js';

const workspace = temporaryWorkspace({
  'reports/junit.xml': '<testsuites/>',
  'reports/npm-audit-report.json': '{}',
  'reports/semgrep.json': '{}',
  'artifacts/ci/77/junit.xml': '<testsuites/>',
  'ferries/artifacts/ci/77/report.sarif': '{}',
  'ferries/artifacts/gates/timetable/junit.xml': '<testsuites/>',
  'ferries/artifacts/lcov.info': '',
  'ferries/testdata/cover.out': '',
  'ferries/__fixtures__/junit.xml': '<testsuites/>',
  'reports/cucumber-report.json': '[]',
  'cucumber.json': '{}',
  'target/spotbugsXml.xml': '<BugCollection/>',
  'app/build/reports/lint-results-debug.xml': '<issues/>',
  'config/pmd.xml': '<ruleset/>',
});
afterAll(() => workspace.remove());

test('reports of other tools are found, data of tests and ours of this folder and of folders below that are checked by themselves are not', () => {
  expect(findReports(workspace.path)).toEqual(['app/build/reports/lint-results-debug.xml', 'ferries/artifacts/lcov.info', 'reports/cucumber-report.json', 'reports/junit.xml', 'reports/npm-audit-report.json', 'target/spotbugsXml.xml']);
});
