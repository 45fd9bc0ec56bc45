import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { foundIn, json, type Tree } from './support/drifting-tree.js';

/** Where generated changes of manifests, each given to the tool itself, showed another verdict than its own. */
const only = async (tree: Tree) => (await foundIn(tree)).filter((line) => line.startsWith('manifest-lock-mismatch')).map((line) => line.slice(23));

describe('members that others depend on', () => {
  const tug = (version: string) => ({ 'package.json': json({ name: 'sea', workspaces: ['packages/*'] }), 'packages/tug/package.json': json({ name: 'tug', version }), 'packages/quay/package.json': json({ name: 'quay', dependencies: { tug: '^1.0.0' } }) });

  it('npm asks the registry for one whose version the range refuses (npm 11)', async () => {
    const link = (name: string) => [[`packages/${name}`, { name, version: '1.0.0' }], [`node_modules/${name}`, { resolved: `packages/${name}`, link: true }]] as const;
    const lock = json({ lockfileVersion: 3, packages: { '': { name: 'sea' }, ...Object.fromEntries([...link('tug'), ...link('quay')]) } });
    expect(await only({ ...tug('1.4.0'), 'package-lock.json': lock })).toEqual([]);
    expect(await only({ ...tug('2.0.0'), 'package-lock.json': lock })).toEqual(['packages/quay/package.json:4 tug']);
    // The root is linked to its members whatever it says of them.
    expect(await only({ ...tug('1.4.0'), 'package.json': json({ name: 'sea', workspaces: ['packages/*'], devDependencies: { tug: '1.0.0' } }), 'package-lock.json': lock })).toEqual([]);
  });

  const pnpm = (range: string, manager: string): Tree => ({
    'package.json': json({ name: 'sea', packageManager: manager }), 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    'packages/tug/package.json': json({ name: 'tug', version: '2.0.0' }), 'packages/quay/package.json': json({ name: 'quay', dependencies: { tug: range } }),
    'pnpm-lock.yaml': `lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  packages/quay:\n    dependencies:\n      tug:\n        specifier: ${range}\n        version: link:../tug\n\n  packages/tug: {}\n`,
  });

  it.each(['workspace:^1.0.0', '^1.0.0', 'workspace:1.0.0'])('pnpm 11 and 12 refuse one that %s does not mean, earlier ones link it', async (range) => {
    expect(await only(pnpm(range, 'pnpm@11.28.11'))).toEqual(['packages/quay/package.json:4 tug']);
    expect(await only(pnpm(range, 'pnpm@10.33.0'))).toEqual([]);
  });

  it('pnpm links any by a range without a version', async () => {
    expect(await only(pnpm('workspace:^', 'pnpm@11.28.11'))).toEqual([]);
    expect(await only(pnpm('workspace:*', 'pnpm@12.21.0'))).toEqual([]);
    expect(await only(pnpm('workspace:^2.0.0', 'pnpm@11.28.11'))).toEqual([]);
  });

  it('pnpm of any age cannot link one that is gone, and only pnpm 11 minds one that nobody wants', async () => {
    const without = (tree: Tree, path: string): Tree => Object.fromEntries(Object.entries(tree).filter(([name]) => name !== path));
    expect(await only(without(pnpm('workspace:*', 'pnpm@9.15.9'), 'packages/tug/package.json'))).toEqual(['package.json member/packages/tug']);
    expect(await only(without(pnpm('workspace:*', 'pnpm@9.15.9'), 'packages/quay/package.json'))).toEqual([]);
    expect(await only(without(pnpm('workspace:*', 'pnpm@11.28.11'), 'packages/quay/package.json'))).toEqual(['package.json member/packages/quay']);
  });

  it('Yarn refuses a lock with one that the workspace does not name any more (Yarn 4.18)', async () => {
    const member = (name: string, folder: string) => `"${name}@workspace:${folder}":\n  version: 0.0.0-use.local\n  resolution: "${name}@workspace:${folder}"\n  languageName: unknown\n  linkType: soft\n\n`;
    const lock = `__metadata:\n  version: 8\n\n${member('sea', '.')}${member('tug', 'packages/tug')}${member('quay', 'packages/quay')}`;
    const of = (globs: readonly string[], inner: object = {}) => only({ 'package.json': json({ name: 'sea', workspaces: globs }), 'packages/tug/package.json': json({ name: 'tug', ...inner }), 'packages/quay/package.json': json({ name: 'quay' }), 'yarn.lock': lock });
    expect(await of(['packages/*'])).toEqual([]);
    expect(await of(['packages/*', '!packages/quay'])).toEqual(['package.json member/packages/quay']);
    // A member may name others.
    expect(await of(['packages/tug'], { workspaces: ['../quay'] })).toEqual([]);
  });
});

