import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { patchTree } from '../../src/graph/patch-tree.js';
import { familyOf } from '../../src/imports/extract/languages.js';
import { affectedImports } from '../../src/imports/resolve/affected-imports.js';
import { affectedSpecifiers } from '../../src/imports/resolve/javascript/affected-specifiers.js';
import type { ImportGraph } from '../../src/graph/import-graph.js';
import { extractText } from '../imports/support/source.js';
import { resolverFor, resolverForAll } from '../imports/support/tree.js';

type Files = Readonly<Record<string, string>>;

const SOURCES = [
  'tug.ts', 'tug.js', 'main.ts', '.hidden.ts', 'index.ts',
  'quay/berth.ts', 'quay/berth.js', 'quay/berth.d.ts', 'quay/berth.ios.ts', 'quay/berth_ios.ts', 'quay/berth/index.ts', 'quay/berth/index.d.ts', 'quay/crane.tsx', 'quay/crane.ts', 'quay/crane.mts', 'quay/index.ts', 'quay/index.js', 'quay/main.ts',
  'tugs/ferry.ts', 'tugs/ferry.spec.ts', 'tugs/ferry.css.d.ts', 'tugs/ferry.d.css.ts', 'tugs/ferry/index.ts',
  'gen/quay/berth.ts', 'gen/quay/index.ts', 'gen/quay.ts', 'shared/anchor.ts', 'shared/anchor/index.ts', 'shared/index.ts', 'wide/quay_berth.ts', 'wide/berth.ts',
  'pkgs/rope/index.ts', 'pkgs/rope/knots.ts', 'pkgs/rope/src/index.ts', 'pkgs/rope/src/main.ts', 'pkgs/rope/src/knots.ts', 'pkgs/rope/src/esm/knots.ts', 'pkgs/rope/lib/index.js', 'pkgs/rope/src/esm/index.ts', 'pkgs/rope/dist/other.js',
  'quay/Panel.vue', 'tugs/Panel/index.vue', 'quay/crane.ios.ts', 'quay/crane.android.ts', 'tugs/index.web.ts', 'tugs/index.native.ts', 'quay/index.ios.ts',
] as const;
const OTHERS = ['tugs/ferry.css', 'tugs/ferry.svg', 'tugs/ferry@2x.svg', 'tugs/ferry@1.5x.svg', 'quay/berth', 'notes.md', 'quay/berth/notes.md'] as const;

const SPECIFIERS = [
  './berth', './berth.js', './berth/', './berth/index', './berth?raw', './crane', './crane.js', './crane.mjs', './main', './index', '.', './', '..', '../', '../..', './x/..', './berth/..', '../quay', '../quay/', '../quay/berth', './quay', './quay/crane',
  './tug', '../tug', '../tug.js', './tugs/ferry', './ferry', './ferry.css', './ferry.spec', 'raw!./ferry.css', './ferry.svg?url', './ferry.svg', './.hidden', '../gen/quay/berth', '/tug', '/quay/berth', './lost', 'buoy', 'node:fs',
  '@q/berth', '@q/crane.js', '@q', '@anchor', '@s/anchor', 'lib-berth', 'lib.berth', '~berth', 'virtual:berth', 'quay/berth', 'shared/anchor', 'shared', 'rope', 'kit', 'rope/knots', 'rope/src/knots', 'rope/esm', '#inner', '#deep/knots', './Panel', '../quay/Panel', '../tugs/Panel', '$q/berth', '$q/Panel', '$q', '$tug', '$w', 'shore/berth.ts', 'shore', '@d/rope', '@d/rope/knots', 'berth', 'crane.js', 'berth/index', 'ferry', 'Panel', 'tugs', 'tugs/', 'index', 'esm/knots', 'knots', 'gen/quay', '../pkgs/rope/dist/knots.js', './pkgs/rope/out', './pkgs/rope/build/esm/knots', './dist/tug',
] as const;

