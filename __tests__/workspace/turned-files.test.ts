import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { say, sayAnew, type Recalling } from './support/recalling.js';
import { commit, git, lookLater, repository, tempFolder, write } from './support/repository.js';

/** A way to turn a file, as attributes and settings of one branch; the other has none of it. */
interface Turn {
  readonly attributes: string;
  readonly config?: readonly (readonly [string, string])[];
  /** Content in git. */
  readonly stored: string;
  /** What the attributes make of it. */
  readonly turned: string | Buffer;
}

const TURNS: Readonly<Record<string, Turn>> = {
  'a filter that keeps the length': { attributes: '*.ts filter=tides\n', config: [['filter.tides.smudge', 'sed s/ebb/low/'], ['filter.tides.clean', 'sed s/low/ebb/']], stored: "import './ebb';\n", turned: "import './low';\n" },
  'a filter that does not': { attributes: '*.ts filter=tides\n', config: [['filter.tides.smudge', 'sed s/ebb/flood/'], ['filter.tides.clean', 'sed s/flood/ebb/']], stored: "import './ebb';\n", turned: "import './flood';\n" },
  ident: { attributes: '*.ts ident\n', stored: "import './ebb'; // $Id$\n", turned: "import './ebb'; // $Id: 9bbaf4e3ed8def0b0c2c2ef5bd1ee4f7b4bb8dc1 $\n" },
  'an encoding': { attributes: '*.ts working-tree-encoding=UTF-16LE\n', stored: "import './ebb';\n", turned: Buffer.from("import './ebb';\n", 'utf16le') },
  'line ends of a binary file': { attributes: '*.ts text eol=crlf\n', stored: "import './ebb';\0\n", turned: "import './ebb';\0\r\n" },
  'line ends': { attributes: '*.ts text eol=crlf\n', stored: "import './ebb';\n", turned: "import './ebb';\r\n" },
  'line ends that git finds out': { attributes: '* text=auto eol=crlf\n', stored: "import './ebb';\n", turned: "import './ebb';\r\n" },
};

const OTHERS = { 'quay.ts': 'quay', 'package.json': '{}', 'chart.bin': Buffer.from([1, 0, 2]) };

/** Two branches that differ in their attributes alone: `main` has none, `turning` turns `tide.ts`. */
function branches({ attributes, config = [], stored }: Turn): string {
  const root = repository({ ...OTHERS, 'tide.ts': stored, 'notes.md': 'n' });
  git(root, 'config', 'core.autocrlf', 'false');
  for (const [name, value] of config) git(root, 'config', name, value);
  // Else git would look into them again, with the attributes that come now.
  settle(root);
  git(root, 'checkout', '-q', '-b', 'turning');
  write(root, { '.gitattributes': attributes });
  commit(root, 'Turn');
  checkOut(root, 'main');
  settle(root);
  return root;
}

/** All files are older than the index, as in every clone but the youngest. */
function settle(root: string): void {
  const old = new Date(Date.now() - 60_000);
  for (const path of git(root, 'ls-files', '-z').split('\0').filter((path) => path !== '')) utimesSync(join(root, path), old, old);
  lookLater(root);
}

function checkOut(root: string, branch: string): void {
  git(root, 'checkout', '-q', branch);
}

/** Has git write the file under the attributes of today. */
function rewrite(root: string): void {
  rmSync(join(root, 'tide.ts'));
  git(root, 'checkout', '-q', '--', 'tide.ts');
  const old = new Date(Date.now() - 50_000);
  utimesSync(join(root, 'tide.ts'), old, old);
  lookLater(root);
}

/** A clone as a job makes it: one checkout of one commit, and nothing after it. */
function clone(of: string, branch: string, config: Turn['config'] = []): string {
  const root = tempFolder();
  git(root, 'init', '-q');
  for (const [name, value] of [['core.autocrlf', 'false'], ...config] as const) git(root, 'config', name, value);
  git(root, 'fetch', '-q', of, branch);
  // The log of HEAD tells the time at which it was written, not one that somebody set.
  const now = `${Math.floor(Date.now() / 1000)} +0000`;
  gitAt(now, root, 'checkout', '-q', '--force', 'FETCH_HEAD');
  return root;
}

function gitAt(date: string, root: string, ...args: readonly string[]): void {
  git(root, '-c', 'alias.at=!f() { GIT_COMMITTER_DATE="$1"; export GIT_COMMITTER_DATE; shift; git "$@"; }; f', 'at', date, ...args);
}

function bytesOf(root: string): Buffer {
  return readFileSync(join(root, 'tide.ts'));
}

function isUnmodified(root: string): boolean {
  return git(root, 'diff-files', '--name-only') === '';
}

const MODES: readonly Recalling[] = [{ mode: 'ci' }, { mode: 'local' }];

