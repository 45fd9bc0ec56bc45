import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { runAction, STEP_TOKEN, type ActionRun } from './run-action.js';
import { temporaryWorkspace, type TemporaryWorkspace } from './temporary-workspace.js';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

const ACTION = `
name: tide table
inputs:
  depth: { description: metres, default: '3' }
  berth name: { description: where }
  token: { description: token, default: '\${{ github.token }}' }
runs: { using: node24, main: index.js }
`;

let workspaces: TemporaryWorkspace[] = [];
afterEach(() => {
  for (const workspace of workspaces) workspace.remove();
  workspaces = [];
});

/** Runs a small action, written here as the body of an ES module, on an empty workspace. */
function runScript(script: string, options: Partial<ActionRun> = {}, files: Record<string, string> = {}) {
  const action = temporaryWorkspace({ 'action.yml': ACTION, 'index.mjs': script });
  const workspace = temporaryWorkspace(files);
  workspaces.push(action, workspace);
  mkdirSync(join(action.path, 'node_modules'));
  symlinkSync(join(MODULES, '@actions'), join(action.path, 'node_modules', '@actions'), 'junction');
  return runAction({
    workspace: workspace.path,
    actionYml: join(action.path, 'action.yml'),
    entry: join(action.path, 'index.mjs'),
    node: process.execPath,
    ...options,
  });
}

describe('what a step is given', () => {
  test('inputs over the defaults of action.yml; an unknown one is warned about', async () => {
    const result = await runScript(
      `import * as core from '@actions/core';
       for (const name of ['depth', 'berth name', 'token', 'harbor']) core.setOutput(name, core.getInput(name));
       core.setOutput('cwd', process.cwd());`,
      { inputs: { 'berth name': 'north', harbor: 'yes' } },
    );
    expect(result.outputs).toMatchObject({ depth: '3', 'berth name': 'north', token: STEP_TOKEN, harbor: 'yes' });
    expect(result.outputs['cwd']).toBe(workspaces[1]?.path);
    expect(result.annotations).toMatchObject([{ level: 'warning', message: 'Unexpected input(s) harbor' }]);
  });

  test('nothing of the machine that runs the tests', async () => {
    process.env['HARBOUR_SECRET'] = 'not for steps';
    try {
      const result = await runScript(`process.stdout.write(JSON.stringify(Object.keys(process.env)))`);
      const names = JSON.parse(result.stdout) as string[];
      expect(names).not.toContain('HARBOUR_SECRET');
      expect(names).not.toContain('VITEST');
      expect(names).toEqual(expect.arrayContaining(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'ACTIONS_RUNTIME_TOKEN', 'RUNNER_TEMP']));
    } finally {
      delete process.env['HARBOUR_SECRET'];
    }
  });

  test('the event as a file', async () => {
    const result = await runScript(
      `import { readFileSync } from 'node:fs';
       console.log(process.env.GITHUB_EVENT_NAME + ' ' + JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')).number)`,
      { event: { name: 'pull_request', payload: { number: 17 } } },
    );
    expect(result.log).toBe('pull_request 17');
  });
});

describe('what a step gives', () => {
  test('a bad line in the output file fails a step that exited 0', async () => {
    const result = await runScript(
      `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'status\\n');`,
    );
    expect(result.exitCode).toBe(0);
    expect(result.conclusion).toBe('failure');
    expect(result.annotations[0]?.message).toMatch(/Unable to process file command 'output'/);
  });

  test('outputs and summary of a failed step are kept, masked in the summary and the log', async () => {
    const result = await runScript(
      `import * as core from '@actions/core';
       core.setOutput('status', 'Failed');
       await core.summary.addRaw('key ' + core.getInput('token')).write();
       console.error(core.getInput('token'));
       process.exitCode = 3;`,
    );
    expect(result).toMatchObject({ exitCode: 3, conclusion: 'failure', outputs: { status: 'Failed' }, log: '***' });
    expect(result.summary).toContain('key ***');
    expect(result.stderr).toContain(STEP_TOKEN);
  });

  test('a summary over the limit is dropped, with an error, and the step stays green', async () => {
    const result = await runScript(
      `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048577));`,
    );
    expect(result.summaryFile).toEqual({ kind: 'dropped', bytes: 1_048_577 });
    expect(result.conclusion).toBe('success');
    expect(result.annotations).toMatchObject([{ level: 'error' }]);
  });
});

