import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { FileTree } from '../../src/imports/resolve/file-tree.js';
import { createJavaScriptResolver } from '../../src/imports/resolve/javascript/javascript-resolver.js';
import { PARSERS } from './support/tree.js';
import { target, treeOf } from './support/tree.js';

/** What TypeScript itself resolves over the same tree, as bundlers do. */
function byTypeScript(tree: FileTree, from: string, specifier: string, options: ts.CompilerOptions = {}): string {
  const host: ts.ModuleResolutionHost = {
    fileExists: (path) => tree.has(path.replace(/^\/w\//, '')),
    readFile: (path) => tree.text(path.replace(/^\/w\//, '')) ?? undefined,
    directoryExists: (path) => path === '/w' || tree.paths.some((known) => `/w/${known}`.startsWith(`${path.replace(/\/$/, '')}/`)),
    useCaseSensitiveFileNames: true,
    getCurrentDirectory: () => '/w',
  };
  const compilerOptions = { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, allowJs: true, resolveJsonModule: true, ...options };
  const found = ts.resolveModuleName(specifier, `/w/${from}`, compilerOptions, host).resolvedModule;
  return found === undefined ? 'unresolved' : found.resolvedFileName.replace(/^\/w\//, '');
}

const folder = fc.constantFrom('', 'shop/', 'shop/cart/', 'lib/');
const stem = fc.constantFrom('index', 'cart', 'item', 'cart.config');
const extension = fc.constantFrom('.ts', '.tsx', '.js', '.jsx');
const files = fc.uniqueArray(fc.tuple(folder, stem, extension).map((parts) => parts.join('')), { minLength: 1, maxLength: 14 });
const request = fc
  .tuple(fc.constantFrom('./', '../', './cart/', '../lib/', './../shop/'), fc.constantFrom('index', 'cart', 'item', 'cart.config', '', '.'), fc.constantFrom('', '', '.js', '.jsx', '.ts', '.json', '.mjs', '/'))
  .map((parts) => parts.join(''));

describe('relative imports', () => {
  it('of a declaration file that is not there lead to the source beside it', () => {
    for (const source of ['shop/dom.ts', 'shop/dom.tsx', 'shop/dom.d.ts']) {
      const tree = treeOf({ 'shop/main.ts': '', [source]: '' });
      expect(byTypeScript(tree, 'shop/main.ts', './dom.d.ts')).toBe(source);
      expect(target(createJavaScriptResolver(tree, PARSERS), 'shop/main.ts', './dom.d.ts')).toBe(source);
    }
  });

  it('lead where TypeScript leads', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('main.ts', 'shop/main.ts', 'shop/cart/main.ts'), request, (paths, from, specifier) => {
        const tree = treeOf(Object.fromEntries([...paths, from].map((path) => [path, '{}'])));
        const expected = byTypeScript(tree, from, specifier);
        // Where TypeScript finds nothing, bundlers may.
        fc.pre(expected !== 'unresolved');
        // Nor does anything but TypeScript take a written `.ts` for another file.
        fc.pre(!specifier.endsWith('.ts') || expected.endsWith('.ts'));
        expect(target(createJavaScriptResolver(tree, PARSERS), from, specifier)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

const PROJECT = {
  'package.json': { name: 'shop', exports: { '.': './src/index.ts', './features/*': './src/features/*.ts', './features/internal/*': null, './icons/*.svg': './src/icons/*.ts' }, imports: { '#db': { node: './src/db.node.ts', default: './src/db.ts' }, '#lib/*': './src/lib/*.ts', '#lib/deep/*': './src/deep/*.ts' } },
  'tsconfig.json': '{ // comment\n "compilerOptions": { "baseUrl": "src", "paths": { "@lib/*": ["lib/*"], "@lib/deep/*": ["deep/*", "lib/*"], "exact": ["db"], "*.model": ["models/*"], }, }, }',
  'src/index.ts': '', 'src/db.ts': '', 'src/db.node.ts': '', 'src/lib/money.ts': '', 'src/lib/only-lib.ts': '', 'src/deep/money.ts': '', 'src/lib/folder/index.ts': '',
  'src/models/order.ts': '', 'src/features/cart.ts': '', 'src/features/internal/key.ts': '', 'src/icons/star.ts': '', 'src/app/main.ts': '',
};

describe('imports by name', () => {
  const options: ts.CompilerOptions = {
    baseUrl: '/w/src',
    paths: { '@lib/*': ['lib/*'], '@lib/deep/*': ['deep/*', 'lib/*'], exact: ['db'], '*.model': ['models/*'] },
  };
  it.each([
    '@lib/money', '@lib/deep/money', '@lib/deep/only-lib', '@lib/folder', 'exact', 'order.model', 'lib/money', 'lib/folder', 'db',
    '#db', '#lib/money', '#lib/deep/money', 'shop', 'shop/features/cart', 'shop/icons/star.svg',
  ])('%s leads where TypeScript leads', (specifier) => {
    const tree = treeOf(PROJECT);
    const expected = byTypeScript(tree, 'src/app/main.ts', specifier, { ...options, customConditions: ['node'] });
    expect(expected).not.toBe('unresolved');
    expect(target(createJavaScriptResolver(tree, PARSERS), 'src/app/main.ts', specifier)).toBe(expected);
  });

  it.each([
    ['tool.mjs', 'tool', 'external'], ['tool.mts', 'tool', 'external'], ['tool.json', 'tool', 'external'], ['tool/index.mjs', 'tool', 'external'],
    ['tool.mjs', 'tool.mjs', 'tool.mjs'], ['tool.json', 'tool.json', 'tool.json'], ['tool.js', 'tool', 'tool.js'], ['tool.mjs', './tool', 'tool.mjs'],
  ])('of baseUrl, where %s is: %s leads to %s, for only relative paths get the endings that TypeScript does not add', (file, specifier, expected) => {
    const tree = treeOf({ 'package.json': { devDependencies: { tool: '1' } }, 'tsconfig.json': { compilerOptions: { baseUrl: '.' } }, [file]: '', 'build.mjs': '' });
    if (!specifier.startsWith('.')) expect(byTypeScript(tree, 'build.mjs', specifier, { baseUrl: '/w' }).replace('unresolved', 'external')).toBe(expected);
    expect(target(createJavaScriptResolver(tree, PARSERS), 'build.mjs', specifier)).toBe(expected);
  });

  it('by paths into what a build writes lead to its source, unless the build is there or a manifest declares the package', () => {
    const of = (more: Readonly<Record<string, string>> = {}, config: Readonly<Record<string, unknown>> = { rootDir: 'src', outDir: 'lib/components' }) => {
      const paths = { '~components': ['../lib/components'], '~components/*': ['../lib/components/*'], 'port-kit': ['../lib/components/kit'] };
      return createJavaScriptResolver(treeOf({ 'package.json': {}, 'tsconfig.json': { compilerOptions: config }, 'pages/tsconfig.json': { compilerOptions: { paths } }, 'src/index.ts': '', 'src/alert/index.tsx': '', 'src/kit.ts': '', 'pages/a.page.tsx': '', ...more }), PARSERS);
    };
    const asked = (resolver: ReturnType<typeof of>) => ['~components', '~components/alert', '~components/alert/index.js', '~components/none'].map((name) => target(resolver, 'pages/a.page.tsx', name));
    expect(asked(of())).toEqual(['src/index.ts', 'src/alert/index.tsx', 'src/alert/index.tsx', 'unresolved']);
    expect(asked(of({ 'lib/components/alert/index.js': '' }))[1]).toBe('lib/components/alert/index.js');
    expect(asked(of({}, { outDir: 'dist' })).slice(0, 2)).toEqual(['unresolved', 'unresolved']);
    expect(target(of(), 'pages/a.page.tsx', 'port-kit')).toBe('src/kit.ts');
  });

  it.each(['@lib/none', '#none', 'shop/features/internal/key', 'shop/none'])('%s points into the tree and is unresolved', (specifier) => {
    const tree = treeOf(PROJECT);
    expect(byTypeScript(tree, 'src/app/main.ts', specifier, options)).toBe('unresolved');
    expect(target(createJavaScriptResolver(tree, PARSERS), 'src/app/main.ts', specifier)).toBe('unresolved');
  });

  it.each(['react', '@scope/kit/button', 'node:fs', 'fs', 'https://cdn.example/x.js', 'virtual:pages', 'data:text/javascript,1', ''])('%s is external', (specifier) => {
    expect(target(createJavaScriptResolver(treeOf(PROJECT), PARSERS), 'src/app/main.ts', specifier)).toBe('external');
  });
});
