import { ByteWriter } from '../base/byte-writer.js';
import type { DigestAlgorithm } from '../contract/digest.js';
import type { FactsStore } from '../ports/facts-store.js';
import type { ListedFile, Workspace } from '../ports/workspace.js';
import type { CaptureOptions } from './capture-options.js';
import { type ScanCodec, writeFacts } from './facts-codec.js';
import type { FileFacts, FileReading } from './file-facts.js';
import { type FilesRead, readFiles, readerFor } from './read-files.js';
import { openRecall, type Recall } from './recall.js';

/** So many of the files that a cache knows are read all the same and compared. */
const SAMPLE_SIZE = 24;

/** Reads the files, each once, but for those whose facts are known from an earlier run. The readings do not depend on who read what, nor when. */
export async function readRecalled<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], options: CaptureOptions<S>): Promise<FilesRead<S>> {
  const { cache, loadCodec } = options;
  if (cache === undefined || loadCodec === undefined) return readFiles(workspace, objectFormat, files, options);
  const [codec, store] = await Promise.all([loadCodec(), cache.openStore()]);
  const recall = await openRecall<S>(workspace, objectFormat !== null, files, options.limits.scanBytes, cache.version, store, codec);
  if (recall === null) return readFiles(workspace, objectFormat, files, options);

  const known = files.map((file) => recall.of(file));
  const missing = files.filter((_, index) => known[index] === null);
  // Where git names contents, what it names is known or has changed; elsewhere the scan of an unchanged content is still good.
  const read = await readFiles(workspace, objectFormat, missing, options, objectFormat === null ? recall.scanOf : null);
  let next = 0;
  const readings = known.map((facts, index): FileReading<S> => {
    if (facts === null) return read.readings[next++] as FileReading<S>;
    const { oid } = files[index] as ListedFile;
    return { kind: 'facts', facts: options.blobOids === false || facts.scanned === null ? facts : { ...facts, blobOid: oid } };
  });
  if (!(await holdsInSample(workspace, objectFormat, files, known, options, store, codec))) {
    options.onNotice?.('The cache of an earlier run does not say what the files say, so everything was read again. Something else wrote to it, or changed files behind the back of git.');
    const afresh = await readFiles(workspace, objectFormat, files, options);
    return { ...afresh, remember: () => rememberAll(recall, files, afresh.readings, Infinity) };
  }
  return { readings, scanHeld: read.scanHeld, remember: () => rememberAll(recall, files, readings, missing.length) };
}

function rememberAll<S>(recall: Recall<S>, files: readonly ListedFile[], readings: readonly FileReading<S>[], unknown: number): Promise<void> {
  const entries = readings.flatMap((reading, index) => (reading.kind === 'facts' ? [{ file: files[index] as ListedFile, facts: reading.facts }] : []));
  return recall.remember(entries, unknown);
}

/** Reads some of the known files again, by chance, and holds what they say against what is known. */
async function holdsInSample<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], known: readonly (FileFacts<S> | null)[], options: CaptureOptions<S>, store: FactsStore, codec: ScanCodec<S>): Promise<boolean> {
  const candidates = known.flatMap((facts, index) => (facts === null ? [] : [index]));
  const sample = store.sample(candidates.length, SAMPLE_SIZE);
  if (sample.length === 0) return true;
  const reader = readerFor<S>(workspace, objectFormat, { ...options, blobOids: false });
  const scan = await options.loadScan(sample.map((at) => files[candidates[at] ?? 0]?.path ?? ''));
  return sample.every((at) => {
    const index = candidates[at] ?? 0;
    const again = reader.read(files[index] as ListedFile, scan);
    return again.kind === 'facts' && isSame(again.facts, known[index] as FileFacts<S>, codec);
  });
}

/** Not by length: to git a text is unmodified whichever line ends it has where settings turn them, and the hash is that of the normalised text. */
function isSame<S>(one: FileFacts<S>, other: FileFacts<S>, codec: ScanCodec<S>): boolean {
  const [a, b] = [one, other].map(({ isBinary, hash, blobOid, scanned, notScanned, text }) => {
    const writer = new ByteWriter();
    writeFacts(writer, { length: 0, isBinary, hash, blobOid, scanned, notScanned, text }, codec);
    return Buffer.from(writer.bytes());
  });
  return a !== undefined && b !== undefined && a.equals(b);
}
