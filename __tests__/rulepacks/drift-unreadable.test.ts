import { expect, test } from 'vitest';
import { driftText } from '../../src/reporters/drift-text.js';
import { driftOf, foundIn, json, type Tree } from './support/drifting-tree.js';

const only = async (tree: Tree) => (await foundIn(tree)).filter((line) => line.startsWith('unreadable-manifest')).map((line) => line.slice(20));
const MERGE = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n';

test.each(['package.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'uv.lock', 'poetry.lock', 'Pipfile.lock', 'go.sum', 'go.mod', 'Cargo.lock', 'Cargo.toml', 'pom.xml', 'requirements.txt'])('marks of a merge in %s are told at their line', async (path) => {
  expect(await only({ [path]: `# sea\n${MERGE}` })).toEqual([`${path}:2 it has conflict markers of a merge`]);
  expect(await only({ [path]: MERGE })).toEqual([`${path}:1 it has conflict markers of a merge`]);
});

test.each([
  ['package.json', '{"name": ', 1, 'line 1, column 10: expected a value, found the end of the text'], ['package-lock.json', '{\n  "name": "sea",\n  "version": "1.0.0"\n  "lockfileVersion": 3\n}\n', 4, 'line 4, column 3: expected "," or "}", found "\\""'],
  ['Pipfile.lock', '', 1, 'line 1, column 1: expected a value, found the end of the text'], ['npm-shrinkwrap.json', '{\n\t"name": "a\nb"\n}', 2, 'line 2, column 12: the control character U+000A must be escaped in a string'],
])('%s that is no JSON is told at its line, with the reason', async (path, text, line, why) => {
  expect(await only({ [path]: text })).toEqual([`${path}:${line} it is not a JSON object`]);
  const [violation] = (await driftOf({ [path]: text })).violations.filter(({ rule_id }) => rule_id === 'unreadable-manifest');
  expect(violation === undefined ? null : driftText(violation)).toBe(`it is not a JSON object: ${why}`);
});

test.each([
  ['npm-shrinkwrap.json', '[]', 'it is not a JSON object'], ['package.json', 'null', 'it is not a JSON object'],
  ['pyproject.toml', '[project\n', 'it is not TOML'], ['Cargo.toml', 'a = \n', 'it is not TOML'], ['Pipfile', '[[[', 'it is not TOML'], ['pnpm-lock.yaml', '', 'it says no lockfileVersion'],
])('%s that is broken is told', async (path, text, reason) => {
  expect(await only({ [path]: text })).toEqual([`${path} ${reason}`]);
});

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 20480\n`;

test.each(['package.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'uv.lock', 'go.sum', 'Cargo.lock', 'requirements.txt'])('a pointer of Git LFS in the place of %s is reported, and nothing else is said of it', async (path) => {
  const beside: Tree = { 'package.json': json({ name: 'sea', dependencies: { ferry: '^9.0.0' } }), 'go.mod': 'module example.org/sea\n\nrequire example.org/ferry v1.0.0\n', 'Cargo.toml': '[package]\nname = "sea"\nversion = "0.1.0"\n\n[dependencies]\nferry = "1"\n', 'pyproject.toml': '[project]\nname = "sea"\ndependencies = ["ferry>=1"]\n' };
  const found = await foundIn({ ...beside, [path]: POINTER });
  expect(found.filter((line) => line.includes(path) || line.startsWith('manifest-lock-mismatch'))).toEqual([`unreadable-manifest ${path} it is a pointer of Git LFS, whose content is not here`]);
});

test('what is no UTF-8 is told, where its own tool wants that: nothing of it is checked', async () => {
  const files = ['package.json', 'package-lock.json', 'pyproject.toml', 'pnpm-lock.yaml', 'yarn.lock'];
  const beside = ['test/fixtures/package.json', 'requirements/notes.txt'];
  const tree = Object.fromEntries([...files, ...beside].map((path) => [path, '']));
  const found = await foundIn(tree, { binary: Object.keys(tree) });
  expect(found).toEqual(files.sort().map((path) => `unreadable-manifest ${path} it is not UTF-8`));
});

test('of what may name its encoding, that it names none that is read', async () => {
  const tree = { 'pom.xml': '', 'requirements.txt': '', 'quay/dev-requirements.in': '' };
  expect(await foundIn(tree, { binary: Object.keys(tree) })).toEqual(['pom.xml', 'quay/dev-requirements.in', 'requirements.txt'].map((path) => `unreadable-manifest ${path} it is not UTF-8, and names no encoding that is read`));
});

test('a pom.xml that was in another encoding is read, whatever it names', async () => {
  const pom = (encoding: string, dependency: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n<project>\n  <artifactId>caf\u00e9</artifactId>\n  <dependencies>\n    <dependency><groupId>${dependency}</groupId><artifactId>ferry</artifactId><version>1.0</version></dependency>\n  </dependencies>\n</project>\n`;
  for (const encoding of ['ISO-8859-1', 'UTF-16', 'EUC-JP']) {
    expect(await foundIn({ 'pom.xml': pom(encoding, 'sea') }, { base: { 'pom.xml': pom(encoding, 'tug') } })).toEqual(['dependency-added pom.xml:5 sea:ferry', 'dependency-removed pom.xml tug:ferry']);
  }
});

test('a yarn.lock of another program is told', async () => {
  expect(await only({ 'yarn.lock': 'ferry@^9.0.0:\n  version "9.1.0"\n' })).toEqual(['yarn.lock it is not a lock of Yarn']);
});

test('what is whole, an old lock, data of tests, samples and templates are left alone', async () => {
  const whole = { 'package.json': json({ name: 'sea' }), 'package-lock.json': json({ lockfileVersion: 3 }), 'pyproject.toml': '[tool.ruff]\nline-length = 100\n', 'Cargo.toml': '[workspace]\n', Pipfile: '', 'Pipfile.lock': '{}', 'a/pnpm-lock.yaml': 'lockfileVersion: 4\n', 'yarn.lock': '' };
  expect(await only(whole)).toEqual([]);
  expect(await only({ 'test/fixtures/package.json': '{', 'examples/a/package.json': '{', '{{cookiecutter.name}}/pyproject.toml': '{% if %}' })).toEqual([]);
});

test('a symbolic link is taken for no manifest and no lock', async () => {
  const links = { 'quays/pyproject.toml': '../pyproject.toml', 'quays/package.json': '../../outside/package.json', 'quays/package-lock.json': '../package-lock.json', 'quays/yarn.lock': '../yarn.lock', 'poetry.lock': 'locks/poetry.lock' };
  const tree = { 'pyproject.toml': '[tool.poetry]\nname = "sea"\n\n[tool.poetry.dependencies]\ntug = "^1.0"\n', 'locks/poetry.lock': '', 'package-lock.json': '{}', 'yarn.lock': '', ...links };
  const found = await foundIn(tree, { links: Object.keys(links) });
  expect(found.filter((line) => /^(?:unreadable-manifest|manifest-lock-mismatch) /.test(line))).toEqual([]);
});

test('what lies deep in tests is what they read, and may be anything; marks of a merge are told there too', async () => {
  expect(await only({ 'tests/syntax/highlighted/Cargo.toml': 'a = \n', 'test/cases/one/package.json': '{' })).toEqual([]);
  expect(await only({ 'tests/Cargo.toml': 'a = \n', 'test/e2e/package.json': '{' })).toHaveLength(2);
  expect(await only({ 'tests/syntax/highlighted/Cargo.toml': MERGE })).toHaveLength(1);
});
