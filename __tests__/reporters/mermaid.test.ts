import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneLine } from '../../src/reporters/escape.js';
import { cyclePicture } from '../../src/reporters/markdown/cycle-part.js';
import { mermaidPicture } from '../../src/reporters/markdown/mermaid-picture.js';
import { jobSummary } from '../../src/reporters/summary.js';
import { findChromium } from '../support/find-chromium.js';
import { NAUGHTY_STRINGS } from '../support/naughty-strings.js';
import { rendered, RENDERERS } from '../support/rendered-markdown.js';
import { sampleView } from './sample-view.js';

const MERMAID = fileURLToPath(new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url));
const path = findChromium();

interface Drawn {
  /** Labels of nodes and arrows as a reader sees them. */
  readonly labels: readonly string[];
  readonly arrows: number;
  readonly dashed: number;
  /** What a picture may not have: elements that load or run something. */
  readonly odd: readonly string[];
}

/** The source of a picture without its fence. */
function sourceOf(fenced: string | null): string {
  return (fenced ?? '').replace(/^```mermaid\n/, '').replace(/\n```\n$/, '');
}

describe.skipIf(path === null)('mermaid itself, in a browser', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent('<!doctype html><body>', { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: readFileSync(MERMAID, 'utf8') });
    // As GitHub does: strict, and the limits of the defaults.
    await page.evaluate(`mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })`);
  }, 60_000);
  afterAll(async () => browser.close());

  async function draw(source: string): Promise<Drawn> {
    return page.evaluate(`(async () => {
      const { svg } = await mermaid.render('p' + Math.floor(performance.now() * 1000), ${JSON.stringify(source)});
      const box = document.createElement('div');
      box.innerHTML = svg;
      document.body.append(box);
      const texts = (selector) => [...box.querySelectorAll(selector)].map((label) => label.textContent.replace(/\\s+/g, ' ').trim());
      const drawn = {
        labels: [...texts('.nodeLabel'), ...texts('.edgeLabel .label .edgeLabel').filter((text) => text !== '')],
        arrows: box.querySelectorAll('path.flowchart-link').length,
        dashed: box.querySelectorAll('path.flowchart-link.edge-pattern-dotted').length,
        odd: [...box.querySelectorAll('script, img, image, a, iframe, object, embed, input, strong, em, code, ul, ol, i, svg svg')].map((element) => element.outerHTML),
      };
      box.remove();
      return drawn;
    })()`);
  }

  test.each(NAUGHTY_STRINGS)('shows a label %j as it is', async (text) => {
    const label = text;
    const shown = oneLine(label).replaceAll('ﬂ', 'fl').replaceAll('¶ß', '¶ ß').replace(/\s+/g, ' ').trim();
    const drawn = await draw(sourceOf(mermaidPicture('TB', [{ label, isStressed: false }, { label: `x ${label} x`, isStressed: true }], [{ from: 0, to: 1, label, isCut: true }])));
    expect(drawn.odd).toEqual([]);
    const cut = (all: string): string => ([...all].length <= 44 ? all : `…${[...all].slice(-43).join('')}`);
    expect(drawn.labels.slice(0, 2)).toEqual([cut(shown), cut(`x ${shown} x`)].map((line) => line.replace(/\s+/g, ' ').trim()));
  });

  test('draws every picture of a summary, the cut dashed', async () => {
    const [, render] = RENDERERS[0] ?? ['', () => ''];
    const { pictures } = rendered(render(jobSummary(sampleView(), [])), ['https://github.com/harbour/ferry/']);
    expect(pictures.length).toBe(5);
    const drawn: Drawn[] = [];
    for (const picture of pictures) drawn.push(await draw(picture));
    expect(drawn.map(({ arrows, dashed }) => [arrows, dashed])).toEqual([[2, 1], [2, 1], [2, 1], [2, 1], [1, 0]]);
  });

  test('draws a long cycle by its beginning and its end, turned so that a cut is seen', async () => {
    const files = Array.from({ length: 300 }, (_, index) => `src/deck/f${index}.ts`);
    const at = (index: number): string => files[index % files.length] ?? '';
    const cuts = [{ from: at(120), to: at(121), line: 7, specifier: './x', reason: '' }];
    const drawn = await draw(sourceOf(cyclePicture({ path: files, edges: [], cuts }, 'src/deck/')));
    expect(drawn.labels).toEqual(['f120.ts', 'f121.ts', 'f122.ts', 'f123.ts', '… 293 more …', 'f117.ts', 'f118.ts', 'f119.ts', '✂ cut line 7']);
    expect([drawn.arrows, drawn.dashed]).toEqual([8, 1]);
  });

  test('asked the network for nothing', () => {
    expect(requests.filter((url) => !url.startsWith('data:') && url !== 'about:blank')).toEqual([]);
  });
});

test('a picture larger than mermaid draws is none', () => {
  const nodes = Array.from({ length: 600 }, (_, index) => ({ label: `f${index}`, isStressed: false }));
  expect(mermaidPicture('TB', nodes.slice(0, 401), nodes.slice(0, 401).map((_, from) => ({ from, to: 0, label: null, isCut: false })))).toBeNull();
  expect(mermaidPicture('TB', nodes.map(() => ({ label: 'ż'.repeat(44), isStressed: false })), [])).toBeNull();
  expect(mermaidPicture('TB', [], [])).toBeNull();
});