const CONFIGS: readonly string[] = [
  '{}',
  '{ "compilerOptions": { "baseUrl": "." } }',
  '{ "compilerOptions": { "paths": { "@q/*": ["./quay/*"], "@q": ["./quay"], "@anchor": ["./shared/anchor"], "@s/*": ["./shared/*", "./quay/*"] } } }',
  '{ "compilerOptions": { "paths": { "lib-*": ["./wide/quay_*"], "lib.*": ["./wide/*"], "~*": ["./quay/*"], "virtual:*": ["./wide/*"] } } }',
  '{ "compilerOptions": { "paths": { "lib.*": ["./wide/*"], "virtual:*": ["./wide/*"] } } }',
  '{ "compilerOptions": { "rootDirs": ["quay", "gen/quay"] } }',
  '{ "compilerOptions": { "rootDirs": [".", "gen"] } }',
  '{ "compilerOptions": { "moduleSuffixes": [".ios", ""] } }',
  '{ "compilerOptions": { "moduleSuffixes": ["_ios", ""] } }',
  '{ "extends": "./quay/berth" }',
];
const ROPES: readonly string[] = [
  '{ "name": "rope" }',
  '{ "name": "kit" }',
  '{ "name": "rope", "main": "./dist/esm/knots.js" }',
  '{ "name": "rope", "main": "./src/index.ts" }',
  '{ "name": "rope", "exports": { ".": "./dist/index.js", "./*": "./src/*.ts", "./esm": "./dist/esm/index.js" } }',
  '{ "name": "rope", "exports": { "./knots": { "types": "./src/knots.ts" } }, "module": "lib/index.js" }',
];
const ROOTS: readonly string[] = ['{ "workspaces": ["pkgs/*"], "dependencies": { "react-native": "*" } }', '{ "name": "harbour", "workspaces": ["pkgs/*"] }', '{ "name": "harbour", "workspaces": ["pkgs/ro*"], "imports": { "#inner": "./tug.js", "#deep/*": "./pkgs/rope/src/*.js" } }'];

const BUNDLERS: readonly string[] = [
  'export default {};',
  "export default { alias: { $q: './quay', $tug: path.join(__dirname, 'tug.ts') } };",
  "export default { alias: { $q: resolve('tugs'), $w: './wide/berth' } }; // wild*card",
];

const BABELS: readonly string[] = [
  '{}',
  '{ "plugins": [["module-resolver", { "root": ["./quay", "."] }]] }',
  '{ "plugins": [["module-resolver", { "root": ["./*", "./pkgs/*/src"] }]] }',
  '{ "plugins": [["module-resolver", { "root": ["./src"], "cwd": "packagejson" }]] }',
];
const WEBPACKS: readonly string[] = ['', "module.exports = { resolve: { modules: ['quay', 'node_modules', path.resolve('tugs')] } };"];

const TSUPS: readonly string[] = ['', "export default { entry: ['src/esm/knots.ts', 'src/main.ts'] };", "export default { entry: { index: 'lib/index.js', knots: './src/esm/index' } };", "export default { input: 'src/esm/*.ts' };"];

const DENO: readonly string[] = ['{}', '{ "imports": { "shore/": "./quay/", "shore": "./shared/anchor.ts" } }', '{ "workspace": ["./pkgs/*"], "imports": { "shore": "jsr:@d/rope" } }'];

const text = fc.array(fc.constantFrom(...SPECIFIERS), { maxLength: 5 }).map((names) => names.map((name) => `import '${name}';\n`).join(''));
const steering = fc.record({ 'package.json': fc.constantFrom(...ROOTS), 'pkgs/rope/package.json': fc.constantFrom(...ROPES), 'tsconfig.json': fc.constantFrom(...CONFIGS), 'vite.config.js': fc.constantFrom(...BUNDLERS), 'deno.json': fc.constantFrom(...DENO), '.babelrc': fc.constantFrom(...BABELS), 'webpack.config.js': fc.constantFrom(...WEBPACKS), 'pkgs/rope/tsup.config.ts': fc.constantFrom(...TSUPS), 'pkgs/rope/deno.json': fc.constant('{ "name": "@d/rope", "exports": { ".": "./src/index.ts", "./knots": "./knots.ts" } }') });
const tree = fc.record({
  files: fc.record(Object.fromEntries(SOURCES.map((path) => [path, text]))) as fc.Arbitrary<Record<string, string>>,
  there: fc.subarray([...SOURCES, ...OTHERS], { minLength: 6 }),
  changed: fc.subarray([...SOURCES, ...OTHERS], { maxLength: 4 }),
});

