import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '../../base/result.js';
import type { RunFiles } from '../../ports/run-files.js';
import { cannotWrite, NotWritable } from './cannot-write.js';
import { writeReports } from './gate-report-files.js';
import { isInside } from './disk-path.js';
import { randomHex } from './random.js';

/** Writes below `root` (absolute). A folder that leads out of it through a link is refused, and nothing is made there. */
export function createRunFiles(root: string): RunFiles {
  const ready = (folder: string): string => {
    const realRoot = realpathSync(root);
    const absolute = path.join(root, folder);
    const there = nearestThere(absolute);
    const real = withinRoot(realRoot, there);
    if (there === absolute) return real;
    makeFolders(there, absolute);
    return withinRoot(realRoot, absolute);
  };
  const guarded = (folder: string, action: () => void): Result<void> => {
    try {
      action();
      return ok(undefined);
    } catch (error) {
      return err(cannotWrite(folder, error));
    }
  };
  return {
    clear: (folder, names) =>
      guarded(folder, () => {
        if (!existsSync(path.join(root, folder))) return;
        const real = ready(folder);
        const there = new Set(readdirSync(real));
        takeAway(names.filter((name) => there.has(name)).map((name) => path.join(real, name)));
      }),
    clearEach: (folder, names) =>
      guarded(folder, () => {
        if (!existsSync(path.join(root, folder))) return;
        const real = ready(folder);
        const below = readdirSync(real, { withFileTypes: true }).filter((entry) => entry.isDirectory());
        takeAway(below.flatMap(({ name }) => names.map((file) => path.join(real, name, file))));
      }),
    write: (folder, files) =>
      guarded(folder, () => {
        const real = ready(folder);
        ignoreAll(ready(topFolderOf(folder)));
        const written: string[] = [];
        try {
          for (const [name, text] of files) {
            replaceFile(path.join(real, name), text);
            written.push(path.join(real, name));
          }
        } catch (error) {
          // A part of them would be read as if it were all.
          for (const file of written) rmSync(file, { force: true });
          throw error;
        }
      }),
    writeGateReports: (folder, stamp, reports) => {
      const top = guarded(folder, () => ignoreAll(ready(folder)));
      return top.ok ? writeReports(path.join(realpathSync(root), folder), reports, stamp, (gate, error) => cannotWrite(`${folder}/${gate}`, error)) : top;
    },
  };
}

/** All that can be, even where one cannot. */
function takeAway(files: readonly string[]): void {
  let failed: unknown = null;
  for (const file of files) {
    try {
      unlinkSync(file);
    } catch (error) {
      if (!isCode(error, 'ENOENT')) failed ??= error;
    }
  }
  if (failed !== null) throw failed;
}

/** The nearest place at or above `place` that is there, be it a link to nothing. */
function nearestThere(place: string): string {
  let there = place;
  while (lstatSync(there, { throwIfNoEntry: false }) === undefined) there = path.dirname(there);
  return there;
}

/** One by one: of a read-only file system `recursive` says that there is no such file. */
function makeFolders(there: string, wanted: string): void {
  let folder = there;
  for (const name of path.relative(there, wanted).split(path.sep)) {
    folder = path.join(folder, name);
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another run has made it meanwhile.
      if (!isCode(error, 'EEXIST')) throw error;
    }
  }
}

/** Where `place` really is. Throws `NotWritable` when that is not below `realRoot`. */
function withinRoot(realRoot: string, place: string): string {
  const real = realpathOrNull(place);
  if (real === null) throw new NotWritable('it leads through a link to a place that is not there', REPLACE);
  if (isInside(realRoot, real)) return real;
  throw new NotWritable(`it leads through a link out of the working directory, to ${real}`, REPLACE);
}

const REPLACE = 'replace the link by a folder, then run again: nothing is written outside the working directory';

function realpathOrNull(place: string): string | null {
  try {
    return realpathSync(place);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** `artifacts/ci/<run id>` and `artifacts/gates/<gate>` lie in a folder that ignores itself. */
function topFolderOf(folder: string): string {
  return folder.split('/').slice(0, 2).join('/');
}

function ignoreAll(folder: string): void {
  const file = path.join(folder, '.gitignore');
  // Whole or not at all: an empty one ignores nothing, and would stay.
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) replaceFile(file, '*\n');
}

function replaceFile(file: string, text: string): void {
  const draft = `${file}.${randomHex(6)}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
