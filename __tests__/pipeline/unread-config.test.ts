import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { publicationOf } from '../../src/pipeline/end/publication.js';
import { runIn } from './workspace-run.js';

const CONFIG = '.github/contract-gates.yml';
const SOURCE = { 'src/tide.ts': 'export const tide = 4;\n' };
const GATES = 'version: 1\ngates:\n  tide_table: { run: [node, --eval, "process.exit(1)"] }\n';
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

function harbour(files: Readonly<Record<string, string | Buffer>> = {}, git = true): TemporaryWorkspace {
  return workspaceOfTest({ ...SOURCE, ...files }, { git });
}

async function reasonOf(root: string, config: string | null = null): Promise<string> {
  const { facts } = await runIn(root, { config });
  const { status, reasons } = facts.verdict;
  expect(reasons.map((reason) => reason.code)).toEqual(['config_invalid']);
  expect(status).toBe('Failed');
  expect(reasons[0]?.next_action).not.toBe('');
  return `${reasons[0]?.message ?? ''} | ${reasons[0]?.next_action ?? ''}`;
}

describe('a config that is there and cannot be read is never "no config"', () => {
  test.skipIf(isWindows)('a link to a file outside', async () => {
    const outside = harbour({ 'gates.yml': GATES });
    const workspace = harbour();
    mkdirSync(join(workspace.path, '.github'));
    symlinkSync(join(outside.path, 'gates.yml'), join(workspace.path, CONFIG));
    const said = await reasonOf(workspace.path);
    expect(said).toContain('leads out of the working directory');
    expect(said).not.toContain(outside.path);
  });

  test.skipIf(isWindows)('a link to a folder above, in the same repository', async () => {
    const workspace = harbour({ [CONFIG]: GATES, 'pk/src/berth.ts': 'export {};\n' });
    symlinkSync('../.github', join(workspace.path, 'pk/.github'));
    expect(await reasonOf(join(workspace.path, 'pk'))).toContain(`to ${CONFIG} of the same repository`);
  });

  test.skipIf(isWindows)('a link to nothing, of the file and of its folder, and a link to itself', async () => {
    const file = harbour();
    mkdirSync(join(file.path, '.github'));
    symlinkSync('gone.yml', join(file.path, CONFIG));
    expect(await reasonOf(file.path)).toContain('a link to something that does not exist');
    const folder = harbour();
    symlinkSync('gone', join(folder.path, '.github'));
    expect(await reasonOf(folder.path)).toContain('a link to something that does not exist (.github)');
    const loop = harbour();
    mkdirSync(join(loop.path, '.github'));
    symlinkSync('contract-gates.yml', join(loop.path, CONFIG));
    expect(await reasonOf(loop.path)).toContain('cannot be read');
  });

  test('more bytes than are read', async () => {
    expect(await reasonOf(harbour({ [CONFIG]: `${GATES}#${' '.repeat(4 * 1024 * 1024)}\n` }).path)).toContain('too large');
  });

  test('a folder in its place', async () => {
    expect(await reasonOf(harbour({ [`${CONFIG}/keep`]: '' }).path)).toContain('is a folder');
  });

  test.skipIf(isWindows || isRoot)('no rights to read it', async () => {
    const workspace = harbour({ [CONFIG]: GATES });
    chmodSync(join(workspace.path, CONFIG), 0o000);
    expect(await reasonOf(workspace.path)).toContain('permission denied');
  });

  test('bytes that are not UTF-8, at their place', async () => {
    const latin1 = Buffer.from('version: 1\n# Müller, São, Łódź: é\n', 'latin1');
    expect(await reasonOf(harbour({ [CONFIG]: latin1 }).path)).toContain(`${CONFIG}:2:4: the config file ${CONFIG} is not UTF-8`);
    const utf16 = Buffer.from('\uFEFFversion: 1\n', 'utf16le');
    expect(await reasonOf(harbour({ [CONFIG]: utf16 }).path)).toContain(`${CONFIG}:1:1: the config file ${CONFIG} is not UTF-8 (it looks like UTF-16)`);
    const genuine = harbour({ [CONFIG]: '# \uFFFD is a character of its own, and so is 🌊\nversion: 1\n' });
    expect((await runIn(genuine.path)).facts.verdict.status).toBe('Succeeded');
  });

  test('the same holds for what it extends, and for the one that --config names', async () => {
    const extended = harbour({ [CONFIG]: 'version: 1\nextends: [base.yml]\n', '.github/base.yml/keep': '' });
    expect(await reasonOf(extended.path)).toContain(`${CONFIG}:2:11: the config file .github/base.yml is a folder`);
    expect(await reasonOf(harbour({ 'quality.yml/keep': '' }).path, 'quality.yml')).toContain('quality.yml is a folder');
  });

  test('nothing at all is still no config', async () => {
    expect((await runIn(harbour().path)).facts.verdict.status).toBe('Succeeded');
    expect((await runIn(harbour({ '.github': 'a file of this name\n' }).path)).facts.verdict.status).toBe('Succeeded');
  });
});

