import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJavaScriptResolver } from '../../src/imports/resolve/javascript/javascript-resolver.js';
import { excludes, includePattern, includes } from '../../src/imports/resolve/javascript/include-patterns.js';
import { PARSERS, target, treeOf } from '../imports/support/tree.js';
import { typescriptOver } from './support/typescript-oracle.js';

const folderName = fc.constantFrom('src', 'quay', 'tide', '.moor', 'node_modules', 'a1');
const file = fc.tuple(fc.array(folderName, { maxLength: 3 }), fc.constantFrom('quay.ts', 'tide.spec.ts', 'a1.tsx', '.moor.ts', 'quay.d.ts')).map(([folders, name]) => [...folders, name].join('/'));
const files = fc.uniqueArray(file, { minLength: 1, maxLength: 12 });
const piece = fc.constantFrom('src', 'quay', '**', '*', 'q*', '?1', '*.ts', '*.spec.ts', 'tide.spec.ts', '.moor', 'a1.tsx', '*.tsx', '.', 'qu*y');
const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
/** TypeScript refuses these with an error of its own. */
const isUsable = (text: string): boolean => {
  const parts = text.split('/').filter((part) => part !== '.');
  return parts.at(-1) !== '**' && parts.filter((part) => part === '**').length < 2;
};
const patterns = fc.array(pattern.filter(isUsable), { minLength: 1, maxLength: 3 });

describe('include and exclude', () => {
  it('take the files that TypeScript takes', () => {
    fc.assert(
      fc.property(files, patterns, fc.option(patterns, { nil: undefined }), fc.constantFrom('', 'src/'), (paths, include, exclude, folder) => {
        const tree = treeOf({ ...Object.fromEntries(paths.map((path) => [path, ''])), [`${folder}tsconfig.json`]: { include, ...(exclude === undefined ? {} : { exclude }) } });
        const home = folder.replace('/', '');
        const wanted = include.map((entry) => includePattern(home, entry, false)).filter((entry) => entry !== null);
        const unwanted = (exclude ?? ['node_modules', 'bower_components', 'jspm_packages']).map((entry) => includePattern(home, entry, true)).filter((entry) => entry !== null);
        const ours = paths.filter((path) => wanted.some((entry) => includes(entry, path.split('/'))) && !unwanted.some((entry) => excludes(entry, path.split('/'))));
        // Of `quay.ts` and `quay.d.ts` side by side TypeScript takes only the first; which config a file belongs to does not depend on that.
        const theirs = new Set(typescriptOver(tree).filesOf(`${folder}tsconfig.json`));
        const hidden = (path: string): boolean => path.endsWith('.d.ts') && paths.includes(path.replace('.d.ts', '.ts'));
        expect(ours.filter((path) => !hidden(path)).sort()).toEqual([...theirs].filter((path) => !hidden(path)).sort());
      }),
      { numRuns: 3000 },
    );
  });
});

