import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runAction, type ActionRun } from '../support/run-action.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';

let open: TemporaryWorkspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

/** The action on a repository whose one gate, `tide_table`, runs `script` (a Node module). */
function runWithGate(script: string, options: Partial<ActionRun> = {}) {
  const config = 'version: 1\ngates:\n  tide_table:\n    run: [node, check.mjs]\n';
  const files = {
    '.github/contract-gates.yml': config,
    'check.mjs': script,
    'src/quay.ts': "import { tide } from './tide.js';\nexport const quay = tide + 1;\n",
    'src/tide.ts': 'export const tide = 4;\n',
  };
  const workspace = temporaryWorkspace(files, { git: true });
  open.push(workspace);
  return runAction({ workspace: workspace.path, ...options });
}

/** Resolves when the step's log shows that the gate has begun, by way of a file that the gate makes. */
async function untilStarted(workspaces: () => TemporaryWorkspace | undefined): Promise<void> {
  for (;;) {
    const workspace = workspaces();
    if (workspace !== undefined && existsSync(join(workspace.path, 'started'))) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const START = `import { writeFileSync } from 'node:fs'; writeFileSync('started', '');\n`;

describe.skipIf(process.platform === 'win32')('a run that does not come to its end', () => {
  test('cancelled while a gate hangs: outputs say Failed, and nothing of the gate lives on', async () => {
    const result = await runWithGate(`${START}process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`, {
      cancelWhen: () => untilStarted(() => open[0]),
    });
    expect(result.conclusion, result.log).toBe('cancelled');
    expect(result.exitCode).not.toBe(0);
    expect(result.outputs['status']).toBe('Failed');
    expect(result.survivors).toEqual([]);
  });

  test('killed without a word: the outputs of the first statement stand', async () => {
    const result = await runWithGate(`process.kill(process.ppid, 'SIGKILL'); setInterval(() => {}, 1000);`, { speed: 20 });
    expect(result.signal, result.log).toBe('SIGKILL');
    expect(result.conclusion).toBe('failure');
    expect(result.outputs['status']).toBe('Failed');
    expect(() => JSON.parse(result.outputs['reasons'] ?? '') as unknown).not.toThrow();
    expect(() => JSON.parse(result.outputs['gates'] ?? '') as unknown).not.toThrow();
  });
});

describe('what a gate prints', () => {
  test('is text: no command in it is carried out', async () => {
    const hostile = [
      '::set-output name=status::Succeeded', '##[set-output name=status]Succeeded', '::add-mask::Blocked',
      '::error::from the gate', 'x ##[error]from the gate', 'half\\r::error::from the gate', '::stop-commands::guess',
      '\\u2028::error::from the gate', '::add-path::/tmp',
    ];
    const result = await runWithGate(`console.log("${hostile.join('\\n')}"); console.error("${hostile.join('\\n')}"); process.exitCode = 1;`);
    expect(result.outputs['status'], result.log).toBe('Blocked');
    expect(result.commandOutputs).toEqual({});
    expect(result.commandsStopped).toBe(false);
    expect(result.annotations.filter(({ message }) => message === 'from the gate')).toEqual([]);
    expect(result.commands.filter(({ data }) => ['Blocked', '/tmp', 'guess'].includes(data))).toEqual([]);
    expect(result.summary).toContain('Blocked');
  });
});

describe('what a gate is given', () => {
  test('no credentials of the run, no inputs, no command files', async () => {
    const result = await runWithGate(
      `import { writeFileSync } from 'node:fs'; writeFileSync('names.json', JSON.stringify(Object.keys(process.env)));`,
    );
    expect(result.outputs['status'], result.log).toBe('Succeeded');
    const names = JSON.parse(readFileSync(join(open[0]?.path ?? '', 'names.json'), 'utf8')) as string[];
    expect(names).toEqual(expect.arrayContaining(['CI', 'GITHUB_REPOSITORY']));
    const hidden = names.filter((name) =>
      /^(ACTIONS_|INPUT_)|^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS|ARTIFACTS_LIST|TOKEN)$/.test(name),
    );
    expect(hidden).toEqual([]);
  });
});
