import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { patchGraph } from '../../src/graph/patch-graph.js';
import { extractText } from '../imports/support/source.js';
import { resolverFor } from '../imports/support/tree.js';

const PATHS = ['quay/berth.ts', 'quay/crane.ts', 'quay/index.ts', 'tug.ts', 'tugs/ferry.ts'] as const;
const SPECIFIERS = ['./berth', './crane', '../quay', './tug', './tugs/ferry', '../tug', './lost', 'buoy', '@sea/rope/knots'];
const FORMS = [(name: string) => `import { a } from '${name}';`, (name: string) => `import type { A } from '${name}';`, (name: string) => `export * from '${name}';`, (name: string) => `void import('${name}');`, () => '', () => 'const open = { // import'];

const line = fc.tuple(fc.constantFrom(...FORMS), fc.constantFrom(...SPECIFIERS)).map(([form, name]) => form(name));
const text = fc.array(line, { maxLength: 5 }).map((lines) => `${lines.join('\n')}\n`);
const texts = fc.tuple(...PATHS.map(() => text)).map((list) => Object.fromEntries(PATHS.map((path, index) => [path, list[index] ?? ''])) as Record<string, string>);

const scanned = (files: Readonly<Record<string, string>>, paths: readonly string[]) => new Map(paths.map((path) => [path, extractText(path, files[path] ?? '')]));

describe('a graph that is patched', () => {
  test('is the graph that is built again, whichever files have other imports', () => {
    fc.assert(
      fc.property(texts, texts, fc.subarray([...PATHS]), (now, then, changed) => {
        const before = { ...now, ...Object.fromEntries(changed.map((path) => [path, then[path] ?? ''])) };
        const resolver = resolverFor(now);
        const graph = buildGraph(scanned(now, PATHS), resolver);
        const expected = buildGraph(scanned(before, PATHS), resolverFor(before));
        const patched = patchGraph(graph, scanned(before, changed), resolver);
        expect(patched).toEqual(expected);
        // The graph of today is not touched.
        expect(graph).toEqual(buildGraph(scanned(now, PATHS), resolverFor(now)));
      }),
      { numRuns: 200 },
    );
  });

  test('is the same graph where nothing changed', () => {
    const files = { 'tug.ts': "import './quay/berth';\n", 'quay/berth.ts': '' };
    const resolver = resolverFor(files);
    const graph = buildGraph(scanned(files, Object.keys(files)), resolver);
    expect(patchGraph(graph, new Map(), resolver)).toBe(graph);
  });
});
