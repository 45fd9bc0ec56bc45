import { MalformedBytes } from '../base/malformed-bytes.js';
import { ByteWriter } from '../base/byte-writer.js';
import { NumberedTexts } from '../base/numbered-texts.js';
import type { DigestAlgorithm } from '../contract/digest.js';
import { ok } from '../base/result.js';
import type { BegunCapture, ListedFile, Workspace } from '../ports/workspace.js';
import type { CaptureOptions, FactsCache, OpenCache, OpenedCache } from './capture-options.js';
import { type Conversion, conversionOf, foldersWithout, scopeStart } from './recall/conversion.js';
import { decodeFacts, openFacts, type StoredFacts } from './recall/facts-cache.js';
import type { FactReader, KnownBefore } from './fact-reader.js';
import { type ScanCodec, writeFacts } from './facts/facts-codec.js';
import type { FileFacts, FileReading } from './facts/file-facts.js';
import { KeptScans } from './recall/kept-scans.js';
import { KnownFacts, RecalledFacts } from './recall/known-facts.js';
import type { FilesRead } from './files-read.js';
import { readFiles, readerFor } from './read-files.js';
import { canonicalFile } from './facts/snapshot.js';
import { FACTS_NAME, type FilesOfRun, type KnownFile, openRecall, type Recall } from './recall/recall.js';
import { keepListing, type Relisted, relist } from './recall/relist.js';
import { heldMarks, type Standing, standingFiles } from './recall/standing-files.js';
import { readMarks, writeMarks } from './recall/kept-marks.js';

/** So many of the files that a cache knows are read all the same and compared: what is wrong throughout shows at once, and what is wrong in few files in a later run. */
const SAMPLE_SIZE = 12;

/** The readings that it gives do not depend on who read what, nor when. */
export const openCache: OpenCache = async <S>(workspace: Workspace, begun: BegunCapture, options: CaptureOptions<S>, cache: FactsCache, codec: ScanCodec<S>): Promise<OpenedCache<S>> => {
  const bytes = await cache.store.read(FACTS_NAME);
  const stored = bytes === null ? null : decodeFacts(bytes, codec);
  const start = { version: cache.version, scanBytes: options.limits.scanBytes };
  /** Where the listing is that of an earlier run. */
  let relisted: Relisted | null = null;
  return {
    async list() {
      relisted = stored?.scope.startsWith(scopeStart(start, true)) === true ? await relist(workspace, begun, cache.store, stored) : null;
      return relisted === null ? begun.listing() : ok(relisted.listing);
    },
    async read(objectFormat, files) {
      if (files.length <= cache.smallTree) return readFiles(workspace, objectFormat, files, options);
      const convert = async (): Promise<Conversion | null> => {
        const folders = objectFormat === null ? [] : foldersWithout(files);
        const state = objectFormat === null ? null : await begun.state(folders);
        return objectFormat !== null && state === null ? null : conversionOf(workspace, state, files, folders, start);
      };
      const conversion = relisted === null ? await convert() : null;
      if (relisted === null && conversion === null) return readFiles(workspace, objectFormat, files, options);
      const known = stored !== null && (conversion === null || stored.scope === conversion.scope) ? stored.known : KnownFacts.none(codec);
      const isStanding = relisted === null ? await standing(begun, cache, objectFormat, stored?.known === known ? stored : null, conversion) : relisted.isStanding;
      const recall = openRecall({ workspace, store: cache.store, codec, known, state: relisted === null ? (conversion?.state ?? null) : relisted.state, isStanding, conversion, convert, isSameIndex: () => begun.isSameIndex() });
      const keep = async (written: Uint8Array | null, files: FilesOfRun<S>): Promise<void> => {
        const kept = written === null ? (stored?.known === known ? stored : null) : openFacts(written, codec);
        // What stands in the store of another run of this index is good as long as the facts are the same.
        if (kept === null || objectFormat === null || !cache.store.isLocal || (conversion === null && written === null) || !begun.isSameIndex()) return;
        const stated = begun.stated(objectFormat, kept.known.paths);
        const isSeen = (entry: KnownFile<S>, index: number): boolean => entry.facts instanceof RecalledFacts || stated?.isSetBack[index] !== 1;
        const isHeld = heldFacts(kept.known, files, (entry, index) => isSeen(entry, index) && (written === null ? recall.holds(entry, index) : kept.known.hasOid(index, entry.file.oid)));
        if (conversion !== null) await keepListing(workspace, begun, cache.store, kept, isHeld, conversion.state, options.includeUntracked);
        if (stated !== null) await writeMarks(cache.store, kept.digest, heldMarks(stated.marks, isHeld));
      };
      return readWith(recall, keep, workspace, objectFormat, files, options, codec);
    },
  };
};

/** Which known files have the bytes that their facts tell of, in a run that git listed. */
async function standing<S>(begun: BegunCapture, { store }: FactsCache, objectFormat: DigestAlgorithm | null, stored: StoredFacts<S> | null, conversion: Conversion | null): Promise<Standing> {
  if (stored === null || objectFormat === null) return () => false;
  const isFirstCheckout = conversion?.isFirstCheckout === true;
  const marks = isFirstCheckout || !store.isLocal ? null : await readMarks(store, stored.digest);
  const stated = (marks === null && !isFirstCheckout) || !begun.isSameIndex() ? null : begun.stated(objectFormat, stored.known.paths);
  return standingFiles({ known: stored.known, stated, marks, isFirstCheckout });
}

