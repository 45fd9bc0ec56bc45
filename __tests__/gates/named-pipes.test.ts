import { closeSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createNamedPipes, type NamedPipe, type NamedPipes } from '../../src/adapters/node/named-pipes.js';

let folder = '';
const folders: string[] = [];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'harbour-pipes-')));
  folders.push(folder);
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

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

  test('are made anew where somebody has emptied the temporary folder', async () => {
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
});
