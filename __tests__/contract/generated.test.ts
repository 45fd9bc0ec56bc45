import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/contract/generated/', import.meta.url);

test('types and validators are what the schemas give today; if not, run npm run generate', async () => {
  const script = (await import(new URL('../../.ci/generate.mjs', import.meta.url).href)) as { generate(): Promise<Record<string, string>> };
  const files = await script.generate();
  expect(readdirSync(folder).sort()).toStrictEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(new URL(name, folder), 'utf8') === text, `${name} is out of date: run npm run generate`).toBe(true);
  }
});

test('no validator needs ajv at run time', () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const imported = [...text.matchAll(/(?:from|import\(|require\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    expect(imported.filter((specifier) => !specifier.startsWith('../')), name).toStrictEqual([]);
  }
});
