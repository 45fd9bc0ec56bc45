import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const FILES = {
  'src/berth.ts': "import { lift } from './crane.js';\nexport const berth = () => lift;\n",
  'src/crane.ts': "import { berth } from './berth.js';\nexport const lift = () => berth;\n",
  'docs/café.md': 'Décembre\r\n',
  'logo.bin': 'a\u0000b',
};

function repository(): TemporaryWorkspace {
  return workspaceOfTest(FILES, { git: true });
}

async function envelopeOf(workspace: TemporaryWorkspace, args: readonly string[] = []): Promise<string> {
  await runCli({ args: ['run', ...args], cwd: workspace.path });
  return readFileSync(join(workspace.path, 'artifacts/ci/local/envelope.json'), 'utf8');
}

/** The envelope without the two members that may differ between equal runs. */
function comparable(text: string): string {
  return text.replace(/"generated_at": "[^"]*"/, '').replace(/"request_id": "[^"]*"/, '');
}

describe('the envelope', () => {
  test('of two runs is the same byte for byte, apart from generated_at and request_id', async () => {
    const workspace = repository();
    const first = await envelopeOf(workspace);
    const second = await envelopeOf(workspace);
    expect(comparable(second)).toBe(comparable(first));
    expect(first).toContain('"generated_at"');
  });

  test('has the same signature in a second clone elsewhere, with another line ending setting', async () => {
    const workspace = repository();
    const first = JSON.parse(await envelopeOf(workspace)) as { meta: { signature: string } };
    const elsewhere = workspaceOfTest({});
    elsewhere.git(['clone', '--quiet', '-c', 'core.autocrlf=true', workspace.path, '.']);
    const second = JSON.parse(await envelopeOf(elsewhere)) as { meta: { signature: string } };
    expect(second.meta.signature).toBe(first.meta.signature);
  });
});

describe('verify', () => {
  test('recomputes the file and, in a checkout of its commit, the tree', async () => {
    const workspace = repository();
    await envelopeOf(workspace);
    const result = await runCli({ args: ['verify', '--json'], cwd: workspace.path });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ verified: true, recomputed: 'tree' });
  });

  test('says that a tree was not analysed when it is not that commit', async () => {
    const workspace = repository();
    await envelopeOf(workspace);
    const elsewhere = workspaceOfTest({});
    cpSync(join(workspace.path, 'artifacts/ci/local'), join(elsewhere.path, 'report'), { recursive: true });
    const result = await runCli({ args: ['verify', 'report/envelope.json', '--json'], cwd: elsewhere.path });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ verified: true, recomputed: 'file' });
  });

  test('refuses an envelope that was changed, a file that was changed, and a tree that was changed', async () => {
    const workspace = repository();
    const text = await envelopeOf(workspace);
    workspace.write({ 'artifacts/ci/local/envelope.json': text.replace('"node_count": 2', '"node_count": 3') });
    expect((await runCli({ args: ['verify'], cwd: workspace.path })).exitCode).toBe(1);
    workspace.write({ 'artifacts/ci/local/envelope.json': text });
    expect((await runCli({ args: ['verify'], cwd: workspace.path })).exitCode).toBe(0);
    workspace.write({ 'artifacts/ci/local/gate-summary.md': 'all good\n' });
    const changed = await runCli({ args: ['verify'], cwd: workspace.path });
    expect(changed.exitCode).toBe(1);
    expect(changed.stderr).toContain('gate-summary.md was changed');
    await envelopeOf(workspace);
    workspace.write({ 'src/tide.ts': 'export const tide = 4;\n' });
    const grown = await runCli({ args: ['verify'], cwd: workspace.path });
    expect(grown.exitCode).toBe(1);
    expect(grown.stderr).toContain('the tree is another one');
  });
});
