import { describe, expect, it } from 'vitest';
import { resolverFor } from './support/tree.js';

const NATIVE = { dependencies: { 'react-native': '0.80' } };
const TREE = {
  'package.json': NATIVE, 'app/a.ts': '', 'app/Button.tsx': '', 'app/Button.ios.tsx': '', 'app/Button.native.tsx': '', 'app/Button.web.tsx': '', 'app/Tide.ios.ts': '', 'app/Tide.android.ts': '',
  'app/mast/index.ts': '', 'app/mast/index.web.ts': '', 'app/types.d.ts': '', 'app/types.android.js': '', 'app/plain.ts': '', 'app/b.ios.ts': '', 'app/b.web.ts': '', 'app/Button.test.tsx': '',
};

function paths(tree: Readonly<Record<string, unknown>>, from: string, specifier: string): readonly string[] {
  const result = resolverFor(tree).resolve(from, specifier);
  return result.kind === 'file' ? [result.path, ...(result.also ?? [])] : [result.kind];
}

describe('images for some densities alone', () => {
  const tree = { 'package.json': NATIVE, 'app/a.ts': '', 'img/mast@2x.png': '', 'img/mast@3x.png': '', 'img/rope@3x.png': '', 'img/sail.png': '', 'img/sail@2x.png': '' };

  it('are meant by their names without that, in a project of React Native', () => {
    expect(['mast', 'rope', 'sail', 'rope@3x', 'lost'].map((name) => paths(tree, 'app/a.ts', `../img/${name}.png`))).toEqual([['img/mast@2x.png'], ['img/rope@3x.png'], ['img/sail.png'], ['img/rope@3x.png'], ['unresolved']]);
    expect(paths({ ...tree, 'package.json': {} }, 'app/a.ts', '../img/mast.png')).toEqual(['unresolved']);
  });
});

describe('files for one platform of React Native', () => {
  it.each([
    ['./Button', ['app/Button.tsx', 'app/Button.ios.tsx', 'app/Button.native.tsx', 'app/Button.web.tsx']],
    ['./Tide', ['app/Tide.ios.ts', 'app/Tide.android.ts']],
    ['./mast', ['app/mast/index.ts', 'app/mast/index.web.ts']],
    ['./mast/index', ['app/mast/index.ts', 'app/mast/index.web.ts']],
    ['./types', ['app/types.d.ts', 'app/types.android.js']],
    ['./plain', ['app/plain.ts']],
    // What is named whole is that file alone.
    ['./Button.tsx', ['app/Button.tsx']],
    ['./Button.ios', ['app/Button.ios.tsx']],
    ['./Tide.windows', ['unresolved']],
  ])('%s leads to %s', (specifier, expected) => {
    expect(paths(TREE, 'app/a.ts', specifier)).toEqual(expected);
  });

  it('are seen from such a file only where one platform may have both', () => {
    expect(paths(TREE, 'app/b.ios.ts', './Button')).toEqual(['app/Button.tsx', 'app/Button.ios.tsx', 'app/Button.native.tsx']);
    expect(paths(TREE, 'app/b.web.ts', './Button')).toEqual(['app/Button.tsx', 'app/Button.web.tsx']);
    const resolver = resolverFor(TREE);
    expect(['app/a.ts', 'app/b.web.ts', 'app/a.ts'].map((from) => resolver.resolve(from, './mast'))).toEqual(['app/a.ts', 'app/b.web.ts', 'app/a.ts'].map((from) => resolverFor(TREE).resolve(from, './mast')));
  });

  it('name by their own name what all platforms have, and neither themselves nor each other', () => {
    expect(['web', 'ios', 'native'].map((platform) => paths(TREE, `app/Button.${platform}.tsx`, './Button'))).toEqual([['app/Button.tsx'], ['app/Button.tsx'], ['app/Button.tsx']]);
    expect(paths(TREE, 'app/mast/index.web.ts', '.')).toEqual(['app/mast/index.ts']);
    const resolver = resolverFor(TREE);
    expect(['Button.web.tsx', 'b.web.ts', 'Button.web.tsx'].map((file) => resolver.resolve(`app/${file}`, './Button'))).toEqual([{ kind: 'file', path: 'app/Button.tsx' }, { kind: 'file', path: 'app/Button.tsx', also: ['app/Button.web.tsx'] }, { kind: 'file', path: 'app/Button.tsx' }]);
  });

  it('have the file that all platforms take beside them where a tsconfig names one platform', () => {
    const tree = { ...TREE, 'tsconfig.json': { compilerOptions: { moduleSuffixes: ['.ios', ''], paths: { '@/*': ['./app/*'] } } } };
    expect(paths(tree, 'app/a.ts', './Button')[0]).toBe('app/Button.ios.tsx');
    expect([...paths(tree, 'app/a.ts', '@/Button')].sort()).toEqual(['app/Button.ios.tsx', 'app/Button.native.tsx', 'app/Button.tsx', 'app/Button.web.tsx']);
  });

  it('are nothing special where no manifest at or above has React Native', () => {
    for (const manifest of [{}, { keywords: ['react-native'] }]) {
      const tree = { ...TREE, 'package.json': manifest };
      expect([paths(tree, 'app/a.ts', './Button'), paths(tree, 'app/a.ts', './Tide')]).toEqual([['app/Button.tsx'], ['unresolved']]);
    }
    expect(paths({ ...TREE, 'package.json': { devDependencies: { expo: '53' } } }, 'app/a.ts', './mast')).toHaveLength(2);
    // One of them is enough.
    expect(paths({ ...TREE, 'app/package.json': { name: 'app' } }, 'app/a.ts', './mast')).toHaveLength(2);
    expect(paths({ ...TREE, 'package.json': { name: 'harbour' }, 'app/package.json': NATIVE }, 'app/a.ts', './mast')).toHaveLength(2);
  });

  it('stand for the entry of a package only where its manifest does not name the file', () => {
    const tree = { 'package.json': { ...NATIVE, workspaces: ['quays/*'] }, 'a.ts': '', 'quays/q/package.json': { name: 'q', main: './src/index.ts' }, 'quays/q/src/index.ts': '', 'quays/q/src/index.web.ts': '', 'quays/q/tide.ts': '', 'quays/q/tide.web.ts': '' };
    expect([paths(tree, 'a.ts', 'q'), paths(tree, 'a.ts', 'q/tide')]).toEqual([['quays/q/src/index.ts'], ['quays/q/tide.ts', 'quays/q/tide.web.ts']]);
  });

  it('are told', () => {
    const lines: string[] = [];
    resolverFor(TREE).resolve('app/a.ts', './mast', (line) => lines.push(line));
    expect(lines.at(-1)).toBe('Other platforms take other files for it: app/mast/index.web.ts.');
  });
});
