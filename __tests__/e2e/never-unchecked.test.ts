import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function repository(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  return workspaceOfTest(files, { git: true });
}

const CYCLE = {
  'src/berth.ts': "import { lift } from './crane.js';\nexport const berth = () => lift;\n",
  'src/crane.ts': "import { berth } from './berth.js';\nexport const lift = () => berth;\n",
};

describe('what was not looked at is never passed', () => {
  test('a rulepack that ignores every file, named in the config, is Failed: nothing_checked', async () => {
    const { path } = repository({ ...CYCLE, '.github/contract-gates.yml': 'version: 1\nrulepacks:\n  cycles:\n    ignore:\n      - { paths: ["**"], reason: all }\n' });
    const result = await runCli({ args: ['run', '--json'], cwd: path });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Failed', reasons: [{ code: 'nothing_checked' }] });
  });

  test('a source file that the scanner lost its place in is a warning, and blocks under strict', async () => {
    const { path } = repository({ 'src/berth.ts': "const half = `never closed\nimport './crane.js';\n", 'src/crane.ts': "import './berth.js';\n" });
    const result = await runCli({ args: ['run', '--json'], cwd: path, env: { CI: 'true' } });
    expect(result.exitCode, result.stderr).toBe(2);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Succeeded', gates: [{ name: 'change_impact', outcome: 'skipped' }, { name: 'cycles', outcome: 'warn' }, { name: 'drift', outcome: 'not_run' }] });
    expect((await runCli({ args: ['run', '--strict'], cwd: path })).exitCode).toBe(1);
  });

  test('a source file above the limit of bytes is the warning limit-reached, and blocks under strict', async () => {
    const { path } = repository({ ...CYCLE, '.github/contract-gates.yml': 'version: 1\nsnapshot: { limits: { scan_bytes: 40 } }\n' });
    const result = await runCli({ args: ['run', '--json', '--rulepacks', 'cycles'], cwd: path });
    expect(result.exitCode, result.stderr).toBe(1);
    const { warnings } = JSON.parse(result.stdout) as { readonly warnings: readonly string[] };
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^limit-reached: src\/berth\.ts: .*not scanned for imports.*src\/crane\.ts.*snapshot\.limits\.scan_bytes/);
    const explained = await runCli({ args: ['explain', 'limit-reached'], cwd: path });
    expect(explained.exitCode, explained.stderr).toBe(0);
    expect(explained.stderr + explained.stdout).toContain('in the last run: 1 warning');
  });

  test('the first push of a branch in a shallow clone: a cycle that may be new is Failed: base_unknown, with what to do', async () => {
    const origin = repository({ 'src/tide.ts': 'export const tide = 4;\n' });
    origin.git(['checkout', '--quiet', '-b', 'work']);
    origin.write(CYCLE);
    origin.commit('A crane at the berth');
    const clone = workspaceOfTest({});
    clone.git(['clone', '--quiet', '--depth', '1', '--branch', 'work', `file://${origin.path}`, '.']);
    const event = { name: 'push', payload: { before: '0'.repeat(40), ref: 'refs/heads/work', repository: { full_name: 'harbour/logbook', default_branch: 'main' } } };
    const result = await runAction({ workspace: clone.path, event, env: { GITHUB_REF: 'refs/heads/work' } });
    expect(result.outputs['status'], result.log).toBe('Failed');
    expect(JSON.parse(result.outputs['reasons'] ?? '')).toEqual(['base_unknown']);
    expect(result.log).toContain('fetch-depth');
  });

  test('in another CI system a cycle of the commit that is checked out is never one of the base', async () => {
    const origin = repository({ 'src/tide.ts': 'export const tide = 4;\n' });
    origin.git(['checkout', '--quiet', '-b', 'work']);
    origin.write(CYCLE);
    origin.commit('A crane at the berth');
    const run = async (...flags: readonly string[]): Promise<{ readonly exitCode: number | null; readonly status: string; readonly reasons: readonly { readonly code: string }[]; readonly base: unknown }> => {
      const { exitCode, stdout } = await runCli({ args: ['run', '--json', ...flags], cwd: origin.path, env: flags.includes('--mode') ? {} : { CI: 'true' } });
      return { exitCode, ...(JSON.parse(stdout) as { status: string; reasons: { code: string }[]; base: unknown }) };
    };
    expect(await run()).toMatchObject({ exitCode: 1, status: 'Blocked', reasons: [{ code: 'violations' }] });
    origin.git(['branch', '-D', 'main']);
    expect(await run()).toMatchObject({ exitCode: 1, status: 'Failed', reasons: [{ code: 'base_unknown', next_action: expect.stringContaining('--base') as string }] });
    expect(await run('--base', 'HEAD~1')).toMatchObject({ exitCode: 1, status: 'Blocked', reasons: [{ code: 'violations' }] });
    // Not every CI system sets the variable.
    expect(await run('--mode', 'ci')).toMatchObject({ exitCode: 1, status: 'Failed', reasons: [{ code: 'base_unknown' }] });
    expect(await run('--mode', 'local')).toMatchObject({ exitCode: 0, status: 'Succeeded' });
    // As a clone of one branch has it.
    origin.git(['branch', '-m', 'main']);
    expect(await run()).toMatchObject({ exitCode: 2, status: 'Succeeded', reasons: [], base: { kind: 'none', detail: expect.stringContaining('--base') as string } });
  }, 60_000);

  test('sources that no scanner can read leave a verdict that says so, on the command line and in the action', async () => {
    const files = { ...CYCLE, '.github/contract-gates.yml': 'version: 1\ngates: { moor: { run: [git, --version] } }\n' };
    // Without a compiler there is no WebAssembly.
    const env = { NODE_OPTIONS: '--jitless' };
    const result = await runCli({ args: ['run', '--json'], cwd: repository(files).path, env });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Failed', signature: null, gates: [{ name: 'moor', outcome: 'pass' }, { name: 'change_impact', outcome: 'error' }, { name: 'cycles', outcome: 'error' }, { name: 'drift', outcome: 'error' }] });
    expect(result.stderr).not.toContain('nobody expected');
    expect(result.stderr).toContain('cycles could not be run: imports are read with WebAssembly');
    expect(result.stderr).not.toMatch(/bug|fault of contract-gates/);
    const step = await runAction({ workspace: repository(files).path, env });
    expect(step.outputs, step.log).toMatchObject({ status: 'Failed', reasons: '["internal_error"]', 'verdict-path': 'artifacts/ci/9000000001/verdict.json' });
    expect(step.exitCode, step.log).toBe(1);
  });

  test.each([['graph'], ['init', '--dry-run'], ['explain', 'import', 'src/a.ts']])('%s says what is missing and what to do where no scanner can read sources', async (...args) => {
    const files = { 'src/a.ts': "import './b.js';\n", 'src/b.ts': '' };
    const result = await runCli({ args, cwd: repository(files).path, env: { NODE_OPTIONS: '--jitless' } });
    expect([result.exitCode, result.stdout]).toEqual([1, '']);
    // Older versions of Node.js add a line of their own about the switch.
    expect(result.stderr.replace(/^Warning: disabling flag .*\n/, '')).toBe('error imports are read with WebAssembly, and this Node.js has none: run it without --jitless (NODE_OPTIONS may hold it)\n');
  });

  test('a config that the sparse checkout leaves out is Failed: its gates would not run', async () => {
    const { path, git } = repository({ ...CYCLE, '.github/contract-gates.yml': 'version: 1\ngates:\n  quay: { run: [node, -e, "process.exitCode = 1"] }\n' });
    git(['sparse-checkout', 'set', '--cone', 'src']);
    const result = await runCli({ args: ['run', '--json'], cwd: path });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Failed', reasons: [{ code: 'config_invalid', next_action: expect.stringContaining('sparse-checkout add .github') as string }] });
    const step = await runAction({ workspace: path });
    expect([step.conclusion, step.outputs['status'], step.outputs['reasons']], step.log).toEqual(['failure', 'Failed', '["config_invalid"]']);
    git(['sparse-checkout', 'add', '.github']);
    expect(JSON.parse((await runCli({ args: ['run', '--json'], cwd: path })).stdout)).toMatchObject({ reasons: [{ code: 'gate_failed', gate: 'quay' }] });
  });

  test('a config above the working directory that the sparse checkout leaves out is one all the same', async () => {
    const { path, git } = repository({ 'lib/src/tide.ts': 'export const tide = 4;\n', '.github/contract-gates.yml': 'version: 1\ngates:\n  quay: { run: [node, -e, ""] }\n' });
    git(['sparse-checkout', 'set', '--cone', 'lib']);
    const step = await runAction({ workspace: path, inputs: { 'working-directory': 'lib/src' } });
    expect([step.conclusion, step.outputs['reasons']], step.log).toEqual(['failure', '["config_invalid"]']);
    expect(step.log).toContain('../../.github/contract-gates.yml is above the working directory');
    git(['rm', '--quiet', '--cached', '--sparse', '.github/contract-gates.yml']);
    expect((await runAction({ workspace: path, inputs: { 'working-directory': 'lib/src' } })).outputs['status']).toBe('Succeeded');
  });

  test('a working directory outside the workspace is refused, and nothing is written there; one by its whole path is not', async () => {
    const { path } = repository({ 'harbour/pier/src/tide.ts': 'export const tide = 4;\n' });
    const workspace = join(path, 'harbour');
    for (const outside of ['..', 'pier/../..', path]) {
      const step = await runAction({ workspace, inputs: { 'working-directory': outside } });
      expect([step.conclusion, step.outputs['status'], step.outputs['reasons']], step.log).toEqual(['failure', 'Failed', '["config_invalid"]']);
      expect(step.log).toContain(`the input working-directory names ${outside}, which is outside the workspace ${workspace}`);
    }
    expect(existsSync(join(path, 'artifacts'))).toBe(false);
    for (const inside of ['pier', 'pier/..', join(workspace, 'pier')]) expect((await runAction({ workspace, inputs: { 'working-directory': inside } })).outputs['status'], inside).toBe('Succeeded');
  }, 60_000);

  test('a checkout whose index is gone is Failed: its files are still those of the commit', async () => {
    const { path, git } = repository({ ...CYCLE, '.github/contract-gates.yml': 'version: 1\ngates:\n  quay: { run: [node, -e, ""] }\n' });
    rmSync(join(path, '.git/index'));
    const step = await runAction({ workspace: path });
    expect([step.conclusion, step.outputs['status'], step.outputs['reasons']], step.log).toEqual(['failure', 'Failed', '["unreadable_file"]']);
    expect(step.log).toContain('restore the index with git reset');
    git(['commit', '--quiet', '--allow-empty', '-m', 'Nothing is here any more']);
    expect((await runAction({ workspace: path })).outputs['status']).toBe('Succeeded');
  });

  test('verify then holds what it could check against what it could not', async () => {
    const { path } = repository({ 'src/a.ts': '' });
    expect((await runCli({ args: ['run'], cwd: path })).exitCode).toBe(0);
    const result = await runCli({ args: ['verify', '--json'], cwd: path, env: { NODE_OPTIONS: '--jitless' } });
    expect(result.exitCode, result.stderr).toBe(1);
    const told = JSON.parse(result.stdout) as { verified: boolean; checks: { holds: boolean; text: string }[] };
    expect(told).toMatchObject({ verified: false, recomputed: 'file' });
    expect(told.checks.map(({ holds }) => holds)).toEqual([true, true, false]);
    expect(told.checks[2]?.text).toContain('the tree cannot be analysed again: ');
    expect(told.checks[2]?.text).toContain('run it without --jitless');
  });

  test('files that cannot be written are a failure, told before anything sounds like a verdict', async () => {
    const { path } = repository({ ...CYCLE, artifacts: 'a file in the place of a folder\n' });
    const result = await runCli({ args: ['run'], cwd: path });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('there is no verdict without its files');
  });
});
