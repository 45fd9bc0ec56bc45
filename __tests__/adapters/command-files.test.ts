import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCommandFiles, OutputsNotWritten } from '../../src/adapters/actions/command-files.js';
import { COMMAND_FILES, createCommandFiles, parseKeyValueFile } from '../support/command-files.js';

const WINDOWS = process.platform === 'win32';

let folder = '';
let env: Record<string, string> = {};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-files-'));
  const artifacts = join(folder, 'artifacts');
  writeFileSync(artifacts, '');
  env = { GITHUB_ACTIONS: 'true', ...createCommandFiles(folder, 'f1e2'), GITHUB_ARTIFACTS: artifacts };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (name: string): string => env[name] ?? '';

describe('outputs', () => {
  test('replace whatever is in the file, longer or shorter', () => {
    const files = openCommandFiles(env);
    for (const outputs of [{ status: 'Failed', reasons: '["internal_error"]' }, { status: 'Blocked' }, { status: 'Succeeded', headline: 'one\ntwo' }]) {
      appendFileSync(pathOf('GITHUB_OUTPUT'), 'status<<forged\n');
      files.writeOutputs(outputs);
      expect(parseKeyValueFile(readFileSync(pathOf('GITHUB_OUTPUT'), 'utf8'))).toEqual(outputs);
    }
  });

  test.each([{ GITHUB_OUTPUT: '' }, { GITHUB_OUTPUT: undefined }])('without a file are a failure in a step: %j', (change) => {
    const files = openCommandFiles({ ...env, ...change });
    expect(() => files.writeOutputs({ status: 'Failed' })).toThrow(OutputsNotWritten);
    expect(() => files.writeOutputs({ status: 'Failed' })).toThrow(/GITHUB_OUTPUT is not set.*Next: /);
  });

  test('without a file are nobody\'s loss outside GitHub Actions', () => {
    expect(() => openCommandFiles({}).writeOutputs({ status: 'Failed' })).not.toThrow();
  });

  test('into a folder, or a folder that is not there, are a failure that names the path', () => {
    for (const path of [folder, join(folder, 'no-such-folder', 'outputs')]) {
      expect(() => openCommandFiles({ ...env, GITHUB_OUTPUT: path }).writeOutputs({ status: 'Failed' })).toThrow(path);
    }
  });

  test.skipIf(WINDOWS || process.getuid?.() === 0)('into a file without the right to write are a failure', () => {
    chmodSync(pathOf('GITHUB_OUTPUT'), 0o400);
    expect(() => openCommandFiles(env).writeOutputs({ status: 'Failed' })).toThrow(OutputsNotWritten);
  });

  test.skipIf(WINDOWS)('into a pipe that nobody reads are a failure, and nothing waits', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const files = openCommandFiles({ ...env, GITHUB_OUTPUT: pipe });
    expect(() => files.writeOutputs({ status: 'Failed' })).toThrow(/not a regular file/);
  });

  test.skipIf(WINDOWS)('are not written through a link', () => {
    const target = join(folder, 'notes.txt');
    const link = join(folder, 'link');
    writeFileSync(target, 'tide at four\n');
    symlinkSync(target, link);
    expect(() => openCommandFiles({ ...env, GITHUB_OUTPUT: link }).writeOutputs({ status: 'Failed' })).toThrow(/it is a link/);
    expect(readFileSync(target, 'utf8')).toBe('tide at four\n');
  });
});

describe('what somebody else wrote', () => {
  test('is nothing, when nobody did', () => {
    appendFileSync(pathOf('GITHUB_ENV'), 'SET_BEFORE=1\n');
    const files = openCommandFiles(env);
    files.writeOutputs({ status: 'Failed' });
    expect(files.foreignWrites()).toEqual([]);
  });

  test.each([...Object.keys(COMMAND_FILES), 'GITHUB_ARTIFACTS'])('to %s is one warning with what it does and what to do', (name) => {
    const files = openCommandFiles(env);
    files.writeOutputs({ status: 'Failed' });
    appendFileSync(pathOf(name), 'LD_PRELOAD=/x\n');
    const warnings = files.foreignWrites();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`the file of ${name} while`);
    expect(warnings[0]).toMatch(/: [^.]+\. Next: /);
  });

  test('is seen when the size is the same', () => {
    writeFileSync(pathOf('GITHUB_STEP_SUMMARY'), 'high tide');
    const files = openCommandFiles(env);
    writeFileSync(pathOf('GITHUB_STEP_SUMMARY'), 'low tides');
    expect(files.foreignWrites()).toHaveLength(1);
  });

  test('is seen when a file went away or a pipe is in its place', () => {
    const files = openCommandFiles(env);
    unlinkSync(pathOf('GITHUB_ENV'));
    expect(files.foreignWrites()).toHaveLength(1);
    if (WINDOWS) return;
    execFileSync('mkfifo', [pathOf('GITHUB_ENV')]);
    expect(files.foreignWrites()).toHaveLength(1);
  });
});
