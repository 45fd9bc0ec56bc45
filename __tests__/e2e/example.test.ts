import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runAction, STEP_TOKEN } from '../support/run-action.js';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/** An example as a repository of its own, with one commit. */
function checkOut(example: string): TemporaryWorkspace {
  const root = join(EXAMPLES, example);
  const files: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).split(sep).join('/');
    if (entry.isFile() && !name.startsWith('artifacts/')) files[name] = readFileSync(path, 'utf8');
  }
  return workspaceOfTest(files, { git: true });
}

/** A file that an output names, from the workspace as in a later step. */
function readJson(workspace: TemporaryWorkspace, path: string | undefined): Record<string, unknown> {
  return JSON.parse(readFileSync(join(workspace.path, path ?? 'no path was given'), 'utf8')) as Record<string, unknown>;
}

describe('the action on the example that succeeds', () => {
  test('is green, and outputs, files and artifact say so', async () => {
    const workspace = checkOut('succeeds');
    const result = await runAction({ workspace: workspace.path });
    expect(result, result.log).toMatchObject({ exitCode: 0, conclusion: 'success', commandsStopped: false });
    expect(result.outputs).toMatchObject({ status: 'Succeeded', reasons: '[]', 'gates-failed': '0', 'artifact-id': '1' });
    expect(JSON.parse(result.outputs['gates'] ?? '')).toMatchObject({ unit_tests: 'pass', seed_data_consistency: 'pass' });
    expect(readJson(workspace, result.outputs['verdict-path'])).toMatchObject({ status: 'Succeeded', reasons: [] });
    expect(result.summary).toContain('Succeeded');
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(Object.keys(result.uploadedArtifacts[0]?.files ?? {})).toEqual(
      expect.arrayContaining(['verdict.json', 'envelope.json', 'deployment-contract.json', 'gate-summary.json']),
    );
    expect(result.stdout + result.stderr).not.toContain(STEP_TOKEN);
    expect(result.survivors ?? []).toEqual([]);
  });
});

describe('the action on the example that is blocked', () => {
  test('fails its step, and the outputs still say why', async () => {
    const workspace = checkOut('blocked');
    const result = await runAction({ workspace: workspace.path });
    expect(result, result.log).toMatchObject({ exitCode: 1, conclusion: 'failure' });
    expect(result.outputs['status']).toBe('Blocked');
    expect(JSON.parse(result.outputs['reasons'] ?? '')).toEqual(expect.arrayContaining(['gate_failed', 'violations']));
    expect(readJson(workspace, result.outputs['verdict-path'])).toMatchObject({ status: 'Blocked' });
    expect(result.summary).toContain('Blocked');
    expect(result.annotations.some(({ level }) => level === 'error')).toBe(true);
  });

  test('an upload that is refused changes nothing', async () => {
    const refused = { create: { kind: 'status', status: 409 } } as const;
    const result = await runAction({ workspace: checkOut('succeeds').path, artifactFaults: refused });
    expect(result, result.log).toMatchObject({ exitCode: 0, conclusion: 'success' });
    expect(result.outputs['status']).toBe('Succeeded');
    expect(result.outputs['artifact-id'] ?? '').toBe('');
    expect(result.uploadedArtifacts).toEqual([]);
  });
});

describe('the command line on the examples', () => {
  test('gives the same verdicts by its exit code', async () => {
    const good = await runCli({ args: ['run'], cwd: checkOut('succeeds').path });
    expect(good.exitCode, good.stderr).toBe(0);
    const bad = await runCli({ args: ['run', '--json'], cwd: checkOut('blocked').path });
    expect(bad.exitCode, bad.stderr).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ status: 'Blocked' });
  });
});