const isSource = (path: string): boolean => SOURCES.some((source) => source === path);
const scansOf = (files: Files) => new Map(Object.keys(files).filter(isSource).map((path) => [path, extractText(path, files[path] ?? '')]));

/** The graph of `before` made of that of `now`; null where everything has to be resolved. */
function patched(now: Files, before: Files, config: Files): ImportGraph | null {
  const moved = [...Object.keys(now).filter((path) => before[path] === undefined), ...Object.keys(before).filter((path) => now[path] === undefined)];
  const mayLeadElsewhere = affectedSpecifiers(moved, new Map(Object.entries(config)), (folder) => config[folder === '' ? 'package.json' : `${folder}/package.json`] !== undefined);
  if (mayLeadElsewhere === null) return null;
  const scans = scansOf(before);
  const again = new Map([...scans].filter(([path, file]) => now[path] !== before[path] || file.imports.some(({ specifier }) => mayLeadElsewhere(specifier))));
  return patchTree(buildGraph(scansOf(now), resolverFor({ ...now, ...config })), [...scans.keys()].sort(), again, resolverFor({ ...before, ...config }));
}

describe('the graph of a tree with other paths', () => {
  test('is the one that is built again, whatever came or went', () => {
    let told = 0;
    fc.assert(
      fc.property(tree, steering, fc.boolean(), ({ files, there, changed }, config, isRename) => {
        const now = Object.fromEntries(there.map((path) => [path, files[path] ?? '']));
        // Each changed path goes where it is there, and comes where it is not; of renamed files one has the content of another.
        const before: Record<string, string> = { ...now };
        for (const path of changed) {
          if (before[path] === undefined) before[path] = (isRename ? Object.values(now)[0] : files[path]) ?? '';
          else delete before[path];
        }
        const graph = patched(now, before, config);
        if (graph === null) return;
        told++;
        expect({ ...graph, warnings: [] }).toEqual({ ...buildGraph(scansOf(before), resolverFor({ ...before, ...config })), warnings: [] });
      }),
      { numRuns: 3_000 },
    );
    expect(told).toBeGreaterThan(200);
  });
});

