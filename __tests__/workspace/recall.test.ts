import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolderStore } from '../../src/adapters/node/facts-store.js';
import { createWorkspace } from '../../src/adapters/node/workspace.js';
import { sha256Hex } from '../../src/contract/digest.js';
import type { ListedFile, Workspace } from '../../src/ports/workspace.js';
import type { CaptureOptions, Scan } from '../../src/workspace/capture-options.js';
import { openCache } from '../../src/workspace/read-recalled.js';
import { captureSnapshot, type Capture } from '../../src/workspace/capture.js';
import { lookUp } from './support/capture.js';
import { git, lookLater, repository, tempFolder, write } from './support/repository.js';

interface Recalled {
  readonly fingerprint: string;
  readonly scans: readonly (readonly [string, string])[];
  /** Paths that were opened, in their order. */
  readonly read: readonly string[];
  readonly notices: readonly string[];
}

const codec = {
  write: (writer: { text(value: string): void }, text: string) => writer.text(text),
  read: (reader: { text(): string }) => reader.text(),
};

/** As every scanner of ours, the same for each line end. */
const scan: Scan<string> = (_path, bytes, length) => Buffer.from(bytes.subarray(0, length)).toString('latin1').replaceAll('\r\n', '\n');

/** Captures with a cache in `folder`; the sample is the first files that are known, so that tests are no matter of chance. */
async function capture(root: string, folder: string, version = 'v1', sampled = 0, mode: 'ci' | 'local' = 'ci', beforeRead: (path: string) => void = () => undefined, more: Partial<CaptureOptions<string>> = {}, smallTree = 0): Promise<Recalled> {
  const read: string[] = [];
  const notices: string[] = [];
  const real = createWorkspace(root, lookUp(root, mode === 'ci'));
  const workspace: Workspace = { ...real, read: (file: ListedFile, wholeUpTo) => (beforeRead(file.path), read.push(file.path), real.read(file, wholeUpTo)) };
  const store = { ...createFolderStore(folder, root), sample: (total: number) => Array.from({ length: Math.min(total, sampled) }, (_, index) => index) };
  const captured = await captureSnapshot<string>(workspace, {
    includeUntracked: mode === 'local',
    limits: { files: 1_000_000, scanBytes: 8 * 1024 * 1024 },
    isSource: (path) => path.endsWith('.ts'),
    keepText: (path) => path.endsWith('package.json'),
    loadScan: () => Promise.resolve(scan),
    loadCodec: () => Promise.resolve(codec),
    cache: { store, version, smallTree, open: openCache },
    onNotice: (text) => void notices.push(text),
    ...more,
  });
  if (!captured.ok) throw new Error(captured.error.message);
  const scanned = await captured.value.scanned();
  const result = factsOf(captured.value, scanned);
  await captured.value.remember();
  return { ...result, read, notices };
}

function factsOf(captured: Capture<string>, scanned: ReadonlyMap<string, string>): Pick<Recalled, 'fingerprint' | 'scans'> {
  return { fingerprint: captured.snapshot.metadata.repo_fingerprint, scans: [...scanned] };
}

const FILES = { 'package.json': '{}', 'src/quay.ts': "import './tide';\n", 'src/tide.ts': 'export const tide = 4;\n', 'notes.md': 'n', 'chart.bin': Buffer.from([1, 0, 2]) };

/** A repository whose files are older than its index, as they are in any checkout but the youngest. */
function settled(files: Readonly<Record<string, string | Buffer>> = FILES): string {
  const root = repository(files);
  const old = new Date(Date.now() - 60_000);
  for (const path of Object.keys(files)) utimesSync(join(root, path), old, old);
  lookLater(root);
  return root;
}

function unchanged({ fingerprint, scans }: Recalled): object {
  return { fingerprint, scans };
}

