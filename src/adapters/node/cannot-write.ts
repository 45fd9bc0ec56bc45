import path from 'node:path';
import type { Problem } from '../../base/result.js';
import { systemCause } from './disk-path.js';

/** A place that is not written to, whatever the system would allow. The message says why, `hint` what to do. */
export class NotWritable extends Error {
  override readonly name = 'NotWritable';

  constructor(message: string, readonly hint: string) {
    super(message);
  }
}

/** A file is written as `<name>.<12 hex digits>.tmp` first. */
const DRAFT = /\.[0-9a-f]{12}\.tmp$/;

/** What to do about an error of the system, by its code. */
const HINTS: Readonly<Record<string, string>> = {
  EROFS: 'the file system is read-only: run on a checkout that can be written',
  ENOSPC: 'free some room on the disk, then run again',
  EDQUOT: 'free some room within the quota of this user, then run again',
  EFBIG: 'raise the size that a file may have (ulimit -f), then run again',
  EISDIR: 'a folder has the name of the file: move it away, then run again',
  ENOTDIR: 'a file has the name of a folder that is needed: move it away, then run again',
  EEXIST: 'a file has the name of a folder that is needed: move it away, then run again',
};

/** Why nothing could be written to `folder`: the cause, the file where it was one, and what to do. */
export function cannotWrite(folder: string, error: unknown): Problem<'cannot_write'> {
  if (error instanceof NotWritable) return { code: 'cannot_write', message: `cannot write to ${folder}: ${error.message}`, hint: error.hint };
  const { code, dest, path: source } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const file = path.basename((dest ?? source ?? '').replace(DRAFT, ''));
  const what = file === '' || file === path.posix.basename(folder) ? `to ${folder}` : `${file} to ${folder}`;
  const hint = HINTS[code ?? ''] ?? `make ${folder} writable for this user, with room on the disk`;
  return { code: 'cannot_write', message: `cannot write ${what}: ${systemCause(error)}`, hint };
}
