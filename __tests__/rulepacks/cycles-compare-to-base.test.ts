import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportGraph } from '../../src/graph/import-graph.js';
import { compareToBase } from '../../src/rulepacks/cycles/compare-to-base.js';
import { goneComponents } from '../../src/rulepacks/cycles/gone-components.js';
import { analyze, CONFIG, contextOf, graphOf, shops } from './support/shop-graph.js';

function compare(current: ImportGraph, base: ImportGraph, renames: ReadonlyMap<string, string> = new Map()): ReturnType<typeof compareToBase> {
  return compareToBase(analyze(current).violations, current, base, renames, CONFIG);
}

function states(current: ImportGraph, base: ImportGraph, renames?: ReadonlyMap<string, string>): readonly string[] {
  return [...compare(current, base, renames).values()].map(({ state, added }) => [state, ...added.map(({ file, to }) => `${file} > ${to}`)].join(' | '));
}

/** Whether `to` can be reached from `from` over value imports, by plain search. */
function reaches(graph: ImportGraph, from: string, to: string): boolean {
  const seen = new Set([graph.nodes.indexOf(from)]);
  for (const node of seen) {
    for (const edge of graph.edges) if (edge.from === node && edge.kind !== 'type') seen.add(edge.to);
  }
  return seen.has(graph.nodes.indexOf(to));
}

