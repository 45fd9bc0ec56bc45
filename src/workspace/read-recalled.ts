import { MalformedBytes } from '../base/malformed-bytes.js';
import { ByteWriter } from '../base/byte-writer.js';
import { NumberedTexts } from '../base/numbered-texts.js';
import type { DigestAlgorithm } from '../contract/digest.js';
import { ok } from '../base/result.js';
import type { BegunCapture, ListedFile, Workspace, WorktreeState } from '../ports/workspace.js';
import type { CaptureOptions, FactsCache, OpenCache, OpenedCache } from './capture-options.js';
import { type Conversion, conversionOf, foldersWithout, scopeStart } from './conversion.js';
import { decodeFacts } from './facts-cache.js';
import { type ScanCodec, writeFacts } from './facts-codec.js';
import type { FileFacts, FileReading } from './file-facts.js';
import { KeptScans } from './kept-scans.js';
import { KnownFacts, RecalledFacts } from './known-facts.js';
import type { FilesRead } from './files-read.js';
import { readFiles, readerFor } from './read-files.js';
import { canonicalFile } from './snapshot.js';
import { FACTS_NAME, type KnownFile, openRecall, type Recall } from './recall.js';
import { keepListing, relist } from './relist.js';

/** So many of the files that a cache knows are read all the same and compared: what is wrong throughout shows at once, and what is wrong in few files in a later run. */
const SAMPLE_SIZE = 12;

/** The readings that it gives do not depend on who read what, nor when. */
export const openCache: OpenCache = async <S>(workspace: Workspace, begun: BegunCapture, options: CaptureOptions<S>, cache: FactsCache, codec: ScanCodec<S>): Promise<OpenedCache<S>> => {
  const bytes = await cache.store.read(FACTS_NAME);
  const stored = bytes === null ? null : decodeFacts(bytes, codec);
  const start = { version: cache.version, scanBytes: options.limits.scanBytes };
  /** What git calls modified, where the listing is that of an earlier run. */
  let unmoved: WorktreeState | null = null;
  return {
    async list() {
      const relisted = stored?.scope.startsWith(scopeStart(start, true)) === true ? await relist(workspace, begun, cache.store, stored) : null;
      unmoved = relisted?.state ?? null;
      return relisted === null ? begun.listing() : ok(relisted.listing);
    },
    async read(objectFormat, files) {
      if (files.length <= cache.smallTree) return readFiles(workspace, objectFormat, files, options);
      const convert = async (): Promise<Conversion | null> => {
        const folders = objectFormat === null ? [] : foldersWithout(files);
        const state = objectFormat === null ? null : await begun.state(folders);
        return objectFormat !== null && state === null ? null : conversionOf(workspace, state, files, folders, start);
      };
      const conversion = unmoved === null ? await convert() : null;
      if (unmoved === null && conversion === null) return readFiles(workspace, objectFormat, files, options);
      const known = stored !== null && (conversion === null || stored.scope === conversion.scope) ? stored.known : KnownFacts.none(codec);
      const recall = openRecall({ workspace, store: cache.store, codec, scanBytes: start.scanBytes, known, state: conversion === null ? unmoved : conversion.state, conversion, convert });
      const keep = async (written: Uint8Array | null): Promise<void> => {
        const kept = written === null ? (stored !== null && known === stored.known ? stored : null) : decodeFacts(written, codec);
        if (kept !== null && conversion !== null) await keepListing(workspace, begun, cache.store, kept, conversion.state, options.includeUntracked);
      };
      return readWith(recall, keep, workspace, objectFormat, files, options, codec);
    },
  };
};

