import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkArchitecture, DOORS, IMPORT_TABLE, roomOf, ROOMS, type SourceTree } from './architecture-rules.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

function readTree(): SourceTree {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((path) => [relative(SRC, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

const tree = readTree();
const today = checkArchitecture(tree);

/** What the rules say more when `files` are added to (or replace files of) the real tree. */
function plant(files: Readonly<Record<string, string>>): string[] {
  return checkArchitecture(new Map([...tree, ...Object.entries(files)])).filter((breach) => !today.includes(breach));
}

test('the source keeps every fence', () => {
  expect(tree.size).toBeGreaterThan(20);
  expect(today).toEqual([]);
});

test('every area and every door of the table exists', () => {
  const areas = new Set([...tree.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
  // Reading foreign report formats is the one area that comes later.
  expect(Object.keys(IMPORT_TABLE).filter((area) => !areas.has(area))).toEqual(areas.has('formats') ? [] : ['formats']);
  expect(Object.keys(DOORS).filter((door) => !tree.has(door))).toEqual([]);
  for (const [area, rooms] of Object.entries(ROOMS)) {
    expect([...rooms].sort(), area).toEqual([...new Set([...tree.keys()].filter((path) => path.startsWith(`${area}/`)).map(roomOf))].sort());
  }
});

describe('a planted breach is found', () => {
  const quay = 'export const quay = 1;\n';
  const cases: [what: string, files: Record<string, string>, breach: RegExp][] = [
    ['an import up the table', { 'base/quay.ts': "import { pier } from '../graph/pier.js';\nexport const quay = pier;\n", 'graph/pier.ts': 'export const pier = 1;\n' }, /^base\/quay\.ts:1 imports graph\/pier\.ts; base may import only nothing$/],
    ['an import sideways', { 'reporters/quay.ts': "import { pier } from '../gates/pier.js';\nexport const quay = pier;\n", 'gates/pier.ts': 'export const pier = 1;\n' }, /^reporters\/quay\.ts:1 imports gates\/pier\.ts/],
    ['a type import up the table', { 'graph/quay.ts': "import type { Pier } from '../gates/pier.js';\nexport type Quay = Pier;\n", 'gates/pier.ts': 'export interface Pier { depth: number }\n' }, /^graph\/quay\.ts:1 imports gates\/pier\.ts/],
    ['a type query up the table', { 'graph/quay.ts': "export type Quay = import('../gates/pier.js').Pier;\n", 'gates/pier.ts': 'export interface Pier { depth: number }\n' }, /^graph\/quay\.ts:1 imports gates\/pier\.ts/],
    ['a late import up the table', { 'config/quay.ts': "export const quay = async () => import('../gates/pier.js');\n", 'gates/pier.ts': 'export const pier = 1;\n' }, /^config\/quay\.ts:1 imports gates\/pier\.ts/],
    ['a hand-over up the table', { 'contract/quay.ts': "export const pier = 1;\nexport { tide } from '../ports/tide.js';\n", 'ports/tide.ts': 'export const tide = 1;\n' }, /^contract\/quay\.ts:2 imports ports\/tide\.ts/],
    ['an adapter in the pipeline', { 'pipeline/quay.ts': "import { pier } from '../adapters/node/pier.js';\nexport const quay = pier;\n", 'adapters/node/pier.ts': 'export const pier = 1;\n' }, /^pipeline\/quay\.ts:1 imports adapters\/node\/pier\.ts/],
    ['an adapter in the library', { 'library.ts': "import { pier } from './adapters/node/pier.js';\nexport const quay = pier;\n", 'adapters/node/pier.ts': 'export const pier = 1;\n' }, /^library\.ts:1 imports adapters\/node\/pier\.ts/],
    ['the graph in a door', { 'action.ts': "import { pier } from './graph/pier.js';\nexport const quay = pier;\n", 'graph/pier.ts': 'export const pier = 1;\n' }, /^action\.ts:1 imports graph\/pier\.ts; action\.ts may import only/],
    ['an import of a door', { 'cli.ts': quay, 'adapters/node/quay.ts': "import { quay } from '../../cli.js';\nexport const pier = quay;\n" }, /^adapters\/node\/quay\.ts:1 imports the door cli\.ts/],
    ['a cycle of files', { 'base/quay.ts': "import { pier } from './pier.js';\nexport const quay = pier;\n", 'base/pier.ts': "import type { quay } from './quay.js';\nexport const pier: typeof quay = 1;\n" }, /^base\/pier\.ts:1 imports itself: base\/pier\.ts -> base\/quay\.ts -> base\/pier\.ts$/],
    ['a file that imports itself', { 'base/quay.ts': "import type { quay as own } from './quay.js';\nexport const quay: typeof own = 1;\n" }, /imports itself: base\/quay\.ts -> base\/quay\.ts/],
    ['the file system in the core', { 'workspace/quay.ts': "import { readFileSync } from 'node:fs';\nexport const quay = readFileSync;\n" }, /^workspace\/quay\.ts:1 imports node:fs/],
    ['a built-in without its prefix', { 'workspace/quay.ts': "import { readFileSync } from 'fs';\nexport const quay = readFileSync;\n" }, /^workspace\/quay\.ts:1 imports fs/],
    ['crypto outside the digest', { 'contract/quay.ts': "import { createHash } from 'node:crypto';\nexport const quay = createHash;\n" }, /^contract\/quay\.ts:1 imports node:crypto/],
    ['another built-in in the digest', { 'contract/digest.ts': "import { tmpdir } from 'node:os';\nexport const quay = tmpdir;\n" }, /^contract\/digest\.ts:1 imports node:os/],
    ['a package in two areas', { 'config/quay.ts': "import { tide } from 'tide-tables';\nexport const quay = tide;\n", 'gates/quay.ts': "import { tide } from 'tide-tables/north';\nexport const quay = tide;\n" }, /^config\/quay\.ts:1 imports tide-tables, as does gates\/quay\.ts:1; a package has one owning area$/],
    ['the toolkit outside adapters', { 'reporters/quay.ts': "import { summary } from '@actions/core';\nexport const quay = summary;\n" }, /^reporters\/quay\.ts:1 imports @actions\/core; only adapters may/],
    ['one rulepack in another', { 'rulepacks/cycles/quay.ts': "import { tide } from '../drift/tide.js';\nexport const quay = tide;\n", 'rulepacks/drift/tide.ts': 'export const tide = 1;\n' }, /^rulepacks\/cycles\/quay\.ts:1 imports the rulepack drift/],
    ['a room of the pipeline in an earlier one', { 'pipeline/base/quay.ts': "import { tide } from '../judge/tide.js';\nexport const quay = tide;\n", 'pipeline/judge/tide.ts': 'export const tide = 1;\n' }, /^pipeline\/base\/quay\.ts:1 imports pipeline\/judge\/tide\.ts; the room base may import only settings, tree$/],
    ['a command in a room of the pipeline', { 'pipeline/end/quay.ts': "import { tide } from '../tide.js';\nexport const quay = tide;\n", 'pipeline/tide.ts': 'export const tide = 1;\n' }, /^pipeline\/end\/quay\.ts:1 imports pipeline\/tide\.ts; the room end may import only/],
    ['a room in a value that all rooms use', { 'contract/quay.ts': "import { tide } from './json/tide.js';\nexport const quay = tide;\n", 'contract/json/tide.ts': 'export const tide = 1;\n' }, /^contract\/quay\.ts:1 imports contract\/json\/tide\.ts; what is in no room may import no room$/],
    ['a computed import', { 'adapters/node/quay.ts': 'export const quay = async (path: string) => import(path) as Promise<unknown>;\n' }, /^adapters\/node\/quay\.ts:1 has a computed import/],
    ['an import of a file that is not there', { 'base/quay.ts': "import { pier } from './no-such-pier.js';\nexport const quay = pier;\n" }, /^base\/quay\.ts:1 imports \.\/no-such-pier\.js, which is not a file/],
    ['an import without .js', { 'base/quay.ts': "import { pier } from './pier';\nexport const quay = pier;\n", 'base/pier.ts': 'export const pier = 1;\n' }, /^base\/quay\.ts:1 imports \.\/pier, which is not a file/],
    ['an area that the table lacks', { 'harbour/quay.ts': quay }, /^harbour\/quay\.ts:1 is in no area and is not a door$/],
    ['a file beside the doors', { 'quay.ts': quay }, /^quay\.ts:1 is in no area and is not a door$/],
    ['the page in the core', { 'reporters/html/quay.ts': "import { pier } from './client/pier.js';\nexport const quay = pier;\n", 'reporters/html/client/pier.ts': 'export const pier = 1;\n' }, /^reporters\/html\/quay\.ts:1 imports reporters\/html\/client\/pier\.ts, a part of the program for the browser/],
    ['markup from text in the page', { 'reporters/html/client/quay.ts': 'export const quay = (pier: Element, text: string) => {\n  pier.innerHTML = text;\n};\n' }, /^reporters\/html\/client\/quay\.ts:2 makes markup from text/],
    ['a request of the page', { 'reporters/html/client/quay.ts': "export const quay = () => fetch('https://harbour.example');\n" }, /^reporters\/html\/client\/quay\.ts:1 uses fetch/],
    ['a clock in the page', { 'reporters/html/client/quay.ts': 'export const quay = () => Date.now();\n' }, /^reporters\/html\/client\/quay\.ts:1 uses Date/],
    ['Node in the page', { 'reporters/html/client/quay.ts': "import { readFileSync } from 'node:fs';\nexport const quay = readFileSync;\n" }, /^reporters\/html\/client\/quay\.ts:1 imports node:fs, which no browser has/],
    ['a package in the page', { 'reporters/html/client/quay.ts': "import { pier } from 'pier';\nexport const quay = pier;\n" }, /^reporters\/html\/client\/quay\.ts:1 imports pier; the page is ours alone/],
    ['a barrel', { 'base/quay.ts': "export { pier } from './pier.js';\n", 'base/pier.ts': 'export const pier = 1;\n' }, /^base\/quay\.ts:1 only hands on/],
    ['an export of everything', { 'base/quay.ts': "export * from './pier.js';\nexport const quay = 1;\n", 'base/pier.ts': 'export const pier = 1;\n' }, /^base\/quay\.ts:1 has an `export \*`/],
    ['a default export', { 'base/quay.ts': 'export default 1;\n' }, /^base\/quay\.ts:1 has a default export/],
    ['a default export by another name', { 'base/quay.ts': 'const quay = 1;\nexport { quay as default };\n' }, /^base\/quay\.ts:2 has a default export/],
    ['the type any', { 'base/quay.ts': 'export const quay: any = 1;\n' }, /^base\/quay\.ts:1 uses the type any/],
    ['a silenced check', { 'base/quay.ts': '// @ts-expect-error: it is late\nexport const quay: string = 1;\n' }, /^base\/quay\.ts:1 silences a check/],
    ['unfinished work', { 'base/quay.ts': `// ${'TO'}${'DO'}: the tide\n${quay}` }, /^base\/quay\.ts:1 holds a mark of unfinished work/],
    ['a vague name', { 'base/string-utils.ts': quay }, /^base\/string-utils\.ts:1 has a name that says nothing/],
    ['a long file', { 'base/quay.ts': quay.repeat(301) }, /^base\/quay\.ts:301 has 301 lines/],
    ['a file that does not parse', { 'base/quay.ts': 'export const quay = ;\n' }, /^base\/quay\.ts:1 does not parse/],
  ];

  test.each(cases)('%s', (_what, files, breach) => {
    expect(plant(files)).toContainEqual(expect.stringMatching(breach));
  });
});

describe('an effect in the core is found', () => {
  test.each([
    ['process', 'process.exitCode'],
    ['process', 'globalThis["process"]', 'globalThis'],
    ['console', 'console.log(1)'],
    ['Date', 'Date.now()'],
    ['Date', 'new Date()'],
    ['Date', 'new Date'],
    ['Date', 'Date()'],
    ['Date', '[Date].map((clock) => clock.now())'],
    ['Math.random', 'Math.random()'],
    ['Math.random', "Math['random']()"],
    ['setTimeout', 'setTimeout(() => 1, 5)'],
    ['fetch', "fetch('http://harbour.example')"],
    ['performance', 'performance.now()'],
    ['crypto', 'crypto.randomUUID()'],
    ['import.meta', 'import.meta.url'],
    ['localeCompare', "'a'.localeCompare('b')"],
    ['toLocaleString', '(1).toLocaleString()'],
    ['eval', "eval('1')"],
    ['process', '{ process }'],
    ['console', '(console as unknown as { log: unknown }).log'],
  ])('%s in `%s`', (name, expression, reported = name) => {
    const breach = `base/quay.ts:1 uses ${reported}, or binds that name; effects belong into adapters/ and the doors`;
    expect(plant({ 'base/quay.ts': `export const quay = () => (${expression});\n` })).toContain(breach);
  });

  test('but not in an adapter, nor what only looks like one', () => {
    expect(plant({ 'adapters/node/quay.ts': 'export const quay = () => Date.now() + Math.random();\n' })).toEqual([]);
    const pure = [
      'export interface Quay { process: string; now(): Date; console?: typeof globalThis }',
      'export const quay = (pier: Quay) => ({ process: pier.process, fetch: 1, hour: new Date(0).getUTCHours() });',
      "export const tide = Date.parse('2026-03-02T08:00:00Z') + Math.max(1, 2);",
    ];
    expect(plant({ 'base/quay.ts': `${pure.join('\n')}\n` })).toEqual([]);
  });
});
