import { copyFileSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import type { GateReportFiles } from '../../ports/run-files.js';
import { NotWritable } from './cannot-write.js';
import { randomHex } from './random.js';

/**
 * Writes the reports of gates below `folder` (absolute, without links). With hundreds of gates the calls of the system take longer than
 * all of our own work, so there are as few as can be; they are synchronous, since a file of this size takes less time than handing it to
 * another thread and hearing back. Stops at the first gate whose report cannot be written.
 */
export function writeReports(folder: string, reports: readonly GateReportFiles[], stamp: string, problemOf: (gate: string, error: unknown) => Problem): Result<void> {
  const draftEnding = `.${randomHex(6)}.tmp`;
  for (const report of reports) {
    try {
      writeReport(folder + path.sep + report.gate, stamp, draftEnding, report);
    } catch (error) {
      return err(problemOf(report.gate, error));
    }
  }
  return ok(undefined);
}

/** Node hands a text on without copying it when it is told the encoding. */
const NEW_FILE = { encoding: 'utf8', flag: 'wx' } as const;

function writeReport(place: string, stamp: string, draftEnding: string, { json, markdown }: GateReportFiles): void {
  const isNew = makeFolder(place);
  // Put together by hand from here on: joining paths takes half as long as writing the files.
  const folder = place + path.sep;
  const name = createFirstFree(folder, stamp, json);
  // Nobody else has this name now: what has it is left over from a run that was killed.
  writeFresh(`${folder}${name}.md`, markdown);
  pointLatest(folder, `${name}.json`, 'latest.json', isNew ? '' : draftEnding);
  pointLatest(folder, `${name}.md`, 'latest.md', isNew ? '' : draftEnding);
}

/** False when it was there already. */
function makeFolder(folder: string): boolean {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there === undefined) mkdirSync(folder);
  else if (!there.isDirectory()) throw new NotWritable('it is a link or a file, not a folder', 'move it away, then run again');
  return there === undefined;
}

/** Creates `<stamp>.json`, or `<stamp>-2.json` and so on; returns the name without its ending. */
function createFirstFree(folder: string, stamp: string, text: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? stamp : `${stamp}-${count}`;
    try {
      writeFileSync(`${folder}${name}.json`, text, NEW_FILE);
      return name;
    } catch (error) {
      if (!isTaken(error)) throw withoutRest(`${folder}${name}.json`, error);
    }
  }
}

function writeFresh(file: string, text: string): void {
  try {
    writeFileSync(file, text, NEW_FILE);
  } catch (error) {
    if (!isTaken(error)) throw withoutRest(file, error);
    rmSync(file);
    writeFileSync(file, text, NEW_FILE);
  }
}

/** A link to a plain name in the same folder; a copy where links cannot be made (Windows without the right to). What is there already is exchanged whole, by way of a draft of that ending. */
function pointLatest(folder: string, target: string, name: string, draftEnding: string): void {
  const place = folder + name;
  const draft = place + draftEnding;
  try {
    try {
      symlinkSync(target, draft, 'file');
    } catch {
      copyFileSync(folder + target, draft);
    }
    if (draftEnding !== '') renameSync(draft, place);
  } catch (error) {
    throw draftEnding === '' ? error : withoutRest(draft, error);
  }
}

/** `error`, once what it left of a file is taken away. */
function withoutRest(file: string, error: unknown): unknown {
  rmSync(file, { force: true });
  return error;
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}
