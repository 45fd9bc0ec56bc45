import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsByParser } from './support/parser-oracle.js';
import { extractText, placed } from './support/source.js';

const FOLDER = new URL('./fixtures/', import.meta.url);

describe('the scanner against a full parse, on files that show every form of import', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    // The name on disk ends with .txt, so that no tool takes the fixture for source of this project.
    const path = name.replace(/\.txt$/, '');
    const text = readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n');
    const endings: (readonly [string, string])[] = [
      ['LF', text],
      ['CR LF', text.replaceAll('\n', '\r\n')],
    ];
    // The parser takes no `#!` behind a byte order mark.
    if (!text.startsWith('#!')) endings.push(['a byte order mark', `\ufeff${text}`]);
    for (const [ending, source] of endings) {
      it(`${path} with ${ending}`, () => {
        const expected = importsByParser(path, source);
        expect(expected, 'the parser accepts the fixture').not.toBeNull();
        expect(expected?.length).toBeGreaterThan(2);
        const found = extractText(path, source);
        expect(found.imports.map(placed)).toEqual(expected?.map(placed));
        expect(found.uncertain).toBe(false);
      });
    }
  }
});
