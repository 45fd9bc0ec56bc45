import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/contract/digest.js';
import type { ImportGraph } from '../../src/graph/import-graph.js';
import { RecalledGraph } from '../../src/graph/recalled-graph.js';
import { findComponents } from '../../src/graph/components.js';
import { observe } from '../../src/pipeline/tree/observe.js';
import { recaller } from '../../src/pipeline/tree/recaller.js';
import { graphOf } from '../../src/pipeline/tree/workspace-graph.js';
import type { FactsStore } from '../../src/ports/facts-store.js';
import { worldIn } from './workspace-run.js';

let folders: string[] = [];
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
});

type Files = Readonly<Record<string, string>>;

/** A folder without git: every file is read each time, and what is the same is known by its hash. */
class Tree {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'gates-recalled-')));
  private kept: Uint8Array | null = null;
  writes = 0;
  readonly notices: string[] = [];

  constructor() {
    folders.push(this.path);
  }

  /** Makes the folder hold exactly these files. */
  become(files: Files): void {
    rmSync(this.path, { recursive: true });
    mkdirSync(this.path);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
  }

  get bytes(): Buffer {
    return Buffer.from(this.kept ?? []);
  }

  forge(change: (body: Buffer) => void): void {
    const bytes = this.bytes;
    const body = bytes.subarray(0, bytes.length - 32);
    change(body);
    this.kept = Buffer.concat([body, Buffer.from(sha256Hex(body), 'hex')]);
  }

  /** The graph of a run with the cache, which keeps what it found; `sampled` files are checked, the first ones. */
  async recalled(sampled = 2): Promise<ImportGraph> {
    const store: FactsStore = {
      read: () => Promise.resolve(this.kept),
      write: (_name, bytes) => {
        this.kept = Uint8Array.from(bytes);
        this.writes++;
        return Promise.resolve();
      },
      isLocal: false,
      sample: (total) => Array.from({ length: Math.min(total, sampled) }, (_, index) => index),
    };
    return this.graph({ cache: { store, version: 'v1', open: recaller.open }, recaller, onNotice: (text: string) => void this.notices.push(text) });
  }

  async fresh(): Promise<ImportGraph> {
    return this.graph({});
  }

  private async graph(options: object): Promise<ImportGraph> {
    const observed = await observe(worldIn(this.path).workspace, { includeUntracked: false, limits: { files: 1_000, scanBytes: 1_000_000 }, hold: false, onProgress: () => undefined, ...options });
    if (!observed.ok) throw new Error(observed.error.message);
    const graph = await graphOf(observed.value);
    await observed.value.capture.remember();
    return graph;
  }
}

function plain(graph: ImportGraph): object {
  const { nodes, units, edges, externals, unresolved, uncertain, warnings } = graph;
  return { nodes, units, edges, externals, unresolved, uncertain, warnings };
}

function cyclesOf(graph: ImportGraph): unknown {
  return graph instanceof RecalledGraph ? graph.cycles() : findComponents(graph.nodes.length, graph.edges.filter((edge) => edge.kind !== 'type'));
}

const HARBOUR: Files = {
  'package.json': '{ "name": "harbour", "workspaces": ["quays/*"] }\n',
  'tsconfig.json': '{ "extends": "./shared.settings", "compilerOptions": {} }\n',
  'shared.settings': '{ "compilerOptions": { "paths": { "@crane": ["./quays/east/crane.ts"] } } }\n',
  'quays/east/package.json': '{ "name": "east", "exports": "./berth.ts" }\n',
  'quays/east/berth.ts': "import { lift } from './crane';\nimport type { Tug } from '../../tug';\nexport const berth = lift;\n",
  'quays/east/crane.ts': "export const lift = 1;\nimport './berth';\n",
  'tug.ts': "import { berth } from 'east';\nimport '@crane';\nimport 'buoy';\nimport './lost';\nimport 'node:fs';\nimport './chart.svg';\n",
  'chart.svg': '<svg/>\n',
  'sea/go.mod': 'module example.org/sea\n',
  'sea/wave/wave.go': 'package wave\n',
  'sea/wave/wave_linux.go': 'package wave\n\nconst height = 1\n',
  'sea/main.go': 'package main\n\nimport "example.org/sea/wave"\n',
  'java/a/Pier.java': 'package a;\nimport b.*;\nclass Pier {}\n',
  'java/b/Sail.java': 'package b;\nclass Sail {}\n',
  'vite.config.ts': "export default { alias: { '@lift': './quays/east/crane.ts' } };\n",
  'quays/deno.json': '{ "imports": { "tide": "../mast.ts" } }\n',
  'quays/north.ts': "import 'tide';\n",
  'buoy.ios.ts': "import './mast';\nimport './buoy';\n",
  'buoy.android.ts': '\n',
  'mast.web.ts': "import './buoy';\n",
  'mast.ts': "import './buoy';\nimport '@lift';\nimport './Sail';\n",
  'Sail.vue': "<script>\nimport './tug';\n</script>\n",
  'py/one.py': 'from . import two\n',
  'py/two.py': 'import one\n',
};

