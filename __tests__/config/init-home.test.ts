import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProjectHome } from '../../src/adapters/node/project-home.js';
import type { ProjectHome } from '../../src/ports/project-home.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function workspaceOf(files: Readonly<Record<string, string>>, git = false): TemporaryWorkspace {
  return workspaceOfTest(files, { git });
}

function homeOf(root: string): ProjectHome {
  return openProjectHome({ root, ci: false, env: process.env });
}

const CONFIG = '.github/contract-gates.yml';
const PROPOSED = { path: CONFIG, text: 'version: 1\n' };

describe('writing', () => {
  test('makes the folders above and writes the whole text', () => {
    const { path } = workspaceOf({});
    expect(homeOf(path).place({ path: '.github/workflows/contract-gates.yml', text: 'name: Gates\n' }, false).ok).toBe(true);
    expect(readFileSync(join(path, '.github/workflows/contract-gates.yml'), 'utf8')).toBe('name: Gates\n');
  });

  test('keeps what is there, and replaces it only when told to', () => {
    const { path } = workspaceOf({ [CONFIG]: 'version: 1 # mine\n' });
    const home = homeOf(path);
    expect(home.isTaken(CONFIG)).toBe(true);
    expect(home.place(PROPOSED, false)).toMatchObject({ ok: false, error: { code: 'file_there' } });
    expect(readFileSync(join(path, CONFIG), 'utf8')).toBe('version: 1 # mine\n');
    expect(home.place(PROPOSED, true).ok).toBe(true);
    expect(readFileSync(join(path, CONFIG), 'utf8')).toBe(PROPOSED.text);
    expect(readdirSync(join(path, '.github'))).toEqual(['contract-gates.yml']);
  });

  test.each([['a file elsewhere', true], ['nothing', false]])('a link to %s is taken; its target is never written', (_what, exists) => {
    const elsewhere = workspaceOf(exists ? { 'policy.yml': 'precious\n' } : {});
    const { path } = workspaceOf({ '.github/CODEOWNERS': '* @mara\n' });
    const target = join(elsewhere.path, 'policy.yml');
    symlinkSync(target, join(path, CONFIG));
    const home = homeOf(path);
    expect(home.isTaken(CONFIG)).toBe(true);
    expect(home.place(PROPOSED, false).ok).toBe(false);
    expect(home.place(PROPOSED, true).ok).toBe(true);
    expect(lstatSync(join(path, CONFIG)).isFile()).toBe(true);
    if (exists) expect(readFileSync(target, 'utf8')).toBe('precious\n');
    else expect(existsSync(target)).toBe(false);
  });

  test.each([false, true])('a folder that is a link is refused, forced: %s', (replace) => {
    const elsewhere = workspaceOf({ 'contract-gates.yml': 'precious\n' });
    const { path } = workspaceOf({});
    symlinkSync(elsewhere.path, join(path, '.github'), 'junction');
    const home = homeOf(path);
    expect(home.isTaken(CONFIG)).toBe(false);
    expect(home.readText(CONFIG)).toBeNull();
    const placed = home.place(PROPOSED, replace);
    expect(placed).toMatchObject({ ok: false, error: { code: 'cannot_write', message: expect.stringContaining('.github is a link') as string, hint: expect.stringContaining('--dry-run') as string } });
    home.place({ path: '.github/workflows/contract-gates.yml', text: '' }, replace);
    expect(readdirSync(elsewhere.path)).toEqual(['contract-gates.yml']);
    expect(readFileSync(join(elsewhere.path, 'contract-gates.yml'), 'utf8')).toBe('precious\n');
  });

  test('a file in place of a folder is a problem with a next step', () => {
    const { path } = workspaceOf({ '.github': 'a note\n' });
    const home = homeOf(path);
    expect(home.isTaken(CONFIG)).toBe(false);
    expect(home.place(PROPOSED, true)).toMatchObject({ ok: false, error: { code: 'cannot_write', message: expect.stringContaining('.github is not a folder') as string, hint: expect.stringContaining('move .github away') as string } });
    expect(readFileSync(join(path, '.github'), 'utf8')).toBe('a note\n');
  });

  test('a folder in place of the file is a problem, and no draft stays behind', () => {
    const { path } = workspaceOf({});
    mkdirSync(join(path, CONFIG), { recursive: true });
    writeFileSync(join(path, CONFIG, 'keep'), '');
    const placed = homeOf(path).place(PROPOSED, true);
    expect(placed.ok ? '' : placed.error.hint).not.toBe('');
    expect(placed.ok).toBe(false);
    expect(readdirSync(join(path, '.github'))).toEqual(['contract-gates.yml']);
  });
});

describe('the repository', () => {
  test('a folder without one is its own top and has no branch', () => {
    const home = homeOf(workspaceOf({}).path);
    expect(home.folder).toBeNull();
    expect(home.defaultBranch()).toBeNull();
  });

  test('a subfolder is named from the top, and files are written from the top', () => {
    const { path } = workspaceOf({ 'packages/billing/go.mod': 'module billing\n' }, true);
    const home = homeOf(join(path, 'packages', 'billing'));
    expect(home.folder).toBe('packages/billing');
    expect(home.place(PROPOSED, false).ok).toBe(true);
    expect(existsSync(join(path, CONFIG))).toBe(true);
  });
});

describe('the default branch', () => {
  test('is the one that is checked out where there is no remote', () => {
    const workspace = workspaceOf({ 'go.mod': 'module tide\n' }, true);
    workspace.git(['checkout', '--quiet', '-b', 'develop']);
    expect(homeOf(workspace.path).defaultBranch()).toEqual({ name: 'develop', from: 'checkout' });
    workspace.git(['checkout', '--quiet', '--detach']);
    expect(homeOf(workspace.path).defaultBranch()).toBeNull();
  });

  test('is known before the first commit', () => {
    const workspace = workspaceOf({});
    workspace.git(['init', '--quiet', '--initial-branch=trunk']);
    expect(homeOf(workspace.path).defaultBranch()).toEqual({ name: 'trunk', from: 'checkout' });
  });

  test('is that of the remote in a clone, whatever is checked out', () => {
    const origin = workspaceOf({ 'go.mod': 'module tide\n' }, true);
    origin.git(['branch', '--move', 'master']);
    const clone = workspaceOf({});
    clone.git(['clone', '--quiet', origin.path, join(clone.path, 'tide')], { GIT_ALLOW_PROTOCOL: 'file' });
    clone.git(['-C', 'tide', 'checkout', '--quiet', '-b', 'release/spring']);
    expect(homeOf(join(clone.path, 'tide')).defaultBranch()).toEqual({ name: 'master', from: 'remote' });
  });
});

test('the temporary folder of this machine is in no repository, or these tests would prove nothing', () => {
  expect(homeOf(tmpdir()).folder).toBeNull();
});
