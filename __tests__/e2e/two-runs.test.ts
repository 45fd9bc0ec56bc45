import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';

/** A gate that says it has begun, and ends when it is told to. */
const WAITS = `const { existsSync, writeFileSync } = require('node:fs');
writeFileSync('begun', '');
const timer = setInterval(() => existsSync('go') && clearInterval(timer), 20);
`;

async function appears(file: string): Promise<void> {
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a run where another is at work', () => {
  test('is refused, and leaves what the other writes alone', async () => {
    const { path } = workspaceOfTest({
      '.gitignore': 'artifacts/\nbegun\ngo\n', 'wait.cjs': WAITS, '.github/contract-gates.yml': 'version: 1\ngates:\n  lock: { run: [node, wait.cjs] }\n',
    }, { git: true });
    const first = runCli({ args: ['run'], cwd: path });
    await appears(join(path, 'begun'));
    const second = await runCli({ args: ['run', '--json'], cwd: path });
    expect([second.exitCode, second.signal], second.stderr).toEqual([1, null]);
    expect(second.stderr).toMatch(/^error another run( \(process \d+\))? is at work in .*: both would write the same files\n {2}hint: wait until it has ended/);
    expect(JSON.parse(second.stdout)).toMatchObject({ problems: [{ code: 'busy' }] });
    const step = await runAction({ workspace: path });
    expect([step.conclusion, step.outputs['status'], step.outputs['reasons']], step.log).toEqual(['failure', 'Failed', '["internal_error"]']);
    expect(step.summary).toContain('Nothing was checked, because the folder is in use:');
    expect(step.summary).toContain('is at work in');
    writeFileSync(join(path, 'go'), '');
    const { exitCode, stderr } = await first;
    expect(exitCode, stderr).toBe(0);
    expect(JSON.parse(readFileSync(join(path, 'artifacts/ci/local/verdict.json'), 'utf8'))).toMatchObject({ status: 'Succeeded' });
    expect((await runCli({ args: ['run'], cwd: path })).exitCode).toBe(0);
  }, 120_000);
});
