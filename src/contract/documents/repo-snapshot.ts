import { by, compareText } from '../../base/order.js';
import { canonicalJson } from '../json/canonical-json.js';
import { defineContract } from '../schema/contract-kind.js';
import type { Inconsistency } from '../schema/contract-problem.js';
import { sha256Hex } from '../digest.js';
import * as schema from '../generated/snapshot.validator.js';
import type { RepoSnapshot, SnapshotFile } from '../generated/types.js';
import { isNormalPath } from './violation.js';

/** A snapshot before its metadata is computed; files in any order (SPEC section 5). */
export interface RepoSnapshotDraft {
  readonly files: readonly SnapshotFile[];
  /** Sum of the raw sizes in bytes. */
  readonly total_bytes: number;
}

/** SHA-256 of the canonical JSON of path, hash and is_binary of every file, sorted by path (SPEC section 5). */
export function repoFingerprint(files: readonly Pick<SnapshotFile, 'path' | 'hash' | 'is_binary'>[]): string {
  const listed = files.map(({ path, hash, is_binary }) => ({ path, hash, is_binary }));
  return sha256Hex(canonicalJson({ files: listed, snapshot_version: 1 }));
}

function complete({ files, total_bytes }: RepoSnapshotDraft): RepoSnapshot {
  const sorted = [...files].sort(by((file) => file.path));
  return { files: sorted, metadata: { repo_fingerprint: repoFingerprint(sorted), file_count: sorted.length, total_bytes, snapshot_version: 1 } };
}

/** What keeps a text from being the normalised one that is hashed (SPEC section 5, Snapshot), or null. */
function textFlaw(content: string): string | null {
  if (content.includes('\r')) return `a carriage return at offset ${content.indexOf('\r')}`;
  if (content.includes('\0')) return `a NUL at offset ${content.indexOf('\0')}`;
  return content === content.normalize('NFC') ? null : 'a text that is not in NFC';
}

function* check({ files, metadata }: RepoSnapshot): Iterable<Inconsistency> {
  for (const [index, file] of files.entries()) {
    const before = files[index - 1];
    if (before !== undefined && compareText(before.path, file.path) >= 0) {
      yield { pointer: `/files/${index}/path`, expected: `a path after ${JSON.stringify(before.path)}, since files are sorted and each appears once`, actual: JSON.stringify(file.path) };
    }
    if (!isNormalPath(file.path)) yield { pointer: `/files/${index}/path`, expected: 'a normalised path of a file below the root', actual: JSON.stringify(file.path) };
    const { content } = file;
    const flaw = content === null ? null : textFlaw(content);
    if ((content === null) !== file.is_binary) {
      yield { pointer: `/files/${index}/content`, expected: file.is_binary ? 'null for a binary file' : 'the text of the file', actual: content === null ? 'null' : 'a text' };
    } else if (flaw !== null) {
      yield { pointer: `/files/${index}/content`, expected: 'normalised text: line feeds alone, NFC, no NUL', actual: flaw };
    } else if (content !== null && sha256Hex(content) !== file.hash) {
      yield { pointer: `/files/${index}/hash`, expected: `${sha256Hex(content)}, the digest of the content`, actual: file.hash };
    }
  }
  if (metadata.file_count !== files.length) {
    yield { pointer: '/metadata/file_count', expected: `${files.length}, as counted in files`, actual: String(metadata.file_count) };
  }
  const fingerprint = repoFingerprint(files);
  if (metadata.repo_fingerprint !== fingerprint) {
    yield { pointer: '/metadata/repo_fingerprint', expected: `${fingerprint}, computed from files`, actual: metadata.repo_fingerprint };
  }
}

export const repoSnapshot = defineContract<RepoSnapshot, RepoSnapshotDraft>({ name: 'snapshot', schema, complete, check });

export const parseRepoSnapshot = repoSnapshot.parse;
export const validateRepoSnapshot = repoSnapshot.validate;
export const createRepoSnapshot = repoSnapshot.create;
