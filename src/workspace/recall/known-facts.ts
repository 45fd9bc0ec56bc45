import { ByteReader } from '../../base/byte-reader.js';
import { MalformedBytes } from '../../base/malformed-bytes.js';
import { indexIn } from '../../base/sorted-texts.js';
import { TextTable } from '../../base/text-table.js';
import type { ListedFile } from '../../ports/workspace.js';
import { HAS_SCAN, HAS_TEXT, IS_BINARY, NOT_SCANNED } from '../facts/fact-flags.js';
import type { ScanCodec } from '../facts/facts-codec.js';
import type { FileFacts } from '../facts/file-facts.js';
import { CANONICAL_HASH, canonicalFile } from '../facts/snapshot.js';

const LEAST_CANONICAL = canonicalFile({ path: '', hash: '', is_binary: true }).length + CANONICAL_HASH.length + 1;
const ALL_FLAGS = 31;

/** Facts of many files side by side, by one index. */
export interface FactsColumns {
  /** Sorted. */
  readonly paths: readonly string[];
  /** Git's ids of the stored contents in hex, all of one length; one that is not known is written with other characters. */
  readonly oids: string;
  /** `canonicalFile` of each with a comma behind it: a run of files that are the same goes into a fingerprint as it is, and the hashes are in it. */
  readonly canonical: Buffer;
  readonly canonicalEnds: Int32Array;
  readonly flags: Uint8Array;
  readonly lengths: Float64Array;
  /** Where in `records` the scan and the text of each file end. */
  readonly ends: Int32Array;
  readonly records: Uint8Array;
  readonly texts: TextTable;
}

/** Facts of an earlier run, by path. */
export class KnownFacts<S> {
  private readonly oidDigits: number;
  private readonly bytesAsText: string;
  private readonly scans: (S | undefined)[];
  private next = 0;

  /** Throws `MalformedBytes` for columns that do not fit each other. `attachment` is what somebody made of these facts. */
  constructor(
    private readonly columns: FactsColumns,
    readonly attachment: Uint8Array | null,
    private readonly codec: ScanCodec<S>,
  ) {
    const { paths, oids, canonical, canonicalEnds, flags, lengths, ends, records } = columns;
    const size = flags.length;
    this.oidDigits = size === 0 ? 0 : oids.length / size;
    if (paths.length !== size || !Number.isInteger(this.oidDigits) || canonicalEnds.length !== size || lengths.length !== size || ends.length !== size) throw new MalformedBytes('columns of different lengths', 0);
    let [previous, previousCanonical] = [0, 0];
    for (let index = 0; index < size; index++) {
      const end = ends[index] as number;
      const canonicalEnd = canonicalEnds[index] as number;
      const flag = flags[index] as number;
      if (end < previous || canonicalEnd - previousCanonical < LEAST_CANONICAL || flag > ALL_FLAGS) throw new MalformedBytes('facts of a kind that is not known', index);
      previous = end;
      previousCanonical = canonicalEnd;
    }
    if (previous !== records.length || previousCanonical !== canonical.length) throw new MalformedBytes('records of another length', 0);
    // One character per byte, for the hashes.
    this.bytesAsText = canonical.toString('latin1');
    this.scans = new Array<S | undefined>(size);
  }

  /** Nothing is known. */
  static none<S>(codec: ScanCodec<S>): KnownFacts<S> {
    const columns = { paths: [], oids: '', canonical: Buffer.alloc(0), canonicalEnds: new Int32Array(0), flags: new Uint8Array(0), lengths: new Float64Array(0), ends: new Int32Array(0), records: new Uint8Array(0), texts: new TextTable('', new Int32Array(0)) };
    return new KnownFacts(columns, null, codec);
  }

  get paths(): readonly string[] {
    return this.columns.paths;
  }

  get size(): number {
    return this.columns.flags.length;
  }

  /** The facts of a file that git calls unmodified, where they were kept for what git has of it and it surely is what they tell of; null otherwise. */
  ofUnmodified({ path, oid }: ListedFile, isStanding: (index: number) => boolean): RecalledFacts<S> | null {
    const index = oid === null ? -1 : this.indexOf(path);
    return index >= 0 && this.hasOid(index, oid) && isStanding(index) ? new RecalledFacts(this, index) : null;
  }