const UPLOAD = `
  import { writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { DefaultArtifactClient } from '@actions/artifact';
  const file = join(process.env.RUNNER_TEMP, 'tides.json');
  writeFileSync(file, JSON.stringify({ high: 4.2 }));
  const client = new DefaultArtifactClient();
  try {
    const { id, digest } = await client.uploadArtifact('tides', [file], process.env.RUNNER_TEMP, { retentionDays: 3 });
    console.log('uploaded ' + id + ' ' + digest.length);
  } catch (error) {
    console.log('refused: ' + error.message);
  }`;

describe('the artifact service', () => {
  test('takes what the real client uploads, and gives back the same bytes', async () => {
    const result = await runScript(UPLOAD);
    expect(result.log).toMatch(/uploaded 1 64/);
    expect(result.uploadedArtifacts).toHaveLength(1);
    expect(result.uploadedArtifacts[0]?.name).toBe('tides');
    expect(result.uploadedArtifacts[0]?.files['tides.json']?.toString()).toBe('{"high":4.2}');
    expect(result.requests.map(({ path, answered }) => `${path.split('/').at(-1)} ${answered}`)).toEqual([
      'CreateArtifact 200',
      '1 201',
      '1 201',
      'FinalizeArtifact 200',
    ]);
  });

  test('answers 409 where a test wants it', async () => {
    const result = await runScript(UPLOAD, { artifactFaults: { create: { kind: 'status', status: 409 } } });
    expect(result.log).toMatch(/refused: .*409/s);
    expect(result.uploadedArtifacts).toEqual([]);
  });

  test('a cut answer that the client never notices is seen as a process that just ended', async () => {
    const result = await runScript(
      `import { HttpClient } from '@actions/http-client';
       const response = await new HttpClient('tides').get(process.env.GITHUB_API_URL + '/repos');
       await response.readBody();
       console.log('never printed');`,
      { api: () => ({ kind: 'cut' }) },
    );
    expect(result.requests).toMatchObject([{ path: '/api/v3/repos', answered: 'cut' }]);
    expect(result.log).not.toContain('never printed');
  });
});

test('the GitHub API refuses by default, as to a token without permissions', async () => {
  const result = await runScript(`console.log((await fetch(process.env.GITHUB_API_URL + '/user')).status)`);
  expect(result.log).toBe('403');
});

describe.skipIf(process.platform === 'win32')('cancel', () => {
  const ready = async ({ log }: { log(): string }) => {
    while (!log().includes('ready')) await new Promise((resolve) => setImmediate(resolve));
  };

  test('SIGINT first; a step that ends then keeps its outputs', async () => {
    const result = await runScript(
      `import { appendFileSync } from 'node:fs';
       const alive = setInterval(() => {}, 1000);
       process.on('SIGINT', () => { appendFileSync(process.env.GITHUB_OUTPUT, 'status=Failed\\n'); clearInterval(alive); });
       console.log('ready');`,
      { cancelWhen: ready },
    );
    expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 0, outputs: { status: 'Failed' } });
  });

  test('SIGTERM and SIGKILL follow for one that does not', async () => {
    const result = await runScript(
      `setInterval(() => {}, 1000);
       for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => console.log('ignored ' + signal));
       console.log('ready');`,
      { cancelWhen: ready, speed: 20 },
    );
    expect(result.signal).toBe('SIGKILL');
    expect(result.log).toBe('ready\nignored SIGINT\nignored SIGTERM');
  });

  test('a child that outlives the step is found and ended', async () => {
    const result = await runScript(
      `import { spawn } from 'node:child_process';
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' });
       child.unref();`,
      { speed: 20 },
    );
    expect(result.survivors).toHaveLength(1);
    expect(result.pipesHeldOpen).toBe(true);
  });
});
