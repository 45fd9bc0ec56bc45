import { expect, it } from 'vitest';
import { graphNotes, graphWarnings } from '../../src/pipeline/tree/graph-warnings.js';
import type { GraphWarning, ImportGraph } from '../../src/graph/import-graph.js';

const graph = (warnings: readonly GraphWarning[]): ImportGraph => ({ nodes: [], units: [], edges: [], externals: [], leaves: [], unresolved: [], uncertain: [], warnings });

it('tells a note that many files have once, and how many have it', () => {
  const configs = Array.from({ length: 40 }, (_, index): GraphWarning => ({ level: 'info', file: `quays/${index}/tsconfig.json`, message: 'extends "@sea/config", a package that is not installed here' }));
  const other: GraphWarning = { level: 'info', file: 'tsconfig.json', message: 'extends "@sea/base", a package that is not installed here' };
  const broken: GraphWarning = { level: 'warning', file: 'a/package.json', message: 'is not JSON' };
  const { warnings } = graph([broken, ...configs, other]);
  expect(graphNotes(graph(warnings))).toEqual(['quays/0/tsconfig.json and 39 more: extends "@sea/config", a package that is not installed here.', 'tsconfig.json: extends "@sea/base", a package that is not installed here.']);
  expect(graphWarnings(graph(warnings))).toEqual(['a/package.json: is not JSON.']);
});
