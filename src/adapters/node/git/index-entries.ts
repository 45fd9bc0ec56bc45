import type { StatedFiles } from '../../../ports/workspace.js';

/* Of gitformat-index(5), all numbers with the high byte first. */
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
  const version = bytes.length < HEADER_BYTES ? 0 : bytes.readUInt32BE(VERSION_AT);
  if (version < 2 || version > 4) return null;
  const marks = new Uint8Array(paths.length * MARK_BYTES);
  const sizes = new Float64Array(paths.length).fill(-1);
  const isSetBack = new Uint8Array(paths.length);
  // One character for each byte: names are compared as git orders them, and few are made.
  const text = bytes.toString('latin1');
  const above = bytesAsText(prefix);
  let left = bytes.readUInt32BE(COUNT_AT);
  let at = HEADER_BYTES;
  let name = '';
  let entry = 0;
  /** Takes the next entry into `name` and `entry`; false at the end. */
  const next = (): boolean => {
    const flagsAt = at + STAT_BYTES + oidBytes;
    if (left-- <= 0 || flagsAt + 4 > bytes.length) return false;
    entry = at;
    const flags = bytes.readUInt16BE(flagsAt);
    let start = flagsAt + ((flags & IS_EXTENDED) === 0 ? 2 : 4);
    if (version === 4) {
      // A name begins with that of the entry before, without its last bytes.
      let byte = bytes[start++] as number;
      let cut = byte & 0x7f;
      while ((byte & 0x80) !== 0) {
        byte = bytes[start++] ?? 0;
        cut = (cut + 1) * 0x80 + (byte & 0x7f);
      }
      const end = text.indexOf('\0', start);
      if (end < 0) return false;
      name = name.slice(0, Math.max(0, name.length - cut)) + text.slice(start, end);
      at = end + 1;
    } else {
      const length = flags & NAME_LENGTH;
      const end = length < NAME_LENGTH ? start + length : text.indexOf('\0', start);
      if (end < start) return false;
      name = text.slice(start, end);
      // At least one NUL, up to a multiple of eight bytes.
      at = entry + ((end - entry + 8) & ~7);
    }
    if ((flags & STAGE) !== 0) entry = -1;
    return true;
  };
  let isThere = next();
  for (let index = 0; index < paths.length && isThere; index++) {
    const path = above + bytesAsText(paths[index] as string);
    while (isThere && name < path) isThere = next();
    if (!isThere || name !== path || entry < 0) continue;
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
