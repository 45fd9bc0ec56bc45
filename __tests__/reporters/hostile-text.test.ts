import { describe, expect, test } from 'vitest';
import { checkRunOf } from '../../src/reporters/check-run.js';
import { commentBody } from '../../src/reporters/comment.js';
import { oneLine } from '../../src/reporters/escape.js';
import { jobSummary } from '../../src/reporters/summary.js';
import type { RunView } from '../../src/reporters/view/run-view.js';
import { NAUGHTY_STRINGS } from '../support/naughty-strings.js';
import { rendered, RENDERERS } from '../support/rendered-markdown.js';
import { sampleView, withTexts } from './sample-view.js';

const HOMES = ['https://github.com/harbour/ferry/'];
const ARTIFACT = 'https://github.com/harbour/ferry/actions/runs/7/artifacts/9';
const MARKER = '<!-- contract-gates:gates -->\n';

/** Every Markdown surface; the marker of the comment is looked at elsewhere. */
const SURFACES: readonly (readonly [name: string, markdownOf: (view: RunView, notice: string) => string])[] = [
  ['summary', (view, notice) => jobSummary(view, [notice])],
  ['comment', (view, notice) => commentBody(view, { key: 'gates', artifactUrl: ARTIFACT, notices: [notice] }).slice(MARKER.length)],
  [
    'check run',
    (view, notice) => {
      const { summary, text } = checkRunOf(view, { annotations: 'all', notices: [notice] });
      return `${summary}\n${text ?? ''}`;
    },
  ],
];

/** As a page shows it: a reader of HTML takes runs of white space for one blank. */
function seen(text: string): string {
  return oneLine(text).replace(/\s+/g, ' ').trim();
}

/** The texts of a view in which each field is `text` with a number of its own around it, so that every field can be told from the others. */
function numbered(text: string): (number: number) => string {
  return (number) => `f${number}z ${text} z${number}f`;
}

/** Every foreign field hostile, but for the two that surfaces show in short. */
function hostileView(text: string): RunView {
  const view = withTexts(sampleView(), numbered(text));
  return { ...view, source: { ...view.source, commit: 'c0ffee0000000000' }, base: { ...view.base, sha: 'deadbee000000000' } };
}

describe.each(SURFACES)('%s', (name, markdownOf) => {
  describe.each(RENDERERS)('read by %s', (_reader, render) => {
    const plainShape = rendered(render(markdownOf(hostileView('x'), 'x')), HOMES).shape;

    test.each(NAUGHTY_STRINGS)('shows %j as text in every field', (text) => {
      const result = rendered(render(markdownOf(hostileView(text), text)), HOMES);
      expect(result.breaches).toEqual([]);
      expect(result.shape).toBe(plainShape);
      const fields = [...result.text.matchAll(/f(\d+)z /g)].map(([, number]) => Number(number));
      expect(new Set(fields).size).toBeGreaterThan(name === 'comment' ? 10 : 40);
      for (const field of fields) expect(result.text).toContain(seen(numbered(text)(field)));
    });

    test.each(NAUGHTY_STRINGS)('shows %j as text when a field is nothing else', (text) => {
      const result = rendered(render(markdownOf(withTexts(sampleView(1), () => text), text)), HOMES);
      expect(result.breaches).toEqual([]);
      expect(result.text).toContain(seen(text));
    });
  });
});
