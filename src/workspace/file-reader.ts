import type { Problem } from '../base/result.js';
import type { DigestAlgorithm } from '../contract/digest.js';
import type { SnapshotFile } from '../contract/generated/types.js';
import type { FileRead, ListedFile, Workspace } from '../ports/workspace.js';
import { createBlobOids } from './blob-oid.js';
import type { CaptureOptions } from './capture-options.js';
import { unreadableFile } from './capture-problems.js';
import type { CaptureWarnings } from './capture-problems.js';
import { readContent } from './late-content.js';
import { later, now, type Later } from './later.js';
import { normalise } from './normalise.js';
import { createPieceNormaliser } from './normalise-pieces.js';

export interface CapturedFile {
  readonly file: SnapshotFile;
  /** Raw bytes. */
  readonly length: number;
  /** Git's id of the raw bytes, for a scanned source file. */
  readonly blobOid: Later<string> | null;
}

/** Reads one listed file into its entry of the snapshot. */
export interface FileReader {
  /** The entry, or a problem when the file had to be read and could not, or null when a rule leaves it out. */
  read(file: ListedFile): CapturedFile | Problem<'unreadable_file'> | null;
}

/** Files up to this size are read in one piece, so that one buffer bounds the memory of a run. */
const WHOLE_BYTES = 16 * 1024 * 1024;
/**
 * Content that is held to be hashed later, in all and of one file: gates can start before the first digest. What goes
 * beyond is hashed at once, so that memory stays bounded.
 */
const HELD_BYTES = 8 * 1024 * 1024;
const HELD_FILE_BYTES = 256 * 1024;
/** Larger texts are read again when asked for. */
const KEPT_TEXT_BYTES = 4 * 1024 * 1024;

export function createFileReader(
  workspace: Workspace,
  objectFormat: DigestAlgorithm | null,
  options: CaptureOptions,
  warnings: CaptureWarnings,
): FileReader {
  const { scanBytes } = options.limits;
  const blobOidOf = objectFormat === null || options.blobOids === false ? null : createBlobOids(objectFormat);

  let room = HELD_BYTES;

  const readWhole = (file: ListedFile, bytes: Uint8Array, length: number, isScannable: boolean): CapturedFile => {
    const isHeld = length <= HELD_FILE_BYTES && length <= room;
    if (isHeld) room -= length;
    // `Buffer.from` copies; `slice` of a Buffer would be a view.
    const content = isHeld ? Buffer.from(bytes.subarray(0, length)) : bytes.subarray(0, length);
    const normalised = normalise(content, workspace.checks);
    if (!isHeld) normalised.hash();
    const isKept = length <= KEPT_TEXT_BYTES && options.keepText(file.path);
    const entry = isKept
      ? keptEntry(file, normalised.text(), normalised.hash, normalised.is_binary)
      : lateEntry(workspace, file, normalised.hash, normalised.is_binary);
    let blobOid: Later<string> | null = null;
    if (isScannable) {
      if (normalised.hasNul) warnings.sourceNotText(file.path);
      else if (length > scanBytes) warnings.sourceTooLarge(file.path);
      else {
        if (blobOidOf !== null) blobOid = isHeld ? later(() => blobOidOf(content)) : now(blobOidOf(content));
        options.onSource(file.path, bytes, length);
      }
    }
    return { file: entry, length, blobOid };
  };

  const readLarge = (file: ListedFile, read: FileRead & { kind: 'large' }, isScannable: boolean): CapturedFile | Problem<'unreadable_file'> => {
    const normaliser = createPieceNormaliser(workspace.checks);
    for (let piece = read.next(); piece.kind !== 'end'; piece = read.next()) {
      if (piece.kind === 'failed') return unreadableFile(file.path, piece.cause);
      normaliser.push(piece.bytes);
    }
    const { hash, is_binary, hasNul, totalBytes } = normaliser.end();
    if (hash === null) return unreadableFile(file.path, 'its text has no place in 64 MiB where it can be cut to be normalised');
    if (isScannable) (hasNul ? warnings.sourceNotText : warnings.sourceTooLarge)(file.path);
    return { file: lateEntry(workspace, file, now(hash), is_binary), length: totalBytes, blobOid: null };
  };

  return {
    read(file) {
      const isScannable = !file.link && options.isSource(file.path);
      const read = workspace.read(file, isScannable ? Math.max(WHOLE_BYTES, scanBytes) : WHOLE_BYTES);
      switch (read.kind) {
        case 'whole':
          return readWhole(file, read.bytes, read.length, isScannable);
        case 'large':
          return readLarge(file, read, isScannable);
        case 'link':
          return readWhole(file, read.target, read.target.length, false);
        case 'unreadable':
          return unreadableFile(file.path, read.cause);
        case 'missing':
          if (file.sparse) warnings.notCheckedOut(file.path);
          else if (file.tracked) return unreadableFile(file.path, 'it is tracked but not on the disk');
          else warnings.vanished(file.path);
          return null;
      }
    },
  };
}

function keptEntry(file: ListedFile, content: string | null, hash: Later<string>, is_binary: boolean): SnapshotFile {
  return {
    path: file.path,
    content,
    get hash() {
      return hash();
    },
    is_binary,
  };
}

/** An entry whose content is read when asked for, and is exactly what was hashed or throws. */
function lateEntry(workspace: Workspace, file: ListedFile, hash: Later<string>, is_binary: boolean): SnapshotFile {
  return {
    path: file.path,
    get content() {
      return is_binary ? null : readContent(workspace, file, hash());
    },
    get hash() {
      return hash();
    },
    is_binary,
  };
}