describe('a second run', () => {
  test('opens no file that git calls unmodified, and says the same', async () => {
    const [root, folder] = [settled(), tempFolder()];
    const first = await capture(root, folder);
    expect(first.read).toEqual(Object.keys(FILES).sort());
    const second = await capture(root, folder);
    expect(second.read).toEqual([]);
    expect(unchanged(second)).toEqual(unchanged(first));
  });

  test('reads a small tree whole and keeps nothing of it', async () => {
    const [root, folder] = [settled(), tempFolder()];
    const small = Object.keys(FILES).length;
    const of = (smallTree: number): Promise<Recalled> => capture(root, folder, 'v1', 0, 'ci', undefined, {}, smallTree);
    const first = await of(small);
    expect(readdirSync(folder)).toEqual([]);
    await of(small - 1);
    expect(readdirSync(folder)).not.toEqual([]);
    expect((await of(small - 1)).read).toEqual([]);
    const again = await of(small);
    expect(again.read).toEqual(Object.keys(FILES).sort());
    expect(unchanged(again)).toEqual(unchanged(first));
  });

  test('reads what has changed, also when it is no longer than before and older', async () => {
    const [root, folder] = [settled(), tempFolder()];
    await capture(root, folder);
    const path = join(root, 'src/tide.ts');
    const old = new Date(Date.now() - 120_000);
    writeFileSync(path, 'export const tide = 5;\n');
    utimesSync(path, old, old);
    const second = await capture(root, folder);
    expect(second.read).toEqual(['src/tide.ts']);
    expect(new Map(second.scans).get('src/tide.ts')).toBe('export const tide = 5;\n');
    expect(unchanged(second)).toEqual(unchanged(await capture(root, tempFolder())));
  });

  test('does not take what was read of a modified file for what git has under its id', async () => {
    const [root, folder] = [settled(), tempFolder()];
    write(root, { 'src/tide.ts': 'export const tide = 9;\n' });
    await capture(root, folder);
    git(root, 'checkout', '--', 'src/tide.ts');
    const back = await capture(root, folder);
    expect(new Map(back.scans).get('src/tide.ts')).toBe('export const tide = 4;\n');
    expect(back.read).toContain('src/tide.ts');
  });

  test('sees a file that is gone, and one behind a folder that became a link', async () => {
    const [root, folder, elsewhere] = [settled(), tempFolder(), tempFolder()];
    const fresh = (): Promise<Recalled> => capture(root, tempFolder());
    await capture(root, folder);
    rmSync(join(root, 'notes.md'));
    expect(unchanged(await capture(root, folder))).toEqual(unchanged(await fresh()));
    write(elsewhere, { 'quay.ts': 'stolen', 'tide.ts': 'stolen' });
    rmSync(join(root, 'src'), { recursive: true });
    symlinkSync(elsewhere, join(root, 'src'));
    const linked = await capture(root, folder);
    expect(unchanged(linked)).toEqual(unchanged(await fresh()));
    expect(linked.scans).toEqual([]);
  });

  test.each(['--assume-unchanged', '--skip-worktree'])('does not believe git where it was told not to look (%s)', async (flag) => {
    const [root, folder] = [settled(), tempFolder()];
    await capture(root, folder);
    git(root, 'update-index', flag, 'src/tide.ts');
    write(root, { 'src/tide.ts': 'export const tide = 7;\n' });
    expect(new Map((await capture(root, folder)).scans).get('src/tide.ts')).toBe('export const tide = 7;\n');
  });

  test('reads untracked files always, and everything for another version or other attributes', async () => {
    const [root, folder] = [settled(), tempFolder()];
    write(root, { 'src/new.ts': 'new' });
    await capture(root, folder, 'v1', 0, 'local');
    expect((await capture(root, folder, 'v1', 0, 'local')).read).toEqual(['src/new.ts']);
    expect((await capture(root, folder, 'v2', 0, 'local')).read).toHaveLength(6);
    write(root, { '.gitattributes': '*.ts text eol=lf\n' });
    git(root, 'add', '.gitattributes');
    expect((await capture(root, folder, 'v2')).read).toEqual(expect.arrayContaining(['src/quay.ts', 'src/tide.ts', 'notes.md']));
  });

  test('reads what a filter may have made, always', async () => {
    const [root, folder] = [settled({ ...FILES, '.gitattributes': '*.md filter=crypt\n' }), tempFolder()];
    await capture(root, folder);
    expect((await capture(root, folder)).read).toEqual(['notes.md']);
  });

  test('without git scans no unchanged content again, but reads it', async () => {
    const [root, folder] = [tempFolder(), tempFolder()];
    write(root, FILES);
    const first = await capture(root, folder);
    const second = await capture(root, folder);
    expect(second.read).toEqual(first.read);
    expect(unchanged(second)).toEqual(unchanged(first));
  });
});

