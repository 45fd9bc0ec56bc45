import { copyFile, lstat, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import type { GateReportFiles } from '../../ports/run-files.js';
import { randomHex } from './random.js';

/** More than the threads that Node keeps for files, so that none of them waits. */
const AT_ONCE = 16;

/**
 * Writes the reports of gates below `folder` (absolute, without links), many at the same time: with hundreds of gates, the
 * calls of the system take longer than all of our own work.
 */
export async function writeReports(folder: string, reports: readonly GateReportFiles[], stamp: string, problemOf: (gate: string, error: unknown) => Problem): Promise<Result<void>> {
  const problems: (Problem | undefined)[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < reports.length; at = next++) {
      const report = reports[at] as GateReportFiles;
      try {
        await writeReport(path.join(folder, report.gate), stamp, report);
      } catch (error) {
        problems[at] = problemOf(report.gate, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, reports.length) }, work));
  const first = problems.find((problem) => problem !== undefined);
  return first === undefined ? ok(undefined) : err(first);
}

async function writeReport(folder: string, stamp: string, { json, markdown }: GateReportFiles): Promise<void> {
  await makeFolder(folder);
  const name = await createFirstFree(folder, stamp, json);
  // Nobody else has this name now: what has it is left over from a run that was killed.
  await writeFresh(path.join(folder, `${name}.md`), markdown);
  await Promise.all([pointLatest(folder, `${name}.json`, 'latest.json'), pointLatest(folder, `${name}.md`, 'latest.md')]);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    if (!(await lstat(folder)).isDirectory()) throw new Error(`${path.basename(folder)} is a link or a file, not a folder`);
  }
}

/** Creates `<stamp>.json`, or `<stamp>-2.json` and so on; returns the name without its ending. */
async function createFirstFree(folder: string, stamp: string, text: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = count === 1 ? stamp : `${stamp}-${count}`;
    try {
      await writeFile(path.join(folder, `${name}.json`), text, { flag: 'wx' });
      return name;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
  }
}

async function writeFresh(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    await rm(file);
    await writeFile(file, text, { flag: 'wx' });
  }
}

/** A link to a plain name in the same folder; a copy where links cannot be made (Windows without the right to). */
async function pointLatest(folder: string, target: string, name: string): Promise<void> {
  const place = path.join(folder, name);
  try {
    await symlink(target, place, 'file');
    return;
  } catch {
    // It is there already, or links cannot be made: then a draft is exchanged for it whole.
  }
  const draft = `${place}.${randomHex(6)}.tmp`;
  try {
    await symlink(target, draft, 'file');
  } catch {
    await copyFile(path.join(folder, target), draft);
  }
  await rename(draft, place);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
