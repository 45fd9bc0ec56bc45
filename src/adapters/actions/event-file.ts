import { readFileSync, statSync } from 'node:fs';

/** The event of the workflow as its file has it; null where none is named, or, with `warn` told why, where it cannot be read. */
export function readEvent(file: string | undefined, warn: (line: string) => void): unknown {
  if (file === undefined || file === '') return null;
  try {
    // A pipe in its place would be waited for without end, and no signal be heard.
    if (!statSync(file).isFile()) throw new Error(`${file} is not a regular file`);
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    warn(`the event file cannot be read, so nothing is known of a pull request: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
