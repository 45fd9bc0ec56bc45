import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRunOf } from '../../src/reporters/check-run.js';
import { commentBody } from '../../src/reporters/comment.js';
import { findingPlaces } from '../../src/reporters/finding-place.js';
import { jobSummary } from '../../src/reporters/summary.js';
import type { RunView } from '../../src/reporters/view/run-view.js';
import { NAUGHTY_STRINGS } from '../support/naughty-strings.js';
import { sampleView, withTexts } from './sample-view.js';

/** Words, long and short, hostile and plain, of one, two, three and four bytes. */
const text = fc.oneof(fc.constantFrom(...NAUGHTY_STRINGS), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(3_000).map((length) => 'ż|`\\'.repeat(length)));

const view: fc.Arbitrary<RunView> = fc.record({ size: fc.oneof(fc.nat(3), fc.nat(60)), texts: fc.array(text, { minLength: 1, maxLength: 5 }) }).map(({ size, texts }) => withTexts(sampleView(size), (number) => texts[number % texts.length] ?? ''));

function bytes(markdown: string): number {
  return Buffer.byteLength(markdown);
}

/** What would run into what follows: folds and fences that are not closed, half a character. */
function openEnds(markdown: string): readonly string[] {
  const ends: string[] = [];
  // At the start of a line: inside a code span the same words are text.
  if ((markdown.match(/^<details>/gm) ?? []).length !== (markdown.match(/^<\/details>$/gm) ?? []).length) ends.push('a fold');
  if ((markdown.match(/^```/gm) ?? []).length % 2 !== 0) ends.push('a fence');
  if (!markdown.isWellFormed()) ends.push('half a character');
  if (!markdown.endsWith('\n')) ends.push('the last line');
  return ends;
}

/** Every "Showing N of M" of a document. */
function counts(markdown: string): readonly { readonly shown: number; readonly total: number }[] {
  return [...markdown.matchAll(/Showing ([0-9,]+) of ([0-9,]+)[; ]/g)].map(([, shown = '', total = '']) => ({ shown: Number(shown.replaceAll(',', '')), total: Number(total.replaceAll(',', '')) }));
}

describe('a document of any view', () => {
  test('as a summary fits any budget from 2,000 bytes on, begins with the verdict, and closes what it opens', () => {
    fc.assert(
      fc.property(view, fc.oneof(fc.integer({ min: 2_000, max: 6_000 }), fc.integer({ min: 2_000, max: 900_000 })), (shown, budget) => {
        const markdown = jobSummary(shown, ['the artifact was not uploaded'], budget);
        expect(bytes(markdown)).toBeLessThanOrEqual(budget);
        expect(markdown.startsWith('## ⛔ ')).toBe(true);
        expect(markdown).toContain('\n**Next:** ');
        if (shown.verdict.reasons.length > 0) expect(markdown).toMatch(/^- `violations`|^Because of \d+ × `violations`/m);
        expect(openEnds(markdown)).toEqual([]);
        for (const { shown: few, total } of counts(markdown)) expect(few).toBeLessThan(total);
      }),
      { numRuns: 60 },
    );
  });

  test('as a comment and a check run stays under 60,000 bytes', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const comment = commentBody(shown, { key: 'gates', artifactUrl: null, notices: [] });
        expect(bytes(comment)).toBeLessThanOrEqual(60_000);
        expect(comment.startsWith('<!-- contract-gates:gates -->\n### ⛔ ')).toBe(true);
        expect(openEnds(comment)).toEqual([]);
        const { title, summary, text: details, annotations } = checkRunOf(shown, { annotations: 'all', notices: [] });
        expect(title.length).toBeLessThanOrEqual(255);
        for (const field of [summary, details ?? '\n']) {
          expect(bytes(field)).toBeLessThanOrEqual(60_000);
          expect(openEnds(field)).toEqual([]);
        }
        for (const mark of annotations) expect(bytes(mark.message)).toBeLessThanOrEqual(64_000);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a run with more findings than there is room for', () => {
  const large = sampleView(3_412);

  test('says how many of how many, and the numbers are those of the lines', () => {
    for (const budget of [900_000, 60_000, 20_000, 8_000]) {
      const markdown = jobSummary(large, [], budget);
      const section = /### Findings:[^\n]*\n\nMost often [^\n]*\.\n\n((?:- [^\n]*\n)*)\nShowing ([0-9,]+) of ([0-9,]+); all are in `report\.html` of this run\.\n/.exec(markdown);
      if (section === null) {
        expect(markdown).toMatch(/### Findings: 3,412 new errors, 3,412 new warnings.*\n\nAll are in `report\.html`|did not fit: .*findings/);
        continue;
      }
      const [, rows = '', shown = '', total] = section;
      expect(rows.split('\n').length - 1).toBe(Number(shown.replaceAll(',', '')));
      expect(total).toBe('6,824');
    }
  });

  test('shows what is new on changed lines first', () => {
    const markdown = jobSummary(large, [], 900_000);
    const rows = markdown.slice(markdown.indexOf('### Findings')).split('\n').slice(4, 104);
    expect(rows.every((line) => line.includes('✏️'))).toBe(true);
  });

  test('names every section that found no room', () => {
    const markdown = jobSummary(large, [], 2_000);
    expect(markdown).toMatch(/_Some sections did not fit: .*trend.*; all of it is in `report\.html` of this run\._\n$/);
  });

  test('keeps the worst 500 annotations of a check run and says so', () => {
    const { annotations, summary } = checkRunOf(large, { annotations: 'new', notices: [] });
    expect(annotations).toHaveLength(500);
    expect(new Set(annotations.map(({ annotation_level }) => annotation_level))).toEqual(new Set(['failure']));
    expect(summary).toContain('Showing 500 of 3,412 annotations');
  });
});

test('a cause of the run itself has its own next step, where it is not the one on top', () => {
  const cause = (message: string, next_action: string) => ({ code: 'config_invalid' as const, message, next_action });
  const verdict = { status: 'Failed', headline: 'Failed: 2 causes', nextAction: 'Write eslint.', reasons: [cause('eslnt is no format', 'Write eslint.'), cause('neds is no key', 'Write needs.')], enforced: true } as const;
  const summary = jobSummary({ ...sampleView(0), verdict }, []);
  expect(summary).toContain('eslnt is no format\n- `config_invalid`: neds is no key<br>→ Write needs.\n');
});

describe('a comment', () => {
  test('of a run in which nothing wants doing is two lines', () => {
    const green: RunView = { ...sampleView(0), verdict: { status: 'Succeeded', headline: 'Succeeded: 9 of 9 gates passed', nextAction: null, reasons: [], enforced: true } };
    const markdown = commentBody(green, { key: 'gates', artifactUrl: 'https://github.com/harbour/ferry/actions/runs/7/artifacts/9', notices: [] });
    expect(markdown.split('\n').filter((line) => line !== '')).toEqual([
      '<!-- contract-gates:gates -->',
      '✅ Succeeded: 9 of 9 gates passed',
      '<sub>[run and summary](https://github.com/harbour/ferry/actions/runs/7) · [report and all files](https://github.com/harbour/ferry/actions/runs/7/artifacts/9) · commit `c0ffee000000` · contract-gates `1.2.3`</sub>',
    ]);
  });

  test.each(['a --> b', '<!--', 'x\n-->', '--', '-->'])('has a marker that the key %j cannot end', (key) => {
    const [marker = ''] = commentBody(sampleView(0), { key, artifactUrl: null, notices: [] }).split('\n');
    expect(marker).toMatch(/^<!-- contract-gates:[A-Za-z0-9_.:/-]* -->$/);
    expect(marker.slice(4, -3)).not.toContain('--');
  });
});

describe('a check run', () => {
  test('is neutral when a run that says no is not enforced', () => {
    const view = sampleView(1);
    expect(checkRunOf(view, { annotations: 'new', notices: [] }).conclusion).toBe('failure');
    expect(checkRunOf({ ...view, verdict: { ...view.verdict, enforced: false } }, { annotations: 'new', notices: [] }).conclusion).toBe('neutral');
  });

  test('marks places from the root of the repository, and none without a file', () => {
    const view = sampleView(2);
    const { annotations } = checkRunOf({ ...view, source: { ...view.source, prefix: 'packages/ferry/' } }, { annotations: 'new', notices: [] });
    expect(annotations.map(({ path, start_line, annotation_level }) => [path, start_line, annotation_level])).toEqual([
      ['packages/ferry/src/ship0.ts', 1, 'failure'],
      ['packages/ferry/src/ship1.ts', 2, 'failure'],
    ]);
  });

  test('marks what is beside the working directory where it is in the repository, a config above it too', () => {
    const view = sampleView(1);
    const findings = view.findings.map((finding) => ({ ...finding, file: '../quay/src/tide.ts' }));
    const reasons = [{ code: 'config_invalid' as const, message: 'it is above', next_action: 'Run there.', location: { file: '../../.github/contract-gates.yml', line: 1 } }];
    const { annotations } = checkRunOf({ ...view, findings, source: { ...view.source, prefix: 'packages/ferry/' }, verdict: { ...view.verdict, reasons } }, { annotations: 'new', notices: [] });
    expect([...new Set(annotations.map(({ path }) => path))].sort()).toEqual(['.github/contract-gates.yml', 'packages/quay/src/tide.ts']);
    const place = findingPlaces({ ...view, source: { ...view.source, prefix: 'packages/ferry/' } });
    const placed = (file: string): string | undefined => view.findings.slice(0, 1).map((finding) => place({ ...finding, file }).path)[0];
    expect(placed('../quay/src/tide.ts')).toBe('packages/quay/src/tide.ts');
    for (const out of ['../../../etc/hosts', '../..', '/etc/hosts']) expect(placed(out)).toMatch(/^packages\/ferry\/\.github\//u);
  });
});
