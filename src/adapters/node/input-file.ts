import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '../../base/result.js';
import { systemCause } from './disk-path.js';

/** Reads a file that the user named. A pipe or device is refused: it would be waited for without end. */
export function readInputFile(root: string, file: string, maxBytes: number): Result<Uint8Array> {
  const location = { file };
  let descriptor: number;
  try {
    descriptor = openSync(path.resolve(root, file), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return err({ code: 'cannot_read', message: `${file} cannot be read: ${systemCause(error)}`, hint: 'check the path; it is relative to the working directory', location });
  }
  try {
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) return err({ code: 'cannot_read', message: `${file} is not a regular file`, hint: 'name a file', location });
    if (facts.size > maxBytes) return err({ code: 'too_large', message: `${file} has ${facts.size} bytes`, expected: `at most ${maxBytes} bytes`, hint: 'name a smaller file', location });
    return ok(readFileSync(descriptor));
  } catch (error) {
    return err({ code: 'cannot_read', message: `${file} cannot be read: ${systemCause(error)}`, hint: 'check the rights of the file', location });
  } finally {
    closeSync(descriptor);
  }
}
