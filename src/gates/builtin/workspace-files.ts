import { FETCH_LFS, LFS_POINTER_WORDS } from '../../base/lfs-pointer.js';
import { compareText } from '../../base/order.js';
import { err, ok, type Result } from '../../base/result.js';
import type { FoundFile, ReportSource } from '../../ports/report-source.js';
import type { Cause } from '../cause.js';

/** A file of the workspace with all of its bytes. */
export interface WholeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The files that globs find, each once, sorted by path. A glob that finds none is a cause: what it stands for was not checked. */
export async function workspaceFiles(source: ReportSource, globs: readonly string[]): Promise<Result<readonly FoundFile[], Cause>> {
  const found = await source.find(globs);
  if (!found.ok) return err({ code: found.error.code, message: `the files ${globs.join(', ')} cannot be looked for: ${found.error.message}`, nextAction: found.error.hint });
  const empty = found.value.find(({ files }) => files.length === 0);
  if (empty !== undefined) {
    const { glob, nearest } = empty;
    return err({
      code: 'report_missing', message: `no file matches ${glob}`,
      nextAction: nearest === null ? 'Have the step or gate that writes it run before (needs), or correct the path.' : `Did you mean ${nearest}?`,
    });
  }
  const byPath = new Map(found.value.flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
  return ok([...byPath.values()].sort((a, b) => compareText(a.path, b.path)));
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
