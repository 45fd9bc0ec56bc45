import { describe, expect, test } from 'vitest';
import { createCodeClimateReader } from '../../../src/formats/analysis/code-climate.js';
import { createRdjsonReader } from '../../../src/formats/analysis/rdjson.js';
import { createSarifReader } from '../../../src/formats/analysis/sarif.js';
import type { AnalysisFacts } from '../../../src/formats/analysis-facts.js';
import type { CreateReportReader } from '../../../src/formats/report-reader.js';
import type { TestFacts } from '../../../src/formats/test-facts.js';
import { createCtrfReader } from '../../../src/formats/tests/ctrf.js';
import { createJunitReader } from '../../../src/formats/tests/junit.js';
import type { RunView } from '../../../src/reporters/view/run-view.js';
import { bytesOf, readIn } from '../../formats/read-report.js';
import { documentOf } from './documents-of.js';
import { HOSTILE, hostileView } from './hostile-view.js';
import { junitFaults } from './junit-rules.js';
import { quayView, viewOf } from './quay-view.js';
import { ctrfSchema, rdjsonSchema, sarifSchema } from './schemas.js';
import { readXml } from './xml-document.js';

/** What our own strict reader of the format finds in a document. */
function readBack<Facts>(view: RunView, name: string, create: CreateReportReader<Facts>): Facts {
  const read = readIn(create(name), bytesOf(documentOf(view, name)));
  if (!read.ok) throw new Error(`${name} is refused: ${read.error.message}`);
  return read.value;
}

const views: readonly (readonly [string, RunView])[] = [
  ['of a run with a bit of everything', quayView()],
  ['of a run whose config is broken: no gate, nothing found', viewOf({ findings: [], gates: [], verdict: { enforced: true, status: 'Failed', headline: 'Failed: the config is wrong.', nextAction: null, reasons: [{ code: 'config_invalid', message: 'unknown key', next_action: 'Fix it.' }] } })],
  ...HOSTILE.map((text, index) => [`with hostile text ${index} everywhere`, hostileView(quayView(), text)] as const),
];

describe.each(views)('the files %s', (_, view) => {
  test('are valid by the published schemas', () => {
    expect(sarifSchema(JSON.parse(documentOf(view, 'report.sarif')))).toEqual([]);
    expect(ctrfSchema(JSON.parse(documentOf(view, 'ctrf.json')))).toEqual([]);
    expect(rdjsonSchema(JSON.parse(documentOf(view, 'rdjson.json')))).toEqual([]);
    expect(junitFaults(readXml(documentOf(view, 'junit.xml')))).toEqual([]);
  });

  test('are read back by our own strict readers with the same counts', () => {
    const items = view.findings.flatMap((finding) => finding.items.map((item) => ({ ...item, level: finding.level })));
    const ofState = (...states: readonly string[]): number => items.filter(({ state }) => states.includes(state)).length;

    const sarif: AnalysisFacts = readBack(view, 'report.sarif', createSarifReader);
    expect(sarif.results.length).toBe(items.length);
    expect(sarif.results.filter(({ isSuppressed }) => isSuppressed).length).toBe(ofState('waived'));
    expect(sarif.results.filter(({ isOld }) => isOld).length).toBe(ofState('old'));
    expect(sarif.results.filter(({ severity }) => severity === 'high').length).toBe(items.filter(({ level }) => level === 'error').length);
    expect(sarif.runSucceeded).toBe(view.verdict.status !== 'Failed');
    expect(readBack(view, 'rdjson.json', createRdjsonReader).results.length).toBe(ofState('new', 'unknown'));
    expect(readBack(view, 'codeclimate.json', createCodeClimateReader).results.length).toBe(ofState('new', 'unknown', 'old'));

    const errors = view.findings.filter(({ stands, level }) => stands && level === 'error').length;
    const blocked = view.gates.filter(({ outcome, blocking }) => outcome === 'fail' && blocking).length;
    const broken = view.gates.filter(({ outcome, blocking }) => ['error', 'timeout', 'cancelled'].includes(outcome) && blocking).length;
    const good = view.gates.filter(({ outcome }) => outcome === 'pass' || outcome === 'warn').length;
    const { status } = view.verdict;
    const expected = {
      passed: good + (status === 'Succeeded' ? 1 : 0),
      failed: errors + blocked + (status === 'Blocked' ? 1 : 0),
      errors: broken + (status === 'Failed' ? 1 : 0),
      skipped: view.gates.length - good - blocked - broken,
    };
    const junit: TestFacts = readBack(view, 'junit.xml', createJunitReader);
    expect(junit).toMatchObject({ ...expected, oddities: [], runSucceeded: true });
    expect(readBack(view, 'ctrf.json', createCtrfReader)).toMatchObject({ passed: expected.passed, failed: expected.failed + expected.errors, errors: 0, skipped: expected.skipped, oddities: [] });
  });
});