async function readWith<S>(recall: Recall<S>, keep: (written: Uint8Array | null) => Promise<void>, workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], options: CaptureOptions<S>, codec: ScanCodec<S>): Promise<FilesRead<S>> {
  const known: (RecalledFacts<S> | null)[] = [];
  const missing: ListedFile[] = [];
  for (const file of files) {
    const facts = recall.of(file);
    known.push(facts);
    if (facts === null) missing.push(file);
  }
  // A file may be read although it is the same: where git does not name contents, and where it took the file for a modified one.
  const read = await readFiles(workspace, objectFormat, missing, options, (path, hash) => scanOf(recall, path, hash));
  if (!(await holdsInSample(workspace, objectFormat, files, known, missing.length, options, codec))) {
    options.onNotice?.('The cache of an earlier run does not say what the files say, so everything was read again. Something else wrote to it, or changed files behind the back of git.');
    const afresh = await readFiles(workspace, objectFormat, files, options);
    return { ...afresh, remember: async (attachment) => keep(await rememberAll(recall, files, afresh.readings, attachment, true)) };
  }
  let next = 0;
  const readings = known.map((facts, index): FileReading<S> => {
    if (facts === null) return read.readings[next++] as FileReading<S>;
    return options.blobOids === false ? facts : facts.withBlobOid((files[index] as ListedFile).oid);
  });
  const again = async (some: readonly ListedFile[]): Promise<readonly FileReading<S>[]> => (await readFiles(workspace, objectFormat, some, { ...options, hold: false })).readings;
  return { readings, scanHeld: read.scanHeld, again, recall, kept: (entries) => new KeptScans(entries, recall), remember: async (attachment) => keep(await rememberAll(recall, files, readings, attachment, false)) };
}

function scanOf<S>({ known }: Recall<S>, path: string, hash: string): S | null {
  try {
    return known.scanOf(path, hash);
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

function rememberAll<S>(recall: Recall<S>, files: readonly ListedFile[], readings: readonly FileReading<S>[], attachment: Parameters<FilesRead<S>['remember']>[0], isAfresh: boolean): Promise<Uint8Array | null> {
  const listed = (isWanted: (reading: FileReading<S>) => boolean): readonly KnownFile<S>[] => {
    const some: KnownFile<S>[] = [];
    for (const [index, reading] of readings.entries()) if (reading.kind === 'facts' && isWanted(reading)) some.push({ file: files[index] as ListedFile, facts: reading.facts });
    return some;
  };
  return recall.remember({ total: files.length, read: () => listed((reading) => !(reading instanceof RecalledFacts)), all: () => listed(() => true) }, attachment, isAfresh);
}

/** Reads some of the known files again (of `known`, all but `unknown`), by chance, and holds what they say against what is known. */
async function holdsInSample<S>(workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], known: readonly (RecalledFacts<S> | null)[], unknown: number, options: CaptureOptions<S>, codec: ScanCodec<S>): Promise<boolean> {
  // So many more as may be none of the known ones.
  const drawn = options.cache?.store.sample(known.length, SAMPLE_SIZE + unknown) ?? [];
  const sample = drawn.filter((index) => known[index] !== null).slice(0, SAMPLE_SIZE);
  if (sample.length === 0) return true;
  const reader = readerFor<S>(workspace, objectFormat, { ...options, blobOids: false });
  const scan = await options.loadScan(sample.map((index) => (files[index] as ListedFile).path));
  try {
    return sample.every((index) => {
      const again = reader.read(files[index] as ListedFile, scan);
      return again.kind === 'facts' && isSame((files[index] as ListedFile).path, again.facts, known[index] as RecalledFacts<S>, codec);
    });
  } catch (error) {
    if (error instanceof MalformedBytes) return false;
    throw error;
  }
}

/**
 * Not by length: to git a text is unmodified whichever line ends it has where settings turn them, and the hash is that of the
 * normalised text. A text that was not kept is read when it is asked for.
 */
function isSame<S>(path: string, again: FileFacts<S>, known: RecalledFacts<S>, codec: ScanCodec<S>): boolean {
  if (known.canonical !== canonicalFile({ path, hash: again.hash, is_binary: again.isBinary })) return false;
  const text = known.text;
  const writer = new ByteWriter(new NumberedTexts());
  writeFacts(writer, { ...plain(again), text: text === null ? null : again.text }, codec);
  const end = writer.bytes().length;
  writeFacts(writer, { ...plain(known), text }, codec);
  const both = Buffer.from(writer.bytes());
  return both.subarray(0, end).equals(both.subarray(end));
}

function plain<S>({ isBinary, hash, blobOid, scanned, notScanned }: FileFacts<S>): Omit<FileFacts<S>, 'text'> {
  return { length: 0, isBinary, hash, blobOid, scanned, notScanned };
}
