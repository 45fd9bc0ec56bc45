import { isTestData } from '../../base/test-data.js';
import { indexIn } from '../../base/sorted-texts.js';
import type { ImportGraph } from '../../graph/import-graph.js';

const AMONG_TESTS = /(?:^|\/)(?:tests?|__tests__|specs?)\//;

/**
 * Those of the changed sources of a graph that lie among tests, are none, and that nothing imports: tests read them by their paths, as those of compilers and
 * formatters do (`tests/data/cases/a.py`), or a config of theirs names them.
 */
export function testInputs(graph: ImportGraph, changed: readonly string[], isTest: (path: string) => boolean): readonly string[] {
  const left = new Map<number, string>();
  for (const path of changed) {
    const node = (AMONG_TESTS.test(path) || isTestData(path)) && !isTest(path) ? indexIn(graph.nodes, path) : -1;
    if (node >= 0) left.set(node, path);
  }
  if (left.size > 0) for (const { from, to } of graph.edges) if (from !== to) left.delete(to);
  return [...left.values()];
}
