import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function workspaceWith(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  return workspaceOfTest({ '.gitignore': 'artifacts/\n', 'src/tide.ts': 'export const tide = 4;\n', ...files }, { git: true });
}

const RUN_IN_CI = 'artifacts/ci/9000000001';
const RUN_HERE = 'artifacts/ci/local';
const GREEN = '{ "status": "Succeeded" }\n';

function filesOf(path: string, runFolder: string): readonly string[] {
  return [join(path, runFolder, 'verdict.json'), join(path, runFolder, 'deployment-contract.json'), join(path, 'artifacts/gates/summary.json')];
}

/** A run that went well left its files in `runFolder` below `path`. */
function leaveGreen(path: string, runFolder: string): void {
  for (const file of filesOf(path, runFolder)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, GREEN);
  }
}

/** What of it can still be read. */
function stillGreen(path: string, runFolder: string): readonly string[] {
  return filesOf(path, runFolder).filter((file) => existsSync(file) && readFileSync(file, 'utf8') === GREEN);
}

/** The report of a gate that passed, as runs leave it. */
function leaveReport(path: string): string {
  const folder = join(path, 'artifacts/gates/lint');
  mkdirSync(folder, { recursive: true });
  for (const name of ['20260302-100000.json', 'latest.json', 'latest.md']) writeFileSync(join(folder, name), GREEN);
  return folder;
}

describe('the latest report of a gate', () => {
  test.each([
    ['the config is wrong', { '.github/contract-gates.yml': 'version: 1\ngates: { lint: { rum: tide } }\n' }, ['run']],
    ['no gate has the name that was given', { '.github/contract-gates.yml': 'version: 1\ngates: { lint: { run: [node, --version] } }\n' }, ['run', '--gates', 'lnt']],
    ['a flag is wrong', {}, ['run', '--strict=perhaps']],
  ])('is not that of an earlier run where none began because %s; what it pointed to stays', async (_why, files, args) => {
    const { path } = workspaceWith(files);
    const folder = leaveReport(path);
    const result = await runCli({ args, cwd: path });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(readdirSync(folder)).toEqual(['20260302-100000.json']);
  }, 60_000);

  test('is not that of an earlier run after a step whose input is wrong', async () => {
    const { path } = workspaceWith({});
    const folder = leaveReport(path);
    const result = await runAction({ workspace: path, inputs: { mode: 'both' } });
    expect(result.conclusion, result.log).toBe('failure');
    expect(readdirSync(folder)).toEqual(['20260302-100000.json']);
  }, 60_000);

  test('stays where the gates that ran are others: an earlier step may have left it for them', async () => {
    const { path } = workspaceWith({ '.github/contract-gates.yml': 'version: 1\ngates: { tide: { run: [node, --version] } }\n' });
    const folder = leaveReport(path);
    const result = await runCli({ args: ['run'], cwd: path });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(readdirSync(folder)).toHaveLength(3);
  }, 60_000);
});

