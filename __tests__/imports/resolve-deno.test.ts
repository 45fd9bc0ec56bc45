import { describe, expect, it } from 'vitest';
import { resolverFor, target } from './support/tree.js';

const WORKSPACE = {
  'deno.json': { workspace: ['./quays/*', './mast'], imports: { harbour: 'jsr:@harbour/core@^2', '@std/fs': 'jsr:@std/fs@1', 'rope/': './rope/', '@/': './src/', preact: 'npm:preact@10', 'wave': 'https://example.org/wave.ts', '~/': 'https://example.org/' } },
  'quays/core/deno.json': { name: '@harbour/core', version: '2.0.0', exports: { '.': './mod.ts', './tide': './src/tide.ts', './gone': './gone.ts' }, imports: { own: './own.ts', preact: './preact.ts' } },
  'mast/deno.jsonc': '{ // one entry\n "name": "@harbour/mast", "exports": "./mod.ts", }',
  'quays/core/mod.ts': '', 'quays/core/src/tide.ts': '', 'quays/core/own.ts': '', 'quays/core/preact.ts': '', 'mast/mod.ts': '', 'rope/knot.ts': '', 'src/a.ts': '', 'apart/deno.json': { imports: {} }, 'apart/a.ts': '',
};

describe('a workspace of Deno', () => {
  const resolver = resolverFor(WORKSPACE);

  it.each([
    // By the name of a member.
    ['src/a.ts', '@harbour/core', 'quays/core/mod.ts'], ['src/a.ts', '@harbour/core/tide', 'quays/core/src/tide.ts'], ['quays/core/mod.ts', '@harbour/mast', 'mast/mod.ts'], ['mast/mod.ts', '@harbour/mast', 'mast/mod.ts'],
    ['src/a.ts', 'jsr:@harbour/core@2/tide', 'quays/core/src/tide.ts'], ['src/a.ts', 'jsr:@harbour/mast', 'mast/mod.ts'],
    // By the import map of the root, which members have too, and by their own, which comes first.
    ['src/a.ts', 'harbour', 'quays/core/mod.ts'], ['src/a.ts', 'harbour/tide', 'quays/core/src/tide.ts'], ['mast/mod.ts', 'rope/knot.ts', 'rope/knot.ts'], ['quays/core/mod.ts', '@/a.ts', 'src/a.ts'],
    ['quays/core/mod.ts', 'own', 'quays/core/own.ts'], ['src/a.ts', 'own', 'external'], ['quays/core/mod.ts', 'preact', 'quays/core/preact.ts'], ['src/a.ts', 'preact', 'external'],
    // Out of the tree.
    ['src/a.ts', '@std/fs/walk', 'external'], ['src/a.ts', 'jsr:@std/fs@1', 'external'], ['src/a.ts', '~/x.ts', 'external'], ['src/a.ts', 'node:fs', 'external'],
    ['src/a.ts', '@harbour/core/none', 'unresolved'], ['src/a.ts', '@harbour/core/gone', 'unresolved'], ['src/a.ts', '@/none.ts', 'unresolved'],
    // No member.
    ['apart/a.ts', '@harbour/core', 'external'], ['apart/a.ts', 'rope/knot.ts', 'external'],
  ])('leads %s by %s to %s', (from, specifier, expected) => {
    expect(target(resolver, from, specifier)).toBe(expected);
  });

  it('names a package as it is written where that is elsewhere', () => {
    expect([resolver.resolve('src/a.ts', '@std/fs/walk'), resolver.resolve('src/a.ts', '~/x.ts')]).toEqual([{ kind: 'external', package: '@std/fs' }, { kind: 'external', package: null }]);
    expect(resolver.resolve('src/a.ts', '@harbour/core/none')).toEqual({ kind: 'unresolved', reason: '"exports" of quays/core/deno.json has no entry for "./none"' });
    expect(resolver.resolve('src/a.ts', '@/none.ts')).toEqual({ kind: 'unresolved', reason: 'src/none.ts, to which a config of Deno maps it, is not in the workspace' });
  });

  it('is told', () => {
    const told = (specifier: string): string | undefined => {
      const lines: string[] = [];
      resolver.resolve('src/a.ts', specifier, (line) => lines.push(line));
      return lines.at(-1);
    };
    expect(told('harbour')).toBe('"@harbour/core" is the package of quays/core/deno.json, whose "exports" have "." as quays/core/mod.ts: quays/core/mod.ts is there.');
    expect(told('rope/knot.ts')).toBe('The import map of deno.json has "rope/", so it is rope/knot.ts: rope/knot.ts is there.');
    expect(told('preact')).toBe('The import map of deno.json has "preact", so it is npm:preact@10.');
  });

  it('leaves to a tsconfig what that maps to a file', () => {
    const both = resolverFor({ ...WORKSPACE, 'tsconfig.json': { compilerOptions: { paths: { harbour: ['./rope/knot.ts'] } } } });
    expect(target(both, 'src/a.ts', 'harbour')).toBe('rope/knot.ts');
  });
});

describe('an import map of Deno', () => {
  it('may be in a file of its own, and have scopes', () => {
    const map = { imports: { tide: './tide.ts', '/': './' }, scopes: { './deep/': { tide: './deep/tide.ts' }, './deep/er/': { tide: '../outside.ts' } } };
    const tree = { 'app/deno.json': { importMap: './maps/imports.json' }, 'app/maps/imports.json': map, 'app/maps/tide.ts': '', 'app/maps/deep/tide.ts': '', 'app/outside.ts': '', 'app/a.ts': '', 'app/maps/deep/a.ts': '', 'app/maps/deep/er/a.ts': '' };
    const resolver = resolverFor(tree);
    expect(['app/a.ts', 'app/maps/deep/a.ts', 'app/maps/deep/er/a.ts'].map((from) => target(resolver, from, 'tide'))).toEqual(['app/maps/tide.ts', 'app/maps/deep/tide.ts', 'app/outside.ts']);
    expect(target(resolver, 'app/a.ts', '/deep/tide.ts')).toBe('app/maps/deep/tide.ts');
    // A config with a map of its own does not ask for another.
    expect(target(resolverFor({ ...tree, 'app/deno.json': { importMap: './maps/imports.json', imports: {} } }), 'app/a.ts', 'tide')).toBe('external');
  });

  it('says nothing where it is broken or none is there', () => {
    for (const config of ['broken', '[]', { imports: [], workspace: { members: ['./x'] } }, { importMap: './none.json' }]) expect(target(resolverFor({ 'deno.json': config, 'a.ts': '' }), 'a.ts', 'tide')).toBe('external');
  });
});
