import { statSync } from 'node:fs';

/** Of the file behind a link, too: what counts is when its content was written. Null when there is no file; throws where the system does not tell. */
export function markOf(path: string): { readonly mark: string; readonly modifiedMs: number } | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  // A folder is no file; a pipe or device is found, so that reading it can say what it is.
  if (stats === undefined || stats.isDirectory()) return null;
  return { mark: `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}`, modifiedMs: Number(stats.mtimeNs / 1_000_000n) };
}
