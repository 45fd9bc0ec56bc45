import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, type CliResult } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function pier(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  const workspace = workspaceOfTest({ 'src/tides.ts': 'export const flood = 1;\n', '.gitignore': 'reports/\nartifacts/\n' }, { git: true });
  workspace.write(files);
  return workspace;
}

const run = (workspace: TemporaryWorkspace, ...args: readonly string[]): Promise<CliResult> => runCli({ args: ['run', ...args], cwd: workspace.path });
const document = (workspace: TemporaryWorkspace, name: string): Record<string, unknown> => JSON.parse(readFileSync(join(workspace.path, 'artifacts/ci/local', name), 'utf8')) as Record<string, unknown>;

const JUNIT = '<testsuite name="tides"><testcase name="flood"/><testcase name="ebb"><failure message="too low"/></testcase></testsuite>';
const LCOV = 'SF:src/tides.ts\nDA:1,1\nend_of_record\n';

describe('reports in a whole run', () => {
  it('decide, and fill the contract', async () => {
    const workspace = pier({
      '.github/contract-gates.yml': `version: 1
gates:
  unit_tests:
    run: cp junit.txt reports/junit.xml && cp lcov.txt reports/lcov.info && exit 1
    report: [{ files: [reports/junit.xml], format: junit }, { files: [reports/lcov.info], format: lcov }]
`,
      'junit.txt': JUNIT, 'lcov.txt': LCOV, 'reports/.keep': '',
    });
    const result = await run(workspace);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('1 of 2 tests failed: tides > ebb');
    expect(document(workspace, 'deployment-contract.json')).toMatchObject({
      status: 'Blocked', quality: { coverage: { actual: 100, required: 80, met: true }, tests: { total: 2, passed: 1, failed: 1 } },
    });
    expect(document(workspace, 'verdict.json')).toMatchObject({ status: 'Blocked', reasons: [{ code: 'tests_failed', gate: 'unit_tests' }] });
  });

  it.each([
    ['missing', {}, 'report_missing'],
    ['cut', { 'reports/junit.xml': JUNIT.slice(0, 60) }, 'report_invalid'],
    ['empty', { 'reports/junit.xml': '' }, 'report_invalid'],
    ['without a case', { 'reports/junit.xml': '<testsuites/>' }, 'report_invalid'],
  ] as const)('a report that is %s is Failed', async (_what, files, code) => {
    const workspace = pier({ '.github/contract-gates.yml': 'version: 1\ngates: { tests: { uses: tests, with: { files: [reports/junit.xml] } } }\n', ...files });
    const result = await run(workspace);
    expect(result.exitCode).toBe(1);
    expect(document(workspace, 'verdict.json')).toMatchObject({ status: 'Failed', reasons: [{ code, gate: 'tests' }] });
  });

  it('takes the threshold as a flag', async () => {
    const workspace = pier({ '.github/contract-gates.yml': 'version: 1\ngates: { coverage: { uses: coverage, with: { files: [reports/lcov.info] } } }\n', 'reports/lcov.info': 'SF:src/tides.ts\nDA:1,1\nDA:2,0\nend_of_record\n' });
    expect((await run(workspace)).exitCode).toBe(1);
    expect((await run(workspace, '--coverage-required', '50')).exitCode).toBe(0);
    expect((await run(workspace, '--coverage-required', '101')).stderr).toContain('not a percentage from 0 to 100');
    expect((await run(workspace, '--coverage-required', '0.8')).stderr).toContain('is in percent, and so little is nearly none');
  });

  it('without a config are named, with the lines that let them decide', async () => {
    const workspace = pier({ 'reports/junit.xml': JUNIT, 'coverage/lcov.info': LCOV, 'scan.sarif': '{}' });
    const result = await run(workspace);
    expect(result.exitCode).toBe(0);
    const lines = result.stderr.split('\n').map((line) => line.trimEnd());
    const start = lines.findIndex((line) => line.endsWith('version: 1'));
    expect(lines.slice(start, start + 5).map((line) => line.trim())).toEqual([
      'version: 1', 'gates:',
      'tests: { uses: tests, with: { files: [reports/junit.xml] } }',
      'coverage: { uses: coverage, with: { files: [coverage/lcov.info] } }',
      'static_analysis: { uses: static_analysis, with: { files: [scan.sarif] } }',
    ]);
  });
});
