import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeUnderTest } from '../support/plain-environment.js';
import { runAction } from '../support/run-action.js';
import { CLI, runCli } from '../support/run-cli.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const workspaces: TemporaryWorkspace[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function workspaceWith(gate: string): string {
  const workspace = temporaryWorkspace({ '.github/contract-gates.yml': `version: 1\ngates:\n  quay: { run: ${gate} }\n`, '.gitignore': 'artifacts\n', 'src/tide.ts': 'export const tide = 4;\n' }, { git: true });
  workspaces.push(workspace);
  return workspace.path;
}

/** `artifacts` of the workspace leads to the folder that this gives. */
function linkOut(path: string): string {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
  folders.push(outside);
  symlinkSync(outside, join(path, 'artifacts'));
  return outside;
}

describe.skipIf(process.platform === 'win32')('a run that cannot write its files', () => {
  test('fails at the terminal: it says what could not be written and why, names no file of its own, and leaves no part', async () => {
    const path = workspaceWith('mkdir -p artifacts/ci/local/verdict.json/crates');
    const result = await runCli({ args: ['run'], cwd: path });
    expect([result.exitCode, result.signal], result.stderr).toEqual([1, null]);
    expect(result.stderr).toContain('error cannot write verdict.json to artifacts/ci/local: ');
    expect(result.stderr.trimEnd().split('\n').at(-1)).toBe('Files: none of this run in artifacts/ci/local/: read no verdict from what may be there.');
    expect(readdirSync(join(path, 'artifacts/ci/local'))).toEqual(['verdict.json']);
    expect(existsSync(join(path, 'artifacts/gates/summary.json'))).toBe(false);
  }, 60_000);

  test('and not even a byte leaves no empty .gitignore, which would ignore nothing and stay', async () => {
    const path = workspaceWith('[node, -e, ""]');
    const result = await runCli({ node: 'bash', entry: '-c', args: ['trap "" XFSZ; ulimit -f 0; exec "$0" "$1" run', nodeUnderTest(), CLI], cwd: path });
    expect([result.exitCode, result.signal], result.stderr).toEqual([1, null]);
    expect(result.stderr).toContain('Next: raise the size that a file may have (ulimit -f), then run again');
    expect(readdirSync(join(path, 'artifacts'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([]);
  }, 60_000);

  test('fails as a step whose artifacts folder leads out of the workspace: nothing is made there, and the summary says so', async () => {
    const path = workspaceWith('[node, -e, ""]');
    const outside = linkOut(path);
    const result = await runAction({ workspace: path });
    expect([result.conclusion, result.outputs['status']], result.log).toEqual(['failure', 'Failed']);
    expect(readdirSync(outside)).toEqual([]);
    expect(result.outputs['verdict-path']).toBeUndefined();
    expect(result.uploadedArtifacts).toEqual([]);
    expect(result.summary).toContain('it leads through a link out of the working directory');
    expect(result.summary).toContain('nothing was uploaded: there are no files of this run in `artifacts/ci/9000000001`');
  }, 60_000);
});
