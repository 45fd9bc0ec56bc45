import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadStart } from './adapters/node/read-pool.js';
import { createWorkspace } from './adapters/node/workspace.js';
import { ByteWriter } from './base/byte-writer.js';
import { loadExtractors } from './imports/extract/extractors.js';
import { familyOf } from './imports/extract/languages.js';
import { readImports, writeImports } from './imports/import-codec.js';
import type { ExtractedImports } from './imports/import-record.js';
import { steersResolution } from './imports/resolve/steering-files.js';
import { createFactReader } from './workspace/fact-reader.js';
import { writeReading } from './workspace/facts/facts-codec.js';
import { unpackFiles } from './workspace/read-job.js';

/*
 * Door 4: a thread that reads files of a large tree beside the main one. It takes runs of files until none is left, and
 * answers once with everything that it read.
 */
const { job, next } = workerData as ThreadStart;
const files = unpackFiles(job);
const counter = new Int32Array(next);
const reader = createFactReader<ExtractedImports>(createWorkspace(job.root, { kind: 'none', reason: 'no_program' }), {
  objectFormat: job.objectFormat,
  scanBytes: job.scanBytes,
  isSource: (path) => familyOf(path) !== null,
  keepText: steersResolution,
  storedOid: ({ oid }) => oid,
});
const scan = await loadExtractors(files.map((file) => file.path));
const writer = new ByteWriter();
for (let start = Atomics.add(counter, 0, 1) * job.runLength; start < files.length; start = Atomics.add(counter, 0, 1) * job.runLength) {
  for (const [offset, file] of files.slice(start, start + job.runLength).entries()) {
    writer.number(start + offset);
    writeReading(writer, reader.read(file, scan), { write: writeImports, read: readImports });
  }
}
const bytes = Uint8Array.from(writer.bytes());
parentPort?.postMessage(bytes, [bytes.buffer]);
