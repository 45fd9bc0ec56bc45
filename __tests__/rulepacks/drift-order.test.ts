import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byViolationId } from '../../src/contract/documents/violation.js';
import { schemaBreaks } from '../../src/rulepacks/drift/schema-breaks.js';
import { driftOf, json, type Tree } from './support/drifting-tree.js';

const name = fc.constantFrom('buoy', 'crane', 'ferry', 'tug');
const range = fc.constantFrom('^1.0.0', '^2.0.0', '2.1.0', '*');
const manifest = fc.dictionary(name, range).map((dependencies) => json({ dependencies }));
const trees: fc.Arbitrary<Tree> = fc.record({
  'package.json': fc.dictionary(name, range).map((dependencies) => json({ workspaces: ['quays/*'], dependencies })),
  'package-lock.json': fc.dictionary(name, fc.constantFrom('1.0.0', '2.1.0')).map((versions) => json({ lockfileVersion: 3, packages: { '': {}, ...Object.fromEntries(Object.entries(versions).map(([key, version]) => [`node_modules/${key}`, { version }])) } })),
  'quays/east/package.json': manifest,
  'quays/west/package.json': manifest,
  'quays/east/a.ts': fc.array(name, { maxLength: 3 }).map((names) => names.map((imported) => `import '${imported}';\n`).join('')),
});

describe('properties of drift', () => {
  it('finds the same in whatever order files are handed in, sorted by id, each id once', async () => {
    await fc.assert(
      fc.asyncProperty(trees, trees, async (tree, base) => {
        const straight = await driftOf(tree, { base });
        // The snapshot is sorted by contract; what order there may be is that of manifests that were written in another.
        const keys = Object.fromEntries(Object.keys(tree).reverse().map((path) => [path, tree[path] ?? '']));
        const other = await driftOf(keys, { base: Object.fromEntries(Object.entries(base).reverse()) });
        expect(other).toEqual(straight);
        expect([...straight.violations].sort(byViolationId)).toEqual(straight.violations);
        expect(new Set(straight.violations.map((violation) => violation.id)).size).toBe(straight.violations.length);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every item a fingerprint that survives lines moving', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const fingerprints = (given: Tree) => driftOf(given).then(({ violations }) => violations.flatMap(({ context }) => (context?.['items'] as readonly { fingerprint: string }[]).map((item) => item.fingerprint)).sort());
        const moved = Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, `\n\n${text}`]));
        expect(await fingerprints(moved)).toEqual(await fingerprints(tree));
      }),
      { numRuns: 40 },
    );
  });

  const schemas = fc.letrec((tie) => ({
    schema: fc.record(
      {
        type: fc.constantFrom('object', 'string', ['string', 'null']), required: fc.subarray(['low', 'high']), minLength: fc.nat(3), enum: fc.subarray(['ebb', 'flood'], { minLength: 1 }),
        additionalProperties: fc.boolean(), properties: fc.dictionary(fc.constantFrom('low', 'high'), tie('schema'), { maxKeys: 2 }), anyOf: fc.array(tie('schema'), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  })).schema;

  it('says nothing of a schema that stayed, nor of one that lost every demand', () => {
    fc.assert(
      fc.property(schemas, (schema) => {
        expect(schemaBreaks(schema, structuredClone(schema))).toEqual([]);
        expect(schemaBreaks(schema, true)).toEqual([]);
        expect(schemaBreaks({}, schema).length).toBeGreaterThanOrEqual((schema as { type?: unknown }).type === undefined ? 0 : 1);
      }),
    );
  });
});
