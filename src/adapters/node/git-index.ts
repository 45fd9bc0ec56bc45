import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../contract/digest.js';
import type { DigestAlgorithm } from '../../contract/digest.js';
import type { StatedFiles } from '../../ports/workspace.js';
import type { Git } from './git.js';
import { statedFiles } from './index-entries.js';

/** Of gitformat-index(5): four bytes of signature, four of version, then the number of entries. */
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
  /** Whether it was not written since. Git never changes it, but puts another file in its place. */
  isUnchanged(): boolean;
  /** What it says of files beside their content (`BegunCapture.stated`). */
  stated(objectFormat: DigestAlgorithm, paths: readonly string[]): StatedFiles | null;
}

const OID_BYTES = { sha1: 20, sha256: 32 } as const;

/** Null where it is not in the place where a repository has it by itself: of a linked work tree and a submodule only git knows where it is. */
export function readIndex(git: Git): GitIndex | null {
  const path = join(git.gitDir, 'index');
  try {
    // A pipe in its place must not be waited for.
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const before = fstatSync(descriptor, { bigint: true });
      if (!before.isFile() || before.size < HEADER_BYTES || before.size > MAX_BYTES) return null;
      const bytes = readFileSync(descriptor);
      if (bytes.length < HEADER_BYTES) return null;
      let digest: string | null = null;
      return {
        digest: () => (digest ??= sha256Hex(bytes)),
        entries: bytes.readUInt32BE(ENTRIES_AT),
        isUnchanged: () => isSame(before, path),
        stated: (objectFormat, paths) => statedFiles({ bytes, seconds: Number(before.mtimeNs / 1_000_000_000n) }, OID_BYTES[objectFormat], git.prefix, paths),
      };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // `.git` is a file, or the index may not be read: git will say why.
    return null;
  }
}

function isSame(before: BigIntStats, path: string): boolean {
  try {
    const now = statSync(path, { bigint: true });
    return now.ino === before.ino && now.dev === before.dev && now.size === before.size && now.mtimeNs === before.mtimeNs && now.ctimeNs === before.ctimeNs;
  } catch {
    return false;
  }
}