it('pnpm compares ranges to the letter, with the blanks around them', async () => {
  const of = (range: string, locked: string) => only({ 'package.json': json({ dependencies: { ferry: range } }), 'pnpm-lock.yaml': `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      ferry:\n        specifier: ${locked}\n        version: 2.1.0\n` });
  expect(await of(' ^2.1.0 ', "' ^2.1.0 '")).toEqual([]);
  expect(await of(' ^2.1.0', '^2.1.0')).toEqual(['package.json:3 ferry']);
  expect(await of('^2.1.0', "'^2.1.0 '")).toEqual(['package.json:3 ferry']);
});

it('Yarn 1 takes one range of a package that is in two lists', async () => {
  const of = (dependencies: object, devDependencies: object) => only({ 'package.json': json({ dependencies, devDependencies }), 'yarn.lock': '# yarn lockfile v1\n\n\nferry@latest:\n  version "2.1.0"\n' });
  expect(await of({ ferry: 'latest' }, { ferry: '^2.0.0' })).toEqual([]);
  expect(await of({ ferry: '^2.1.0' }, { ferry: '^2.0.0' })).toEqual(['package.json:3 ferry', 'package.json:6 ferry']);
});

it('Poetry 2 takes the range of the project where its own tables have another', async () => {
  const lock = '[[package]]\nname = "six"\nversion = "1.17.0"\n';
  const table = '[tool.poetry.dependencies]\nsix = "1.16.0"\n';
  expect(await only({ 'pyproject.toml': `[project]\nname = "sea"\ndependencies = ["six>=1.15"]\n\n${table}`, 'poetry.lock': lock })).toEqual([]);
  expect(await only({ 'pyproject.toml': `[project]\nname = "sea"\ndependencies = ["six<1.15"]\n\n${table}`, 'poetry.lock': lock })).toEqual(['pyproject.toml:3 six']);
  expect(await only({ 'pyproject.toml': `[project]\nname = "sea"\ndynamic = ["dependencies"]\n\n${table}`, 'poetry.lock': lock })).toEqual(['pyproject.toml:6 six']);
});

describe('uv', () => {
  /** Locks as uv 0.13 writes them. */
  const lock = (requires: string, source = 'virtual', options = '') => `version = 1\nrequires-python = ">=3.9, <4.0"\n${options}\n[[package]]\nname = "sea"\nversion = "0.1.0"\nsource = { ${source} = "." }\ndependencies = [\n    { name = "six" },\n]\n\n[package.metadata]\nrequires-dist = [${requires}]\n\n[[package]]\nname = "six"\nversion = "1.17.0"\nsource = { registry = "https://sea.example/simple" }\n`;
  const of = (dependencies: readonly string[], text: string, rest = '') => only({ 'pyproject.toml': `[project]\nname = "sea"\nversion = "0.1.0"\nrequires-python = ">=3.9,<4.0"\ndependencies = ${JSON.stringify(dependencies)}\n\n${rest}`, 'uv.lock': text });
  const six = (marker = '', specifier = '>=1.16') => `{ name = "six"${marker === '' ? '' : `, marker = "${marker}"`}, specifier = "${specifier}" }`;

  it('writes what both mean of a package that is in a list twice', async () => {
    expect(await of(['six>=1.16', 'six'], lock(six()))).toEqual([]);
    expect(await of(['six>=1.16', "six; sys_platform == 'win32'"], lock(six()))).toEqual([]);
    expect(await of(['six'], lock(six()))).toEqual(['pyproject.toml:5 six']);
  });

  it.each([
    ["python_version < '3.13'", ''], ['python_version >= "3.9" and os_name == "nt"', ''], ["python_version < '3.13'", "sys_platform == 'win32'"], ["python_version >= '3.9' and os_name == 'nt'", "python_full_version < '3.13'"],
  ])('has another marker than %s in %j', async (marker, locked) => {
    expect(await of([`six>=1.16; ${marker}`], lock(six(locked)))).toEqual(['pyproject.toml:5 six']);
  });

  it.each([
    ["python_version >= '3.9'", ''], ["python_version >= '3.8' and python_version < '4'", ''], ["python_version < '3.13'", "python_full_version < '3.13'"], ["platform_system == 'Windows'", "sys_platform == 'win32'"],
    ["python_version < '3.13' or os_name == 'nt'", ''], ["implementation_name == 'cpython'", ''], ["python_version != '3.9'", ''],
  ])('may have %s as %j', async (marker, locked) => {
    expect(await of([`six>=1.16; ${marker}`], lock(six(locked)))).toEqual([]);
  });

  it('has nothing of the environments of Hatch', async () => {
    const environment = '[tool.hatch.envs.oldest]\nextra-dependencies = ["six==1.16.*", "gull @ git+https://sea.example/gull", "skua"]\n';
    expect(await of(['six>=1.16'], lock(six()), environment)).toEqual([]);
    expect(await of([], lock(six()), environment)).toEqual(['pyproject.toml six']);
  });

  it('says whether a project is built, and how versions are chosen', async () => {
    const build = '[build-system]\nrequires = ["hatchling"]\n';
    expect(await of(['six>=1.16'], lock(six()), build)).toEqual(['pyproject.toml sea']);
    expect(await of(['six>=1.16'], lock(six(), 'editable'), build)).toEqual([]);
    expect(await of(['six>=1.16'], lock(six()), `${build}\n[tool.uv]\npackage = false\n`)).toEqual([]);
    expect(await of(['six>=1.16'], lock(six(), 'editable'), '[tool.uv]\npackage = false\n')).toEqual(['pyproject.toml sea']);
    // So did the first versions of uv.
    expect(await of(['six>=1.16'], lock(six(), 'editable'))).toEqual([]);
    expect(await of(['six>=1.16'], lock(six()), '[tool.uv]\nprerelease = "allow"\n')).toEqual(['pyproject.toml prerelease']);
    expect(await of(['six>=1.16'], lock(six(), 'virtual', '\n[options]\nprerelease-mode = "allow"\n'), '[tool.uv]\nprerelease = "allow"\nresolution = "highest"\n')).toEqual([]);
    // One mode to uv 0.13, and the one that is not written.
    expect(await of(['six>=1.16'], lock(six()), '[tool.uv]\nprerelease = "if-necessary"\n')).toEqual([]);
    expect(await of(['six>=1.16'], lock(six(), 'virtual', '\n[options]\nprerelease-mode = "if-necessary"\n'), '[tool.uv]\nprerelease = "if-necessary-or-explicit"\n')).toEqual([]);
    expect(await of(['six>=1.16'], lock(six(), 'virtual', '\n[options]\nresolution-mode = "lowest"\n'))).toEqual([]);
  });
});

