import { readdirSync } from 'node:fs';

/** Names of what a folder holds; none where it is not there or may not be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
