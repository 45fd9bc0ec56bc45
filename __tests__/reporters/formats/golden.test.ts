import { expect, test } from 'vitest';
import { reportDocuments } from '../../../src/pipeline/end/report-documents.js';
import { RUN_FILE_NAMES } from '../../../src/pipeline/end/run-files.js';
import { EVERY_FORMAT } from './documents-of.js';
import { quayView } from './quay-view.js';

const documents = [...reportDocuments(quayView(), EVERY_FORMAT)].filter(([name]) => !name.endsWith('.html'));

// JSON is laid out for reading, which its own bytes are not: those are held by the test below.
test.each(documents)('%s is as it was looked at', async (name, text) => {
  const shown = name.endsWith('.json') || name.endsWith('.sarif') ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text;
  await expect(shown).toMatchFileSnapshot(`./golden/${name}`);
});

test('JSON has one line, and equal runs give equal bytes', () => {
  const again = reportDocuments(quayView(), EVERY_FORMAT);
  for (const [name, text] of documents) {
    expect(again.get(name)).toBe(text);
    if (name.endsWith('.json') || name.endsWith('.sarif')) expect(text).toBe(`${JSON.stringify(JSON.parse(text))}\n`);
  }
});

test('every document is among the files that the next run removes, and extra ones come only on request', () => {
  const known: readonly string[] = RUN_FILE_NAMES;
  for (const [name] of documents) expect(known).toContain(name);
  expect([...reportDocuments(quayView(), []).keys()].filter((name) => /ctrf|rdjson|codeclimate/.test(name))).toEqual([]);
  expect([...reportDocuments(quayView(), ['rdjson']).keys()].filter((name) => /ctrf|rdjson|codeclimate/.test(name))).toEqual(['rdjson.json']);
});