  /** What the scanner made of ASCII content with this hash at this path; null when that is not known. */
  scanOf(path: string, hash: string): S | null {
    const index = this.indexOf(path);
    return index >= 0 && this.hashAt(index) === hash ? this.scanAt(index) : null;
  }

  /** Index of a path; -1 when nothing is known of it. Fast for questions in order of path. */
  indexOf(path: string): number {
    const { paths } = this.columns;
    const index = paths[this.next] === path ? this.next : indexIn(paths, path);
    if (index >= 0) this.next = index + 1;
    return index;
  }

  /** As the file was listed when its facts were kept; the id is none where it was not known. */
  listedAt(index: number): { readonly path: string; readonly oid: string } {
    const { paths, oids } = this.columns;
    return { path: paths[index] as string, oid: oids.slice(index * this.oidDigits, (index + 1) * this.oidDigits) };
  }

  hasOid(index: number, oid: string | null): boolean {
    return oid !== null && oid.length === this.oidDigits && this.columns.oids.startsWith(oid, index * this.oidDigits);
  }

  hashAt(index: number): string {
    const start = this.canonicalStart(index) + CANONICAL_HASH.start;
    return this.bytesAsText.slice(start, start + CANONICAL_HASH.length);
  }

  /** Canonical text of the files from `start` to before `end`, with a comma between each two. */
  canonicalText(start: number, end: number): Uint8Array {
    return this.columns.canonical.subarray(this.canonicalStart(start), this.canonicalStart(end) - 1);
  }

  private canonicalStart(index: number): number {
    return index === 0 ? 0 : (this.columns.canonicalEnds[index - 1] ?? 0);
  }

  flagsAt(index: number): number {
    return this.columns.flags[index] ?? 0;
  }

  lengthAt(index: number): number {
    return this.columns.lengths[index] ?? 0;
  }

  /** Always the same object for one file. Throws `MalformedBytes` where bytes with a good digest make no sense. */
  scanAt(index: number): S | null {
    if ((this.flagsAt(index) & HAS_SCAN) === 0) return null;
    return (this.scans[index] ??= this.codec.read(this.recordAt(index)));
  }

  /** Throws as `scanAt`. */
  textAt(index: number): string | null {
    const flags = this.flagsAt(index);
    if ((flags & HAS_TEXT) === 0) return null;
    const record = this.recordAt(index);
    if ((flags & HAS_SCAN) !== 0) this.codec.read(record);
    return record.text();
  }

  private recordAt(index: number): ByteReader {
    const { ends, records, texts } = this.columns;
    return new ByteReader(records.subarray(index === 0 ? 0 : ends[index - 1], ends[index]), texts);
  }
}

/**
 * Facts of a file that need not be read; what takes long to make is made when it is asked for. There are as many as files in a
 * tree, so it is its own reading: no second object for each.
 */
export class RecalledFacts<S> implements FileFacts<S> {
  constructor(
    private readonly known: KnownFacts<S>,
    readonly index: number,
  ) {}

  get kind(): 'facts' {
    return 'facts';
  }

  get facts(): this {
    return this;
  }

  get length(): number {
    return this.known.lengthAt(this.index);
  }

  get hash(): string {
    return this.known.hashAt(this.index);
  }

  /** As it goes into a fingerprint. */
  get canonical(): string {
    return Buffer.from(this.known.canonicalText(this.index, this.index + 1)).toString('utf8');
  }

  get isBinary(): boolean {
    return (this.known.flagsAt(this.index) & IS_BINARY) !== 0;
  }

  /** Nothing else is kept with an id. */
  get isStored(): boolean {
    return true;
  }

  get notScanned(): FileFacts<S>['notScanned'] {
    return NOT_SCANNED[this.known.flagsAt(this.index) & 3] ?? null;
  }

  get isScanned(): boolean {
    return (this.known.flagsAt(this.index) & HAS_SCAN) !== 0;
  }

  /** Throws `MalformedBytes` where bytes with a good digest make no sense. */
  get scanned(): S | null {
    return this.known.scanAt(this.index);
  }

  /** Null too where bytes with a good digest make no sense: then it is read as any text that was not kept. */
  get text(): string | null {
    try {
      return this.known.textAt(this.index);
    } catch (error) {
      if (error instanceof MalformedBytes) return null;
      throw error;
    }
  }
}
