import { startDigest } from '../../contract/digest.js';
import type { RepoSnapshot, SnapshotFile } from '../../contract/generated/types.js';

/** The canonical text is hashed in pieces of about this many characters. */
const PIECE_LENGTH = 1 << 20;

/** Canonical text of files from an index on, with a comma between each two: as many as somebody has it of; null for none. */
export type CanonicalRun = (index: number) => { readonly text: Uint8Array; readonly count: number } | null;

/** The snapshot of files that are sorted by path; `totalBytes` counts raw bytes. Its list of plain objects is made when somebody asks for it. */
export function createSnapshot(files: readonly SnapshotFile[], totalBytes: number, runFrom: CanonicalRun | null = null): RepoSnapshot {
  let plain: readonly SnapshotFile[] | null = null;
  return {
    get files() {
      return (plain ??= files.map(plainFile));
    },
    metadata: {
      repo_fingerprint: fingerprintOfFiles(files, runFrom),
      file_count: files.length,
      total_bytes: totalBytes,
      snapshot_version: 1,
    },
  };
}

function plainFile(file: SnapshotFile): SnapshotFile {
  const { path, hash, is_binary } = file;
  return {
    path,
    hash,
    is_binary,
    get content() {
      return file.content;
    },
  };
}

/** A file of a snapshot in canonical JSON. For a string, `JSON.stringify` writes what RFC 8785 asks, and a path is always well-formed Unicode. */
export function canonicalFile({ path, hash, is_binary }: Pick<SnapshotFile, 'path' | 'hash' | 'is_binary'>): string {
  return `{"hash":"${hash}","is_binary":${is_binary ? 'true' : 'false'},"path":${JSON.stringify(path)}}`;
}

/** Where the hash stands in the text of `canonicalFile`, and how long it is. */
export const CANONICAL_HASH = { start: '{"hash":"'.length, length: 64 };

/**
 * SHA-256 in hex of the canonical JSON of `{files: [{path, hash, is_binary}], snapshot_version: 1}` (SPEC section 5).
 * The text is put together here piece by piece, since its shape is fixed and trees are large; a test holds it equal to
 * `repoFingerprint` of the contract.
 */
export function fingerprintOfFiles(files: readonly Pick<SnapshotFile, 'path' | 'hash' | 'is_binary'>[], runFrom: CanonicalRun | null = null): string {
  const digest = startDigest();
  let json = '{"files":[';
  let separator = '';
  for (let index = 0; index < files.length; separator = ',') {
    const run = runFrom?.(index) ?? null;
    if (run !== null) {
      digest.update(json + separator);
      digest.update(run.text);
      json = '';
      index += run.count;
      continue;
    }
    json += separator + canonicalFile(files[index] as SnapshotFile);
    index++;
    if (json.length < PIECE_LENGTH) continue;
    digest.update(json);
    json = '';
  }
  digest.update(`${json}],"snapshot_version":1}`);
  return digest.hex();
}
