import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeUnderTest } from '../support/plain-environment.js';
import { CLI, runCli } from '../support/run-cli.js';
import { StepOutput } from '../support/runner-commands.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function folder(files: Readonly<Record<string, string>>, git = true): TemporaryWorkspace {
  return workspaceOfTest(files, { git });
}

describe('usage', () => {
  test('help and version go to stdout and exit 0', async () => {
    const { path } = folder({});
    for (const args of [['--help'], ['run', '--help'], ['--version']]) {
      const result = await runCli({ args, cwd: path });
      expect(result.exitCode, args.join(' ')).toBe(0);
      expect(result.stdout).toContain('contract-gates');
      expect(result.stderr).toBe('');
    }
  });

  test('a word that does not exist is told with the nearest one, and exits 1', async () => {
    const { path } = folder({});
    expect((await runCli({ args: ['rnu'], cwd: path })).stderr).toContain('run');
    const flag = await runCli({ args: ['run', '--workin-directory', '.'], cwd: path });
    expect(flag.exitCode).toBe(1);
    expect(flag.stderr).toContain('working-directory');
  });
});

describe.skipIf(process.platform === 'win32')('a folder that was removed under our feet', () => {
  test.each([['run'], ['run --json'], ['graph'], ['init']])('is told in a line: %s', async (words) => {
    const result = await runCli({ node: 'bash', entry: '-c', args: ['mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"', nodeUnderTest(), CLI, ...words.split(' ')], cwd: folder({}).path });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toBe('error the folder in which this was started is not there any more\n  hint: change to one that is there, or name one with --working-directory\n');
  });
});

describe('an answer', () => {
  test.runIf(process.platform === 'linux')('that the disk cannot take is not a success', async () => {
    const { path } = folder({ 'src/tide.ts': 'export const tide = 4;\n' });
    const result = await runCli({ node: 'bash', entry: '-c', args: ['"$0" "$1" graph --json > /dev/full', nodeUnderTest(), CLI], cwd: path });
    expect(result.exitCode).toBe(1);
    expect(result.stderr.split('error the answer could not be written to stdout: ENOSPC')).toHaveLength(2);
  });

  test.skipIf(process.platform === 'win32')('that nobody waits for any more is not a failure', async () => {
    const { path } = folder({ 'src/tide.ts': 'export const tide = 4;\n' });
    const result = await runCli({ args: ['run', '--json'], cwd: path, onStart: (_send, leave) => leave() });
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    expect(existsSync(join(path, 'artifacts/ci/local/verdict.json'))).toBe(true);
  });

  test.each([[['run', '--json']], [['graph', '--json']], [['validate', '--json', '##[set-output name=fog]thick']]])('of %j commands no runner', async (args) => {
    const { path } = folder({
      '.github/contract-gates.yml': `version: 1\ngates:\n  quay: { run: "false '##[set-output name=status]Succeeded'" }\n`,
      'src/tide.ts': "import './##[add-mask]Failed.js';\n",
    });
    const result = await runCli({ args, cwd: path });
    expect(result.stdout).toMatch(/set-output|add-mask/);
    const seen = new StepOutput();
    for (const line of result.stdout.split('\n')) seen.line(line);
    expect(seen.commands).toEqual([]);
    if (args.includes('--json')) expect(JSON.stringify(JSON.parse(result.stdout))).toMatch(/##\[set-output name=|##\[add-mask\]Failed/);
  });

  test.each([[['run', '--list', '--config', 'none.yml'], 'config_missing'], [['run', '--dry-run', '--config', 'none.yml'], 'config_missing'], [['graph', '--config', 'none.yml'], 'config_missing'], [['new', 'gate', 'A-b'], 'gate_name_invalid']] as const)('has the problems of %j too', async (args, code) => {
    const result = await runCli({ args: [...args, '--json'], cwd: folder({}).path });
    expect(result.exitCode).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ problems: [{ code }] });
  });
});

describe.skipIf(process.platform === 'win32')('a reader that is slow', () => {
  test('gets every line, the verdict among them', async () => {
    const { path } = workspaceOfTest({ '.github/contract-gates.yml': 'version: 1\ngates:\n  tides: { run: [node, tides.cjs] }\n', 'tides.cjs': "process.stdout.write('high water\\n'.repeat(60_000)); process.exitCode = 1;\n" });
    const pipe = '"$0" "$1" run 2>&1 >/dev/null | (sleep 4; cat)';
    const result = await runCli({ node: 'bash', entry: '-c', args: [pipe, nodeUnderTest(), CLI], cwd: path });
    expect(result.stdout.length).toBeGreaterThan(500_000);
    expect(result.stdout.trimEnd().split('\n').slice(-3)).toEqual([expect.stringContaining('Blocked: '), expect.stringContaining('Next: '), expect.stringContaining('Files: ')]);
  }, 60_000);
});

