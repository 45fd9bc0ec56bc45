import type { Finding } from '../contract/verdict/gate-record.js';

/**
 * A foreign finding with its place as our reports want it: relative to the root, POSIX. A place outside the root, which
 * no annotation could point to, moves into the message.
 */
export function placedInRoot(finding: Finding, root: string): Finding {
  const { file, ...rest } = finding;
  if (file === undefined) return finding;
  const path = relativePath(file, root);
  if (path !== null) return path === file ? finding : { ...rest, file: path };
  const { line, column, ...unplaced } = rest;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return { ...unplaced, message: `${finding.message} (${place})` };
}

function relativePath(file: string, root: string): string | null {
  // Backslashes separate only where the root itself is a Windows path; elsewhere they are part of a name.
  const windows = /^[A-Za-z]:[/\\]/.test(root) || root.startsWith('\\\\');
  const path = windows ? file.replaceAll('\\', '/') : file;
  const base = (windows ? root.replaceAll('\\', '/') : root).replace(/\/+$/, '');
  const inside = startsWith(path, `${base}/`, windows) ? path.slice(base.length + 1) : path;
  if (inside.startsWith('/') || (windows && /^[A-Za-z]:/.test(inside))) return null;
  const steps = inside.split('/').filter((step) => step !== '.' && step !== '');
  return steps.length === 0 || steps.includes('..') ? null : steps.join('/');
}

function startsWith(path: string, start: string, windows: boolean): boolean {
  return windows ? path.toLowerCase().startsWith(start.toLowerCase()) : path.startsWith(start);
}