describe.skipIf(process.platform === 'win32')('what an earlier run left', () => {
  test('is gone before the first gate starts: a run that is killed has no verdict', async () => {
    const looks = `test ! -e ${RUN_HERE}/verdict.json && test ! -e ${RUN_HERE}/deployment-contract.json`;
    const { path } = workspaceWith({ '.github/contract-gates.yml': `version: 1\ngates:\n  quay: { run: [/bin/sh, -c, "${looks}"] }\n` });
    for (let run = 0; run < 2; run += 1) {
      const result = await runCli({ args: ['run'], cwd: path });
      expect(result.exitCode, result.stderr).toBe(0);
      expect(existsSync(join(path, RUN_HERE, 'verdict.json'))).toBe(true);
    }
  }, 60_000);

  test.each([
    ['a run', RUN_HERE, (path: string, env: Readonly<Record<string, string>>) => runCli({ args: ['run'], cwd: path, env })],
    ['a step', RUN_IN_CI, (path: string, env: Readonly<Record<string, string>>) => runAction({ workspace: path, env })],
  ])('is gone before git is first asked by %s', async (_what, runFolder, start) => {
    const seen = 'artifacts/seen.txt';
    const { path } = workspaceWith({ 'tools/git': `#!/bin/sh\n[ -e ${seen} ] || ls artifacts/ci/*/verdict.json artifacts/gates/summary.json > ${seen} 2>/dev/null\nPATH="\${PATH#*:}" exec git "$@"\n` });
    leaveGreen(path, runFolder);
    const result = await start(path, { PATH: `${join(path, 'tools')}:${process.env['PATH'] ?? ''}` });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(readFileSync(join(path, seen), 'utf8')).toBe('');
  }, 60_000);

  test.each([
    ['an input is wrong', { inputs: { mode: 'both' } }],
    ['the input command is wrong', { inputs: { command: 'rnu' } }],
    ['outputs cannot be written', { env: { GITHUB_OUTPUT: undefined } }],
    ['gates are not run for the event', { event: { name: 'pull_request_target', payload: {} } }],
  ])('is gone after a step that fails because %s', async (_why, step) => {
    const { path } = workspaceWith({});
    leaveGreen(path, RUN_IN_CI);
    const result = await runAction({ workspace: path, ...step });
    expect(result.conclusion, result.log).toBe('failure');
    expect(stillGreen(path, RUN_IN_CI)).toEqual([]);
  }, 60_000);

  test('is gone below the working directory of a step whose inputs are wrong', async () => {
    const { path } = workspaceWith({ 'harbour/quay.ts': 'export const quay = 1;\n' });
    leaveGreen(join(path, 'harbour'), RUN_IN_CI);
    const result = await runAction({ workspace: path, inputs: { 'working-directory': 'harbour', strict: 'perhaps' } });
    expect(result.conclusion, result.log).toBe('failure');
    expect(stillGreen(join(path, 'harbour'), RUN_IN_CI)).toEqual([]);
  }, 60_000);

  test.each([
    ['a flag has a wrong value', ['run', '--coverage-required', 'all']],
    ['a flag does not exist', ['run', '--quay']],
    ['a flag of another command is given', ['--force', 'run', 'quay']],
    ['the config is not there', ['run', '--config', 'quay.yml']],
  ])('is gone after a run that fails because %s', async (_why, args) => {
    const { path } = workspaceWith({});
    leaveGreen(path, RUN_HERE);
    const result = await runCli({ args: [...args, '-C', path], cwd: '/' });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(stillGreen(path, RUN_HERE)).toEqual([]);
  }, 60_000);

  test.each([[['run', '--list']], [['run', '--dry-run', '--strict=perhaps']], [['run', '--help']], [['verify']], [['rnu']], [['graph', '--quay']]])('is there after contract-gates %j, which runs nothing', async (args) => {
    const { path } = workspaceWith({});
    leaveGreen(path, RUN_HERE);
    await runCli({ args, cwd: path });
    expect(stillGreen(path, RUN_HERE)).toHaveLength(3);
  }, 60_000);

  test('is there for a step of verify whose inputs are wrong', async () => {
    const { path } = workspaceWith({});
    leaveGreen(path, RUN_IN_CI);
    const result = await runAction({ workspace: path, inputs: { command: 'verify', mode: 'both' } });
    expect(result.conclusion, result.log).toBe('failure');
    expect(stillGreen(path, RUN_IN_CI)).toHaveLength(3);
  }, 60_000);

  test.each([['as git writes it', []], ['of version 4', ['--index-version', '4']], ['in two files', ['--split-index']]])('belongs to the workspace where git tracks it, whose index is %s: it is read before it is gone', async (_how, form) => {
    const workspace = workspaceWith({ '.gitignore': '' });
    leaveGreen(workspace.path, RUN_HERE);
    workspace.git(['add', '--force', '--all']);
    workspace.commit('The verdict of spring');
    if (form.length > 0) workspace.git(['update-index', ...form]);
    const result = await runCli({ args: ['run'], cwd: workspace.path });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(stillGreen(workspace.path, RUN_HERE)).toEqual([]);
  }, 60_000);
});
