import { describe, expect, it } from 'vitest';
import type { ImportGraph } from '../../src/graph/import-graph.js';
import { haveSameImports } from '../../src/graph/same-imports.js';

const QUAY: ImportGraph = {
  nodes: ['quay/a.go', 'quay/b.go', 'tide/c.go'],
  units: ['quay', 'quay', 'tide'],
  edges: [
    { from: 0, to: 2, isWholeUnit: false, kind: 'value', line: 1, column: 1, specifier: 'tide' },
    { from: 2, to: 1, isWholeUnit: true, kind: 'value', line: 2, column: 1, specifier: 'quay' },
  ],
  externals: [{ from: 0, package: 'rope', kind: 'value', line: 3, specifier: 'rope/knot' }],
  leaves: [{ from: 0, path: 'quay/tides.csv', specifier: './tides.csv' }],
  unresolved: [{ path: 'quay/a.go', line: 4, specifier: './fog', reason: 'no such file' }],
  uncertain: ['quay/b.go'],
  warnings: [{ level: 'warning', file: 'go.mod', message: 'a line that is not a directive' }],
};

/** The graph with `change` applied to a copy of its last entry of a list. */
function changed<K extends keyof ImportGraph>(list: K, change: object | string | number): ImportGraph {
  const entries = QUAY[list] as readonly unknown[];
  const last = entries.at(-1);
  return { ...structuredClone(QUAY), [list]: [...entries.slice(0, -1), typeof change === 'object' ? { ...(last as object), ...change } : change] };
}

describe('two graphs have the same imports', () => {
  it('when they are equal, or differ in lines and columns alone', () => {
    expect(haveSameImports(QUAY, QUAY)).toBe(true);
    expect(haveSameImports(QUAY, structuredClone(QUAY))).toBe(true);
    for (const list of ['edges', 'externals', 'unresolved'] as const) expect(haveSameImports(QUAY, changed(list, { line: 9 })), list).toBe(true);
  });

  it.each([
    ['nodes', 'tide/d.go'], ['units', 'ebb'], ['uncertain', 'quay/a.go'],
    ...Object.entries({ from: 1, to: 0, isWholeUnit: false, kind: 'type', specifier: 'pier' }).map(([key, value]) => ['edges', { [key]: value }] as const),
    ...Object.entries({ from: 1, package: 'chain', kind: 'type', specifier: 'rope/end' }).map(([key, value]) => ['externals', { [key]: value }] as const),
    ...Object.entries({ from: 1, path: 'quay/ebb.csv', specifier: './ebb.csv' }).map(([key, value]) => ['leaves', { [key]: value }] as const),
    ...Object.entries({ path: 'quay/b.go', specifier: './haze', reason: 'a link' }).map(([key, value]) => ['unresolved', { [key]: value }] as const),
    ...Object.entries({ level: 'info', file: 'go.work', message: 'another line' }).map(([key, value]) => ['warnings', { [key]: value }] as const),
  ] as const)('but not with other %s: %j', (list, change) => {
    expect(haveSameImports(QUAY, changed(list, change))).toBe(false);
    expect(haveSameImports(changed(list, change), QUAY)).toBe(false);
  });

  it.each(Object.keys(QUAY) as (keyof ImportGraph)[])('but not with more or fewer %s', (list) => {
    const fewer: ImportGraph = { ...QUAY, [list]: QUAY[list].slice(0, -1) };
    expect(haveSameImports(QUAY, fewer)).toBe(false);
    expect(haveSameImports(fewer, QUAY)).toBe(false);
  });
});
