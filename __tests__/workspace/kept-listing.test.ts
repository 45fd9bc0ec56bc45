import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolderStore } from '../../src/adapters/node/facts-store.js';
import { createWorkspace } from '../../src/adapters/node/workspace.js';
import { sha256Hex } from '../../src/contract/digest.js';
import type { ListedFile, Workspace } from '../../src/ports/workspace.js';
import { captureSnapshot } from '../../src/workspace/capture.js';
import { openCache } from '../../src/workspace/read-recalled.js';
import { lookUp } from './support/capture.js';
import { git, lookLater, repository, tempFolder, write } from './support/repository.js';

interface Options {
  readonly mode?: 'ci' | 'local';
  readonly isLocal?: boolean;
  readonly version?: string;
  readonly beforeRead?: (path: string) => void;
}

interface Seen {
  /** All that anybody may ask of the files. */
  readonly answer: object;
  /** Whether git was asked for the list of what it tracks. */
  readonly asked: boolean;
  readonly read: readonly string[];
}

const codec = {
  write: (writer: { text(value: string): void }, text: string) => writer.text(text),
  read: (reader: { text(): string }) => reader.text(),
};

/** Captures `root` with a cache in `folder`. */
async function see(root: string, folder: string, { mode = 'ci', isLocal = true, version = 'v1', beforeRead = () => undefined }: Options = {}): Promise<Seen> {
  const read: string[] = [];
  let asked = false;
  const real = createWorkspace(root, lookUp(root, mode === 'ci'));
  const workspace: Workspace = {
    ...real,
    read: (file: ListedFile, wholeUpTo) => (beforeRead(file.path), read.push(file.path), real.read(file, wholeUpTo)),
    begin: async (start) => {
      const begun = await real.begin(start);
      return { ...begun, listing: () => ((asked = true), begun.listing()) };
    },
  };
  const captured = await captureSnapshot<string>(workspace, {
    includeUntracked: mode === 'local',
    limits: { files: 1_000, scanBytes: 1_000_000 },
    hold: false,
    isSource: (path) => path.endsWith('.ts'),
    keepText: () => false,
    loadScan: () => Promise.resolve((_path, bytes, length) => Buffer.from(bytes.subarray(0, length)).toString('latin1')),
    loadCodec: () => Promise.resolve(codec),
    cache: { store: { ...createFolderStore(folder, root), isLocal, sample: () => [] }, version, smallTree: 0, open: openCache },
  });
  if (!captured.ok) throw new Error(captured.error.message);
  const { files, snapshot, problems, repositories, notCheckedOut, detail, prefix, source } = captured.value;
  const answer = {
    files: files.map(({ path, hash, is_binary }) => [path, hash, is_binary, captured.value.indexOid(path)]),
    scans: [...(await captured.value.scanned())],
    metadata: snapshot.metadata,
    problems,
    repositories,
    notCheckedOut,
    about: [detail, prefix, source],
  };
  const [whetherAsked, whatRead] = [asked, [...read]];
  await captured.value.remember();
  return { answer, asked: whetherAsked, read: whatRead };
}

const FILES = { 'package.json': '{}', 'src/quay.ts': "import './tide';\n", 'src/tide.ts': 'export const tide = 4; // $Id$\n', 'notes.md': 'n', 'chart.bin': Buffer.from([1, 0, 2]), '.gitignore': '*.tmp\n.gitattributes\n' };

/** Nothing is tracked any more, nor in the last commit. */
function emptied(root: string): void {
  git(root, 'rm', '-rq', '--cached', '.');
  git(root, 'commit', '--quiet', '-m', 'Nothing');
}

/** A repository whose files are older than its index, with a link and, where asked, with attributes. */
function settled(files: Readonly<Record<string, string | Buffer>> = FILES): string {
  const root = repository(files);
  const old = new Date(Date.now() - 60_000);
  for (const path of Object.keys(files)) utimesSync(join(root, path), old, old);
  symlinkSync('notes.md', join(root, 'link.md'));
  git(root, 'add', 'link.md');
  lookLater(root);
  return root;
}

const checkedOutAgain = (root: string): void => {
  rmSync(join(root, 'src/tide.ts'));
  git(root, 'checkout', '--', 'src/tide.ts');
};