describe.each(Object.entries(TURNS))('%s', (_, turn) => {
  const turned = Buffer.from(turn.turned);
  const stored = Buffer.from(turn.stored);
  const isTurned = (root: string): boolean => bytesOf(root).length === turned.length && !bytesOf(root).equals(stored);

  test.each(MODES)('a file that was turned on the other branch is not taken for what git has ($mode)', async (mode) => {
    const [root, folder] = [branches(turn), tempFolder()];
    checkOut(root, 'turning');
    rewrite(root);
    checkOut(root, 'main');
    // The attributes are others, and git has not touched it.
    expect(isTurned(root) && isUnmodified(root)).toBe(true);
    await say(root, folder, mode);
    expect((await say(root, folder, mode)).answer).toEqual((await sayAnew(root, mode)).answer);
    rewrite(root);
    expect(bytesOf(root)).toEqual(stored);
    expect((await say(root, folder, mode)).answer).toEqual((await sayAnew(root, mode)).answer);
  });

  test.each(MODES)('what git has is not taken for a file that was turned ($mode)', async (mode) => {
    const [root, folder] = [branches(turn), tempFolder()];
    await say(root, folder, mode);
    checkOut(root, 'turning');
    rewrite(root);
    checkOut(root, 'main');
    expect(isTurned(root) && isUnmodified(root)).toBe(true);
    for (let run = 0; run < 3; run++) expect((await say(root, folder, mode)).answer).toEqual((await sayAnew(root, mode)).answer);
  });

  test('nor is a file that was not turned yet one that the attributes of today turn', async () => {
    const [root, folder] = [branches(turn), tempFolder()];
    checkOut(root, 'turning');
    expect(bytesOf(root)).toEqual(stored);
    await say(root, folder);
    rewrite(root);
    expect(isTurned(root)).toBe(true);
    for (let run = 0; run < 2; run++) expect((await say(root, folder)).answer).toEqual((await sayAnew(root)).answer);
  });

  test.each([true, false])('between two clones: neither what a turned file said, nor what a plain one did (stays on the machine: %s)', async (isLocal) => {
    const [root, folder] = [branches(turn), tempFolder()];
    const fresh = clone(root, 'main', turn.config);
    const both: Recalling = { isLocal, keptFor: 'any' };
    checkOut(root, 'turning');
    rewrite(root);
    checkOut(root, 'main');
    for (const one of [root, fresh, root, fresh, fresh]) expect((await say(one, folder, both)).answer).toEqual((await sayAnew(one)).answer);
    rewrite(root);
    for (const one of [root, fresh]) expect((await say(one, folder, both)).answer).toEqual((await sayAnew(one)).answer);
  });

  test('in a clone that was only checked out, attributes that were changed since', async () => {
    const [root, folder] = [branches(turn), tempFolder()];
    const both: Recalling = { isLocal: false, keptFor: 'any' };
    await say(clone(root, 'main', turn.config), folder, both);
    for (const name of ['.gitattributes', '.git/info/attributes']) {
      const other = clone(root, 'main', turn.config);
      writeFileSync(join(other, name), turn.attributes);
      rewrite(other);
      rmSync(join(other, name));
      expect(isTurned(other)).toBe(true);
      expect((await say(other, folder, both)).answer).toEqual((await sayAnew(other)).answer);
    }
    const staged = clone(root, 'turning', turn.config);
    expect(isTurned(staged)).toBe(true);
    git(staged, 'rm', '-q', '.gitattributes');
    expect((await say(staged, folder, both)).answer).toEqual((await sayAnew(staged)).answer);
  });
});

describe('a clone that was only checked out', () => {
  const turn = TURNS['a filter that keeps the length'] as Turn;
  const both: Recalling = { isLocal: false, keptFor: 'any' };

  test('reads nothing that a clone like it has read', async () => {
    const [root, folder] = [branches(turn), tempFolder()];
    expect((await say(clone(root, 'main'), folder, both)).read).toHaveLength(5);
    const second = await say(clone(root, 'main'), folder, both);
    expect(second.read).toEqual([]);
    expect(second.answer).toEqual((await sayAnew(clone(root, 'main'))).answer);
  });

  test('reads all that nothing proves: after a second checkout, once its log was written again, and where its index is younger', async () => {
    const [root, folder] = [branches(turn), tempFolder()];
    await say(clone(root, 'main'), folder, both);
    const moved = clone(root, 'main');
    git(moved, 'checkout', '-q', '-b', 'another');
    const shortened = clone(root, 'main');
    utimesSync(join(shortened, '.git/logs/HEAD'), new Date(), new Date(Date.now() + 60_000));
    const touched = clone(root, 'main');
    writeFileSync(join(touched, 'notes.md'), 'n');
    git(touched, 'update-index', '-q', '--refresh');
    for (const one of [moved, shortened, touched]) {
      const said = await say(one, folder, both);
      expect(said.read).toHaveLength(5);
      expect(said.answer).toEqual((await sayAnew(one)).answer);
    }
    const bare = clone(root, 'main');
    rmSync(join(bare, '.git/logs'), { recursive: true });
    expect((await say(bare, folder, both)).read).toHaveLength(5);
  });

  test('reads what has another size than the facts tell of', async () => {
    const [root, folder] = [branches(TURNS['line ends'] as Turn), tempFolder()];
    // Here the attributes came without a new checkout of the file: it has line feeds still.
    checkOut(root, 'turning');
    await say(root, folder, both);
    const fresh = clone(root, 'turning');
    expect(statSync(join(fresh, 'tide.ts')).size).toBe(TURNS['line ends']?.turned.length);
    const said = await say(fresh, folder, both);
    expect(said.read).toContain('tide.ts');
    expect(said.answer).toEqual((await sayAnew(fresh)).answer);
  });
});

