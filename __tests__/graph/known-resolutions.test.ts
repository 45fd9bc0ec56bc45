import { describe, expect, test } from 'vitest';
import { knownResolutions } from '../../src/graph/known-resolutions.js';
import { type ResolvedImports, resolveImports, sortImports } from '../../src/graph/resolve-imports.js';
import type { ImportRecord } from '../../src/imports/import-record.js';
import type { Resolution } from '../../src/imports/resolve/resolution.js';

const NODES = ['a/Pier.java', 'b/Sail.java', 'c/Sail.java', 'tug.ts'];
const LEADS: Readonly<Record<string, Resolution>> = {
  'sea.*': { kind: 'packages', paths: ['b/Sail.java', 'c/Sail.java'] },
  './tug': { kind: 'file', path: 'tug.ts' },
  'tide::ebb': { kind: 'file', path: 'tug.ts', isForTests: true },
  './boat': { kind: 'file', path: 'tug.ts', also: ['b/Sail.java', 'c/Sail.java', 'chart.svg'] },
  './chart.svg': { kind: 'file', path: 'chart.svg' },
  buoy: { kind: 'external', package: 'buoy' },
  'node:fs': { kind: 'external', package: null },
  './lost': { kind: 'unresolved', reason: 'it is not there' },
};

function graphPart(imports: readonly ImportRecord[], resolve: (specifier: string) => Resolution): ResolvedImports {
  const part: ResolvedImports = { edges: [], externals: [], leaves: [], unresolved: [] };
  resolveImports(0, 'a/Pier.java', imports, new Map(NODES.map((path, index) => [path, index])), { resolve: (_from, specifier) => resolve(specifier) }, part);
  sortImports(part);
  return part;
}

const leads = (specifier: string): Resolution => LEADS[specifier] ?? { kind: 'unresolved', reason: 'nobody asks for it' };
const statement = (specifier: string, line: number, kind: ImportRecord['kind'] = 'value'): ImportRecord => ({ specifier, kind, line, column: 1 });

describe('what specifiers of a file led to', () => {
  test('gives the part of the graph again, wherever they stand and however often', () => {
    const before = Object.keys(LEADS).flatMap((specifier, at) => [statement(specifier, at * 3 + 1), statement(specifier, at * 3 + 1, 'type'), statement(specifier, at * 3 + 2)]);
    const part = graphPart(before, leads);
    const known = knownResolutions(part, NODES, before.map(({ specifier }) => specifier));
    const now = Object.keys(LEADS).reverse().flatMap((specifier, at) => [statement(specifier, at + 40, 'dynamic'), statement(specifier, at + 80)]);
    expect(graphPart(now, (specifier) => known(specifier) ?? leads(''))).toEqual(graphPart(now, leads));
    // A statement that means two packages makes an edge to each.
    expect(graphPart(now, leads).edges.filter(({ isWholeUnit }) => isWholeUnit)).toHaveLength(4);
  });

  test('says nothing of a specifier that was not there', () => {
    expect(knownResolutions(graphPart([], leads), NODES, [])('./tug')).toBeUndefined();
  });
});