describe('the event of a workflow', () => {
  test.skipIf(process.platform === 'win32')('whose file is a pipe is not waited for, and told once', async () => {
    const { path } = folder({ 'src/tide.ts': 'export const tide = 4;\n' });
    const result = await runCli({ node: 'bash', entry: '-c', args: ['mkfifo event.json && timeout -s KILL 20 "$0" "$1" run', nodeUnderTest(), CLI], cwd: path, env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_EVENT_PATH: join(path, 'event.json') } });
    expect([result.exitCode, result.signal], result.stderr).toEqual([0, null]);
    expect(result.stderr.match(/event\.json is not a regular file/g)).toHaveLength(1);
  }, 60_000);
});

describe('explain import', () => {
  const FILES = { 'src/quay.ts': "import { tide } from './tide.js';\nimport '@/fog';\n", 'src/tide.ts': 'export const tide = 4;\n', 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' };

  test('tells the steps and exits 0 for what is resolved or external, 1 for what is not', async () => {
    const { path } = folder(FILES);
    const found = await runCli({ args: ['explain', 'import', 'src/quay.ts', './tide.js'], cwd: path });
    expect(found.exitCode, found.stderr).toBe(0);
    expect(found.stdout).toBe('');
    expect(found.stderr).toContain('tsconfig.json applies');
    expect(found.stderr).toContain('leads to src/tide.ts');
    expect((await runCli({ args: ['explain', 'import', 'src/quay.ts', 'react'], cwd: path })).exitCode).toBe(0);
    const lost = await runCli({ args: ['explain', 'import', 'src/quay.ts', '@/fog', '--json'], cwd: path });
    expect(lost.exitCode).toBe(1);
    expect(JSON.parse(lost.stdout)).toMatchObject({ file: 'src/quay.ts', specifier: '@/fog', statements: [{ line: 2, kind: 'value' }], result: { kind: 'unresolved' }, warnings: [] });
  });

  test('lists all imports of a file, and names the nearest path for one that is not there', async () => {
    const { path } = folder(FILES);
    const listed = await runCli({ args: ['explain', 'import', 'src/quay.ts'], cwd: path });
    expect(listed.exitCode, listed.stderr).toBe(0);
    expect(listed.stderr).toContain('src/quay.ts:1 value "./tide.js" -> src/tide.ts');
    const missing = await runCli({ args: ['explain', 'import', 'src/quai.ts'], cwd: path });
    expect(missing.exitCode).toBe(1);
    expect(missing.stderr).toContain('did you mean src/quay.ts?');
  });
});

describe('run without a config', () => {
  test('runs every rulepack, and names the reports that it found and cannot read', async () => {
    const { path } = folder({ 'src/tide.ts': 'export const tide = 4;\n', 'coverage/lcov.info': 'TN:\n', 'reports/junit.xml': '<testsuites/>\n' });
    const result = await runCli({ args: ['run'], cwd: path });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.stderr).toContain('coverage/lcov.info');
    expect(result.stderr).toContain('reports/junit.xml');
    expect(result.stderr).toContain('2 of 2 gates pass');
  });

  test('says that the rulepacks are all that was judged, and how to have the rest; with a config it does not', async () => {
    const { path } = folder({ 'src/tide.ts': 'export const tide = 4;\n' });
    const said = 'no config: nothing but the rulepacks was judged. contract-gates init proposes gates';
    expect((await runCli({ args: ['run'], cwd: path })).stderr).toContain(said);
    expect((await runCli({ args: ['init'], cwd: path })).exitCode).toBe(0);
    expect((await runCli({ args: ['run'], cwd: path })).stderr).not.toContain('no config');
  });

  test('without a source file nothing was checked, which is Failed', async () => {
    const { path } = folder({ 'notes.md': '# Notes\n' });
    const result = await runCli({ args: ['run', '--json'], cwd: path });
    expect(result.exitCode).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Failed', reasons: [{ code: 'nothing_checked' }] });
  });

  test('works without git', async () => {
    const { path } = folder({ 'src/berth.ts': "import './crane.js';\n", 'src/crane.ts': "import './berth.js';\n" }, false);
    const result = await runCli({ args: ['run', '--json'], cwd: path });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Succeeded', base: { kind: 'none' }, gates: [{ name: 'change_impact', outcome: 'skipped' }, { name: 'cycles', outcome: 'warn' }, { name: 'drift', outcome: 'not_run' }] });
  });
});