describe('the list of files that an earlier run kept', () => {
  test.each(['ci', 'local'] as const)('is taken while the index is the same, and says what git would (%s)', async (mode) => {
    const [root, folder] = [settled(), tempFolder()];
    const first = await see(root, folder, { mode });
    expect(first.asked).toBe(true);
    const second = await see(root, folder, { mode });
    expect(second).toEqual({ answer: first.answer, asked: false, read: [] });
    // Files of the disk that git does not list with their content.
    write(root, { 'src/tide.ts': 'export const tide = 5;\n', 'src/new.ts': 'new', 'left.tmp': 'ignored' });
    rmSync(join(root, 'notes.md'));
    const third = await see(root, folder, { mode });
    expect(third.asked).toBe(false);
    expect(third.answer).toEqual((await see(root, tempFolder(), { mode })).answer);
    expect(third.read).toContain('src/tide.ts');
  });

  test('serves either mode, whichever kept it', async () => {
    const [root, folder] = [settled(), tempFolder()];
    write(root, { 'src/new.ts': 'new' });
    for (const [first, second] of [['ci', 'local'], ['local', 'ci']] as const) {
      rmSync(folder, { recursive: true });
      await see(root, folder, { mode: first });
      const other = await see(root, folder, { mode: second });
      expect(other.asked).toBe(false);
      expect(other.answer).toEqual((await see(root, tempFolder(), { mode: second })).answer);
    }
  });

  test('is of the root, not of the repository around it', async () => {
    const [root, folder] = [settled(), tempFolder()];
    const below = join(root, 'src');
    await see(below, folder);
    const second = await see(below, folder);
    expect(second.asked).toBe(false);
    expect(second.answer).toEqual((await see(below, tempFolder())).answer);
  });

  test.each<readonly [string, (root: string) => void]>([
    ['a file is added', (root) => (write(root, { 'src/new.ts': 'new' }), git(root, 'add', 'src/new.ts'))],
    ['a file is removed', (root) => git(root, 'rm', '-q', 'notes.md')],
    ['a file gets another name', (root) => git(root, 'mv', 'src/tide.ts', 'src/ebb.ts')],
    ['a file becomes a link', (root) => (rmSync(join(root, 'notes.md')), symlinkSync('package.json', join(root, 'notes.md')), git(root, 'add', 'notes.md'))],
    ['a change is staged', (root) => (write(root, { 'src/tide.ts': 'export const tide = 6;\n' }), git(root, 'add', 'src/tide.ts'))],
    ['a change is staged and taken back on the disk', (root) => (write(root, { 'src/tide.ts': 'export const tide = 6;\n' }), git(root, 'add', 'src/tide.ts'), write(root, { 'src/tide.ts': FILES['src/tide.ts'] }))],
    ['git is told not to look', (root) => (git(root, 'update-index', '--assume-unchanged', 'src/tide.ts'), write(root, { 'src/tide.ts': 'export const tide = 7;\n' }))],
    ['a file is left out', (root) => (git(root, 'update-index', '--skip-worktree', 'notes.md'), rmSync(join(root, 'notes.md')))],
    ['a name has odd bytes', (root) => (writeFileSync(join(root, 'src/back\\slash.ts'), 'odd'), git(root, 'add', '-A', 'src'))],
    ['there is a repository in the tree', (root) => (mkdirSync(join(root, 'inner')), git(join(root, 'inner'), 'init', '-q'), git(join(root, 'inner'), 'commit', '-q', '--allow-empty', '-m', 'x'), git(root, 'add', 'inner'))],
    ['everything is checked out again with attributes that git ignores', (root) => (write(root, { 'src/.gitattributes': '*.ts ident\n' }), checkedOutAgain(root))],
    ['everything is checked out again with attributes of the clone', (root) => (writeFileSync(join(root, '.git/info/attributes'), '*.ts ident\n'), checkedOutAgain(root))],
    ['an empty index', (root) => emptied(root)],
    ['no index', (root) => (emptied(root), rmSync(join(root, '.git/index')))],
  ])('says what git would when, later, %s', async (_, change) => {
    for (const mode of ['ci', 'local'] as const) {
      const [root, folder] = [settled(), tempFolder()];
      await see(root, folder, { mode });
      change(root);
      for (let run = 0; run < 3; run++) expect((await see(root, folder, { mode })).answer).toEqual((await see(root, tempFolder(), { mode })).answer);
    }
  });

  test('is taken again after the index has changed, with few files that are not those of the facts', async () => {
    const [root, folder] = [settled(), tempFolder()];
    await see(root, folder);
    write(root, { 'src/tide.ts': 'export const tide = 6;\n', 'src/new.ts': 'new' });
    git(root, 'add', 'src');
    git(root, 'rm', '-q', 'notes.md');
    expect((await see(root, folder)).asked).toBe(true);
    const again = await see(root, folder);
    expect(again.asked).toBe(false);
    expect(again.read).toEqual(['src/new.ts', 'src/tide.ts']);
    expect(again.answer).toEqual((await see(root, tempFolder())).answer);
  });

  test.each<readonly [string, (root: string) => void]>([
    ['attributes of the tree that are not those of the index', (root) => write(root, { '.gitattributes': '*.ts ident\n' })],
    ['attributes of the clone', (root) => writeFileSync(join(root, '.git/info/attributes'), '*.ts ident\n')],
    ['settings', (root) => git(root, 'config', 'core.autocrlf', 'input')],
  ])('is not taken with other %s', async (_, change) => {
    const [root, folder] = [settled({ ...FILES, '.gitignore': '', '.gitattributes': '*.md text\n' }), tempFolder()];
    await see(root, folder);
    expect((await see(root, folder)).asked).toBe(false);
    change(root);
    const later = await see(root, folder);
    expect(later.asked).toBe(true);
    expect(later.answer).toEqual((await see(root, tempFolder())).answer);
  });

  test('is not taken where attributes were put beside it that git neither tracks nor ignores', async () => {
    const [root, folder] = [settled({ ...FILES, '.gitignore': '' }), tempFolder()];
    await see(root, folder, { mode: 'local' });
    write(root, { 'src/.gitattributes': '*.ts ident\n' });
    expect((await see(root, folder, { mode: 'local' })).asked).toBe(true);
  });

  test('is not kept where many files are read always', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`charts/chart${index}.png`, `picture ${index}`]));
    const [root, folder] = [settled({ ...FILES, ...many, '.gitignore': '', '.gitattributes': '*.png filter=lfs\n' }), tempFolder()];
    await see(root, folder);
    const second = await see(root, folder);
    expect(second.asked).toBe(true);
    expect(second.answer).toEqual((await see(root, tempFolder())).answer);
  });

  test('is not kept of an index that somebody wrote meanwhile', async () => {
    const [root, folder] = [settled(), tempFolder()];
    const stage = (path: string): void => {
      if (path !== 'notes.md') return;
      write(root, { 'src/new.ts': 'new' });
      git(root, 'add', 'src/new.ts');
    };
    await see(root, folder, { beforeRead: stage });
    const second = await see(root, folder);
    expect(second.asked).toBe(true);
    expect(second.answer).toEqual((await see(root, tempFolder())).answer);
  });

  test('is kept only on the machine itself', async () => {
    const [root, folder] = [settled(), tempFolder()];
    await see(root, folder, { isLocal: false });
    expect(readdirSync(folder).map((name) => name.split('.')[1])).toEqual(['facts']);
    expect((await see(root, folder, { isLocal: false })).asked).toBe(true);
  });

  test('is worth nothing for another version of the program, and with other facts', async () => {
    const [root, folder] = [settled(), tempFolder()];
    await see(root, folder);
    expect((await see(root, folder, { version: 'v2' })).asked).toBe(true);
    const before = listingIn(folder).bytes;
    write(root, { 'src/tide.ts': 'export const tide = 8;\n' });
    await see(root, folder, { version: 'v3' });
    writeFileSync(listingIn(folder).path, before);
    const later = await see(root, folder, { version: 'v3' });
    expect(later.asked).toBe(true);
    expect(later.answer).toEqual((await see(root, tempFolder())).answer);
  });

  test('half-written, damaged or of another index is not there', async () => {
    const [root, folder] = [settled(), tempFolder()];
    await see(root, folder);
    const { path, bytes } = listingIn(folder);
    const text = bytes.toString('utf8');
    const signed = (forged: string): string => `${forged}\n${sha256Hex(forged)}`;
    const body = text.slice(0, text.lastIndexOf('\n'));
    const forged = [body.replace(/\n[0-9a-f]{64}\n/, `\n${'0'.repeat(64)}\n`), body.replace('"gone":[]', '"gone":null'), body.slice(0, -1)].map(signed);
    expect(new Set([text, ...forged]).size).toBe(4);
    for (const damage of [bytes.subarray(0, bytes.length >> 1), Buffer.concat([bytes, bytes]), Buffer.alloc(0), Buffer.from(bytes.map((byte, at) => (at === 120 ? byte ^ 1 : byte))), ...forged]) {
      writeFileSync(path, damage);
      const again = await see(root, folder);
      expect(again.asked).toBe(true);
      expect(again.answer).toEqual((await see(root, tempFolder())).answer);
    }
  });

  test.skipIf(process.platform === 'win32')('a pipe in the place of the index is not waited for', async () => {
    const [root, folder] = [settled(), tempFolder()];
    await see(root, folder);
    renameSync(join(root, '.git/index'), join(root, '.git/kept'));
    execFileSync('mkfifo', [join(root, '.git/index')]);
    const { begin } = createWorkspace(root, lookUp(root));
    expect((await begin({ includeUntracked: false, knownIndex: null })).index()).toBeNull();
  });

  test('keeps what is executable, and what was appended, apart', async () => {
    const [root, folder] = [settled(), tempFolder()];
    await see(root, folder);
    chmodSync(join(root, 'src/quay.ts'), 0o755);
    appendFileSync(join(root, 'src/tide.ts'), '\n');
    const later = await see(root, folder);
    expect(later.asked).toBe(false);
    expect(later.answer).toEqual((await see(root, tempFolder())).answer);
  });
});

function listingIn(folder: string): { readonly path: string; readonly bytes: Buffer } {
  const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.listing')) ?? '');
  return { path, bytes: readFileSync(path) };
}
