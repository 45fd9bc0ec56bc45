import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateRepoSnapshot } from '../../src/contract/documents/repo-snapshot.js';
import { capture, paths, problemCodes } from './support/capture.js';
import { commit, git, repository, tempFolder, write } from './support/repository.js';
import { slowNormalise } from './support/slow-normalise.js';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

describe('what is captured', () => {
  test('tracked files, sorted by UTF-16 code units, as a valid snapshot', async () => {
    const root = repository({ 'src/b.ts': 'b', 'src-extra/a.ts': 'a', 'Src.md': 'S', '\uFF61half.md': 'h', '😀.md': 'grin', 'package.json': '{}\r\n' });
    const captured = await capture(root);
    expect(paths(captured)).toEqual(['Src.md', 'package.json', 'src-extra/a.ts', 'src/b.ts', '😀.md', '\uFF61half.md']);
    expect(validateRepoSnapshot(captured.snapshot)).toEqual([]);
    expect(captured).toMatchObject({ source: 'git', prefix: '', problems: { unreadable: [], limit: null, warnings: [] } });
    expect(captured.snapshot.metadata.total_bytes).toBe(12);
    expect(captured.text('package.json')).toBe('{}\n');
    expect(captured.text('no such file')).toBeNull();
  });

  test('in ci mode untracked files are products of the build; in local mode they count unless ignored', async () => {
    const root = repository({ '.gitignore': 'dist/\n', 'kept.ts': '1' });
    write(root, { 'new.ts': '2', 'dist/out.js': '3', 'artifacts/ci/local/verdict.json': '{}', 'artifacts/gates/lint/latest.json': '{}', 'artifacts/plan.md': 'p' });
    expect(paths(await capture(root, 'ci'))).toEqual(['.gitignore', 'kept.ts']);
    expect(paths(await capture(root, 'local'))).toEqual(['.gitignore', 'artifacts/plan.md', 'kept.ts', 'new.ts']);
  });

  test('tracked files under artifacts count', async () => {
    const root = repository({ 'artifacts/ci/policy.json': '{}' });
    expect(paths(await capture(root, 'local'))).toEqual(['artifacts/ci/policy.json']);
  });

  test('the root may be a subfolder of the repository', async () => {
    const root = repository({ 'top.ts': 't', 'farm/field.ts': 'f', 'farm/crops/wheat.ts': 'w', 'farmhouse/door.ts': 'd' });
    write(root, { 'farm/new.ts': 'n', 'other.ts': 'o' });
    const captured = await capture(join(root, 'farm'), 'local');
    expect(paths(captured)).toEqual(['crops/wheat.ts', 'field.ts', 'new.ts']);
    expect(captured.prefix).toBe('farm/');
  });

  test('an unmerged file appears once', async () => {
    const root = repository({ 'fence.ts': 'wood\n' });
    git(root, 'checkout', '--quiet', '-b', 'stone');
    write(root, { 'fence.ts': 'stone\n' });
    commit(root, 'Stone');
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'fence.ts': 'iron\n' });
    commit(root, 'Iron');
    expect(() => git(root, 'merge', 'stone')).toThrow();
    const captured = await capture(root);
    expect(paths(captured)).toEqual(['fence.ts']);
    expect(captured.text('fence.ts')).toContain('<<<<<<<');
  });

  test('sources are handed over raw, with zero bytes after them', async () => {
    const root = repository({ 'a.ts': 'import "./b";\r\n', 'empty.ts': '', 'notes.md': 'no source' });
    const tails: number[][] = [];
    const captured = await capture(root);
    await capture(root, 'ci', { loadScan: () => Promise.resolve((_path, bytes, length) => (tails.push([...bytes.subarray(length, length + 8)]), null)) });
    expect(captured.scanned).toEqual(new Map([['a.ts', Buffer.from('import "./b";\r\n')], ['empty.ts', Buffer.alloc(0)]]));
    expect(tails).toEqual([Array(8).fill(0), Array(8).fill(0)]);
  });

  test('a file that is read again has the id that git gives its bytes, and is none where something else is there', async () => {
    const root = repository({ 'a.ts': 'import "./b";\r\n', 'empty.ts': '', 'notes.md': 'no source', 'chart.bin': Buffer.from([1, 0, 2]) });
    const captured = await capture(root);
    for (const path of captured.paths) expect(captured.again(path)?.blobOid).toBe(git(root, 'hash-object', '--no-filters', path));
    expect(captured.again('a.ts')?.text).toBe('import "./b";\n');
    expect(captured.again('chart.bin')?.text).toBeNull();
    write(root, { 'a.ts': 'import "./b";\n', 'notes.md': 'others' });
    // With other line ends it is the same text, and other bytes.
    expect(captured.again('a.ts')).toEqual({ text: 'import "./b";\n', blobOid: git(root, 'hash-object', '--no-filters', 'a.ts') });
    expect(captured.again('notes.md')).toBeNull();
    expect(captured.again('gone.ts')).toBeNull();
  });

  test('ids of a SHA-256 repository are SHA-256', async () => {
    const root = repository({ 'a.ts': 'x' }, '--object-format=sha256');
    expect((await capture(root)).again('a.ts')?.blobOid).toBe(git(root, 'hash-object', 'a.ts'));
  });

  test('progress ends at the total', async () => {
    const root = repository(Object.fromEntries(Array.from({ length: 1203 }, (_, row) => [`rows/${row}.md`, String(row)])));
    const steps: string[] = [];
    await capture(root, 'ci', { onProgress: (done, total) => void steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['500/1203', '1000/1203', '1203/1203']);
  });
});

