import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SUMMARY_LIMIT } from '../support/command-files.js';
import { runAction, type ActionRun } from '../support/run-action.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function folderOf(files: Readonly<Record<string, string>>, git: boolean): TemporaryWorkspace {
  return workspaceOfTest(files, { git });
}

/** The action on a repository whose one gate, `tide_table`, runs `script` (a Node module). */
async function runWithGate(script: string, options: Partial<ActionRun> = {}, more: Readonly<Record<string, string>> = {}) {
  const files = { '.github/contract-gates.yml': 'version: 1\ngates:\n  tide_table:\n    run: [node, check.mjs]\n', 'check.mjs': script, ...more };
  const workspace = folderOf(files, true);
  const result = await runAction({ workspace: workspace.path, ...options });
  expect(result.survivors ?? [], result.log).toEqual([]);
  return { result, workspace };
}

function verdictOf(workspace: TemporaryWorkspace, outputs: Readonly<Record<string, string>>): { status: string; warnings: string[] } {
  return JSON.parse(readFileSync(join(workspace.path, outputs['verdict-path'] ?? 'no path was given'), 'utf8')) as { status: string; warnings: string[] };
}

/** A gate is not told where the files of the step are, but it has the rights of the step and can look. */
const FIND = `import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
const folder = join(process.env.RUNNER_TEMP, '_runner_file_commands');
const fileOf = (prefix) => join(folder, readdirSync(folder).find((name) => name.startsWith(prefix)));
`;
const POISON = `${FIND}appendFileSync(fileOf('set_env'), 'LD_PRELOAD=/x\\n');
appendFileSync(fileOf('step_summary'), '## ✅ Succeeded\\n');
appendFileSync(fileOf('set_output'), 'status=Succeeded\\n');
`;

describe('a gate that writes to the files of the step', () => {
  test('cannot forge an output, and is a warning in verdict, outputs, summary and log', async () => {
    const { result, workspace } = await runWithGate(`${POISON}process.exitCode = 1;`);
    expect(result, result.log).toMatchObject({ conclusion: 'failure', exitCode: 1 });
    expect(result.outputs).toMatchObject({ status: 'Blocked', reasons: '["gate_failed"]' });
    const { warnings } = verdictOf(workspace, result.outputs);
    expect(warnings.map((warning) => /file of (\w+)/.exec(warning)?.[1])).toEqual(['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY']);
    expect(Number(result.outputs['warnings'])).toBe(3);
    expect(result.summary).toContain('### Warnings of the run');
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY']) {
      expect(result.summary.replaceAll('\\', '')).toContain(`the file of ${name} while`);
      expect(result.log).toContain(`the file of ${name} while`);
    }
  });

  test('is seen in the headline of a run that passes, and blocks it under strict', async () => {
    const lax = await runWithGate(POISON);
    expect(lax.result, lax.result.log).toMatchObject({ conclusion: 'success', exitCode: 0 });
    expect(lax.result.outputs).toMatchObject({ status: 'Succeeded', reasons: '[]', warnings: '3' });
    expect(lax.result.log).toContain('3 warnings');
    const strict = await runWithGate(POISON, { inputs: { strict: 'true' } });
    expect(strict.result, strict.result.log).toMatchObject({ conclusion: 'failure', exitCode: 1 });
    expect(strict.result.outputs).toMatchObject({ status: 'Blocked', reasons: '["strict_warnings"]' });
  });

  test('to the list of artifacts to attest is seen too', async () => {
    const list = join(folderOf({ 'artifacts-list': '' }, false).path, 'artifacts-list');
    const script = `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(list)}, 'file://forged\\n');`;
    const { result, workspace } = await runWithGate(script, { env: { GITHUB_ARTIFACTS: list } });
    expect(result.outputs['status'], result.log).toBe('Succeeded');
    expect(verdictOf(workspace, result.outputs).warnings).toEqual([expect.stringContaining('the file of GITHUB_ARTIFACTS while')]);
  });

  test('not at all is not a warning', async () => {
    const { result, workspace } = await runWithGate('');
    expect(result.outputs, result.log).toMatchObject({ status: 'Succeeded', warnings: '0' });
    expect(verdictOf(workspace, result.outputs).warnings).toEqual([]);
  });

});