const LINES: Readonly<Record<string, readonly string[]>> = {
  ts: ["import './berth';", "import { x } from './quays/east/crane';", "export * from 'east';", "import '@crane';", "import type { T } from './tug';", "import 'buoy';", "import './lost';", "import './chart.svg';", 'const open = { // import', 'const é = 1; // beyond ASCII', "import '\\uD800';", "import '@lift';", "import 'tide';", "import './buoy';", "export * from './mast';", "import './Sail';", ''],
  go: ['package wave', 'package main', 'import "example.org/sea/wave"', 'import "fmt"'],
  java: ['package a;', 'package b;', 'import b.*;', 'import a.Pier;'],
  py: ['import one', 'from . import two', 'import numpy'],
};
const STEERING: Readonly<Record<string, readonly string[]>> = {
  'package.json': [HARBOUR['package.json'] ?? '', '{ "name": "harbour" }\n', '{ "name": "harbour", "dependencies": { "expo": "53" } }\n', 'broken\n'],
  'tsconfig.json': [HARBOUR['tsconfig.json'] ?? '', '{ "extends": "@sea/base" }\n', '{ "compilerOptions": { "paths": { "@crane": ["./tug.ts"] } } }\n'],
  'shared.settings': [HARBOUR['shared.settings'] ?? '', '{}\n'],
  'quays/east/package.json': [HARBOUR['quays/east/package.json'] ?? '', '{ "name": "west", "exports": "./crane.ts" }\n'],
  'quays/deno.json': ['{ "imports": { "buoy": "../tug.ts", "tide": "./east/crane.ts" } }\n', '{}\n', 'broken\n'],
  'vite.config.ts': [HARBOUR['vite.config.ts'] ?? '', "export default { alias: { '@lift': './tug.ts', buoy: './mast.ts' } };\n", 'export default {};\n'],
  'sea/go.mod': [HARBOUR['sea/go.mod'] ?? '', 'module example.org/other\n'],
};
const SOURCES = Object.keys(HARBOUR).filter((path) => /\.(ts|go|java|py)$/.test(path));
const NEW_PATHS = ['lost.ts', 'quays/east/index.ts', 'sea/wave/foam.go', 'py/one/__init__.py', 'notes.md'];

type Edit = (files: Record<string, string>) => void;
const textFor = (path: string): fc.Arbitrary<string> => {
  const lines = LINES[path.slice(path.lastIndexOf('.') + 1)] ?? ['tide'];
  return fc.array(fc.constantFrom(...lines), { maxLength: 5 }).map((list) => `${list.join('\n')}\n`);
};
const rewritten: fc.Arbitrary<Edit> = fc.constantFrom(...SOURCES).chain((path) => textFor(path).map((text) => (files) => void (files[path] !== undefined && (files[path] = text))));
const shifted: fc.Arbitrary<Edit> = fc.constantFrom(...SOURCES).map((path) => (files) => void (files[path] !== undefined && (files[path] = `\n${files[path] ?? ''}`)));
const added: fc.Arbitrary<Edit> = fc.constantFrom(...NEW_PATHS).chain((path) => textFor(path).map((text) => (files) => void (files[path] = text)));
const removed: fc.Arbitrary<Edit> = fc.constantFrom(...Object.keys(HARBOUR)).map((path) => (files) => void delete files[path]);
const renamed: fc.Arbitrary<Edit> = fc.constantFrom(...SOURCES).map((path) => (files) => {
  const text = files[path];
  if (text === undefined) return;
  delete files[path];
  files[path.replace(/(\w+)(\.\w+)$/, '$1_moved$2')] = text;
});
const steered: fc.Arbitrary<Edit> = fc.constantFrom(...Object.keys(STEERING)).chain((path) => fc.constantFrom(...(STEERING[path] ?? [''])).map((text) => (files) => void (files[path] = text)));
const edits = fc.array(fc.oneof({ weight: 6, arbitrary: rewritten }, { weight: 4, arbitrary: shifted }, added, removed, renamed, steered), { minLength: 1, maxLength: 3 });

