import { describe, expect, test } from 'vitest';
import { oneLine, visibleLines } from '../../../src/reporters/escape.js';
import { documentOf, sarifOf } from './documents-of.js';
import { HOSTILE, hostileView } from './hostile-view.js';
import { quayView } from './quay-view.js';
import { elementsOf, readXml } from './xml-document.js';

/** Controls, directions, zero widths and halves of pairs: what no reader may be shown (the list of the escaper, said in another way). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const UNSEEN_BUT_LINES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const short = HOSTILE.filter((text) => text.length < 1000);

function everyText(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) everyText(member, found);
  return found;
}

describe.each(short)('%j in every field', (hostile) => {
  const view = hostileView(quayView(), hostile);
  const message = visibleLines(`${hostile}rope 5 is loose`).trim();
  const inSarif = message.replaceAll('](', '] (');
  const inXml = message.replaceAll('\ufffe', 'U+FFFE').replaceAll('\uffff', 'U+FFFF');

  test('is text in report.sarif: no link, no control character, and addresses that stay in the repository', () => {
    const log = sarifOf(view);
    const results = log.runs.flatMap((run) => run.results);
    expect(results.some((result) => result.message.text.startsWith(inSarif))).toBe(true);
    for (const text of everyText(log)) expect(text).not.toMatch(UNSEEN_BUT_LINES);
    for (const result of results) {
      expect(result.message.text).not.toMatch(/\]\(/);
      for (const { physicalLocation: { artifactLocation: { uri, uriBaseId } } } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        expect(uriBaseId).toBe('%SRCROOT%');
        const target = new URL(uri, 'https://repository.example/root/');
        expect(target.origin).toBe('https://repository.example');
        expect(target.pathname.startsWith('/root/')).toBe(true);
        expect(target.search + target.hash).toBe('');
      }
    }
  });

  test('is text in junit.xml, as a parser reads it', () => {
    const failures = elementsOf(readXml(documentOf(view, 'junit.xml')), 'failure');
    expect(failures.some((failure) => failure.text.startsWith(inXml))).toBe(true);
    for (const failure of failures) expect(failure.text).not.toMatch(UNSEEN_BUT_LINES);
  });

  test('is text in the lists of problems', () => {
    const ctrf = JSON.parse(documentOf(view, 'ctrf.json')) as { results: { tests: { message?: string }[] } };
    expect(ctrf.results.tests.some((one) => one.message?.startsWith(message))).toBe(true);
    const rdjson = JSON.parse(documentOf(view, 'rdjson.json')) as { diagnostics: { message: string; location: { path: string } }[] };
    expect(rdjson.diagnostics.some((one) => one.message.startsWith(message))).toBe(true);
    const issues = JSON.parse(documentOf(view, 'codeclimate.json')) as { description: string; location: { path: string } }[];
    expect(issues.some((one) => one.description.startsWith(message))).toBe(true);
    for (const text of everyText([ctrf, rdjson, issues])) expect(text).not.toMatch(UNSEEN_BUT_LINES);
    for (const { location } of [...rdjson.diagnostics, ...issues]) expect(location.path).not.toMatch(UNSEEN);
    expect(everyText(issues.map(({ location }) => location)).some((path) => path === oneLine(path))).toBe(true);
  });
});

test('a text of any length is cut where it is shown, and says so', () => {
  const view = hostileView(quayView(), 'long '.repeat(40_000));
  const results = sarifOf(view).runs.flatMap((run) => run.results);
  expect(Math.max(...results.map((result) => result.message.text.length))).toBeLessThan(13_000);
  expect(results.every((result) => result.message.text.includes('…'))).toBe(true);
  for (const name of ['report.sarif', 'junit.xml', 'ctrf.json', 'rdjson.json', 'codeclimate.json']) expect(documentOf(view, name).length, name).toBeLessThan(1_000_000);
});