describe('the same tree has the same fingerprint', () => {
  const files = { 'poem.txt': 'one\ntwo\n', 'latin.txt': Buffer.from('caf\xe9\nbar\n', 'latin1'), 'picture.bin': Buffer.from([0, 13, 10, 1]), 'src/a.ts': 'a\n' };

  test('with every line-ending setting of git', async () => {
    const origin = repository(files);
    const clone = join(tempFolder(), 'clone');
    git(origin, '-c', 'core.autocrlf=true', 'clone', '--quiet', '-c', 'core.autocrlf=true', origin, clone);
    expect(readFileSync(join(clone, 'poem.txt'), 'latin1')).toBe('one\r\ntwo\r\n');
    expect(readFileSync(join(clone, 'latin.txt'), 'latin1')).toBe('caf\xe9\r\nbar\r\n');
    expect((await capture(clone)).snapshot.metadata.repo_fingerprint).toBe((await capture(origin)).snapshot.metadata.repo_fingerprint);
  });

  test('in two runs, and another one once a byte differs', async () => {
    const root = repository(files);
    const first = (await capture(root)).snapshot.metadata.repo_fingerprint;
    expect((await capture(root)).snapshot.metadata.repo_fingerprint).toBe(first);
    write(root, { 'src/a.ts': 'b\n' });
    expect((await capture(root)).snapshot.metadata.repo_fingerprint).not.toBe(first);
  });
});

