import { describe, expect, it } from 'vitest';
import { configView } from '../../src/imports/resolve/javascript/aliases/config-view.js';
import { readEntries } from '../../src/imports/resolve/javascript/aliases/read-entries.js';
import { resolverFor, target } from './support/tree.js';

const ROPE = {
  'package.json': { workspaces: ['packages/*'] },
  'packages/rope/package.json': { name: 'rope', exports: { '.': './dist/main.mjs', './control': './dist/control.mjs', './deep/*': './dist/deep/*.mjs', './types': { types: './dist/codec-types.d.mts', default: './dist/codec-types.mjs' } } },
  'packages/rope/src/exports/control.ts': '', 'packages/rope/src/exports/codec-types.ts': '', 'packages/rope/src/exports/deep/knot.ts': '', 'packages/rope/src/other/control.ts': '', 'packages/rope/src/start.ts': '',
  'a.ts': '',
};
const lead = (file: string, config: string, specifier: string): string => target(resolverFor({ ...ROPE, [`packages/rope/${file}`]: config }), 'a.ts', specifier);

describe('a bundle of a package that is not built', () => {
  it.each([
    ['tsdown.config.ts', "import { defineConfig } from '@repo/tsdown';\nexport default defineConfig({ entry: ['src/exports/control.ts', 'src/exports/codec-types.ts', 'src/exports/deep/knot.ts'] });"],
    ['tsup.config.js', "module.exports = defineConfig((options) => [{ entry: { control: 'src/exports/control.ts', 'codec-types': './src/exports/codec-types.ts', 'deep/knot': 'src/exports/deep/knot.ts' } }]);"],
    ['rollup.config.mjs', "export default [{ input: path.resolve(__dirname, 'src/exports/control.ts') }, { input: ['src/exports/codec-types.ts', 'src/exports/deep/knot.ts'] }];"],
    ['build.config.ts', "export default defineBuildConfig({ entries: ['src/exports/control', 'src/exports/codec-types', 'src/exports/deep/knot'] });"],
    ['vite.config.ts', "export default { build: { lib: { entry: { control: resolve(__dirname, 'src/exports/control.ts'), 'codec-types': 'src/exports/codec-types.ts', 'deep/knot': ['src/exports/deep/knot.ts'] } } } };"],
    ['rollup.config.js', "const input = { control: './src/exports/control.ts', 'deep/knot': 'src/exports/deep/knot.ts' };\nconst entries = ['src/exports/codec-types.ts'];\nexport default () => defineConfig([{ input, output: { dir: 'dist' } }, { input: entries, output }]);"],
    ['tsdown.config.mts', "export default { entry: ['src/exports/**/*.ts', '!src/exports/none.ts'] };"],
  ])('is made from what its %s says', (file, config) => {
    expect(lead(file, config, 'rope/control')).toBe('packages/rope/src/exports/control.ts');
    expect(lead(file, config, 'rope/types')).toBe('packages/rope/src/exports/codec-types.ts');
    expect(lead(file, config, 'rope/deep/knot')).toBe('packages/rope/src/exports/deep/knot.ts');
    expect(lead(file, config, 'rope/deep/none')).toBe('unresolved');
    expect(lead(file, config, 'rope')).toBe('unresolved');
  });

  it('is the only one that a config makes, where the name of the package alone is asked for', () => {
    expect(lead('vite.config.ts', "export default { build: { lib: { entry: 'src/start.ts', fileName: 'main' } } };", 'rope')).toBe('packages/rope/src/start.ts');
    expect(lead('vite.config.ts', "export default { build: { lib: { entry: 'src/start.ts' } } };", 'rope/control')).toBe('unresolved');
  });

  it('is told once by a constant that many bundles share', () => {
    const config = `const input = { start: 'src/start.ts', end: 'src/end.ts' };\nexport default [${'{ input, output: { dir: "dist" } }, { input: input, output }, '.repeat(2_000)}];`;
    expect(readEntries('rollup.config.js', config, '').map(({ name, source, list }) => ({ name, source, list }))).toEqual([{ name: 'start', source: 'src/start.ts', list: 1 }, { name: 'end', source: 'src/end.ts', list: 1 }]);
  });

  it('is not told by a config that computes it, by no config, or by one that lists no such file', () => {
    for (const config of ['', 'export default { entry: shells() };', "export default { entry: ['src/other/none.ts'] };", 'entry: [', "const entry = 'src/other/control.ts';"]) expect(lead('tsup.config.ts', config, 'rope/control')).toBe('unresolved');
    expect(lead('rollup.config.js', "const input = { control: 'src/other/control.ts' };\nlog(input);", 'rope/control')).toBe('unresolved');
    expect(lead('rollup.config.js', "export default { input: entries, output };", 'rope/control')).toBe('unresolved');
    expect(lead('other.config.ts', "export default { entry: ['src/other/control.ts'] };", 'rope/control')).toBe('unresolved');
  });

  it('is not what a folder has that another program makes', () => {
    const made = { ...ROPE, 'packages/rope/package.json': { name: 'rope', exports: { './css': './styles/css/index.mjs', './jsx': './dist/jsx/index.mjs' } }, 'packages/rope/src/index.ts': '', 'packages/rope/tsup.config.ts': "export default { entry: ['src/index.ts'] };" };
    expect(target(resolverFor(made), 'a.ts', 'rope/css')).toBe('unresolved');
    expect(target(resolverFor(made), 'a.ts', 'rope/jsx')).toBe('unresolved');
  });

  it('has the source that its name alone tells before', () => {
    const resolver = resolverFor({ ...ROPE, 'packages/rope/src/control.ts': '', 'packages/rope/tsup.config.ts': "export default { entry: ['src/exports/control.ts'] };" });
    expect(target(resolver, 'a.ts', 'rope/control')).toBe('packages/rope/src/control.ts');
  });

  it('counts for what a config says, and is told when it is explained', () => {
    const [one, other] = ['src/a.ts', 'src/b.ts'].map((entry) => configView('quay/tsup.config.ts', `export default { entry: ['${entry}'] };`));
    expect(one).not.toBe(other);
    const words: string[] = [];
    resolverFor({ ...ROPE, 'packages/rope/tsup.config.ts': "export default { entry: ['src/exports/control.ts'] };" }).resolve('a.ts', 'rope/control', (line) => words.push(line));
    expect(words).toContain('The bundle "control" of packages/rope/dist/control.mjs is made from packages/rope/src/exports/control.ts by packages/rope/tsup.config.ts.');
  });
});
