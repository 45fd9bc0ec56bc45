import { ByteReader, MalformedBytes } from '../base/byte-reader.js';
import { indexIn } from '../base/sorted-texts.js';
import { TextTable } from '../base/text-table.js';
import type { ListedFile } from '../ports/workspace.js';
import type { ScanCodec } from './facts-codec.js';
import type { FileFacts } from './file-facts.js';

const HASH_DIGITS = 64;
const NOT_SCANNED = [null, 'too_large', 'not_text'] as const;
const HAS_SCAN = 4;
const HAS_TEXT = 8;
const IS_BINARY = 16;
const ALL_FLAGS = 31;

/** Facts of many files side by side, by one index. */
export interface FactsColumns {
  /** Sorted. */
  readonly paths: readonly string[];
  /** Git's ids of the stored contents in hex, all of one length; one that is not known is written with other characters. */
  readonly oids: string;
  readonly hashes: string;
  readonly flags: Uint8Array;
  readonly lengths: Float64Array;
  /** Where in `records` the scan and the text of each file end. */
  readonly ends: Int32Array;
  readonly records: Uint8Array;
  readonly texts: TextTable;
}

/** What of a file's facts is no number and no hash, in a byte. */
export function flagsOf<S>({ isBinary, scanned, notScanned, text }: FileFacts<S>): number {
  return NOT_SCANNED.indexOf(notScanned) | (scanned === null ? 0 : HAS_SCAN) | (text === null ? 0 : HAS_TEXT) | (isBinary ? IS_BINARY : 0);
}

/** Facts of an earlier run, by path. */
export class KnownFacts<S> {
  private readonly oidDigits: number;
  private readonly scans: (S | undefined)[];
  private next = 0;

  /** Throws `MalformedBytes` for columns that do not fit each other. `attachment` is what somebody made of these facts. */
  constructor(
    private readonly columns: FactsColumns,
    readonly attachment: Uint8Array | null,
    private readonly codec: ScanCodec<S>,
  ) {
    const { paths, oids, hashes, flags, lengths, ends, records } = columns;
    const size = flags.length;
    this.oidDigits = size === 0 ? 0 : oids.length / size;
    if (paths.length !== size || !Number.isInteger(this.oidDigits) || hashes.length !== size * HASH_DIGITS || lengths.length !== size || ends.length !== size) throw new MalformedBytes('columns of different lengths', 0);
    let previous = 0;
    for (let index = 0; index < size; index++) {
      const end = ends[index] as number;
      const flag = flags[index] as number;
      if (end < previous || flag > ALL_FLAGS || (flag & 3) === 3) throw new MalformedBytes('facts of a kind that is not known', index);
      previous = end;
    }
    if (previous !== records.length) throw new MalformedBytes('records of another length', 0);
    this.scans = new Array<S | undefined>(size);
  }

  /** Nothing is known. */
  static none<S>(codec: ScanCodec<S>): KnownFacts<S> {
    const columns = { paths: [], oids: '', hashes: '', flags: new Uint8Array(0), lengths: new Float64Array(0), ends: new Int32Array(0), records: new Uint8Array(0), texts: new TextTable('', new Int32Array(0)) };
    return new KnownFacts(columns, null, codec);
  }

  get size(): number {
    return this.columns.flags.length;
  }

  /** The facts of a file whose content in git is the one they were kept for; null otherwise. The caller knows that the file is unmodified. */
  ofUnmodified({ path, oid }: ListedFile): RecalledFacts<S> | null {
    const index = oid === null ? -1 : this.indexOf(path);
    return index >= 0 && this.hasOid(index, oid) ? new RecalledFacts(this, index, null) : null;
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

  hasOid(index: number, oid: string | null): boolean {
    return oid !== null && oid.length === this.oidDigits && this.columns.oids.startsWith(oid, index * this.oidDigits);
  }

  hashAt(index: number): string {
    return this.columns.hashes.slice(index * HASH_DIGITS, (index + 1) * HASH_DIGITS);
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

/** Facts of a file that need not be read; what takes long to make is made when it is asked for. */
export class RecalledFacts<S> implements FileFacts<S> {
  constructor(
    private readonly known: KnownFacts<S>,
    readonly index: number,
    readonly blobOid: string | null,
  ) {}

  /** The same facts for who asks for git's id. */
  withBlobOid(oid: string | null): RecalledFacts<S> {
    return this.isScanned ? new RecalledFacts(this.known, this.index, oid) : this;
  }

  get length(): number {
    return this.known.lengthAt(this.index);
  }

  get hash(): string {
    return this.known.hashAt(this.index);
  }

  get isBinary(): boolean {
    return (this.known.flagsAt(this.index) & IS_BINARY) !== 0;
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