describe('a file of the step that cannot be written', () => {
  test('no file for outputs: the step fails and says what to do', async () => {
    for (const env of [{ GITHUB_OUTPUT: undefined }, { GITHUB_OUTPUT: '' }]) {
      const { result } = await runWithGate('', { env });
      expect(result, result.log).toMatchObject({ conclusion: 'failure', exitCode: 1, outputs: {} });
      expect(result.log).toMatch(/GITHUB_OUTPUT is not set\. Next: /);
    }
  });

  test('a folder in the place of the outputs: the step fails', async () => {
    const { path } = folderOf({}, false);
    const { result } = await runWithGate('', { env: { GITHUB_OUTPUT: path } });
    expect(result, result.log).toMatchObject({ conclusion: 'failure', exitCode: 1, outputs: {} });
    expect(result.log).toContain('cannot be written');
  });

  test.skipIf(process.platform === 'win32')('a pipe in the place of the outputs: the step fails at once, without anybody reading', async () => {
    const pipe = join(folderOf({}, false).path, 'outputs');
    execFileSync('mkfifo', [pipe]);
    const { result } = await runWithGate('', { env: { GITHUB_OUTPUT: pipe } });
    expect(result, result.log).toMatchObject({ conclusion: 'failure', exitCode: 1, signal: null });
    expect(result.log).toContain('it is not a regular file');
  });

  test.skipIf(process.platform === 'win32')('a pipe in the place of the summary: a notice, and the verdict stands', async () => {
    const pipe = join(folderOf({}, false).path, 'summary');
    execFileSync('mkfifo', [pipe]);
    const { result } = await runWithGate('', { env: { GITHUB_STEP_SUMMARY: pipe } });
    expect(result, result.log).toMatchObject({ conclusion: 'success', exitCode: 0, summary: '' });
    expect(result.outputs['status']).toBe('Succeeded');
    expect(result.log).toContain('the job summary was not written');
  });

  test('a summary that something else has filled: it is left as it is, a notice says so, and the verdict stands', async () => {
    const { path, write } = folderOf({}, false);
    for (const [size, isKept] of [[SUMMARY_LIMIT - 100, true], [SUMMARY_LIMIT + 1, true], [SUMMARY_LIMIT - 100_000, false]] as const) {
      write({ 'summary.md': Buffer.alloc(size, 'x') });
      const { result } = await runWithGate('', { env: { GITHUB_STEP_SUMMARY: join(path, 'summary.md') } });
      expect(result, result.log).toMatchObject({ conclusion: 'success', exitCode: 0 });
      expect(result.log.includes(`the job summary was not written: ${size} bytes of GITHUB_STEP_SUMMARY were written by something else`)).toBe(isKept);
      expect(statSync(join(path, 'summary.md')).size === size).toBe(isKept);
      expect(statSync(join(path, 'summary.md')).size <= SUMMARY_LIMIT || size > SUMMARY_LIMIT).toBe(true);
    }
  }, 60_000);

  test('a file in the place of the folder of the run: Failed, also with report-only', async () => {
    for (const reportOnly of ['false', 'true']) {
      const { result } = await runWithGate('', { inputs: { 'report-only': reportOnly } }, { 'artifacts': 'a file in the place of a folder\n' });
      expect(result, result.log).toMatchObject({ conclusion: 'failure', exitCode: 1 });
      expect(result.outputs['status']).toBe('Failed');
      expect(JSON.parse(result.outputs['reasons'] ?? '')).not.toEqual([]);
      expect(result.log).not.toContain('Succeeded');
    }
  });
});

describe('a summary with more to say than the runner keeps', () => {
  test('shows the first of them and says how many there are, and the findings are in the files', async () => {
    const gates = Array.from({ length: 12 }, (_, index) => `dock_${index}`);
    const report = (gate: string): string => JSON.stringify({
      version: '2.0', timestamp: '2026-03-02T08:00:00Z', environment: 'ci',
      gates: [{ name: gate, status: 'fail', duration_seconds: 1, metrics: {}, findings: Array.from({ length: 100 }, (_, index) => ({ level: 'error', message: `berth ${index} ${'|`<é'.repeat(400)}` })) }],
      summary: { total: 1, passed: 0, failed: 1, warnings: 0 },
    });
    const files: Record<string, string> = { '.github/contract-gates.yml': `version: 1\ngates:\n${gates.map((gate) => `  ${gate}:\n    script: gates/${gate}.cjs\n`).join('')}` };
    for (const gate of gates) {
      files[`reports/${gate}.json`] = report(gate);
      files[`gates/${gate}.cjs`] = `const fs = require('fs'); fs.mkdirSync('artifacts/gates/${gate}', { recursive: true }); fs.copyFileSync('reports/${gate}.json', 'artifacts/gates/${gate}/latest.json'); process.exitCode = 1;`;
    }
    const workspace = folderOf(files, true);
    const result = await runAction({ workspace: workspace.path });
    expect(result, result.log.slice(-2000)).toMatchObject({ conclusion: 'failure', exitCode: 1 });
    expect(result.outputs).toMatchObject({ status: 'Blocked', reasons: '["gate_failed"]', 'gates-failed': '12', errors: '1200' });
    expect(result.summaryFile.kind).toBe('kept');
    expect(Buffer.byteLength(result.summary)).toBeLessThan(SUMMARY_LIMIT);
    expect(result.summary).toContain('⛔ Blocked');
    expect(result.summary).toContain('Showing 100 of 1,200; all are in `report.html` of this run.');
    expect(result.survivors ?? []).toEqual([]);
  });
});