it('a lock of a Poetry that names itself has the hash of all groups', async () => {
  const table = '[tool.poetry.dependencies]\npython = "^3.9"\n';
  const hash = createHash('sha256').update('{"dependencies": {"python": "^3.9"}, "dev-dependencies": null, "extras": null, "source": null}').digest('hex');
  const of = (group: string, written: string) => only({ 'pyproject.toml': `[tool.poetry]\nname = "sea"\n\n${table}${group}`, 'poetry.lock': `${written}[metadata]\nlock-version = "2.0"\ncontent-hash = "${hash}"\n` });
  const group = '\n[tool.poetry.group.docs]\noptional = true\n';
  expect(await of('', '# This file is automatically @generated by Poetry 1.8.5 and should not be changed by hand.\n')).toEqual([]);
  expect(await of(group, '# This file is automatically @generated by Poetry 1.8.5 and should not be changed by hand.\n')).toEqual(['pyproject.toml content-hash']);
  // Before Poetry 1.2 groups did not count.
  expect(await of(group, '')).toEqual([]);
});

it('a Cargo.lock has no package that nothing leads to any more', async () => {
  const entry = (name: string, ...dependencies: readonly string[]) => `\n[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://sea.example/index"\n${dependencies.length === 0 ? '' : `dependencies = [\n${dependencies.map((one) => ` "${one}",\n`).join('')}]\n`}`;
  const lock = `version = 4\n\n[[package]]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n "tug",\n]\n${entry('tug', 'rope')}${entry('rope', 'tug')}`;
  const of = (text: string, members: Tree = { 'Cargo.toml': '[package]\nname = "sea"\nversion = "0.1.0"\n\n[dependencies]\ntug = "1"\n' }) => only({ ...members, 'Cargo.lock': text });
  const left = `${lock}${entry('gull', 'skua')}${entry('skua')}`;
  expect(await of(lock)).toEqual([]);
  expect(await of(left)).toEqual(['Cargo.toml gull', 'Cargo.toml skua']);
  expect(await of(`${left}replace = "tug 1.0.0"\n`)).toEqual([]);
  expect(await of(left, { 'Cargo.toml': '[workspace]\nmembers = ["sea"]\n', 'sea/Cargo.toml': '[package]\nname = "sea"\nversion = "0.1.0"\n\n[dependencies]\ntug = "1"\n' })).toEqual(['sea/Cargo.toml gull', 'sea/Cargo.toml skua']);
  expect(await of(`${lock}\n[[patch.unused]]\nname = "gull"\nversion = "1.0.0"\n`)).toEqual([]);
});
