import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { randomHex } from '../node/random.js';

/**
 * The files through which a step speaks to the runner (`GITHUB_OUTPUT` and its like). They belong to the same user as the
 * gates, so a gate could write there too: the outputs file is always written whole, and what somebody else put into any of
 * them is reported (PLATFORM section 1.1, Poisoning).
 */
export interface CommandFiles {
  /** Replaces everything in the outputs file. Throws `OutputsNotWritten` when it cannot be: that is a failed step (SPEC section 2). */
  writeOutputs(outputs: Readonly<Record<string, string>>): void;
  /** A warning for each command file that was changed since this action last looked, and not by this action. */
  foreignWrites(): readonly string[];
}

/** The outputs cannot be written; the message says why and what to do. */
export class OutputsNotWritten extends Error {
  override readonly name = 'OutputsNotWritten';
}

/** The watched files, and what a write by somebody else does. */
const WATCHED = {
  GITHUB_OUTPUT: 'this action puts its own outputs in the place of what was written',
  GITHUB_ENV: 'later steps of the job get the variables that were written',
  GITHUB_PATH: 'later steps of the job look for programs in the folders that were written',
  GITHUB_STATE: 'nothing reads what was written',
  GITHUB_STEP_SUMMARY: 'the job summary holds text that is not from this action',
  GITHUB_ARTIFACTS: 'later steps may attest artifacts that this action did not make',
} as const;

type Watched = keyof typeof WATCHED;

export function openCommandFiles(env: Readonly<Record<string, string | undefined>>): CommandFiles {
  const names = Object.keys(WATCHED) as Watched[];
  const expected = new Map<Watched, Content>();
  for (const name of names) expected.set(name, contentOf(env[name], null));
  return {
    writeOutputs: (outputs) => {
      const path = env['GITHUB_OUTPUT'] ?? '';
      if (path === '') {
        // Outside GitHub Actions nobody reads outputs.
        if (env['GITHUB_ACTIONS'] !== 'true') return;
        throw new OutputsNotWritten(`the outputs of this step cannot be written: GITHUB_OUTPUT is not set. ${NEXT}`);
      }
      const bytes = Buffer.from(Object.entries(outputs).map(([name, value]) => outputRecord(name, value)).join(''));
      try {
        replaceContent(path, bytes);
      } catch (error) {
        throw new OutputsNotWritten(`the outputs of this step cannot be written to ${path} (GITHUB_OUTPUT): ${causeOf(error)}. ${NEXTS[codeOf(error)] ?? NEXT}`);
      }
      expected.set('GITHUB_OUTPUT', bytes);
    },
    foreignWrites: () =>
      names
        .filter((name) => !isSame(expected.get(name), contentOf(env[name], expected.get(name) ?? null)))
        .map((name) => `something other than this action wrote to the file of ${name} while the gates ran: ${WATCHED[name]}. Next: find the gate that writes there; gates are not told where this file is.`),
  };
}

const NEXT = 'Next: keep the file that the runner made for this step: remove what sets GITHUB_OUTPUT in `env` or replaces the file.';

const ANOTHER_USER = 'Next: run the step, or its container, as a user who may write to the files of the runner.';
/** What to do by the code of the system, where that tells. */
const NEXTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Next: free some room on the disk of the runner, then run again.',
  EDQUOT: 'Next: free some room within the quota of this user, then run again.',
  EACCES: ANOTHER_USER,
  EPERM: ANOTHER_USER,
};

/** A value of one line stands behind `=`; any other between delimiters that nobody can guess (CVE-2022-35954). */
function outputRecord(name: string, value: string): string {
  if (!/[\r\n]/.test(value)) return `${name}=${value}\n`;
  const delimiter = `end_${randomHex(16)}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Never follows a link and never waits for the other end of a pipe; Windows has neither flag, and no such pipes. */
const CAREFULLY = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Writes first and cuts then, so that a full disk does not leave an empty file where outputs were. */
function replaceContent(path: string, bytes: Buffer): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | CAREFULLY);
  try {
    if (!fstatSync(file).isFile()) throw new Error('it is not a regular file');
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, done);
    ftruncateSync(file, bytes.length);
  } finally {
    closeSync(file);
  }
}

/** Bytes of a regular file, or a word for what there is instead. */
type Content = Buffer | string;

/** What the path holds now. A file of another size than `before` is not read: it is another content already. */
function contentOf(path: string | undefined, before: Content | null): Content {
  if (path === undefined || path === '') return 'no file';
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | CAREFULLY);
  } catch (error) {
    return codeOf(error);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'not a regular file';
    if (Buffer.isBuffer(before) && before.length !== stat.size) return 'another size';
    const bytes = Buffer.alloc(stat.size);
    let done = 0;
    for (let read = -1; done < bytes.length && read !== 0; done += read) read = readSync(file, bytes, done, bytes.length - done, done);
    return bytes.subarray(0, done);
  } catch (error) {
    return codeOf(error);
  } finally {
    closeSync(file);
  }
}

function isSame(before: Content | undefined, now: Content): boolean {
  return Buffer.isBuffer(before) && Buffer.isBuffer(now) ? before.equals(now) : before === now;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unreadable';
}

/** ENXIO and ELOOP are what the careful flags answer for a pipe that nobody reads, and for a link. */
function causeOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENXIO') return 'it is not a regular file';
  if (code === 'ELOOP') return 'it is a link';
  return error instanceof Error ? error.message : String(error);
}
