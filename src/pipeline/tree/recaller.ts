import { readImports, writeImports } from '../../imports/import-codec.js';
import type { ExtractedImports } from '../../imports/import-record.js';
import type { OpenCache } from '../../workspace/capture-options.js';
import type { ScanCodec } from '../../workspace/facts/facts-codec.js';
import { openCache } from '../../workspace/read-recalled.js';
import { keepingGraph } from './recalled-graph.js';

/** What a run with a cache needs beside one without: loaded in one piece, since many small ones take longer to find than to read. */
export interface Recaller {
  readonly open: OpenCache;
  readonly codec: ScanCodec<ExtractedImports>;
  readonly keepingGraph: typeof keepingGraph;
}

export const recaller: Recaller = { open: openCache, codec: { read: readImports, write: writeImports }, keepingGraph };
