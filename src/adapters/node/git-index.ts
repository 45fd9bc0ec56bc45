import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../contract/digest.js';
import type { Git } from './git.js';

/** Of gitformat-index(5): four bytes of signature, four of version, then the number of entries. */
const ENTRIES_AT = 8;
const HEADER_BYTES = 12;
/** No index is larger. */
const MAX_BYTES = 1024 * 1024 * 1024;

/** The file in which git keeps what it tracks. Nothing of it is taken apart: git alone says what stands in it. */
export interface GitIndex {
  /** SHA-256 in hex of its bytes: with another tracked file, another content or another time or size that git knows of a file, they differ. */
  readonly digest: string;
  /** How many entries it says it has. */
  readonly entries: number;
}

/** Null where it is not in the place where a repository has it by itself: of a linked work tree and a submodule only git knows where it is. */
export function readIndex(git: Git): GitIndex | null {
  try {
    const path = join(git.gitDir, 'index');
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile() || stats.size < HEADER_BYTES || stats.size > MAX_BYTES) return null;
    const bytes = readFileSync(path);
    return bytes.length < HEADER_BYTES ? null : { digest: sha256Hex(bytes), entries: bytes.readUInt32BE(ENTRIES_AT) };
  } catch {
    // `.git` is a file, or the index may not be read: git will say why.
    return null;
  }
}
