import type { Analysis } from './analysis.js';
import type { Observation } from '../tree/observation.js';
import { graphOf } from '../tree/workspace-graph.js';

/** What an analyst says whom nobody asked to judge: the graph and nothing found. Spares a run without rulepacks the loading of them all. */
export async function bareAnalysis(observation: Observation): Promise<Analysis> {
  const { nodes, edges } = await graphOf(observation);
  return {
    graphStats: { node_count: nodes.length, edge_count: edges.length },
    cycles: [],
    state: { status: 'success' },
    versions: {},
    extensions: {},
    items: [],
    base: NOT_COMPARED,
    gone: null,
    changeRules: new Set(),
    warnings: [],
  };
}

const NOT_COMPARED: Analysis['base'] = { kind: 'none', sha: null, detail: 'nothing had to be compared' };
