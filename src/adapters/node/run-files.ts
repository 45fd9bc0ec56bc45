import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import type { RunFiles } from '../../ports/run-files.js';
import { randomHex } from './random.js';

/** Writes below `root` (absolute); a folder that leads out of it through a link is refused. */
export function createRunFiles(root: string): RunFiles {
  const ready = (folder: string): string => {
    const absolute = path.join(root, folder);
    mkdirSync(absolute, { recursive: true });
    const real = realpathSync(absolute);
    const realRoot = realpathSync(root);
    if (real !== realRoot && !real.startsWith(realRoot + path.sep)) throw new Error(`${folder} leads out of the working directory, to ${real}`);
    return real;
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
        for (const name of names) rmSync(path.join(real, name), { force: true });
      }),
    write: (folder, files) =>
      guarded(folder, () => {
        const real = ready(folder);
        ignoreAll(ready(topFolderOf(folder)));
        for (const [name, text] of files) replaceFile(path.join(real, name), text);
      }),
    writeGateReport: (folder, gate, stamp, report) =>
      guarded(`${folder}/${gate}`, () => {
        ignoreAll(ready(folder));
        const real = ready(`${folder}/${gate}`);
        const free = createFirstFree(real, stamp, report.json);
        replaceFile(path.join(real, `${free}.md`), report.markdown);
        pointLatest(real, `${free}.json`, 'latest.json');
        pointLatest(real, `${free}.md`, 'latest.md');
      }),
  };
}

function cannotWrite(folder: string, error: unknown): Problem<'cannot_write'> {
  const cause = error instanceof Error ? error.message : String(error);
  return { code: 'cannot_write', message: `cannot write to ${folder}: ${cause}`, hint: `make ${folder} writable for this user, with room on the disk` };
}

/** `artifacts/ci/<run id>` and `artifacts/gates/<gate>` lie in a folder that ignores itself. */
function topFolderOf(folder: string): string {
  return folder.split('/').slice(0, 2).join('/');
}

function ignoreAll(folder: string): void {
  try {
    writeFileSync(path.join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
}

function replaceFile(file: string, text: string): void {
  const draft = `${file}.${randomHex(6)}.tmp`;
  writeFileSync(draft, text, { flag: 'wx' });
  renameSync(draft, file);
}

/** Creates `<stamp>.json`, or `<stamp>-2.json` and so on; returns the name without its ending. */
function createFirstFree(folder: string, stamp: string, text: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? stamp : `${stamp}-${count}`;
    try {
      const file = openSync(path.join(folder, `${name}.json`), 'wx');
      try {
        writeSync(file, text);
      } finally {
        closeSync(file);
      }
      return name;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
  }
}

/** A link to a plain name in the same folder; a copy where links cannot be made (Windows without the right to). */
function pointLatest(folder: string, target: string, name: string): void {
  const draft = path.join(folder, `${name}.${randomHex(6)}.tmp`);
  try {
    symlinkSync(target, draft, 'file');
  } catch {
    copyFileSync(path.join(folder, target), draft);
  }
  renameSync(draft, path.join(folder, name));
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
