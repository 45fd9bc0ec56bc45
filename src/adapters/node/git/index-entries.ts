import type { StatedFiles } from '../../../ports/workspace.js';

/* Of gitformat-index(5), all numbers with the high byte first. */
/** `DIRC`. */
const SIGNATURE = 0x44495243;
const VERSION_AT = 4;
const COUNT_AT = 8;
const HEADER_BYTES = 12;
const CTIME_AT = 0;
const MTIME_AT = 8;
const SIZE_AT = 36;
const STAT_BYTES = 40;
const NAME_LENGTH = 0x0fff;
const STAGE = 0x3000;
const IS_EXTENDED = 0x4000;
/** Times with their nanoseconds, device, inode, mode, owner and size. */
const MARK_BYTES = STAT_BYTES;

/** The entries of an index, one after the other. Each knows its place among the bytes, and a name of one character for each byte: so git orders them. */
export class IndexEntries {
  name = '';
  /** Where the entry begins. */
  start = 0;
  flags = 0;
  /** Where the next one begins; behind the last, what follows them. */
  end = HEADER_BYTES;
  /** How many come after it. */
  left: number;
  private readonly text: string;

  private constructor(
    private readonly bytes: Buffer,
    private readonly version: number,
    private readonly oidBytes: number,
  ) {
    this.text = bytes.toString('latin1');
    this.left = bytes.readUInt32BE(COUNT_AT);
  }

  /** Null where the bytes are no index that is known here. */
  static of(bytes: Buffer, oidBytes: number): IndexEntries | null {
    const version = bytes.length < HEADER_BYTES || bytes.readUInt32BE(0) !== SIGNATURE ? 0 : bytes.readUInt32BE(VERSION_AT);
    return version < 2 || version > 4 ? null : new IndexEntries(bytes, version, oidBytes);
  }

  /** Goes to the next entry; false behind the last, and where the bytes end before it does. */
  next(): boolean {
    const { bytes, text } = this;
    const flagsAt = this.end + STAT_BYTES + this.oidBytes;
    if (this.left <= 0 || flagsAt + 4 > bytes.length) return false;
    const flags = ((bytes[flagsAt] as number) << 8) | (bytes[flagsAt + 1] as number);
    let at = flagsAt + ((flags & IS_EXTENDED) === 0 ? 2 : 4);
    let kept = '';
    if (this.version === 4) {
      // A name begins with that of the entry before, without its last bytes.
      let byte = bytes[at++] as number;
      let cut = byte & 0x7f;
      while ((byte & 0x80) !== 0) {
        byte = bytes[at++] ?? 0;
        cut = (cut + 1) * 0x80 + (byte & 0x7f);
      }
      if (cut > this.name.length) return false;
      kept = this.name.slice(0, this.name.length - cut);
    }
    const end = text.indexOf('\0', at);
    const length = flags & NAME_LENGTH;
    if (end < 0 || (length < NAME_LENGTH && kept.length + end - at !== length)) return false;
    this.name = kept + text.slice(at, end);
    this.start = this.end;
    this.flags = flags;
    // But in version 4 at least one NUL, up to a multiple of eight bytes.
    this.end = this.version === 4 ? end + 1 : this.start + ((end - this.start + 8) & ~7);
    this.left--;
    return true;
  }
}

/** The index of git as it was read, and when it was written. */
export interface IndexBytes {
  readonly bytes: Buffer;
  /** When it was written, in whole seconds. */
  readonly seconds: number;
}

/**
 * What the index says of `paths` (in order, below `prefix`) beside their content. Whatever is odd costs a mark and nothing else: entries of
 * folders that are left out, conflicts, an index in two files. A file that was written in the second in which the index was, or later, may
 * have been written once more with the same times: it has no mark. Null where the bytes are no index that is known here.
 */
export function statedFiles({ bytes, seconds }: IndexBytes, oidBytes: number, prefix: string, paths: readonly string[]): StatedFiles | null {
  const entries = IndexEntries.of(bytes, oidBytes);
  if (entries === null) return null;
  const marks = new Uint8Array(paths.length * MARK_BYTES);
  const sizes = new Float64Array(paths.length).fill(-1);
  const isSetBack = new Uint8Array(paths.length);
  const above = bytesAsText(prefix);
  let isThere = entries.next();
  for (let index = 0; index < paths.length && isThere; index++) {
    const path = above + bytesAsText(paths[index] as string);
    while (isThere && entries.name < path) isThere = entries.next();
    const entry = entries.start;
    if (!isThere || entries.name !== path || (entries.flags & STAGE) !== 0) continue;
    sizes[index] = bytes.readUInt32BE(entry + SIZE_AT);
    if (bytes.readUInt32BE(entry + MTIME_AT) >= seconds) continue;
    if (bytes.readUInt32BE(entry + CTIME_AT) >= seconds) isSetBack[index] = 1;
    bytes.copy(marks, index * MARK_BYTES, entry, entry + MARK_BYTES);
  }
  return { marks, sizes, isSetBack };
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The bytes of a text in UTF-8 as one character each. */
function bytesAsText(text: string): string {
  return BEYOND_ASCII.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}