describe('a tree whose times and sizes git does not know', () => {
  /** As after a copy or a change of owner: git calls every file modified, and none is. */
  function stale(): string {
    const root = settled();
    for (const path of Object.keys(FILES)) utimesSync(join(root, path), new Date(), new Date(Date.now() - 30_000));
    return root;
  }

  const scannedIn = async (root: string, folder: string): Promise<readonly string[]> => {
    const scanned: string[] = [];
    await capture(root, folder, 'v1', 0, 'ci', () => undefined, { hold: false, loadScan: () => Promise.resolve((path, bytes, length) => (scanned.push(path), scan(path, bytes, length))) });
    return scanned;
  };

  test('is read again, but nothing is scanned again and nothing written again', async () => {
    const [root, folder] = [stale(), tempFolder()];
    const first = await capture(root, folder);
    const file = join(folder, readdirSync(folder)[0] ?? '');
    const written = statSync(file).mtimeMs;
    const second = await capture(root, folder);
    expect(second.read).toEqual(first.read);
    expect(unchanged(second)).toEqual(unchanged(first));
    expect(await scannedIn(root, folder)).toEqual([]);
    expect(await scannedIn(root, tempFolder())).toEqual(['src/quay.ts', 'src/tide.ts']);
    expect(statSync(file).mtimeMs).toBe(written);
  });

  test('is not read at all once git knows them', async () => {
    const [root, folder] = [stale(), tempFolder()];
    await capture(root, folder);
    git(root, 'update-index', '--refresh');
    await capture(root, folder);
    // Few files are not worth writing everything.
    expect((await capture(root, folder)).read).toEqual(Object.keys(FILES).sort());
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`docks/dock${index}.ts`, `export const dock = ${index};\n`]));
    const large = settled(many);
    for (const path of Object.keys(many)) utimesSync(join(large, path), new Date(), new Date(Date.now() - 30_000));
    await capture(large, folder);
    lookLater(large);
    await capture(large, folder);
    expect((await capture(large, folder)).read).toEqual([]);
  });
});

describe('what turns stored content into files and is in no listed file', () => {
  const SHIFTED = { ...FILES, '.gitignore': '.gitattributes\n', 'src/.keep': '' };
  const again = (root: string): void => {
    rmSync(join(root, 'src/tide.ts'));
    git(root, 'checkout', '--', 'src/tide.ts');
    git(root, 'update-index', '--refresh');
  };

  test.each([
    ['of the folder above the root', (top: string) => join(top, '.gitattributes'), 'src'],
    ['of this clone', (top: string) => join(top, '.git/info/attributes'), '.'],
    ['ignored, in a folder of the tree', (top: string) => join(top, 'src/.gitattributes'), '.'],
  ])('a filter %s: its files are read always', async (_, place, below) => {
    const [top, folder] = [settled(SHIFTED), tempFolder()];
    writeFileSync(place(top), '*.ts filter=tides\n');
    const root = join(top, below);
    await capture(root, folder);
    git(top, 'config', 'filter.tides.smudge', 'sed s/4/8/');
    git(top, 'config', 'filter.tides.clean', 'sed s/8/4/');
    await capture(root, folder);
    again(top);
    const read = await capture(root, folder);
    expect(read.scans.map(([, text]) => text)).toContain('export const tide = 8;\n');
    expect((await capture(root, folder)).read.filter((path) => path.endsWith('.ts'))).toHaveLength(2);
  });

  test('attributes that come later: what was kept is not used', async () => {
    for (const place of ['src/.gitattributes', '.git/info/attributes', '.git/of-the-user']) {
      const [root, folder] = [settled({ ...SHIFTED, 'src/tide.ts': 'export const tide = 4; // $Id$\n' }), tempFolder()];
      git(root, 'config', 'core.attributesFile', join(root, '.git/of-the-user'));
      await capture(root, folder);
      writeFileSync(join(root, place), '*.ts ident\n');
      again(root);
      const read = await capture(root, folder);
      expect(new Map(read.scans).get('src/tide.ts')).toContain('$Id: ');
      expect(unchanged(read)).toEqual(unchanged(await capture(root, tempFolder())));
    }
  });

  test('in a linked work tree they are those of its repository', async () => {
    const [main, folder] = [settled({ ...FILES, 'src/tide.ts': 'export const tide = 4; // $Id$\n' }), tempFolder()];
    const linked = join(tempFolder(), 'linked');
    git(main, 'worktree', 'add', '-q', linked);
    const old = new Date(Date.now() - 60_000);
    for (const path of Object.keys(FILES)) utimesSync(join(linked, path), old, old);
    lookLater(linked);
    await capture(linked, folder, 'v1', 0, 'local');
    expect((await capture(linked, folder, 'v1', 0, 'local')).read).toEqual([]);
    writeFileSync(join(main, '.git/info/attributes'), '*.ts ident\n');
    again(linked);
    expect(new Map((await capture(linked, folder, 'v1', 0, 'local')).scans).get('src/tide.ts')).toContain('$Id: ');
  });

  test('line ends that git calls unmodified either way are no sign of another hand', async () => {
    const [root, folder] = [settled(), tempFolder()];
    git(root, 'config', 'core.autocrlf', 'true');
    again(root);
    await capture(root, folder);
    write(root, { 'src/tide.ts': 'export const tide = 4;\n' });
    git(root, 'add', '--renormalize', '.');
    git(root, 'update-index', '--really-refresh');
    const second = await capture(root, folder, 'v1', 24);
    expect(second.notices).toEqual([]);
    expect(second.fingerprint).toBe((await capture(root, tempFolder())).fingerprint);
  });
});

