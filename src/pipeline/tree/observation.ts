import type { ImportGraph } from '../../graph/import-graph.js';
import type { ExtractedImports } from '../../imports/import-record.js';
import type { Capture } from '../../workspace/capture.js';

/** What a run looked at: the snapshot, and the imports that were read from the very bytes that were hashed. */
export interface Observation {
  readonly capture: Capture<ExtractedImports>;
  /** The text of a file as it was captured; those that steer resolution stay the same whatever gates do to the disk. */
  text(path: string): string | null;
  /** Whether the text of a file may decide where imports lead. */
  steers(path: string): boolean;
  /** How to check by chance what an earlier run kept, and whom to tell; null without a cache. */
  readonly recalling: Recalling | null;
}

/** What takes the graph from an earlier run. */
export interface Recalling {
  readonly keepingGraph: (observation: Observation, recalling: Recalling) => Promise<KeepingGraph | null>;
  /** As `FactsStore.sample`. */
  sample(total: number, count: number): readonly number[];
  onNotice(text: string): void;
}

/** What an earlier run kept of the graph, and how this one keeps its own. */
export interface KeepingGraph {
  /** The graph of today, from the one that was kept; null when it has to be built. */
  readonly graph: ImportGraph | null;
  /** To be told of every text that building asks for. */
  note(path: string): void;
  /** Takes the graph that was built. */
  keep(graph: ImportGraph): void;
}