describe('a config that is wrong', () => {
  test('is Failed: config_invalid, with line, column and the nearest key, and no gate runs', async () => {
    const workspace = folder({
      'src/tide.ts': 'export const tide = 4;\n',
      '.github/contract-gates.yml': 'version: 1\ngates:\n  unit-tests:\n    run: touch sprung\n  lint:\n    run: touch sprung\n    timout: 5m\n',
    });
    const result = await runCli({ args: ['run', '--json'], cwd: workspace.path });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('.github/contract-gates.yml:3:3');
    expect(result.stderr).toContain('unit_tests');
    expect(result.stderr).toContain('.github/contract-gates.yml:7:5');
    expect(result.stderr).toContain('timeout');
    const verdict = JSON.parse(result.stdout) as { status: string; reasons: { code: string }[] };
    expect(verdict.status).toBe('Failed');
    expect(new Set(verdict.reasons.map((reason) => reason.code))).toEqual(new Set(['config_invalid']));
    expect(existsSync(join(workspace.path, 'sprung'))).toBe(false);
  });

  test('a rulepack that is not in this version says so', async () => {
    const { path } = folder({ '.github/contract-gates.yml': 'version: 1\nrulepacks:\n  tides: {}\n' });
    const result = await runCli({ args: ['run'], cwd: path });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('not in this version');
  });
});

describe('validate', () => {
  test('judges what a run wrote, and a config', async () => {
    const { path } = folder({ 'src/tide.ts': 'export const tide = 4;\n', '.github/contract-gates.yml': 'version: 1\nrulepacks:\n  cycles: {}\n' });
    await runCli({ args: ['run'], cwd: path });
    for (const name of ['envelope', 'verdict', 'deployment-contract', 'pr-summary', 'gate-summary', 'gate-results', 'task-spans']) {
      const result = await runCli({ args: ['validate', `artifacts/ci/local/${name}.json`], cwd: path });
      expect(result.exitCode, `${name}: ${result.stderr}`).toBe(0);
    }
    expect((await runCli({ args: ['validate', 'artifacts/gates/cycles/latest.json'], cwd: path })).exitCode).toBe(0);
    expect((await runCli({ args: ['validate', '.github/contract-gates.yml'], cwd: path })).exitCode).toBe(0);
  });

  test('says what is wrong and where', async () => {
    const contract = '{"schemaVersion":"1.0","meta":{"adapter":"a","engine":"natve","timestamp":"2026-02-13T10:30:00Z","trigger":"push"},"status":"Succeeded","quality":{"coverage":{"actual":1,"required":2,"met":false},"tests":{"total":1,"passed":1,"failed":0}},"audit":{"triggeredBy":"a","orgId":"b","repository":"c","commit":"d"}}';
    const { path } = folder({ 'contract.json': contract, 'half.json': contract.slice(0, 90) });
    const wrong = await runCli({ args: ['validate', 'contract.json', '--json'], cwd: path });
    expect(wrong.exitCode).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({ valid: false, contract: 'deployment-contract', problems: [{ pointer: '/meta/engine' }] });
    expect((await runCli({ args: ['validate', 'half.json'], cwd: path })).exitCode).toBe(1);
    expect((await runCli({ args: ['validate', 'no-such.json'], cwd: path })).exitCode).toBe(1);
  });
});

describe('init', () => {
  test('writes a config and a workflow that work at once, and never over a file that is there', async () => {
    const workspace = folder({
      'package.json': '{"name":"harbour","scripts":{"test":"node -e 0","lint":"node -e 0"}}\n',
      'src/berth.ts': "import './crane.js';\n",
      'src/crane.ts': "import './berth.js';\n",
    });
    const made = await runCli({ args: ['init'], cwd: workspace.path });
    expect(made.exitCode, made.stderr).toBe(0);
    const config = readFileSync(join(workspace.path, '.github/contract-gates.yml'), 'utf8');
    expect(config.startsWith('# yaml-language-server: $schema=')).toBe(true);
    expect(readFileSync(join(workspace.path, '.github/workflows/contract-gates.yml'), 'utf8')).toContain('!cancelled()');
    workspace.commit('Contract gates');
    const result = await runCli({ args: ['run'], cwd: workspace.path });
    expect(result.exitCode, result.stderr).toBe(0);
    const again = await runCli({ args: ['init'], cwd: workspace.path });
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toContain('--force');
    expect(readFileSync(join(workspace.path, '.github/contract-gates.yml'), 'utf8')).toBe(config);
  });
});
