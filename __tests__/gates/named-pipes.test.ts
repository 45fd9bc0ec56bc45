import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNamedPipes, type NamedPipe, type NamedPipes } from '../../src/adapters/node/processes/named-pipes.js';

let folder = '';
const folders: string[] = [];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'harbour-pipes-')));
  folders.push(folder);
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

afterEach(() => void vi.unstubAllEnvs());

/** In place of the `mkfifo` of the system, for those who look along PATH. */
function stubMkfifo(script: string): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'mkfifo'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'mkfifo'), 0o755);
  vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
}

function foldersOfPipes(): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('contract-gates-'));
}

async function one(pipes: NamedPipes): Promise<NamedPipe> {
  const taken = await pipes.take(1);
  expect(taken).toHaveLength(1);
  return taken?.[0] as NamedPipe;
}

function textNow(pipe: NamedPipe): { text: string; ended: boolean } {
  let text = '';
  const ended = pipe.readNow((piece) => (text += piece.toString()));
  return { text, ended };
}

describe.runIf(process.platform === 'linux')('pipes of the system', () => {
  test('are read without waiting, and end with their last writer', async () => {
    const pipe = await one(createNamedPipes(folder, 'linux'));
    expect(textNow(pipe)).toEqual({ text: '', ended: false });
    writeSync(pipe.writer, 'high');
    expect(textNow(pipe)).toEqual({ text: 'high', ended: false });
    writeSync(pipe.writer, ' tide');
    pipe.closeWriter();
    expect(textNow(pipe)).toEqual({ text: ' tide', ended: true });
  });

  test('are heard as something comes', async () => {
    const pipe = await one(createNamedPipes(folder, 'linux'));
    let text = '';
    const closed = pipe.listen((piece) => (text += piece.toString()));
    writeSync(pipe.writer, 'x'.repeat(50_000));
    writeSync(pipe.writer, 'y');
    pipe.closeWriter();
    await closed;
    expect(text).toBe(`${'x'.repeat(50_000)}y`);
    expect(textNow(pipe)).toEqual({ text: '', ended: true });
  });

  test('are used again once nobody writes to them, and never while somebody does', async () => {
    const pipes = createNamedPipes(folder, 'linux');
    pipes.prepare(1);
    const first = await one(pipes);
    first.closeWriter();
    expect(textNow(first).ended).toBe(true);
    first.release();
    const again = await one(pipes);
    expect(again.name).toBe(first.name);
    again.release();
    const other = await one(pipes);
    expect(other.name).not.toBe(first.name);
    closeSync(again.writer);
  });

  test('are made again where somebody has emptied the temporary folder', async () => {
    const pipes = createNamedPipes(folder, 'linux');
    const pipe = await one(pipes);
    pipe.abandon();
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    const later = await one(pipes);
    writeSync(later.writer, 'still here');
    expect(textNow(later).text).toBe('still here');
    pipes.remove();
    expect(readdirSync(folder)).toEqual([]);
    expect(await pipes.take(1)).toBeNull();
  });

  test('are none where they cannot be made', async () => {
    const gone = join(folder, 'sunk');
    expect(await createNamedPipes(gone, 'linux').take(1)).toBeNull();
    expect(existsSync(gone)).toBe(false);
    expect(await createNamedPipes(folder, 'darwin').take(1)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('are in one folder however many commands ask at once, and each gets its own', async () => {
    const pipes = createNamedPipes(folder, 'linux');
    const taken = await Promise.all(Array.from({ length: 12 }, () => pipes.take(2)));
    expect(new Set(taken.flatMap((each) => each?.map(({ name }) => name) ?? [])).size).toBe(24);
    expect(foldersOfPipes()).toHaveLength(1);
    for (const pipe of taken.flatMap((each) => each ?? [])) pipe.abandon();
    pipes.remove();
    expect(foldersOfPipes()).toEqual([]);
  });

  test.each([
    ['fails', 'exit 1'],
    ['makes nothing', 'exit 0'],
    ['makes something else', 'shift 2; touch "$@"'],
    ['hangs', 'exec sleep 60'],
  ])('are none where mkfifo %s, and nothing is left on the disk', async (_, script) => {
    stubMkfifo(script);
    const pipes = createNamedPipes(folder, 'linux', join(folder, 'sunk/mkfifo'));
    pipes.prepare(2);
    expect(await Promise.all([pipes.take(1), pipes.take(2)])).toEqual([null, null]);
    pipes.remove();
    expect(foldersOfPipes()).toEqual([]);
  });

  test('are none where no mkfifo is installed, and nothing is left on the disk', async () => {
    vi.stubEnv('PATH', join(folder, 'sunk'));
    const pipes = createNamedPipes(folder, 'linux', join(folder, 'sunk/mkfifo'));
    expect(await pipes.take(1)).toBeNull();
    pipes.remove();
    expect(foldersOfPipes()).toEqual([]);
  });

  test('may be opened again by a child under another user, while the folder lets nobody in', async () => {
    const pipes = createNamedPipes(folder, 'linux');
    const pipe = await one(pipes);
    expect(statSync(pipe.name).mode & 0o777).toBe(0o666);
    expect(statSync(join(pipe.name, '..')).mode & 0o777).toBe(0o700);
    pipe.abandon();
    pipes.remove();
  });

  test('are the same ones after somebody has put others at their names', async () => {
    const pipes = createNamedPipes(folder, 'linux');
    const first = await one(pipes);
    first.abandon();
    rmSync(first.name);
    // To open this one for writing would wait for a reader that never comes.
    spawnSync('mkfifo', [first.name]);
    const again = await one(pipes);
    writeSync(again.writer, 'same tide');
    expect(textNow(again).text).toBe('same tide');
    again.abandon();
    pipes.remove();
  });
});