describe('what is in the way', () => {
  test('a tracked file that is gone is a problem', async () => {
    const root = repository({ 'a.ts': 'a', 'deep/b.ts': 'b' });
    rmSync(join(root, 'deep'), { recursive: true });
    const captured = await capture(root);
    expect(captured.problems.unreadable).toMatchObject([{ code: 'unreadable_file', location: { file: 'deep/b.ts' } }]);
    expect(paths(captured)).toEqual(['a.ts']);
  });

  test('a folder in the place of a file is a problem', async () => {
    const root = repository({ 'gate.ts': 'g' });
    rmSync(join(root, 'gate.ts'));
    write(root, { 'gate.ts/inner.ts': 'i' });
    expect((await capture(root)).problems.unreadable[0]?.message).toContain('a folder is in its place');
  });

  test.runIf(!isWindows && !isRoot)('a file without permission is a problem that says so', async () => {
    const root = repository({ 'secret.ts': 's' });
    chmodSync(join(root, 'secret.ts'), 0);
    expect((await capture(root)).problems.unreadable[0]?.message).toContain('permission denied');
  });

  test.runIf(!isWindows)('a pipe is never opened', async () => {
    const root = repository({ 'pump.ts': 'p', 'well.ts': 'w' });
    rmSync(join(root, 'pump.ts'));
    execFileSync('mkfifo', [join(root, 'pump.ts')]);
    const captured = await capture(root);
    expect(captured.problems.unreadable[0]?.message).toContain('pipe, socket or device');
    expect(paths(captured)).toEqual(['well.ts']);
  });

  test.runIf(!isWindows)('a symbolic link is its target text and is not scanned', async () => {
    const root = repository({ 'real.ts': 'r' });
    symlinkSync('../outside/ca\u0301fe.ts', join(root, 'link.ts'));
    symlinkSync('/proc/self/environ', join(root, 'report.json'));
    commit(root, 'Links');
    const captured = await capture(root);
    const link = captured.snapshot.files.find((file) => file.path === 'link.ts');
    expect(link).toMatchObject({ is_binary: false, hash: slowNormalise(Buffer.from('../outside/ca\u0301fe.ts')).hash });
    expect(link?.content).toBe('../outside/c\u00e1fe.ts');
    expect(captured.text('report.json')).toBe('/proc/self/environ');
    expect([...captured.scanned.keys()]).toEqual(['real.ts']);
  });

  test.runIf(!isWindows)('a link checked out as a plain file is the same content', async () => {
    const root = repository({ 'real.ts': 'r' });
    symlinkSync('real.ts', join(root, 'link.ts'));
    commit(root, 'Link');
    const withLinks = await capture(root);
    git(root, 'config', 'core.symlinks', 'false');
    rmSync(join(root, 'link.ts'));
    git(root, 'checkout', '--', 'link.ts');
    const withoutLinks = await capture(root);
    expect(withoutLinks.snapshot.metadata.repo_fingerprint).toBe(withLinks.snapshot.metadata.repo_fingerprint);
    expect(withoutLinks.scanned.has('link.ts')).toBe(false);
  });

  test.runIf(!isWindows)('a folder that became a link is not followed', async () => {
    const outside = tempFolder();
    write(outside, { 'keys.ts': 'do not read' });
    const root = repository({ 'safe/keys.ts': 'k' });
    rmSync(join(root, 'safe'), { recursive: true });
    symlinkSync(outside, join(root, 'safe'));
    const captured = await capture(root);
    expect(captured.problems.unreadable[0]?.message).toContain('symbolic link');
    expect(captured.scanned.size).toBe(0);
  });

  test('a submodule is skipped by name', async () => {
    const module = repository({ 'module.ts': 'm' });
    const root = repository({ 'a.ts': 'a' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module, 'vendor/module');
    commit(root, 'Submodule');
    const captured = await capture(root);
    expect(paths(captured)).toEqual(['.gitmodules', 'a.ts']);
    expect(captured.problems.warnings).toMatchObject([{ code: 'submodule_skipped', location: { file: 'vendor/module' } }]);
    write(root, { '.gitmodules': '' });
    commit(root, 'Nobody says what it is');
    expect((await capture(root)).problems.warnings).toMatchObject([{ code: 'repository_skipped', location: { file: 'vendor/module' } }]);
  });

  test('a clone inside the tree is skipped by name in local mode', async () => {
    const root = repository({ 'a.ts': 'a' });
    mkdirSync(join(root, 'inner'));
    git(join(root, 'inner'), 'init', '--quiet');
    write(root, { 'inner/b.ts': 'b' });
    commit(join(root, 'inner'), 'Inner');
    const captured = await capture(root, 'local');
    expect(paths(captured)).toEqual(['a.ts']);
    expect(captured.problems.warnings).toMatchObject([{ code: 'repository_skipped', location: { file: 'inner' } }]);
  });

  test('a sparse checkout leaves a warning, not a failure', async () => {
    const root = repository({ 'barn/a.ts': 'a', 'mill/b.ts': 'b', 'top.ts': 't' });
    git(root, 'sparse-checkout', 'set', 'barn');
    const captured = await capture(root);
    expect(paths(captured)).toEqual(['barn/a.ts', 'top.ts']);
    expect(captured.problems).toMatchObject({ unreadable: [], warnings: [{ code: 'not_checked_out', location: { file: 'mill/b.ts' } }] });
  });

  test('a sparse index hides no file', async () => {
    const root = repository({ 'barn/a.ts': 'a', 'mill/b.ts': 'b', 'mill/c.ts': 'c' });
    git(root, 'sparse-checkout', 'set', '--sparse-index', 'barn');
    expect((await capture(root)).problems.warnings[0]?.message).toContain('mill/b.ts, mill/c.ts');
  });

  test.runIf(process.platform === 'linux')('names of any bytes are read, counted and scanned', async () => {
    const root = repository({ 'plain.ts': 'p', 'two\nlines.ts': 't', 'back\\slash%.ts': 'b', '50%25.ts': 'f' });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.ts')]), 'latin');
    mkdirSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff])]));
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('/deep.ts')]), 'deep');
    commit(root, 'Names');
    const captured = await capture(root);
    expect(captured.problems).toEqual({ unreadable: [], limit: null, warnings: [] });
    expect(Object.fromEntries([...captured.scanned].map(([path, bytes]) => [path, bytes.toString()]))).toEqual({
      'plain.ts': 'p', 'two\nlines.ts': 't', 'back%5Cslash%25.ts': 'b', '50%25.ts': 'f', 'caf%E9.ts': 'latin', '%FF/deep.ts': 'deep',
    });
    expect(captured.text('caf%E9.ts')).toBe('latin');
  });

  test.runIf(process.platform === 'linux')('two names that become one path are a problem', async () => {
    const root = repository({ 'a\\b.ts': '1', 'a%5Cb.ts': '2' });
    expect((await capture(root)).problems.unreadable[0]?.message).toContain('two names become this path');
  });
});

