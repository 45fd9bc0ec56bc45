import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type BigIntStats } from 'node:fs';
import { dirname } from 'node:path';
import { sha256Hex } from '../../../contract/digest.js';
import type { DigestAlgorithm } from '../../../contract/digest.js';
import type { StatedFiles } from '../../../ports/workspace.js';
import { statedFiles } from './index-entries.js';
import { namesIn } from './names-in.js';

/** Of gitformat-index(5): four bytes of signature, four of version, then the number of entries. */
const VERSION_AT = 4;
const ENTRIES_AT = 8;
const HEADER_BYTES = 12;
/** No index is larger. */
const MAX_BYTES = 1024 * 1024 * 1024;

/** The file in which git keeps what it tracks. Git alone says what it tracks; of the file only times and sizes are taken, to be held against those of another look. */
export interface GitIndex {
  /** SHA-256 in hex of its bytes: with another tracked file, another content or another time or size that git knows of a file, they differ. */
  digest(): string;
  /** How many entries it says it has. */
  readonly entries: number;
  /**
   * Whether it may name a file of `folder`, a POSIX path below the root or the end of one: certain where it does not, by one look at its bytes. Version
   * 4 leaves out of a name what the one before has, and where there is a shared index most names stand in that.
   */
  mayName(folder: string): boolean;
  /** Whether it was not written since. Git never changes it, but puts another file in its place. */
  isUnchanged(): boolean;
  /** What it says of files beside their content (`BegunCapture.stated`). */
  stated(objectFormat: DigestAlgorithm, paths: readonly string[]): StatedFiles | null;
}

const OID_BYTES = { sha1: 20, sha256: 32 } as const;

/** Null where it is not there. `prefix` is where the root lies below the top. */
export function readIndex(path: string, prefix: string): GitIndex | null {
  try {
    // A pipe in its place must not be waited for.
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const before = fstatSync(descriptor, { bigint: true });
      if (!before.isFile() || before.size < HEADER_BYTES || before.size > MAX_BYTES) return null;
      const bytes = readFileSync(descriptor);
      if (bytes.length < HEADER_BYTES) return null;
      let digest: string | null = null;
      let last: { readonly paths: readonly string[]; readonly stated: StatedFiles | null } | null = null;
      return {
        digest: () => (digest ??= sha256Hex(bytes)),
        entries: bytes.readUInt32BE(ENTRIES_AT),
        mayName: (folder) => bytes.readUInt32BE(VERSION_AT) === 4 || bytes.includes(`${folder}/`) || namesIn(dirname(path)).some((name) => name.startsWith('sharedindex.')),
        isUnchanged: () => indexMark(path) === markOf(before),
        stated: (objectFormat, paths) => {
          // Asked before the files are read and, of the same facts, when they are kept.
          if (last?.paths !== paths) last = { paths, stated: statedFiles({ bytes, seconds: Number(before.mtimeNs / 1_000_000_000n) }, OID_BYTES[objectFormat], prefix, paths) };
          return last.stated;
        },
      };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // It may not be read: git will say why.
    return null;
  }
}

/** Tells one state of the index from another: git writes each into a new file. Null where it is not there. */
export function indexMark(path: string): string | null {
  try {
    return markOf(statSync(path, { bigint: true }));
  } catch {
    return null;
  }
}

function markOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