describe('a tree that somebody changes meanwhile', () => {
  test('keeps nothing under an id that was listed for another content', async () => {
    const [root, folder] = [settled(), tempFolder()];
    const swap = (path: string): void => {
      if (path === 'notes.md') write(root, { 'src/tide.ts': 'export const tide = 6;\n' });
    };
    const first = await capture(root, folder, 'v1', 0, 'ci', swap);
    expect(new Map(first.scans).get('src/tide.ts')).toBe('export const tide = 6;\n');
    git(root, 'checkout', '--', 'src/tide.ts');
    git(root, 'update-index', '--refresh');
    expect(new Map((await capture(root, folder)).scans).get('src/tide.ts')).toBe('export const tide = 4;\n');

    const other = tempFolder();
    const commit = (path: string): void => {
      if (path !== 'notes.md') return;
      write(root, { 'src/tide.ts': 'export const tide = 5;\n' });
      git(root, 'commit', '-qam', 'spring tide');
    };
    await capture(root, other, 'v1', 0, 'ci', commit);
    git(root, 'checkout', '-q', 'HEAD~1');
    git(root, 'update-index', '--refresh');
    expect(new Map((await capture(root, other)).scans).get('src/tide.ts')).toBe('export const tide = 4;\n');
  });
});

describe('a cache that cannot be trusted', () => {
  test.skipIf(process.platform === 'win32')('a pipe in its place is not waited for', async () => {
    const [root, folder] = [settled(), tempFolder()];
    await capture(root, folder);
    const file = join(folder, readdirSync(folder)[0] ?? '');
    rmSync(file);
    execFileSync('mkfifo', [file]);
    expect((await capture(root, folder)).read).toHaveLength(5);
  });

  async function cacheOf(root: string, folder: string): Promise<string> {
    await capture(root, folder);
    const [name] = readdirSync(folder);
    return join(folder, name ?? '');
  }

  test('half-written or damaged, is not there', async () => {
    const [root, folder] = [settled(), tempFolder()];
    const path = await cacheOf(root, folder);
    const bytes = readFileSync(path);
    const fresh = unchanged(await capture(root, tempFolder()));
    for (const damage of [bytes.subarray(0, bytes.length >> 1), Buffer.concat([bytes, bytes]), Buffer.alloc(0), Buffer.from(bytes.map((byte, at) => (at === 90 ? byte ^ 1 : byte)))]) {
      writeFileSync(path, damage);
      const again = await capture(root, folder);
      expect(again.read).toHaveLength(5);
      expect(unchanged(again)).toEqual(fresh);
    }
  });

  /** Signs what somebody wrote into a kept file. */
  function signed(body: Buffer): Buffer {
    return Buffer.concat([body, Buffer.from(sha256Hex(body), 'hex')]);
  }

  // Alone, only the scans of files that are read are taken over; with its marks, nothing is read.
  test.each([
    ['alone', false],
    ['with the marks that go with it', true],
  ])('poisoned, is found out by the sample: everything is read again, and it is said (%s)', async (_, withMarks) => {
    const [root, folder] = [settled(), tempFolder()];
    const path = await cacheOf(root, folder);
    const again = (sampled = 24): Promise<Recalled> => capture(root, folder, 'v1', sampled, 'ci', undefined, { hold: false });
    const kept = readFileSync(path);
    const poisoned = kept.subarray(0, kept.length - 32);
    const at = poisoned.indexOf('tide = 4');
    expect(at).toBeGreaterThan(0);
    const before = sha256Hex(poisoned);
    poisoned.write('tide = 6', at);
    writeFileSync(path, signed(poisoned));
    if (withMarks) {
      const marksPath = path.replace(/facts$/, 'marks');
      const marks = readFileSync(marksPath).toString('latin1').slice(0, -32).replace(before, sha256Hex(poisoned));
      writeFileSync(marksPath, signed(Buffer.from(marks, 'latin1')));
    }

    const fresh = unchanged(await capture(root, tempFolder()));
    expect((await again(0)).read).toHaveLength(withMarks ? 0 : 5);
    writeFileSync(path, signed(poisoned));
    const second = await again();
    expect(unchanged(second)).toEqual(fresh);
    expect(second.notices).toEqual([expect.stringContaining('does not say what the files say')]);
    const third = await again();
    expect(third.notices).toEqual([]);
    expect(unchanged(third)).toEqual(fresh);
  });

  test('in a folder that cannot be written is as good as none', async () => {
    const root = settled();
    const folder = join(root, 'package.json', 'below-a-file');
    expect((await capture(root, folder)).read).toHaveLength(5);
    expect((await capture(root, folder)).read).toHaveLength(5);
  });
});
