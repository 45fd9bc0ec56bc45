import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/imports/extract/generated/', import.meta.url);

test('the scanners are what their sources compile to today; if not, run npm run generate', async () => {
  const script = (await import(new URL('../../.ci/scanners.mjs', import.meta.url).href)) as { scanners(): Promise<Record<string, string>> };
  const files = await script.scanners();
  expect(readdirSync(folder).sort()).toStrictEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(new URL(name, folder), 'utf8') === text, `${name} is out of date: run npm run generate`).toBe(true);
  }
});
