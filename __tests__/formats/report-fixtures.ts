import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, 'fixtures');


/** Fixtures of the folders of `formats`, in order of their names. */
export function fixturesOf<Format extends string>(formats: readonly Format[]): { readonly name: string; readonly format: Format; readonly bytes: Uint8Array }[] {
  return formats.flatMap((format) => {
    let files: string[] = [];
    try {
      files = readdirSync(join(ROOT, format)).sort();
    } catch {
      // A format of which no tool was at hand.
    }
    return files.map((file) => ({ name: `${format}/${file}`, format, bytes: new Uint8Array(readFileSync(join(ROOT, format, file))) }));
  });
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, name)));
}
