import type { FileRead, ListedFile, Workspace } from '../../ports/workspace.js';
import { type ContentForm, formOf, hashOf, textOf } from './normalise.js';

/** A text beyond this many bytes is never made: the language's strings end soon after. */
const TEXT_BYTES = 256 * 1024 * 1024;

/**
 * The normalised text of a file that was captured before, read again and held against `hash`. Throws when the file is
 * gone, changed or too large: a caller that goes on would judge something else than what was hashed.
 */
export function readContent(workspace: Workspace, file: ListedFile, hash: string): string {
  const read = readAgain(workspace, file, hash);
  const text = typeof read === 'string' ? null : textOf(read.bytes, read.form);
  if (text !== null) return text;
  const cause = typeof read === 'string' ? read : CHANGED;
  throw new Error(`${file.path} is no longer what the snapshot hashed: ${cause}. Run again when nothing else writes to the workspace.`);
}

/** The raw bytes of a file that was captured before with this `hash`, until the next read; or why these are not there any more. */
export function readAgain(workspace: Workspace, file: ListedFile, hash: string): { readonly bytes: Uint8Array; readonly form: ContentForm } | string {
  const bytes = contentBytes(workspace.read(file, TEXT_BYTES));
  if (typeof bytes === 'string') return bytes;
  const form = formOf(bytes, workspace.checks);
  return hashOf(bytes, form) === hash ? { bytes, form } : CHANGED;
}

const CHANGED = 'its content changed';

function contentBytes(read: FileRead): Uint8Array | string {
  switch (read.kind) {
    case 'whole':
      return read.bytes.subarray(0, read.length);
    case 'link':
      return read.target;
    case 'large':
      return drain(read);
    case 'missing':
      return 'it is gone';
    case 'unreadable':
      return read.cause;
  }
}

/** A large file stays open until it is drained. */
function drain(read: FileRead & { kind: 'large' }): string {
  for (let piece = read.next(); piece.kind === 'piece'; piece = read.next());
  return `it is larger than ${TEXT_BYTES} bytes`;
}
