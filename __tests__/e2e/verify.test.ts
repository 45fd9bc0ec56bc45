import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';

function folder(files: Readonly<Record<string, string>>): string {
  const workspace = workspaceOfTest(files, { git: true });
  return workspace.path;
}

test('without an envelope, --json prints what was not verified and why', async () => {
  const result = await runCli({ args: ['verify', 'reports/envelope.json', '--json'], cwd: folder({ 'src/tide.ts': 'export const tide = 4;\n' }) });
  expect(result.exitCode).toBe(1);
  expect(JSON.parse(result.stdout)).toMatchObject({ file: 'reports/envelope.json', verified: false, recomputed: 'nothing', status: null, checks: [], problems: [{ message: expect.stringContaining('reports/envelope.json') as string }] });
});

test('says what to do next: without a run, and of a file that is not an envelope, each fault once', async () => {
  const cwd = folder({ 'src/tide.ts': 'export const tide = 4;\n', 'package.json': '{ "name": "tide" }\n' });
  const none = await runCli({ args: ['verify'], cwd });
  expect([none.exitCode, none.stderr]).toEqual([1, 'error artifacts/ci/local/envelope.json cannot be read: no such file or directory\n  hint: run contract-gates run first (one that was cancelled, or whose config is not valid, makes no envelope), or name the envelope.json of another run\n']);
  const other = await runCli({ args: ['verify', 'package.json'], cwd });
  expect(other.exitCode).toBe(1);
  expect(other.stderr).toContain('wrong package.json is not an envelope whose signature holds: do not trust it; name the envelope.json that a run wrote, or run again\n');
  expect(other.stderr).toContain('error /core: expected a value, found nothing\n');
});

test('takes no base: the envelope names the one that it compares with', async () => {
  const result = await runCli({ args: ['verify', '--base', 'HEAD'], cwd: folder({}) });
  expect([result.exitCode, result.stdout]).toEqual([1, '']);
  expect(result.stderr).toContain('verify has no flag --base');
});

test.each([['--strict'], ['--engine', 'hardis']])('what run %s %s left is verified without a flag, and from the envelope alone with it', async (...flags) => {
  const cwd = folder({ 'src/tide.ts': 'export const tide = 4;\n' });
  await runCli({ args: ['run', ...flags.filter((flag) => flag !== undefined)], cwd });
  const bare = await runCli({ args: ['verify', '--json'], cwd });
  expect(bare.exitCode, bare.stderr).toBe(0);
  expect(JSON.parse(bare.stdout)).toMatchObject({ verified: true, recomputed: 'tree', status: flags[0] === '--strict' ? 'Succeeded' : 'Failed' });
  rmSync(join(cwd, 'artifacts/ci/local/verdict.json'));
  const alone = await runCli({ args: ['verify'], cwd });
  expect(alone.exitCode).toBe(1);
  expect(alone.stderr).toContain('--strict and --engine');
  expect((await runCli({ args: ['verify', ...flags], cwd })).exitCode).toBe(0);
});
