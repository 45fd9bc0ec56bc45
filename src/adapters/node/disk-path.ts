import { homedir } from 'node:os';
import { isAbsolute, resolve, sep } from 'node:path';

/** The path to hand to the file system for a name below the root, in bytes: a name need not be valid UTF-8. */
export function pathBelow(root: string, name: Uint8Array): Buffer {
  return name.length === 0 ? Buffer.from(root) : Buffer.concat([Buffer.from(`${root}/`), name]);
}

/** Whether an absolute path is that folder or lies below it, by their names: links are the caller's to resolve. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether the system said that there is no such file. */
export function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** What the system said, without the path, which the caller names: `permission denied`. */
export function systemCause(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const said = /^[A-Z0-9]+: ([^,]+)/.exec(message ?? '')?.[1];
  return said ?? code ?? String(error);
}

/** Absolute; null where this was started in a folder that was removed since, and `place` does not say where else. */
export function folderAt(place: string): string | null {
  try {
    return resolve(place);
  } catch {
    return null;
  }
}

/** The folder of this user, absolute; null where nothing says so: HOME is empty or relative, or it is not set and the system does not know the user (a container with any number for one). */
export function homeFolder(): string | null {
  try {
    const home = homedir();
    return isAbsolute(home) ? home : null;
  } catch {
    return null;
  }
}
