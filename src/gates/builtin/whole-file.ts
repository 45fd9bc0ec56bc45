import { FETCH_LFS, LFS_POINTER_WORDS } from '../../base/lfs-pointer.js';
import { err, ok, type Result } from '../../base/result.js';
import type { ReportSource } from '../../ports/report-source.js';
import type { Cause } from '../cause.js';

/** A file of the workspace with all of its bytes. */
export interface WholeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Reads one file to its end. The cause says why it cannot be read; a file of more than `maxBytes` is none that is believed. */
export async function wholeFile(source: ReportSource, path: string, maxBytes: number, cancel: AbortSignal): Promise<Result<WholeFile, Cause>> {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  const read = await source.read(path, (piece) => {
    kept += piece.length;
    if (kept <= maxBytes) pieces.push(new Uint8Array(piece));
    else pieces.length = 0;
  }, cancel);
  if (!read.ok) return err(unreadable(path, read.error));
  if (kept > maxBytes) return err({ code: 'report_invalid', message: `${path} has ${kept} bytes, at most ${maxBytes} are read`, nextAction: 'Split the file, or remove it from the pattern.' });
  const bytes = new Uint8Array(kept);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return ok({ path, bytes, sha256: read.value.sha256 });
}

export function unreadable(path: string, why: string): Cause {
  return { code: 'unreadable_file', message: `${path} ${why}`, nextAction: why === LFS_POINTER_WORDS ? FETCH_LFS : 'Put a plain file there that this step may read.' };
}
