import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunInputs } from '../../src/config/inputs/inputs.js';
import { outputsOf } from '../../src/reporters/outputs.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

function dock(config: string, files: Readonly<Record<string, string>> = {}): TemporaryWorkspace {
  const workspace = workspaceOfTest({ '.github/contract-gates.yml': config, 'src/tides.ts': 'export const flood = 1;\nexport const ebb = 2;\n', '.gitignore': 'reports/\nartifacts/\n' }, { git: true });
  workspace.write(files);
  return workspace;
}

interface Judged {
  readonly status: string;
  readonly reasons: readonly string[];
  readonly quality: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, string>>;
}

async function judged(workspace: TemporaryWorkspace, inputs: Partial<RunInputs> = {}): Promise<Judged> {
  const { facts, documents, writeProblem } = await runIn(workspace.path, inputs);
  expect(writeProblem).toBeNull();
  const contract = JSON.parse(documents.get('deployment-contract.json') ?? '{}') as { status: string; quality: Record<string, unknown> };
  return { status: contract.status, reasons: facts.verdict.reasons.map(({ code, gate }) => (gate === undefined ? code : `${gate}: ${code}`)), quality: contract.quality, outputs: outputsOf(facts, (file) => file, true) };
}

const JUNIT = '<testsuite name="tides"><testcase name="flood"/><testcase name="ebb"><failure message="low"/></testcase><testcase name="moon"><skipped/></testcase></testsuite>';
const SAILING = '<testsuite name="tides"><testcase name="flood"/></testsuite>';
const lcov = (...hits: readonly number[]): string => `SF:src/tides.ts\n${hits.map((hit, index) => `DA:${index + 1},${hit}\n`).join('')}end_of_record\n`;
const COVERAGE = 'coverage: { uses: coverage, with: { files: [reports/lcov.info] } }';
const TESTS = 'tests: { uses: tests, with: { files: [reports/junit.xml] } }';

describe('quality of the deployment contract', () => {
  it('has the facts of all gates: tests summed, coverage of the worst gate, violations listed', async () => {
    const workspace = dock(
      `version: 1\ngates:\n  ${TESTS}\n  more_tests: { blocking: false, uses: tests, with: { files: [reports/junit.xml] } }\n  ${COVERAGE}\n  strict_coverage: { uses: coverage, with: { files: [reports/lcov.info], required: 40 } }\n  analysis: { uses: static_analysis, with: { files: [reports/*.sarif] } }\n`,
      {
        'reports/junit.xml': JUNIT, 'reports/lcov.info': lcov(1, 0),
        'reports/a.sarif': JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'lighthouse' } }, results: [{ ruleId: 'fog', level: 'error', message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'src/tides.ts' }, region: { startLine: 2 } } }] }] }] }),
      },
    );
    const { status, reasons, quality, outputs } = await judged(workspace);
    expect(status).toBe('Blocked');
    expect(reasons).toEqual(['analysis: static_analysis_not_met', 'coverage: coverage_below_required', 'tests: tests_failed']);
    expect(quality).toEqual({
      coverage: { actual: 50, required: 80, met: false },
      tests: { total: 6, passed: 2, failed: 2 },
      staticAnalysis: { tool: 'lighthouse', met: false, criticalViolations: 0, highViolations: 1, blockingViolations: ['high fog src/tides.ts:2'] },
    });
    expect(outputs).toMatchObject({ coverage: '50', 'tests-failed': '2' });
  });

  it('says 0 and not met for a coverage gate in error, and leaves the output empty', async () => {
    const { status, quality, outputs } = await judged(dock(`version: 1\ngates:\n  coverage: { uses: coverage, with: { files: [reports/lcov.info], required: 60 } }\n`, { 'reports/lcov.info': 'SF:src/tides.ts\nDA:1' }));
    expect(status).toBe('Failed');
    expect(quality['coverage']).toEqual({ actual: 0, required: 60, met: false });
    expect(outputs).toMatchObject({ coverage: '', 'tests-failed': '' });
  });

  it('quotes what was measured where another coverage gate was left out by its rule, and claims nothing where all were', async () => {
    const gate = (name: string, report: string, when: string): string => `  ${name}: { uses: coverage, allow_old: true, if_changed: ["${when}"], with: { files: [reports/${report}] } }\n`;
    const reports = { 'reports/tides.info': lcov(1, 1), 'reports/quay.info': 'SF:src/tides.ts\nDA:1,0\n' };
    const workspace = dock(`version: 1\ngates:\n${gate('tides', 'tides.info', 'src/**')}${gate('quay', 'quay.info', 'quay/**')}`, reports);
    workspace.write({ 'src/new.ts': 'export {};\n' });
    const some = await judged(workspace, { base: 'HEAD' });
    expect(some).toMatchObject({ status: 'Succeeded', quality: { coverage: { actual: 100, required: 80, met: true } }, outputs: { coverage: '100' } });
    const none = dock(`version: 1\ngates:\n${gate('quay', 'quay.info', 'quay/**')}`, reports);
    expect(await judged(none, { base: 'HEAD' })).toMatchObject({ status: 'Succeeded', quality: { coverage: { actual: 0, required: 80, met: false } }, outputs: { coverage: '' } });
  });

  it('takes the threshold of the input over that of the config', async () => {
    const workspace = dock(`version: 1\npolicy: { coverage_required: 90 }\ngates:\n  ${COVERAGE}\n`, { 'reports/lcov.info': lcov(1, 0) });
    expect((await judged(workspace)).quality['coverage']).toEqual({ actual: 50, required: 90, met: false });
    const lower = await judged(workspace, { coverageRequired: 50 });
    expect(lower).toMatchObject({ status: 'Succeeded', quality: { coverage: { actual: 50, required: 50, met: true } } });
  });
});