/** For each index of the facts that were kept 1 where a file of this run holds with them. */
function heldFacts<S>(known: KnownFacts<S>, { all }: FilesOfRun<S>, holds: (entry: KnownFile<S>, index: number) => boolean): Uint8Array {
  const isHeld = new Uint8Array(known.size);
  for (const entry of all()) {
    const index = known.indexOf(entry.file.path);
    if (index >= 0 && holds(entry, index)) isHeld[index] = 1;
  }
  return isHeld;
}

async function readWith<S>(recall: Recall<S>, keep: (written: Uint8Array | null, files: FilesOfRun<S>) => Promise<void>, workspace: Workspace, objectFormat: DigestAlgorithm | null, files: readonly ListedFile[], options: CaptureOptions<S>, codec: ScanCodec<S>): Promise<FilesRead<S>> {
  const known: (RecalledFacts<S> | null)[] = [];
  const missing: ListedFile[] = [];
  for (const file of files) {
    const facts = recall.of(file);
    known.push(facts);
    if (facts === null) missing.push(file);
  }
  /** Files that were read although they are the same, as where git took them for modified ones: their scans are those of an earlier run. */
  const takenOver = new Set<string>();
  const before: KnownBefore<S> = {
    scanOf(path, hash) {
      const scan = scanOf(recall, path, hash);
      if (scan !== null) takenOver.add(path);
      return scan;
    },
    storedOid: (file) => recall.storedOid(file),
  };
  const read = await readFiles(workspace, objectFormat, missing, options, before);
  const reader = readerFor<S>(workspace, objectFormat, options);
  const isKnown = (index: number): boolean => known[index] !== null || takenOver.has((files[index] as ListedFile).path);
  if (!(await holdsInSample(recall, { files, unknown: missing.length - takenOver.size, isKnown }, reader, options, codec))) {
    options.onNotice?.('The cache of an earlier run does not say what the files say, so everything was read again. Something else wrote to it, or changed files behind the back of git.');
    const afresh = await readFiles(workspace, objectFormat, files, options, { storedOid: before.storedOid });
    const ofRun = filesOfRun(files, afresh.readings);
    return { ...afresh, remember: async (attachment) => keep(await recall.remember(ofRun, attachment, true), ofRun) };
  }
  let next = 0;
  const readings = known.map((facts): FileReading<S> => facts ?? (read.readings[next++] as FileReading<S>));
  const ofRun = filesOfRun(files, readings);
  const again = async (some: readonly ListedFile[]): Promise<readonly FileReading<S>[]> => (await readFiles(workspace, objectFormat, some, { ...options, hold: false })).readings;
  return { readings, scanHeld: read.scanHeld, again, recall, kept: (entries) => new KeptScans(entries, recall), remember: async (attachment) => keep(await recall.remember(ofRun, attachment, false), ofRun) };
}

function scanOf<S>({ known }: Recall<S>, path: string, hash: string): S | null {
  try {
    return known.scanOf(path, hash);
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

function filesOfRun<S>(files: readonly ListedFile[], readings: readonly FileReading<S>[]): FilesOfRun<S> {
  const listed = (isWanted: (reading: FileReading<S>) => boolean): readonly KnownFile<S>[] => {
    const some: KnownFile<S>[] = [];
    for (const [index, reading] of readings.entries()) if (reading.kind === 'facts' && isWanted(reading)) some.push({ file: files[index] as ListedFile, facts: reading.facts });
    return some;
  };
  return { total: files.length, read: () => listed((reading) => !(reading instanceof RecalledFacts)), all: () => listed(() => true) };
}

interface SampledFiles {
  readonly files: readonly ListedFile[];
  /** How many of them nothing is known of. */
  readonly unknown: number;
  isKnown(index: number): boolean;
}

/** Reads some of the files of which something is known again, by chance, and holds what they say against it. */
async function holdsInSample<S>({ known }: Recall<S>, { files, unknown, isKnown }: SampledFiles, reader: FactReader<S>, options: CaptureOptions<S>, codec: ScanCodec<S>): Promise<boolean> {
  // So many more as may be none of the known ones.
  const drawn = options.cache?.store.sample(files.length, SAMPLE_SIZE + unknown) ?? [];
  const sample = drawn.filter(isKnown).slice(0, SAMPLE_SIZE).map((index) => files[index] as ListedFile);
  if (sample.length === 0) return true;
  const scan = await options.loadScan(sample.map(({ path }) => path));
  try {
    return sample.every((file) => {
      const again = reader.read(file, scan);
      return again.kind === 'facts' && isSame(file.path, again.facts, new RecalledFacts(known, known.indexOf(file.path)), codec);
    });
  } catch (error) {
    if (error instanceof MalformedBytes) return false;
    throw error;
  }
}

/**
 * Not by length: of a file that was read only the scan may be that of an earlier run, which knew it with other line ends. A text that was not
 * kept is read when it is asked for.
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

function plain<S>({ isBinary, hash, scanned, notScanned }: FileFacts<S>): Omit<FileFacts<S>, 'text'> {
  return { length: 0, isBinary, hash, isStored: true, scanned, notScanned };
}