describe('a config above the working directory', () => {
  test('is an error that names it and what to do', async () => {
    const workspace = harbour({ [CONFIG]: GATES, 'pk/deep/berth.ts': 'export {};\n' });
    const said = await reasonOf(join(workspace.path, 'pk/deep'));
    expect(said).toContain(`../../${CONFIG}`);
    expect(said).toContain('-C ../..');
  });

  test('does not matter to a folder with a config of its own, or with one that was named', async () => {
    const workspace = harbour({ [CONFIG]: GATES, 'pk/berth.ts': 'export {};\n', [`pk/${CONFIG}`]: 'version: 1\n', 'crane/src/hook.ts': 'export {};\n', 'crane/quality.yml': 'version: 1\n' });
    expect((await runIn(join(workspace.path, 'pk'))).facts.verdict.status).toBe('Succeeded');
    expect((await runIn(join(workspace.path, 'crane'), { config: 'quality.yml' })).facts.verdict.status).toBe('Succeeded');
  });

  test('counts up to the top of the repository and no further', async () => {
    const workspace = harbour({ [CONFIG]: GATES, 'inner/pk/berth.ts': 'export {};\n' }, false);
    const folder = join(workspace.path, 'inner/pk');
    expect((await runIn(folder)).facts.verdict.status).toBe('Succeeded');
    mkdirSync(join(workspace.path, 'inner/.git'));
    expect((await runIn(folder)).facts.verdict.reasons.map((reason) => reason.code)).not.toContain('config_invalid');
    mkdirSync(join(workspace.path, '.git'));
    expect((await runIn(folder)).facts.verdict.reasons.map((reason) => reason.code)).not.toContain('config_invalid');
  });
});

test('a config that is refused leaves every report that was asked for, each with the error', async () => {
  const { documents } = await runIn(harbour({ [CONFIG]: 'version: 2\n' }).path, { formats: ['ctrf', 'rdjson', 'codeclimate'] });
  for (const name of ['junit.xml', 'report.sarif', 'ctrf.json', 'rdjson.json', 'codeclimate.json']) expect([name, documents.has(name)]).toEqual([name, true]);
  expect(JSON.parse(documents.get('ctrf.json') ?? '')).toMatchObject({ results: { summary: { tests: 1, passed: 0, failed: 1 } } });
});

test('of a config that cannot be used no more is shown or uploaded than the inputs ask for', async () => {
  const { facts, view, documents } = await runIn(harbour({ [CONFIG]: 'version: 2\n' }).path);
  expect(facts.verdict.reasons.map(({ code }) => code)).toEqual(['config_invalid']);
  const publish = (summary: boolean, annotations: 'new' | 'off', upload: 'failure' | 'never'): unknown[] => {
    const publication = publicationOf(facts, view, { summary, annotations, upload }, documents, (file) => file);
    return [publication.summary({ notices: [], pageUrl: null, artifactUrl: null }, 0) !== null, publication.annotations.length, publication.upload];
  };
  expect(publish(false, 'off', 'never')).toEqual([false, 0, false]);
  expect(publish(true, 'new', 'failure')).toEqual([true, 1, true]);
});
