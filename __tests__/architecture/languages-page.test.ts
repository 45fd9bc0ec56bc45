import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMAND_FLAGS } from '../../src/config/inputs/flag-table.js';
import { familyOf } from '../../src/imports/extract/languages.js';
import { steersResolution } from '../../src/imports/resolve/steering-files.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = readFileSync(at('docs/languages.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| language')).map((line) => line.split('|').map((cell) => cell.trim()));
const coded = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].flatMap((match) => (match[1] ?? '').split(' '));

describe('the page of languages', () => {
  test('names the extensions that are read, and no other', () => {
    const named = rows.flatMap((cells) => coded(cells[2]));
    for (const extension of named) expect(familyOf(`tide${extension}`), extension).not.toBeNull();
    const table = /BY_EXTENSION[^]*?\n\);/.exec(readFileSync(at('src/imports/extract/languages.ts'), 'utf8'))?.[0] ?? '';
    const known = [...table.matchAll(/\['\w+', \[([^\]]+)\]\]/g)].flatMap((match) => [...(match[1] ?? '').matchAll(/'([^']+)'/g)].map((quoted) => `.${quoted[1] ?? ''}`));
    expect([...named].sort()).toEqual(known.sort());
  });

  test('names manifests that steer resolution', () => {
    const named = rows.flatMap((cells) => coded(cells[3])).map((name) => name.replace('*', '.build'));
    expect(named.length).toBeGreaterThan(9);
    for (const name of named) expect(steersResolution(name), name).toBe(true);
  });

  test('links every page beside it', () => {
    const linked = [...page.matchAll(/\]\(languages\/([\w-]+\.md)\)/g)].map((match) => match[1]);
    expect(linked.sort()).toEqual(readdirSync(at('docs/languages')).sort());
  });
});

test('the README names every command', () => {
  const readme = readFileSync(at('README.md'), 'utf8');
  for (const command of Object.keys(COMMAND_FLAGS)) expect(readme).toContain(`\ncontract-gates ${command}`);
});