describe('paths', () => {
  const key = fc.constantFrom('*', '@/*', '@/quay/*', 'quay', '*/quay', '@/*.js', 'tide*', '@/quay', 'tide/*/quay');
  const goal = fc.constantFrom('./src/*', './lib/*', './src/quay', './lib/quay.ts', './src/*/index', './none/*', '*');
  const specifier = fc.constantFrom('quay', '@/quay', '@/quay/tide', '@/tide.js', 'tide', 'tides', 'tide/a/quay', '@/none', 'lib/quay', '@/tide', 'src/quay');
  const sources = { 'src/quay.ts': '', 'src/tide.ts': '', 'src/tide/index.ts': '', 'lib/quay.ts': '', 'lib/tide.tsx': '', 'src/quay/tide.ts': '', 'main.ts': '' };

  it('lead where TypeScript leads', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.uniqueArray(goal, { minLength: 1, maxLength: 3 }), { minKeys: 1, maxKeys: 4 }), specifier, fc.boolean(), (paths, wanted, hasBase) => {
        const tree = treeOf({ ...sources, 'tsconfig.json': { compilerOptions: { module: 'esnext', moduleResolution: 'bundler', paths: Object.fromEntries(Object.entries(paths).map(([name, goals]) => [name, goals.map((entry) => (entry === '*' && !hasBase ? './*' : entry))])), ...(hasBase ? { baseUrl: '.' } : {}) } } });
        const expected = typescriptOver(tree).resolve('main.ts', wanted);
        const ours = target(createJavaScriptResolver(tree, PARSERS), 'main.ts', wanted);
        expect(ours === 'external' ? 'unresolved' : ours).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('package maps', () => {
  const conditions = fc.constantFrom('node', 'import', 'require', 'default', 'browser', 'staging');
  const entryOf = (leaf: fc.Arbitrary<string | null>): fc.Arbitrary<unknown> =>
    fc.letrec((tie) => ({
      entry: fc.oneof({ depthSize: 'small' }, leaf, fc.array(leaf, { minLength: 1, maxLength: 2 }), fc.dictionary(conditions, tie('entry'), { minKeys: 1, maxKeys: 3 })),
    })).entry;
  const leaf = fc.constantFrom('./a.ts', './b.ts', './sub/c.ts', './none.ts', './sub/*.ts', null);
  const entry = entryOf(leaf);
  const map = fc.dictionary(fc.constantFrom('.', './a', './sub/*', './*', './sub/c', './*.js', './sub/private/*'), entry, { minKeys: 1, maxKeys: 5 });
  const specifier = fc.constantFrom('harbour', 'harbour/a', 'harbour/sub/c', 'harbour/sub/private/c', 'harbour/c.js', 'harbour/none', 'harbour/sub/c.js');

  it('lead where TypeScript leads, wherever it finds something', () => {
    fc.assert(
      fc.property(map, specifier, fc.boolean(), (exports, wanted, staging) => {
        const tree = treeOf({
          'package.json': { name: 'harbour', type: 'module', exports },
          'tsconfig.json': { compilerOptions: { module: 'nodenext', ...(staging ? { customConditions: ['staging'] } : {}) } },
          'a.ts': '', 'b.ts': '', 'sub/c.ts': '', 'sub/private/c.ts': '', 'main.ts': '',
        });
        const expected = typescriptOver(tree).resolve('main.ts', wanted);
        const ours = target(createJavaScriptResolver(tree, PARSERS), 'main.ts', wanted);
        // Where TypeScript finds nothing, another condition may have a file: a require, or a build that sets one.
        if (expected !== 'unresolved') expect(ours).toBe(expected);
        else if (ours !== 'unresolved' && ours !== 'external') expect(tree.has(ours)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  // Of a file that is not there we look for the source before a package that is named behind it.
  const inside = fc.dictionary(fc.constantFrom('#a', '#*', '#sub/*', '#sub/c', '#*.js'), entryOf(fc.constantFrom('./a.ts', './b.ts', './sub/c.ts', null, 'tide', 'tide/moon', 'absent')), { minKeys: 1, maxKeys: 4 });

  it('that name other packages as well lead where TypeScript leads, wherever it finds something', () => {
    fc.assert(
      fc.property(inside, fc.constantFrom('#a', '#sub/c', '#moon', '#a.js', '#none'), (imports, wanted) => {
        const tree = treeOf({
          'package.json': { name: 'harbour', type: 'module', workspaces: ['packages/*'], imports },
          'tsconfig.json': { compilerOptions: { module: 'nodenext' } },
          'packages/tide/package.json': { name: 'tide', type: 'module', exports: { '.': './tide.ts', './moon': './moon.ts' } },
          'packages/tide/tide.ts': '', 'packages/tide/moon.ts': '', 'a.ts': '', 'b.ts': '', 'sub/c.ts': '', 'main.ts': '',
        });
        const expected = typescriptOver(tree, { 'node_modules/tide': 'packages/tide' }).resolve('main.ts', wanted);
        if (expected !== 'unresolved') expect(target(createJavaScriptResolver(tree, PARSERS), 'main.ts', wanted)).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });
});