describe('limits', () => {
  test('more files than the limit is a problem, and the first ones in order are read', async () => {
    const root = repository({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' });
    const captured = await capture(root, 'ci', { limits: { files: 2, scanBytes: 100 } });
    expect(paths(captured)).toEqual(['a.md', 'b.md']);
    expect(captured.problems.limit).toMatchObject({ code: 'limit_exceeded', actual: '3 files' });
  });

  test('a source larger than the limit is hashed, named and not scanned', async () => {
    const root = repository({ 'big.ts': 'x'.repeat(101), 'fits.ts': 'x'.repeat(100) });
    const captured = await capture(root, 'ci', { limits: { files: 10, scanBytes: 100 } });
    expect([...captured.scanned.keys()]).toEqual(['fits.ts']);
    expect(captured.problems.warnings).toMatchObject([{ code: 'source_too_large', location: { file: 'big.ts' } }]);
    expect(paths(captured)).toEqual(['big.ts', 'fits.ts']);
  });

  test('a source with NUL bytes is named and not scanned, one in an old encoding is scanned', async () => {
    const root = repository({ 'video.ts': Buffer.from([0x47, 0, 0x11]), 'old.js': Buffer.from('import "./caf\xe9";', 'latin1') });
    const captured = await capture(root);
    expect([...captured.scanned.keys()]).toEqual(['old.js']);
    expect(problemCodes(captured)).toEqual(['source_not_text']);
    expect(captured.problems.warnings[0]?.hint).toContain('write a NUL character in them as an escape (\\0)');
  });

  test('a source of which the checkout has only the pointer of Git LFS is named and not scanned', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 20480\n`;
    const root = repository({ 'map.js': pointer, 'windows.js': pointer.replaceAll('\n', '\r\n'), 'about.ts': `// ${pointer}`, 'atlas.bin': pointer });
    const captured = await capture(root);
    expect([...captured.scanned.keys()]).toEqual(['about.ts']);
    expect(captured.problems.warnings).toMatchObject([{ code: 'source_not_fetched', location: { file: 'map.js' } }]);
    expect(captured.problems.warnings[0]?.message).toContain('map.js, windows.js');
  });

  test('files of every size around the buffers are hashed right', async () => {
    const mebibyte = 1024 * 1024;
    const sizes = [4096, mebibyte - 1, mebibyte, mebibyte + 1, 4 * mebibyte, 16 * mebibyte, 16 * mebibyte + 1, 21 * mebibyte + 3];
    const contentOf = (size: number): Buffer => Buffer.from('grüner Apfel\r\n'.repeat(Math.ceil(size / 15))).subarray(0, size);
    const root = repository(Object.fromEntries(sizes.map((size) => [`${size}.txt`, contentOf(size)])));
    const captured = await capture(root);
    for (const size of sizes) {
      const slow = slowNormalise(contentOf(size));
      expect(captured.snapshot.files.find((file) => file.path === `${size}.txt`), String(size)).toMatchObject({ hash: slow.hash, is_binary: slow.is_binary });
    }
    expect(captured.text(`${16 * mebibyte + 1}.txt`)).toBe(slowNormalise(contentOf(16 * mebibyte + 1)).text);
    expect(captured.snapshot.metadata.total_bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });
});

test('content read late is what was hashed, or an error', async () => {
  const root = repository({ 'a.ts': 'before', 'b.ts': 'stays\r\n', 'package.json': '{"name":"early"}' });
  const captured = await capture(root);
  write(root, { 'a.ts': 'after', 'package.json': '{"name":"late"}' });
  const [a, b, kept] = captured.snapshot.files;
  expect(() => a?.content).toThrow('a.ts is no longer what the snapshot hashed');
  expect(b?.content).toBe('stays\n');
  expect(kept?.content).toBe('{"name":"early"}');
  rmSync(join(root, 'b.ts'));
  expect(() => captured.text('b.ts')).toThrow('it is gone');
});
