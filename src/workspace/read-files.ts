import { ByteReader } from '../base/byte-reader.js';
import { ByteWriter } from '../base/byte-writer.js';
import type { DigestAlgorithm } from '../contract/digest.js';
import type { ListedFile, Workspace } from '../ports/workspace.js';
import type { CaptureOptions, Scan } from './capture-options.js';
import { createFactReader, type FactReader } from './fact-reader.js';
import { readReading, type ScanCodec, writeFacts } from './facts-codec.js';
import type { FileFacts, FileReading } from './file-facts.js';
import type { HeldContent } from './held-content.js';
import { packFiles } from './read-job.js';
import { openRecall, type Recall } from './recall.js';

export interface FilesRead<S> {
  /** One for each file, in their order. */
  readonly readings: readonly FileReading<S>[];
  /** Scans the sources whose content was held. */
  scanHeld(): Promise<void>;
  /** Keeps what was read for the next run, where there is a cache; once everything is scanned. */
  remember(): Promise<void>;
}

const PROGRESS_STEP = 500;
/** Content that is held to be hashed and scanned later: gates of a small tree can start before the first digest. What goes beyond is done at once, so that memory stays bounded. */
const HELD_BYTES = 8 * 1024 * 1024;
/** A tree of more files does not start fast anyhow: nothing of it is held. */
const HELD_FILES = 3_000;
/** From this many files on, starting a thread costs less than it saves. */
const POOL_FILES = 6_000;
const RUN_LENGTH = 64;
/** So many of the files that a cache knows are read all the same and compared. */
const SAMPLE_SIZE = 24;

/** Reads the files, each once, but for those whose facts are known from an earlier run. The readings do not depend on who read what, nor when. */
export async function readFiles<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], options: CaptureOptions<S>): Promise<FilesRead<S>> {
  const { cache, codec } = options;
  if (cache === undefined || codec === undefined) return readAll(workspace, objectFormat, files, options, null);
  const recall = await openRecall<S>(workspace, objectFormat !== null, files, options.limits.scanBytes, cache, codec);
  if (recall === null) return readAll(workspace, objectFormat, files, options, null);

  const known = files.map((file) => recall.of(file));
  const missing = files.filter((_, index) => known[index] === null);
  const read = await readAll(workspace, objectFormat, missing, options, recall);
  let next = 0;
  const readings = known.map((facts, index): FileReading<S> => {
    if (facts === null) return read.readings[next++] as FileReading<S>;
    const { oid } = files[index] as ListedFile;
    return { kind: 'facts', facts: options.blobOids === false || facts.scanned === null ? facts : { ...facts, blobOid: oid } };
  });
  if (!(await holdsInSample(workspace, objectFormat, files, known, options, codec))) {
    options.onNotice?.('The cache of an earlier run does not say what the files say, so everything was read again. Something else wrote to it, or changed files behind the back of git.');
    const afresh = await readAll(workspace, objectFormat, files, options, null);
    return { ...afresh, remember: () => rememberAll(recall, files, afresh.readings, Infinity) };
  }
  return { readings, scanHeld: read.scanHeld, remember: () => rememberAll(recall, files, readings, missing.length) };
}

function rememberAll<S>(recall: Recall<S>, files: readonly ListedFile[], readings: readonly FileReading<S>[], unknown: number): Promise<void> {
  const entries = readings.flatMap((reading, index) => (reading.kind === 'facts' ? [{ file: files[index] as ListedFile, facts: reading.facts }] : []));
  return recall.remember(entries, unknown);
}

