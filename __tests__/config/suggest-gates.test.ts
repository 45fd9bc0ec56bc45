import { expect, test } from 'vitest';
import { suggestGates } from '../../src/config/init/suggest-gates.js';

test('each report is in the gate that its name speaks of', () => {
  expect(suggestGates(['app/build/reports/lint-results-debug.xml', 'coverage/lcov.info', 'reports/junit.xml', 'reports/biome-report.json', 'target/spotbugsXml.xml'])).toEqual([
    'version: 1', 'gates:', '  tests: { uses: tests, with: { files: [reports/junit.xml] } }', '  coverage: { uses: coverage, with: { files: [coverage/lcov.info] } }',
    '  static_analysis: { uses: static_analysis, with: { files: [app/build/reports/lint-results-debug.xml, reports/biome-report.json, target/spotbugsXml.xml] } }',
  ]);
});
