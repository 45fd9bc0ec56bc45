import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cannotWrite } from './cannot-write.js';
import { systemCause } from './disk-path.js';

/** A new folder of our own for files that are on their way elsewhere: in `RUNNER_TEMP`, or in that of the system where the former cannot be used. */
export function temporaryFolder(env: Readonly<Record<string, string | undefined>>): string {
  const causes: string[] = [];
  for (const [place, name] of [[env['RUNNER_TEMP'] ?? '', 'RUNNER_TEMP'], [tmpdir(), 'the temporary folder of the system']] as const) {
    if (place === '') continue;
    try {
      return mkdtempSync(path.join(place, 'contract-gates-'));
    } catch (error) {
      causes.push(`${place} (${name}): ${systemCause(error)}`);
    }
  }
  throw new Error(`no folder for its files could be made in ${causes.join(', nor in ')}. Next: let RUNNER_TEMP name a folder that this step may write to`);
}

/** Writes a new file into such a folder and gives its path; what goes wrong says what to do. */
export function writeNewFile(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { message, hint } = cannotWrite(folder, error);
    throw new Error(`${message}. Next: ${hint}`);
  }
  return file;
}