describe('another index of the same clone', () => {
  test.each(MODES)('costs no look at files that were not written since ($mode)', async (mode) => {
    const [root, folder] = [branches(TURNS['ident'] as Turn), tempFolder()];
    await say(root, folder, mode);
    write(root, { 'notes.md': 'another' });
    commit(root, 'Note');
    const second = await say(root, folder, mode);
    expect(second.read).toEqual(['notes.md']);
    expect(second.answer).toEqual((await sayAnew(root, mode)).answer);
    // Of a few files that are others, their marks are kept and everything else is left as it is.
    rewrite(root);
    expect((await say(root, folder, mode)).read).toEqual(['notes.md', 'tide.ts']);
    write(root, { 'chart.bin': 'c' });
    git(root, 'add', 'chart.bin');
    expect((await say(root, folder, mode)).read).toEqual(['chart.bin', 'notes.md']);
  });

  test('reads what was written in the second in which the index was, until git has looked again', async () => {
    const [root, folder] = [repository({ ...OTHERS, 'tide.ts': 'tide' }), tempFolder()];
    const soon = new Date(Date.now() + 5_000);
    utimesSync(join(root, 'tide.ts'), soon, soon);
    git(root, 'add', 'tide.ts');
    for (let run = 0; run < 2; run++) {
      write(root, { 'notes.md': `n${run}` });
      git(root, 'add', 'notes.md');
      expect((await say(root, folder)).read).toContain('tide.ts');
    }
  });

  test.each(['2', '3', '4'])('is understood in version %s, with long names and names beyond ASCII', async (version) => {
    // As long as Windows takes without being told to.
    const long = `${'l'.repeat(90)}/${'o'.repeat(90)}`;
    const files = Object.fromEntries([...Array.from({ length: 20 }, (_, index) => `${'deep/'.repeat(index)}pier${index}.ts`), `${long}.ts`, 'hafen/ufér.ts', 'hafen/ebbe 😀.ts', 'hafen/z.ts'].map((path) => [path, path]));
    const [root, folder] = [repository(files), tempFolder()];
    // Version 3 is one with an entry that version 2 has no room for.
    if (version === '3') {
      write(root, { 'later.ts': '' });
      git(root, 'add', '--intent-to-add', 'later.ts');
    } else git(root, 'update-index', '--index-version', version);
    settle(root);
    expect(readFileSync(join(root, '.git/index')).readUInt32BE(4)).toBe(Number(version));
    await say(root, folder);
    write(root, { 'new.ts': 'new' });
    git(root, 'add', 'new.ts');
    const second = await say(root, folder);
    // A name beyond the first plane may stand elsewhere in git's order, and is then read.
    expect(second.read.filter((path) => !path.includes('😀') && path !== 'later.ts')).toEqual(['new.ts']);
    expect(second.answer).toEqual((await sayAnew(root)).answer);
  });

  test.each<readonly [string, (root: string) => void]>([
    ['in two files', (root) => git(root, 'update-index', '--split-index')],
    ['with a conflict', (root) => {
      git(root, 'checkout', '-q', '-b', 'left');
      write(root, { 'quay.ts': 'left' });
      commit(root, 'Left');
      git(root, 'checkout', '-q', 'main');
      write(root, { 'quay.ts': 'right' });
      commit(root, 'Right');
      expect(() => git(root, 'merge', '-q', 'left')).toThrow();
    }],
    ['of a folder below the top', () => undefined],
  ])('%s says the same', async (_, change) => {
    const [top, folder] = [repository({ ...OTHERS, 'docks/a.ts': 'a', 'docks/b.ts': 'b' }), tempFolder()];
    settle(top);
    const root = _.startsWith('of a folder') ? join(top, 'docks') : top;
    await say(root, folder);
    change(top);
    for (let run = 0; run < 3; run++) {
      write(top, { 'docks/a.ts': `a${run}` });
      git(top, 'add', 'docks/a.ts');
      expect((await say(root, folder)).answer).toEqual((await sayAnew(root)).answer);
    }
  });
});