describe('cycles against the base', () => {
  const base = graphOf(['cart > total', 'total > cart', 'total > item']);

  it.each([
    ['nothing has changed', ['cart > total', 'total > cart', 'total > item'], ['old']],
    ['lines have moved', ['total > item', 'total > cart', 'cart > item', 'cart > total'], ['old']],
    ['an import was doubled', ['cart > total', 'cart > total', 'total > cart'], ['old']],
    ['the component grew', ['cart > total', 'total > cart', 'total > item', 'item > cart'], ['new | item.ts > cart.ts']],
    ['another component came', ['cart > total', 'total > cart', 'item > item'], ['old', 'new | item.ts > item.ts']],
    ['the cycle is gone', ['cart > total', 'total > item'], []],
  ])('%s', (_, imports, expected) => {
    expect([...states(graphOf(imports), base)].sort()).toEqual([...expected].sort());
  });

  it('names an import that was a type import', () => {
    expect(states(graphOf(['cart > total', 'total > cart']), graphOf(['cart > total', 'total > type cart']))).toEqual(['new | total.ts > cart.ts']);
  });

  it('names what was added between two groups of the base, and not what led from one to the other', () => {
    const apart = graphOf(['cart > total', 'total > cart', 'total > rate', 'rate > user', 'user > rate']);
    const joined = graphOf(['cart > total', 'total > cart', 'total > rate', 'rate > user', 'user > rate', 'user > cart']);
    expect(states(joined, apart)).toEqual(['new | user.ts > cart.ts']);
  });

  it('follows renames, and takes a new file at an old place for new', () => {
    const renamed = graphOf(['cart > sum', 'sum > cart']);
    expect(states(renamed, base)).toEqual(['new | cart.ts > sum.ts | sum.ts > cart.ts']);
    expect(states(renamed, base, new Map([['sum.ts', 'total.ts']]))).toEqual(['old']);
    const both = graphOf(['cart > sum', 'sum > cart', 'cart > total', 'total > cart']);
    expect(states(both, base, new Map([['sum.ts', 'total.ts']]))).toEqual(['new | cart.ts > total.ts | total.ts > cart.ts']);
  });

  it.each([
    ['a module that became a folder', 'total.ts', 'total/index.ts'],
    ['a folder that became a file of another kind', 'total/index.js', 'total.tsx'],
    ['a module of Python', 'total.py', 'total/__init__.py'],
    ['a package of Python', 'total/__init__.py', 'total.py'],
    ['a module of Rust', 'total.rs', 'total/mod.rs'],
  ])('takes %s for what it was, but not while that is still there', (_, old, now) => {
    const named = (graph: ImportGraph, name: string): ImportGraph => ({ ...graph, nodes: graph.nodes.map((node) => (node === 'total.ts' ? name : node)), units: graph.units.map((unit) => (unit === 'total.ts' ? name : unit)) });
    const [before, after] = [named(base, old), named(graphOf(['cart > total', 'total > cart']), now)];
    expect(states(after, before)).toEqual(['old']);
    expect(goneComponents(after, before, new Map(), CONFIG)).toBe(0);
    expect(states({ ...after, nodes: [...after.nodes, old], units: [...after.units, old] }, before)).toEqual([expect.stringMatching(/^new/)]);
  });

  it('names what a module that was split imports anew, not what it did before', () => {
    const was = graphOf(['cart > total', 'total > cart']);
    const split = graphOf(['cart > total/index', 'total/index > total/base', 'total/base > cart']);
    // Most lines went into one part, which is the module renamed to git.
    expect(states(split, was, new Map([['total/base.ts', 'total.ts']]))).toEqual(['old']);
    expect(states(split, was)).toEqual(['new | total/base.ts > cart.ts | total/index.ts > total/base.ts']);
  });

  it('takes halves of a module that import each other for a new cycle, and a self-import for what it was', () => {
    const halves = ['total/index > total/base', 'total/base > total/index'];
    const moved = new Map([['total/base.ts', 'total.ts']]);
    const added = 'total/base.ts > total/index.ts | total/index.ts > total/base.ts';
    expect(states(graphOf(['cart > total/index', ...halves]), graphOf(['cart > total']), moved)).toEqual([`new | ${added}`]);
    // The cycle that they were on is no reason for another one, whether it is still there or not.
    const ring = graphOf(['cart > total', 'total > cart']);
    expect(states(graphOf(['cart > total/index', ...halves]), ring, moved)).toEqual([`new | ${added}`]);
    expect(states(graphOf(['cart > total/index', 'total/base > cart', ...halves]), ring, moved)).toEqual([`new | ${added}`]);
    expect(states(graphOf(halves), graphOf(['total > total']), moved)).toEqual(['old']);
  });

  it('calls a component old exactly when each of its imports lay in one component at the base', () => {
    fc.assert(
      fc.property(shops, shops, (now, before) => {
        const current = graphOf(now);
        const then = graphOf([...before, ...now.slice(0, now.length / 2)]);
        const compared = compare(current, then);
        for (const violation of analyze(current).violations) {
          const { members } = contextOf(violation);
          const inside = current.edges.filter(
            (edge) => edge.kind !== 'type' && members.includes(current.nodes[edge.from] ?? '') && members.includes(current.nodes[edge.to] ?? ''),
          );
          const wasInside = inside.every((edge) => {
            const [from = '', to = ''] = [current.nodes[edge.from], current.nodes[edge.to]];
            const existed = then.edges.some((old) => old.kind !== 'type' && then.nodes[old.from] === from && then.nodes[old.to] === to);
            return existed && reaches(then, to, from);
          });
          expect(compared.get(violation.id)?.state).toBe(wasInside ? 'old' : 'new');
          expect(compared.get(violation.id)?.added.length === 0).toBe(wasInside);
          for (const { file, to } of compared.get(violation.id)?.added ?? []) {
            expect(then.edges.some((old) => old.kind !== 'type' && then.nodes[old.from] === file && then.nodes[old.to] === to)).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('calls everything old against itself, and everything new against nothing', () => {
    fc.assert(
      fc.property(shops, (imports) => {
        const graph = graphOf(imports);
        expect([...compare(graph, graph).values()].every(({ state }) => state === 'old')).toBe(true);
        expect([...compare(graph, graphOf([])).values()].every(({ state }) => state === 'new')).toBe(true);
      }),
    );
  });
});

describe('cycles of the base that are gone', () => {
  const base = graphOf(['cart > total', 'total > cart', 'item > item', 'rate > user', 'user > app', 'app > rate', 'desk > cart']);
  const gone = (imports: readonly string[], renames: ReadonlyMap<string, string> = new Map()): number => goneComponents(graphOf(imports), base, renames, CONFIG);

  it.each([
    ['none when all are there', ['cart > total', 'total > cart', 'item > item', 'rate > user', 'user > app', 'app > rate'], 0],
    ['none when one grew smaller', ['cart > total', 'total > cart', 'item > item', 'rate > user', 'user > app', 'app > user'], 0],
    ['none when one grew', ['cart > total', 'total > cart', 'item > item', 'rate > user', 'user > app', 'app > rate', 'app > item', 'item > app'], 0],
    ['those whose import was cut', ['cart > total', 'rate > user', 'user > app', 'app > rate'], 2],
    ['those that became type imports', ['cart > total', 'total > type cart', 'item > item', 'rate > user', 'user > app', 'app > rate'], 1],
    ['one whose file went over to another', ['cart > total', 'cart > user', 'user > cart', 'item > item', 'rate > user', 'user > app', 'app > rate'], 1],
    ['all', ['cart > total'], 3],
  ])('%s', (_, imports, expected) => {
    expect(gone(imports)).toBe(expected);
  });

  it('counts one as gone where only parts of one of its files import each other', () => {
    const [halves, moved] = [graphOf(['cart > total/index', 'total/index > total/base', 'total/base > total/index']), new Map([['total/base.ts', 'total.ts']])];
    expect(goneComponents(halves, graphOf(['cart > total', 'total > cart']), moved, CONFIG)).toBe(1);
    expect(goneComponents(halves, graphOf(['total > total']), moved, CONFIG)).toBe(0);
  });

  it('follows renames', () => {
    const renamed = ['cart > sum', 'sum > cart', 'item > item', 'rate > user', 'user > app', 'app > rate'];
    expect(gone(renamed)).toBe(1);
    expect(gone(renamed, new Map([['sum.ts', 'total.ts']]))).toBe(0);
  });
});
