import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import type { RunFiles } from '../../ports/run-files.js';
import { writeReports } from './gate-report-files.js';
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
    writeGateReports: (folder, stamp, reports) => {
      const top = guarded(folder, () => ignoreAll(ready(folder)));
      return top.ok ? writeReports(path.join(realpathSync(root), folder), reports, stamp, (gate, error) => cannotWrite(`${folder}/${gate}`, error)) : top;
    },
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

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