describe('a graph that an earlier run kept', () => {
  test('is the graph that is built again, whatever was done to the tree', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 4 }), async (steps) => {
        const tree = new Tree();
        const files: Record<string, string> = { ...HARBOUR };
        tree.become(files);
        await tree.recalled();
        for (const step of steps) {
          for (const edit of step) edit(files);
          tree.become(files);
          const graph = await tree.recalled();
          if (graph instanceof RecalledGraph) taken++;
          const fresh = await tree.fresh();
          expect(plain(graph)).toEqual(plain(fresh));
          expect(cyclesOf(graph)).toEqual(cyclesOf(fresh));
          if (graph instanceof RecalledGraph) expect(graph.counts).toEqual({ edges: fresh.edges.length, externals: fresh.externals.length, unresolved: fresh.unresolved.length });
        }
        expect(tree.notices).toEqual([]);
      }),
      { numRuns: 60 },
    );
    // Else nothing was tested but building.
    expect(taken).toBeGreaterThan(20);
  }, 120_000);

  /** Null takes a file away. */
  async function afterChange(change: Readonly<Record<string, string | null>>): Promise<{ readonly graph: ImportGraph; readonly tree: Tree }> {
    const tree = new Tree();
    tree.become(HARBOUR);
    await tree.recalled();
    tree.become(Object.fromEntries(Object.entries({ ...HARBOUR, ...change }).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))));
    const graph = await tree.recalled();
    expect(plain(graph)).toEqual(plain(await tree.fresh()));
    return { graph, tree };
  }

  test.each([
    ['nothing', {}, true],
    ['lines', { 'tug.ts': `// ebb\n${HARBOUR['tug.ts'] ?? ''}` }, true],
    ['an import more', { 'tug.ts': `${HARBOUR['tug.ts'] ?? ''}import './quays/east/berth';\n` }, true],
    ['an import less', { 'tug.ts': "import 'buoy';\n" }, true],
    ['a file that nothing is resolved by', { 'chart.svg': '<svg></svg>\n' }, true],
    ['what a config extends', { 'shared.settings': '{}\n' }, false],
    ['a manifest', { 'quays/east/package.json': '{ "name": "west" }\n' }, false],
    ['the package of a source', { 'sea/wave/wave.go': 'package other\n' }, false],
    ['a file that came', { 'lost.ts': '' }, false],
    ['a file that came and is not a source', { 'lost/index.json': '{}' }, false],
    ['a file that went and is not a source', { 'chart.svg': null }, false],
    ['a source that went', { 'quays/east/crane.ts': null }, false],
    ['a source that is none any more', { 'tug.ts': 'a\0b' }, false],
  ] as readonly (readonly [string, Readonly<Record<string, string | null>>, boolean])[])('after a change of %s', async (_, change, isTaken) => {
    expect((await afterChange(change)).graph instanceof RecalledGraph).toBe(isTaken);
  });

  test('is written when it was built again, and not when it was taken', async () => {
    const { tree } = await afterChange({ 'lost.ts': '' });
    expect(tree.writes).toBe(2);
    await tree.recalled();
    expect(tree.writes).toBe(2);
  });

  test('knows of the imports of a crate which are for its tests alone', async () => {
    const tree = new Tree();
    const member = (name: string, more = ''): string => `[package]\nname = "${name}"\nedition = "2021"\n${more}`;
    const crates = { 'port/Cargo.toml': member('port', '[dev-dependencies]\ntide = { path = "../tide" }\n'), 'port/src/lib.rs': 'use tide::Moon;\n', 'port/src/quay.rs': '', 'tide/Cargo.toml': member('tide'), 'tide/src/lib.rs': '' };
    for (const files of [crates, { ...crates, 'port/src/quay.rs': 'use tide::Moon;\n' }, { ...crates, 'port/src/lib.rs': '\nuse tide::Moon;\n' }]) {
      tree.become(files);
      const graph = await tree.recalled();
      expect(plain(graph)).toEqual(plain(await tree.fresh()));
      expect(graph.edges.every((edge) => edge.isForTests)).toBe(true);
    }
  });

  test('loses a warning with the last import that raised it', async () => {
    const tree = new Tree();
    const with_ = { 'tsconfig.json': '{ "extends": "@sea/base" }\n', 'a.ts': "import './b';\n", 'b.ts': '' };
    tree.become(with_);
    expect((await tree.recalled()).warnings).toHaveLength(1);
    for (const files of [{ ...with_, 'a.ts': '' }, { ...with_, 'a.ts': '', 'b.ts': "import './a';\n" }, with_]) {
      tree.become(files);
      expect(plain(await tree.recalled())).toEqual(plain(await tree.fresh()));
    }
  });
});

describe('a graph in a cache that cannot be trusted', () => {
  test('poisoned, is found out by the sample: everything is resolved again, and it is said', async () => {
    const tree = new Tree();
    tree.become({ 'a.ts': "import 'buoyA';\n", 'b.ts': "import './a';\n" });
    await tree.recalled();
    // The scans say buoyA, and the graph, which has its own texts, says buoyB.
    tree.forge((body) => body.write('buoyB', body.lastIndexOf('buoyA')));
    const graph = await tree.recalled();
    expect(plain(graph)).toEqual(plain(await tree.fresh()));
    expect(tree.notices).toEqual([expect.stringContaining('is not that of the files')]);
    await tree.recalled();
    expect(tree.notices).toHaveLength(1);
  });

  test('nonsense with a good digest is never an error', async () => {
    const tree = new Tree();
    tree.become(HARBOUR);
    await tree.recalled();
    const whole = tree.bytes;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }), async (changes) => {
        tree.forge((body) => {
          whole.copy(body);
          for (const [place, value] of changes) body[place % body.length] = value;
        });
        const graph = await tree.recalled(100);
        expect(() => JSON.stringify([plain(graph), cyclesOf(graph)])).not.toThrow();
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
