import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { resolverFor } from '../imports/support/tree.js';
import { extractText } from '../imports/support/source.js';

const SHOP: Readonly<Record<string, string>> = {
  'shop/cart.ts': "import { total } from './total';\nimport type { Item } from './item';\nimport './cart.css';\nimport React from 'react';\nimport './lost';\n",
  'shop/total.ts': "export * from './item';\nconst cart = () => import('./cart'); require('./item');\n",
  'shop/item.ts': 'export interface Item { price: number }',
  'shop/broken.ts': 'import "./item"; { // import "./cart"',
};

function graphOf(order: readonly string[]): ReturnType<typeof buildGraph> {
  const extracted = new Map(order.map((path) => [path, extractText(path, SHOP[path] ?? '')]));
  return buildGraph(extracted, resolverFor({ ...SHOP, 'shop/cart.css': '' }));
}

describe('the import graph', () => {
  const paths = Object.keys(SHOP);

  it('has source files as nodes and their imports of each other as edges', () => {
    const graph = graphOf(paths);
    const { nodes } = graph;
    expect(nodes).toEqual(['shop/broken.ts', 'shop/cart.ts', 'shop/item.ts', 'shop/total.ts']);
    expect(graph.edges.map((edge) => `${nodes[edge.from]}:${edge.line}:${edge.column} ${edge.kind} ${nodes[edge.to]}`)).toEqual([
      'shop/broken.ts:1:1 value shop/item.ts',
      'shop/cart.ts:1:1 value shop/total.ts',
      'shop/cart.ts:2:1 type shop/item.ts',
      'shop/total.ts:1:1 reexport shop/item.ts',
      'shop/total.ts:2:20 dynamic shop/cart.ts',
      'shop/total.ts:2:38 value shop/item.ts',
    ]);
    expect(graph.unresolved).toEqual([{ path: 'shop/cart.ts', line: 5, specifier: './lost', reason: expect.stringContaining('no file shop/lost') as string }]);
    expect(graph.uncertain).toEqual(['shop/broken.ts']);
  });

  it('does not depend on the order in which files were read', () => {
    fc.assert(fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
      expect(graphOf(order)).toEqual(graphOf(paths));
    }));
  });
});