/** Reads some of the known files again, by chance, and holds what they say against what is known. */
async function holdsInSample<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], known: readonly (FileFacts<S> | null)[], options: CaptureOptions<S>, codec: ScanCodec<S>): Promise<boolean> {
  const candidates = known.flatMap((facts, index) => (facts === null ? [] : [index]));
  const sample = options.cache?.store.sample(candidates.length, SAMPLE_SIZE) ?? [];
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

function readerFor<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, options: CaptureOptions<S>, scanOf: Recall<S>['scanOf'] | null = null): FactReader<S> {
  return createFactReader<S>(workspace, {
    objectFormat,
    scanBytes: options.limits.scanBytes,
    blobOids: options.blobOids !== false,
    isSource: (path) => options.isSource(path),
    keepText: (path) => options.keepText(path),
    ...(scanOf === null ? {} : { scanOf }),
  });
}

async function readAll<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], options: CaptureOptions<S>, recall: Recall<S> | null): Promise<FilesRead<S>> {
  // Where git names contents, what it names is known or has changed; elsewhere the scan of an unchanged content is still good.
  const reader = readerFor(workspace, objectFormat, options, objectFormat === null && recall !== null ? recall.scanOf : null);
  let scan: Scan<S> | null = null;
  const loadScan = async (): Promise<Scan<S>> => (scan ??= await options.loadScan(files.map((file) => file.path)));
  const remember = (): Promise<void> => Promise.resolve();
  if (files.length >= POOL_FILES) {
    const readings = await readTogether(workspace, objectFormat, files, reader, options, loadScan);
    if (readings !== null) return { readings, scanHeld: () => Promise.resolve(), remember };
  }

  const heldSources: HeldContent<S>[] = [];
  let room = options.hold === false || files.length > HELD_FILES ? 0 : HELD_BYTES;
  const hold = (held: HeldContent<S>): void => {
    room -= held.length;
    heldSources.push(held);
  };
  const readings: FileReading<S>[] = [];
  for (const file of files) {
    readings.push(room > 0 ? reader.readHeld(file, NOT_LOADED, hold) : reader.read(file, scan ?? (await loadScan())));
    tell(options, readings.length, files.length);
  }
  return {
    readings,
    async scanHeld() {
      if (heldSources.length === 0) return;
      const scanner = await loadScan();
      for (const held of heldSources.splice(0)) held.scan(scanner);
    },
    remember,
  };
}

/** Takes runs of files in turn with other threads; what a thread took and did not deliver is read here at the end. Null where there are no threads. */
async function readTogether<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], reader: FactReader<S>, options: CaptureOptions<S>, loadScan: () => Promise<Scan<S>>): Promise<readonly FileReading<S>[] | null> {
  const { pool, codec, limits } = options;
  if (pool === undefined || codec === undefined) return null;
  const run = (await pool()).start({ root: workspace.root, ...packFiles(files), objectFormat, scanBytes: limits.scanBytes, blobOids: options.blobOids !== false, runLength: RUN_LENGTH });
  if (run === null) return null;
  const scan = await loadScan();
  const readings: (FileReading<S> | undefined)[] = new Array<FileReading<S> | undefined>(files.length).fill(undefined);
  for (let start = run.take() * RUN_LENGTH; start < files.length; start = run.take() * RUN_LENGTH) {
    for (const [offset, file] of files.slice(start, start + RUN_LENGTH).entries()) {
      readings[start + offset] = reader.read(file, scan);
      tell(options, start + offset + 1, files.length);
    }
  }
  for (const part of await run.finish()) {
    const bytes = new ByteReader(part);
    while (!bytes.isAtEnd) readings[bytes.number()] = readReading(bytes, codec);
  }
  tell(options, files.length, files.length);
  return readings.map((reading, index) => reading ?? reader.read(files[index] as ListedFile, scan));
}

function tell<S>(options: CaptureOptions<S>, done: number, total: number): void {
  if (done % PROGRESS_STEP === 0 || done === total) options.onProgress?.(done, total);
}

/** Sources are always held where content is held at all, so nothing is scanned then. */
function NOT_LOADED(path: string): never {
  throw new Error(`invariant broken: ${path} was to be scanned before the scanner was loaded`);
}
