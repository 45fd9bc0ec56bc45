import { isLfsPointer } from '../base/lfs-pointer.js';
import { startDigest, type DigestAlgorithm } from '../contract/digest.js';
import type { FileRead, ListedFile, Workspace } from '../ports/workspace.js';
import { createStoredCheck } from './text/as-stored.js';
import { blobHead } from './text/blob-oid.js';
import type { Scan } from './capture-options.js';
import type { FileFacts, FileReading } from './facts/file-facts.js';
import { holdContent, type HeldContent } from './held-content.js';
import { textAt } from './text/foreign-text.js';
import { formOf, hashOf, isBinary } from './text/normalise.js';
import { createPieceNormaliser } from './text/normalise-pieces.js';

/** Files up to this size are read in one piece, so that one buffer bounds the memory of a run. */
const WHOLE_BYTES = 16 * 1024 * 1024;
/** A larger file that is no source is hashed at once: holding it would take the room of many. */
const HELD_FILE_BYTES = 256 * 1024;
/** Larger texts are read again when asked for. */
const KEPT_TEXT_BYTES = 4 * 1024 * 1024;

/** What somebody knows of files that have to be read, and wants to know of them. */
export interface KnownBefore<S> {
  /** What the scanner made of ASCII content with this hash at this path before, or null: saves the scan, not the read. */
  scanOf?(path: string, hash: string): S | null;
  /** The id that the content of a file is held against (`FileFacts.isStored`); null where nobody asks. */
  storedOid(file: ListedFile): string | null;
}

/** What a reader needs to know; all of it can be told to another thread but the two questions about paths. */
export interface FactReaderOptions<S> extends Partial<KnownBefore<S>> {
  readonly objectFormat: DigestAlgorithm | null;
  readonly scanBytes: number;
  isSource(path: string): boolean;
  keepText(path: string): boolean;
}

/** Reads listed files into facts, each file once. */
export interface FactReader<S> {
  /** The facts of a file, scanned by `scan` if it is a source. */
  read(file: ListedFile, scan: Scan<S>): FileReading<S>;
  /** The same with its content held for later, if it is small enough; `hold` is told of it. */
  readHeld(file: ListedFile, scan: Scan<S>, hold: (held: HeldContent<S>) => void): FileReading<S>;
}

export function createFactReader<S>(workspace: Workspace, options: FactReaderOptions<S>): FactReader<S> {
  const { scanBytes } = options;
  const { checks } = workspace;
  const { objectFormat } = options;
  const isStoredAs = objectFormat === null ? null : createStoredCheck(objectFormat);
  const storedOid = (file: ListedFile): string | null => options.storedOid?.(file) ?? null;

  const factsOfWhole = (file: ListedFile, bytes: Uint8Array, length: number, isSource: boolean, scan: Scan<S>, hold: ((held: HeldContent<S>) => void) | null): FileFacts<S> => {
    const content = bytes.subarray(0, length);
    const form = formOf(content, checks);
    const text = length <= KEPT_TEXT_BYTES && options.keepText(file.path) ? textAt(file.path, content, form) : null;
    const notScanned = !isSource ? null : form === 'nul' ? 'not_text' : length > scanBytes ? 'too_large' : isLfsPointer(content) ? 'not_fetched' : null;
    const isScannable = isSource && notScanned === null;
    const stored = storedOid(file);
    const isStored = isStoredAs === null || stored === null ? null : (bytes: Uint8Array): boolean => isStoredAs(bytes, form, stored);
    if (hold !== null && notScanned === null && (isSource || length <= HELD_FILE_BYTES)) {
      const held = holdContent<S>(file.path, content, form, text, isScannable, isStored);
      hold(held);
      return held;
    }
    const hash = hashOf(content, form);
    // Beyond ASCII one hash stands for several spellings (NFC), whose columns differ.
    const before = isScannable && form === 'ascii' ? (options.scanOf?.(file.path, hash) ?? null) : null;
    return {
      length,
      isBinary: isBinary(form),
      hash,
      isStored: isStored?.(content) === true,
      scanned: isScannable ? (before ?? scan(file.path, bytes, length)) : null,
      notScanned,
      text,
    };
  };

  const readLarge = (file: ListedFile, read: FileRead & { kind: 'large' }, isSource: boolean): FileReading<S> => {
    const normaliser = createPieceNormaliser(checks);
    const stored = storedOid(file);
    // Not with other line ends: so large a text is read in each run.
    const id = stored === null || objectFormat === null ? null : startDigest(objectFormat);
    id?.update(blobHead(read.size));
    for (let piece = read.next(); piece.kind !== 'end'; piece = read.next()) {
      if (piece.kind === 'failed') return { kind: 'unreadable', cause: piece.cause };
      normaliser.push(piece.bytes);
      id?.update(piece.bytes);
    }
    const { hash, is_binary, hasNul, totalBytes } = normaliser.end();
    if (hash === null) return { kind: 'unreadable', cause: 'its text has no place in 64 MiB where it can be cut to be normalised' };
    const notScanned = !isSource ? null : hasNul ? 'not_text' : 'too_large';
    return { kind: 'facts', facts: { length: totalBytes, isBinary: is_binary, hash, isStored: id !== null && id.hex() === stored, scanned: null, notScanned, text: null } };
  };

  const readFile = (file: ListedFile, scan: Scan<S>, hold: ((held: HeldContent<S>) => void) | null): FileReading<S> => {
    const isSource = !file.link && options.isSource(file.path);
    const read = workspace.read(file, isSource ? Math.max(WHOLE_BYTES, scanBytes) : WHOLE_BYTES);
    switch (read.kind) {
      case 'whole':
        return { kind: 'facts', facts: factsOfWhole(file, read.bytes, read.length, isSource, scan, hold) };
      case 'large':
        return readLarge(file, read, isSource);
      case 'link':
        return { kind: 'facts', facts: factsOfWhole(file, read.target, read.target.length, false, scan, hold) };
      case 'unreadable':
        return { kind: 'unreadable', cause: read.cause };
      case 'missing':
        if (file.sparse) return { kind: 'left_out', why: 'not_checked_out' };
        return file.tracked ? { kind: 'unreadable', cause: 'it is tracked but not on the disk' } : { kind: 'left_out', why: 'vanished' };
    }
  };
  return { read: (file, scan) => readFile(file, scan, null), readHeld: readFile };
}