describe('what is required and nobody judges', () => {
  it('is Failed for a threshold, also when its gate was not selected', async () => {
    const none = await judged(dock('version: 1\npolicy: { coverage_required: 80 }\ngates: { lint: { run: "true" } }\n'));
    expect(none).toMatchObject({ status: 'Failed', reasons: ['report_missing'], quality: { coverage: { actual: 0, required: 80, met: false } } });
    const left = dock(`version: 1\npolicy: { coverage_required: 10 }\ngates:\n  lint: { run: "true" }\n  ${COVERAGE}\n`, { 'reports/lcov.info': lcov(1) });
    expect((await judged(left)).status).toBe('Succeeded');
    expect(await judged(left, { gates: ['lint'] })).toMatchObject({ status: 'Failed', reasons: ['report_missing'] });
  });

  it('is Failed for the facts that the engine hardis or contract_requires wants', async () => {
    const bare = dock('version: 1\ngates: { lint: { run: "true" } }\n');
    expect(await judged(bare, { engine: 'hardis' })).toMatchObject({ status: 'Failed', reasons: ['report_missing', 'report_missing'] });
    const both = dock(`version: 1\nmeta: { engine: hardis }\ngates:\n  ${TESTS}\n  ${COVERAGE}\n`, { 'reports/junit.xml': SAILING, 'reports/lcov.info': lcov(1, 1) });
    expect(await judged(both)).toMatchObject({ status: 'Succeeded', quality: { coverage: { actual: 100, required: 80, met: true }, tests: { total: 1, passed: 1, failed: 0 } } });
    const optional = dock(`version: 1\npolicy: { contract_requires: [tests] }\ngates:\n  tests: { blocking: false, uses: tests, with: { files: [reports/junit.xml] } }\n`);
    expect(await judged(optional)).toMatchObject({ status: 'Failed', reasons: ['report_missing'] });
  });
});

describe('changed lines', () => {
  const config = `version: 1\ngates:\n  coverage: { uses: coverage, with: { files: [reports/lcov.info], required: 0, changed_lines: { required: 100, min_lines: 1 } } }\n`;

  it('are judged against the base, work tree and new files included, and a .gitattributes hides none', async () => {
    const workspace = dock(config, { 'reports/lcov.info': lcov(1, 1, 0) });
    expect((await judged(workspace, { base: 'HEAD' })).status).toBe('Succeeded');
    workspace.write({ 'src/tides.ts': 'export const flood = 1;\nexport const ebb = 2;\nexport const moon = 3;\n' });
    expect(await judged(workspace, { base: 'HEAD' })).toMatchObject({ status: 'Blocked', reasons: ['coverage: coverage_below_required'] });
    workspace.write({ '.gitattributes': '*.ts -diff binary\n' });
    expect((await judged(workspace, { base: 'HEAD' })).status).toBe('Blocked');
    workspace.write({ 'src/tides.ts': 'export const flood = 1;\nexport const ebb = 2;\n', 'src/quay.ts': 'export const quay = 1;\n', 'reports/lcov.info': `${lcov(1, 1)}SF:src/quay.ts\nDA:1,0\nend_of_record\n` });
    expect((await judged(workspace, { base: 'HEAD' })).status).toBe('Blocked');
  });

  it('are an error when the base is unknown', async () => {
    const workspace = dock(config, { 'reports/lcov.info': lcov(1, 1) });
    const { reasons } = await judged(workspace, { base: 'no-such-branch' });
    expect(reasons).toContain('coverage: base_unknown');
  });
});

describe('a run without a config', () => {
  it('lets no report decide', async () => {
    const workspace = workspaceOfTest({ 'src/tides.ts': 'export {};\n', 'junit.xml': JUNIT }, { git: true });
    expect(await judged(workspace)).toMatchObject({ status: 'Succeeded', quality: { coverage: { actual: 0, required: 0, met: true }, tests: { total: 0, passed: 0, failed: 0 } } });
    expect(readFileSync(join(workspace.path, 'artifacts/ci/local/verdict.json'), 'utf8')).not.toContain('tests_failed');
  });
});
