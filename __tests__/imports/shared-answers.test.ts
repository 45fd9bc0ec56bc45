import { describe, expect, it } from 'vitest';
import { resolverFor } from './support/tree.js';

/** Folders side by side and within each other that each have one kind of file which decides where a name leads. */
const TREE = {
  'package.json': { name: 'harbour', workspaces: ['quays/*'], dependencies: { buoy: '^1.0.0' } },
  'tsconfig.json': { compilerOptions: { paths: { 'chart': ['./charts/north.ts'] } } },
  'charts/north.ts': '', 'charts/south.ts': '',
  'quays/crane/package.json': { name: 'crane' },
  'quays/crane/index.ts': '', 'quays/crane/deep/arm/main.ts': '',
  'quays/local/package.json': { name: 'local', dependencies: { crane: 'link:./own' } },
  'quays/local/own/package.json': { name: 'own-crane' },
  'quays/local/own/index.ts': '', 'quays/local/src/main.ts': '', 'quays/local/src/deep/main.ts': '',
  'mapped/tsconfig.json': { compilerOptions: { paths: { 'chart': ['../charts/south.ts'], 'crane': ['./crane.ts'] } } },
  'mapped/crane.ts': '', 'mapped/main.ts': '', 'mapped/inner/main.ts': '',
  'committed/node_modules/crane/package.json': { name: 'crane', main: 'own.js' },
  'committed/node_modules/crane/own.js': '',
  'committed/main.ts': '', 'committed/inner/main.ts': '', 'committed/inner/node_modules/buoy/index.js': '',
  'bundled/vite.config.ts': "import path from 'node:path';\nexport default { resolve: { alias: { chart: path.resolve(__dirname, 'chart.ts'), 'sea/tide': path.resolve(__dirname, 'tide.ts') } } };\n",
  'bundled/chart.ts': '', 'bundled/tide.ts': '', 'bundled/inner/main.ts': '',
  'rooted/jest.config.js': "module.exports = { modulePaths: ['<rootDir>/lib'] };\n",
  'rooted/lib/sea/tide.ts': '', 'rooted/lib/pilot.ts': '', 'rooted/inner/main.ts': '',
  'other/pnpm-workspace.yaml': 'packages:\n  - boats/*\n',
  'other/boats/crane/package.json': { name: 'crane' },
  'other/boats/crane/index.ts': '', 'other/main.ts': '', 'other/inner/main.ts': '',
  'main.ts': '', 'inner/main.ts': '', 'inner/plain.cts': '',
};
const NAMES = ['crane', 'crane/deep/arm/main', 'buoy', 'chart', 'sea/tide', 'pilot', 'own-crane', 'local', 'harbour', 'fs', '@/main', './main', '../main'];

describe('answers that folders share', () => {
  const importers = Object.keys(TREE).filter((path) => /\.c?ts$/.test(path));
  const questions = importers.flatMap((from) => NAMES.map((name) => [from, name] as const));
  const alone = questions.map(([from, name]) => resolverFor(TREE).resolve(from, name));

  it.each([
    ['in order', questions],
    ['backwards', [...questions].reverse()],
    ['name by name', NAMES.flatMap((name) => importers.map((from) => [from, name] as const))],
  ])('are those that each gets alone, asked %s', (_, order) => {
    const resolver = resolverFor(TREE);
    const answers = new Map(order.map(([from, name]) => [`${from}\n${name}`, resolver.resolve(from, name)]));
    expect(questions.map(([from, name]) => answers.get(`${from}\n${name}`))).toEqual(alone);
  });

  it('differ where one file between them says so', () => {
    const resolver = resolverFor(TREE);
    const ofCrane = new Set(importers.map((from) => JSON.stringify(resolver.resolve(from, 'crane'))));
    expect([...ofCrane].sort()).toEqual(
      ['committed/node_modules/crane/own.js', 'mapped/crane.ts', 'other/boats/crane/index.ts', 'quays/crane/index.ts', 'quays/local/own/index.ts'].map((path) => JSON.stringify({ kind: 'file', path })),
    );
    expect(resolver.resolve('committed/inner/main.ts', 'buoy')).toEqual({ kind: 'file', path: 'committed/inner/node_modules/buoy/index.js' });
    expect(resolver.resolve('committed/main.ts', 'buoy')).toEqual({ kind: 'external', package: 'buoy' });
    expect(resolver.resolve('bundled/inner/main.ts', 'sea/tide')).toEqual({ kind: 'file', path: 'bundled/tide.ts' });
    expect(resolver.resolve('rooted/inner/main.ts', 'pilot')).toEqual({ kind: 'file', path: 'rooted/lib/pilot.ts' });
    expect(resolver.resolve('inner/main.ts', 'pilot')).toEqual({ kind: 'external', package: 'pilot' });
  });
});
