import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { claimRun } from '../../src/adapters/node/one-run.js';

const isWindows = process.platform === 'win32';
const children: ChildProcess[] = [];
// Names on the disk lie there.
const temporary = mkdtempSync(join(tmpdir(), 'mooring-'));
const before = process.env['TMPDIR'];
process.env['TMPDIR'] = temporary;
afterEach(async () => {
  for (const child of children.splice(0)) await killed(child);
});
// Not before: what this process has claimed it keeps, and a new folder could be given the number of one that is gone.
afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(temporary, { recursive: true, force: true });
});

function folder(): string {
  return mkdtempSync(join(temporary, 'quay-'));
}

function addressOf(root: string, platform: NodeJS.Platform): string {
  const { dev, ino } = statSync(root, { bigint: true });
  return platform === 'linux' ? `\0contract-gates-run-${dev}-${ino}` : join(tmpdir(), `contract-gates-run-${dev}-${ino}.sock`);
}

/** Another process that has the name, and says what a run says, or nothing. */
async function holder(address: string, says = 'String(process.pid)'): Promise<ChildProcess> {
  const program = `require('node:net').createServer((s) => { s.on('error', () => {}); ${says === '' ? '' : `s.end(${says});`} }).listen(JSON.parse(process.argv[1]), () => console.log('ready'))`;
  const child = spawn(process.execPath, ['-e', program, JSON.stringify(address)], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}

function killed(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  return gone;
}

describe.skipIf(isWindows).each(['linux', 'darwin'] as const)('a run in one folder, as on %s', (platform) => {
  const runs = test.runIf(platform === 'darwin' || process.platform === 'linux');

  runs('has it for itself until its process ends, however that ends', async () => {
    const root = folder();
    const other = await holder(addressOf(root, platform));
    expect(await claimRun(root, {}, platform)).toMatchObject({ code: 'busy', message: `another run (process ${other.pid}) is at work in ${root}: both would write the same files`, hint: expect.stringContaining('wait until it has ended') as string });
    await killed(other);
    expect(await claimRun(root, {}, platform)).toBeNull();
    expect(await claimRun(root, {}, platform)).toMatchObject({ code: 'busy' });
  });

  runs('is told too while the other is too busy to say which process it is', async () => {
    const root = folder();
    await holder(addressOf(root, platform), '');
    expect(await claimRun(root, {}, platform)).toMatchObject({ message: `another run is at work in ${root}: both would write the same files` });
  });

  runs('is known by the folder, not by its name', async () => {
    const root = folder();
    const [quay, link] = [join(root, 'quay'), join(root, 'link')];
    mkdirSync(quay);
    symlinkSync(quay, link);
    expect(await claimRun(quay, {}, platform)).toBeNull();
    expect(await claimRun(link, {}, platform)).toMatchObject({ code: 'busy' });
    renameSync(quay, join(root, 'old'));
    mkdirSync(quay);
    expect(await claimRun(quay, {}, platform)).toBeNull();
  });

  runs('that a gate of the other starts may share it', async () => {
    const root = folder();
    expect(await claimRun(root, {}, platform)).toBeNull();
    expect(await claimRun(root, { CONTRACT_GATES_PROCESS: 'e7a1' }, platform)).toBeNull();
  });

  runs('that is not there is not claimed, and told elsewhere', async () => {
    expect(await claimRun(join(folder(), 'none'), {}, platform)).toBeNull();
  });
});

test.skipIf(isWindows)('the name that a killed run left on the disk is taken over', async () => {
  const root = folder();
  const address = addressOf(root, 'darwin');
  await killed(await holder(address));
  expect(existsSync(address)).toBe(true);
  expect(await claimRun(root, {}, 'darwin')).toBeNull();
});

test.skipIf(isWindows)('where no name can be had a run goes on without', async () => {
  const root = folder();
  process.env['TMPDIR'] = join(root, 'x'.repeat(200));
  try {
    expect(await claimRun(root, {}, 'darwin')).toBeNull();
  } finally {
    process.env['TMPDIR'] = temporary;
  }
});
