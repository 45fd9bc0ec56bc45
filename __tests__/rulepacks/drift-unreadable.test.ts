import { expect, test } from 'vitest';
import { foundIn, json, type Tree } from './support/drifting-tree.js';

const only = async (tree: Tree) => (await foundIn(tree)).filter((line) => line.startsWith('unreadable-manifest')).map((line) => line.slice(20));
const MERGE = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n';

test.each(['package.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'uv.lock', 'poetry.lock', 'Pipfile.lock', 'go.sum', 'go.mod', 'Cargo.lock', 'Cargo.toml', 'pom.xml', 'requirements.txt'])('marks of a merge in %s are told at their line', async (path) => {
  expect(await only({ [path]: `# sea\n${MERGE}` })).toEqual([`${path}:2 marks of a merge are left in it`]);
  expect(await only({ [path]: MERGE })).toEqual([`${path}:1 marks of a merge are left in it`]);
});

test.each([
  ['package.json', '{"name": ', 'it is no JSON object'], ['package-lock.json', '', 'it is no JSON object'], ['npm-shrinkwrap.json', '[]', 'it is no JSON object'], ['Pipfile.lock', '{', 'it is no JSON object'],
  ['pyproject.toml', '[project\n', 'it is no TOML'], ['Cargo.toml', 'a = \n', 'it is no TOML'], ['Pipfile', '[[[', 'it is no TOML'], ['pnpm-lock.yaml', '', 'it says no lockfileVersion'],
])('%s that is broken is told', async (path, text, reason) => {
  expect(await only({ [path]: text })).toEqual([`${path} ${reason}`]);
});

test('what is whole, an old lock, data of tests, samples and templates are left alone', async () => {
  const whole = { 'package.json': json({ name: 'sea' }), 'package-lock.json': json({ lockfileVersion: 3 }), 'pyproject.toml': '[tool.ruff]\nline-length = 100\n', 'Cargo.toml': '[workspace]\n', Pipfile: '', 'Pipfile.lock': '{}', 'a/pnpm-lock.yaml': 'lockfileVersion: 4\n', 'yarn.lock': '' };
  expect(await only(whole)).toEqual([]);
  expect(await only({ 'test/fixtures/package.json': '{', 'examples/a/package.json': '{', '{{cookiecutter.name}}/pyproject.toml': '{% if %}' })).toEqual([]);
});
