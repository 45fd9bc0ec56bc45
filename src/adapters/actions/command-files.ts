import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { randomHex } from '../node/random.js';

/**
 * The files through which a step speaks to the runner (`GITHUB_OUTPUT` and its like). They belong to the same user as the
 * gates, so a gate could write there too: the outputs file is always written whole, and what somebody else put into any of
 * them is reported (PLATFORM section 1.1, Poisoning).
 */
export interface CommandFiles {
  /** Replaces everything in the outputs file. Throws when the file cannot be written: that is a failed step. */
  writeOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Names of the command files that hold something that this action did not write. */
  foreignWrites(): readonly string[];
}

const WATCHED = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const;

export function openCommandFiles(env: Readonly<Record<string, string | undefined>>): CommandFiles {
  const expected = new Map<string, string>();
  for (const name of WATCHED) expected.set(name, readOrEmpty(env[name]));
  return {
    writeOutputs: (outputs) => {
      const path = env['GITHUB_OUTPUT'];
      if (path === undefined || path === '') return;
      const text = Object.entries(outputs).map(([name, value]) => outputRecord(name, value)).join('');
      const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0));
      try {
        ftruncateSync(file);
        writeSync(file, text);
      } finally {
        closeSync(file);
      }
      expected.set('GITHUB_OUTPUT', text);
    },
    foreignWrites: () => WATCHED.filter((name) => readOrEmpty(env[name]) !== expected.get(name)),
  };
}

/** A value of one line stands behind `=`; any other between delimiters that nobody can guess (CVE-2022-35954). */
function outputRecord(name: string, value: string): string {
  if (!/[\r\n]/.test(value)) return `${name}=${value}\n`;
  const delimiter = `end_${randomHex(16)}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function readOrEmpty(path: string | undefined): string {
  if (path === undefined || path === '') return '';
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
