import type { DigestAlgorithm } from '../contract/digest.js';
import type { ListedFile, Workspace } from '../ports/workspace.js';
import type { CaptureOptions, Scan } from './capture-options.js';
import { createFactReader, type FactReader, type KnownBefore } from './fact-reader.js';
import type { FileReading } from './facts/file-facts.js';
import type { FilesRead } from './files-read.js';
import type { HeldContent } from './held-content.js';

const PROGRESS_STEP = 500;
/** Files between two looks at what other processes have answered, and whether a signal wants us to end: they come one after the other, and each look may have the engine tidy up. */
const TURN_STEP = 400;
/** Content that is held to be hashed and scanned later: gates of a small tree can start before the first digest. What goes beyond is done at once, so that memory stays bounded. */
const HELD_BYTES = 8 * 1024 * 1024;
/** A tree of more files does not start fast anyhow: nothing of it is held. */
const HELD_FILES = 3_000;
/** From this many files on, what a thread saves in time is worth the memory of its own heap, code and answers; see "Threads" in bench/results/graph.md. */
const POOL_FILES = 80_000;

/** Reads the files, each once, with other threads where there are many. The readings do not depend on who read what. */
export async function readFiles<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], options: CaptureOptions<S>, before: KnownBefore<S> | null = null): Promise<FilesRead<S>> {
  const reader = readerFor(workspace, objectFormat, options, before);
  let scan: Scan<S> | null = null;
  const loadScan = async (): Promise<Scan<S>> => (scan ??= await options.loadScan(files.map((file) => file.path)));
  const remember = (): Promise<void> => Promise.resolve();
  if (files.length >= POOL_FILES) {
    const { readTogether } = await import('./read-together.js');
    const readings = await readTogether(workspace, objectFormat, files, reader, options, before, loadScan, (done) => tell(options, done, files.length));
    if (readings !== null) return { readings, scanHeld: () => Promise.resolve(), remember };
  }

  const heldSources: HeldContent<S>[] = [];
  let room = options.hold === false || files.length > HELD_FILES ? 0 : HELD_BYTES;
  const hold = (held: HeldContent<S>): void => {
    room -= held.length;
    heldSources.push(held);
  };
  const isBeside = files.length >= (options.beside?.fromFiles ?? Infinity);
  const readings: FileReading<S>[] = [];
  for (const file of files) {
    if (readings.length % TURN_STEP === 0 && (isBeside || (options.cancel !== undefined && readings.length > 0))) {
      await workspace.turn();
      options.cancel?.throwIfAborted();
    }
    readings.push(room > 0 ? reader.readHeld(file, NOT_LOADED, hold) : reader.read(file, scan ?? (await loadScan())));
    tell(options, readings.length, files.length);
  }
  return {
    readings,
    async scanHeld() {
      if (heldSources.length === 0) return;
      const scanner = await loadScan();
      for (const held of heldSources) held.scan(scanner);
      // Not before: what a scanner threw at is asked for again, and must not pass for a file without imports.
      heldSources.length = 0;
    },
    remember,
  };
}

/** The reader that a capture's options ask for. */
export function readerFor<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, options: CaptureOptions<S>, before: KnownBefore<S> | null = null): FactReader<S> {
  return createFactReader<S>(workspace, {
    objectFormat,
    scanBytes: options.limits.scanBytes,
    isSource: (path) => options.isSource(path),
    keepText: (path) => options.keepText(path),
    ...before,
  });
}

function tell<S>(options: CaptureOptions<S>, done: number, total: number): void {
  if (done % PROGRESS_STEP === 0 || done === total) options.onProgress?.(done, total);
}

/** Sources are always held where content is held at all, so nothing is scanned then. */
function NOT_LOADED(path: string): never {
  throw new Error(`invariant broken: ${path} was to be scanned before the scanner was loaded`);
}
