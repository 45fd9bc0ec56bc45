import { ByteReader } from '../base/byte-reader.js';
import type { DigestAlgorithm } from '../contract/digest.js';
import type { ListedFile, Workspace } from '../ports/workspace.js';
import type { CaptureOptions, Scan } from './capture-options.js';
import type { FactReader, KnownBefore } from './fact-reader.js';
import { readReading } from './facts/facts-codec.js';
import type { FileReading } from './facts/file-facts.js';
import { packFiles } from './read-job.js';

const RUN_LENGTH = 64;
/** Runs between two looks at what came meanwhile, as in `read-files.ts`. */
const TURN_RUNS = 6;

/** Takes runs of files in turn with other threads; what a thread took and did not deliver is read here at the end. Null where there are no threads. */
export async function readTogether<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], reader: FactReader<S>, options: CaptureOptions<S>, before: KnownBefore<S> | null, loadScan: () => Promise<Scan<S>>, tell: (done: number) => void): Promise<readonly FileReading<S>[] | null> {
  const { pool, limits } = options;
  if (pool === undefined || options.loadCodec === undefined) return null;
  const run = (await pool()).start({ root: workspace.root, ...packFiles(files, before === null ? null : (file) => before.storedOid(file)), objectFormat, scanBytes: limits.scanBytes, runLength: RUN_LENGTH });
  if (run === null) return null;
  const [scan, codec] = [await loadScan(), await options.loadCodec()];
  const readings: (FileReading<S> | undefined)[] = new Array<FileReading<S> | undefined>(files.length).fill(undefined);
  let taken = 0;
  for (let start = run.take() * RUN_LENGTH; start < files.length; start = run.take() * RUN_LENGTH) {
    if (++taken % TURN_RUNS === 0) {
      await workspace.turn();
      options.cancel?.throwIfAborted();
    }
    for (const [offset, file] of files.slice(start, start + RUN_LENGTH).entries()) {
      readings[start + offset] = reader.read(file, scan);
      tell(start + offset + 1);
    }
  }
  for (const part of await run.finish()) {
    const bytes = new ByteReader(part);
    while (!bytes.isAtEnd) readings[bytes.number()] = readReading(bytes, codec);
  }
  tell(files.length);
  return readings.map((reading, index) => reading ?? reader.read(files[index] as ListedFile, scan));
}