/** A tree of several languages: what each file imports is drawn from those of its own. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['quay/berth.ts', 'quay/tide.js', 'sea/tide/index.ts', 'tug.ts'].map((path) => [path, ["import './tide';", "import '../quay/tide.h';", "import '../sea/tide';", "import './tug';"]])),
  ...Object.fromEntries(['tide.h', 'quay/tide.h', 'sea/tide.h', 'sea/include/quay/tide.h', 'sea/hull.c', 'keel.c'].map((path) => [path, ['#include "tide.h"', '#include <quay/tide.h>', '#include "../tide.h"', '#include <sea/tide.h>', '#include "notes.txt"', '#include_next <tide.h>', '#include HULL']])),
  ...Object.fromEntries(['tide.py', 'sea/__init__.py', 'sea/tide.py', 'sea/deep/ebb.py'].map((path) => [path, ['import tide', 'import sea.tide', 'from . import tide', 'from sea.deep import ebb', 'import rudder']])),
  ...Object.fromEntries(['wave/wave.go', 'wave/foam.go', 'main.go'].map((path) => [path, ['import "example.org/sea/wave"', 'import "fmt"', 'import "example.org/sea/lost"']])),
};
const MIXED_OTHERS = ['notes.txt', 'sea/notes.txt', 'rudder.pyx', 'sea/rudder.pyx', 'sea/tide.svg'] as const;
const MIXED_STEERING: Files = { 'package.json': '{ "name": "harbour" }', 'go.mod': 'module example.org/sea\n', 'pyproject.toml': '[project]\nname = "tide"\n' };

const mixedText = fc.record(Object.fromEntries(Object.entries(MIXED).map(([path, lines]) => [path, fc.subarray([...lines], { maxLength: 3 }).map((chosen) => [...(path.endsWith('.go') ? ['package wave'] : []), ...chosen, ''].join('\n'))]))) as fc.Arbitrary<Record<string, string>>;
const mixedTree = fc.record({ files: mixedText, there: fc.subarray([...Object.keys(MIXED), ...MIXED_OTHERS], { minLength: 6 }), changed: fc.subarray([...Object.keys(MIXED), ...MIXED_OTHERS], { maxLength: 3 }) });
const mixedScans = (files: Files) => new Map(Object.keys(files).filter((path) => MIXED[path] !== undefined).map((path) => [path, extractText(path, files[path] ?? '')]));

describe('the graph of a tree of several languages with other paths', () => {
  test('is the one that is built again, whatever came or went', async () => {
    const told = new Set<string>();
    await fc.assert(
      fc.asyncProperty(mixedTree, async ({ files, there, changed }) => {
        const now = Object.fromEntries(there.map((path) => [path, files[path] ?? '']));
        const before: Record<string, string> = { ...now };
        for (const path of changed) {
          if (before[path] === undefined) before[path] = files[path] ?? '';
          else delete before[path];
        }
        const [scans, scansNow] = [mixedScans(before), mixedScans(now)];
        const families = new Set([...scans.keys(), ...scansNow.keys()].flatMap((path) => familyOf(path) ?? []));
        const mayLeadElsewhere = affectedImports({ moved: changed, packages: new Set(), families, texts: new Map(Object.entries(MIXED_STEERING)), hasManifest: (folder) => folder === '' });
        if (mayLeadElsewhere === null) return;
        const again = new Map([...scans].filter(([path, file]) => !scansNow.has(path) || mayLeadElsewhere(path, file)));
        const graph = patchTree(buildGraph(scansNow, await resolverForAll({ ...now, ...MIXED_STEERING })), [...scans.keys()].sort(), again, await resolverForAll({ ...before, ...MIXED_STEERING }));
        if (graph === null) return;
        for (const path of changed) told.add(`${families.size > 1 ? 'beside others ' : ''}${familyOf(path) ?? 'none'}`);
        expect({ ...graph, warnings: [] }).toEqual({ ...buildGraph(scans, await resolverForAll({ ...before, ...MIXED_STEERING })), warnings: [] });
      }),
      { numRuns: 2_000 },
    );
    for (const family of ['javascript', 'c', 'none']) expect([...told]).toContain(`beside others ${family}`);
    expect([...told]).not.toContain('beside others python');
  });
});

describe('specifiers that may lead elsewhere', () => {
  const texts = new Map([['package.json', '{ "main": "./crane.js", "dependencies": { "rope": "*" } }']]);
  const may = (path: string, specifier: string): boolean | null => affectedSpecifiers([path], texts, (folder) => folder === '')?.(specifier) ?? null;

  test('are those with the name of the file, or of the folder of an index', () => {
    expect(may('quay/berth.ts', '../quay/berth.js')).toBe(true);
    expect(may('quay/berth.ts', './berths')).toBe(false);
    expect(may('quay/index.ts', '../quay')).toBe(true);
    expect(may('quay/index.ts', '..')).toBe(true);
    expect(may('quay/index.ts', './berth')).toBe(false);
    expect(may('quay/rope.ts', 'buoy')).toBe(false);
    expect(['quay/mast@2x.png', 'quay/mast@1.5x.png'].map((path) => may(path, './mast.png'))).toEqual([true, true]);
  });

  test('are all where a manifest names the file, or it steers resolution itself', () => {
    for (const path of ['lib/crane.ts', 'index.ts', 'src/index.ts', 'src/main.ts', 'quay/src/public_api.ts', 'quay/package.json', 'quay/ng-package.json', 'quay/tsconfig.json', 'node_modules/buoy/x.js', 'quay/data.json', 'quay/a%41.ts', 'vite.config.ts']) expect(may(path, 'buoy'), path).toBeNull();
    expect(affectedSpecifiers(['kit/index.ts'], texts, (folder) => folder === 'kit')).toBeNull();
  });
});
