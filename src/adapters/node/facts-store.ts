import { randomInt } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { sha256Hex } from '../../contract/digest.js';
import type { FactsStore } from '../../ports/facts-store.js';
import { homeFolder } from './disk-path.js';

/** A larger file was not written by us. */
const MAX_BYTES = 512 * 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/** Where programs of this user keep what they can make again: by XDG, macOS and Windows habit. Null where nothing names a folder. */
export function cacheFolder(env: Environment, platform: NodeJS.Platform = process.platform): string | null {
  const set = env['XDG_CACHE_HOME'];
  if (set !== undefined && isAbsolute(set)) return join(set, 'contract-gates');
  const local = env['LOCALAPPDATA'];
  if (platform === 'win32' && local !== undefined) return join(local, 'contract-gates', 'cache');
  const home = homeFolder();
  if (home === null) return null;
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'contract-gates', 'cache');
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'contract-gates');
}

/** Keeps files in a folder of this user, apart for each root; nothing without a folder. */
export function createFolderStore(folder: string | null, root: string): FactsStore {
  if (folder === null) return { isLocal: true, read: () => Promise.resolve(null), write: () => Promise.resolve(), sample };
  const fileOf = (name: string): string => join(folder, `${sha256Hex(root).slice(0, 32)}.${name}`);
  return {
    isLocal: true,
    read: (name) => Promise.resolve(readWhole(fileOf(name))),
    write(name, bytes) {
      const file = fileOf(name);
      const temporary = `${file}.${process.pid}.${randomInt(2 ** 32).toString(16)}`;
      try {
        makeFolders(folder);
        writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
        renameSync(temporary, file);
        removeDeserted(folder, basename(file));
      } catch {
        removeIfThere(temporary);
      }
      return Promise.resolve();
    },
    sample,
  };
}

/** `mkdirSync` with `recursive` never returns below a folder that refuses new ones as if it were not there, as all of `/proc` does. */
function makeFolders(folder: string): void {
  // A drive that is not there has nothing above it.
  if (existsSync(folder) || dirname(folder) === folder) return;
  makeFolders(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Drafts of `name` whose process was killed while it wrote: they can be as large as the file, and nobody else would ever look for them. */
function removeDeserted(folder: string, name: string): void {
  for (const other of readdirSync(folder)) {
    const pid = other.startsWith(`${name}.`) ? /^([0-9]+)\.[0-9a-f]+$/.exec(other.slice(name.length + 1))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) removeIfThere(join(folder, other));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none: then it is not there.
  }
}

function readWhole(file: string): Uint8Array | null {
  try {
    // A pipe in its place must not be waited for; there is no such flag, and no such pipe, on Windows.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(descriptor);
      return stats.isFile() && stats.size <= MAX_BYTES ? readFileSync(descriptor) : null;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}

/** As `FactsStore.sample`. */
export function sample(total: number, count: number): readonly number[] {
  if (total <= count) return Array.from({ length: total }, (_, index) => index);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(randomInt(total));
  return [...chosen];
}
