import { expect, test } from 'vitest';
import { visibleLines } from '../../src/reporters/escape.js';
import { htmlReport } from '../../src/reporters/html/html-report.js';
import type { RunView } from '../../src/reporters/view/run-view.js';
import { describePage } from './page-tests.js';
import { sampleView } from './sample-view.js';

/** Texts that break out of places: HTML, attributes, scripts, JSON in scripts, Markdown, templates, directions, controls. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '<!--<script>alert(3)//-->',
  '"><img src=x onerror=alert(4)>',
  "'><svg/onload=alert(5)>",
  '</style><iframe srcdoc="<script>alert(6)</script>">',
  '</title><base href=//evil.example>',
  '</noscript></main></div><form action=//evil.example><input name=q>',
  '<details open ontoggle=alert(7)>',
  '<a href="javascript:alert(8)">click</a>',
  '{{constructor.constructor("alert(9)")()}} ${alert(10)} <%= 7*7 %> #{7*7}',
  '[x](javascript:alert(11)) ![](https://evil.example/beacon) ``` ~~~ | a | b |',
  'line\u2028separator\u2029paragraph',
  'right\u202eto left, zero\u200bwidth, null\u0000byte, bell\u0007',
  '&lt;b&gt; &amp; &#x3c;script&#x3e;',
  '\\u003cscript\\u003e \\"',
  '\ud800 lone',
  '__proto__',
  'constructor',
];

/** Puts a hostile text into every text of a view, the next one each time, and keeps what a rule of the view demands. */
function poisoned(view: RunView): { readonly view: RunView; readonly texts: ReadonlySet<string> } {
  let next = 0;
  const used = new Set<string>();
  // Words of a closed list stay: no foreign text gets there.
  const CLOSED = new Set(['status', 'outcome', 'level', 'state', 'kind', 'phase', 'code', 'at', 'timestamp', 'fingerprints']);
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (CLOSED.has(key)) return value;
      const text = `${HOSTILE[next++ % HOSTILE.length]}#${next}`;
      used.add(text);
      return text;
    }
    if (Array.isArray(value)) return CLOSED.has(key) ? value : value.map((part) => poison(part, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poison(part, name)]));
  };
  const trend = view.trend === null ? null : { ...view.trend, points: view.trend.points.slice(0, 3) };
  return { view: poison({ ...view, trend }, '') as RunView, texts: used };
}

const tags = (html: string): readonly string[] => [...html.matchAll(/<\/?[a-z]+/gi)].map(([tag]) => tag.toLowerCase());

test('the file holds no element more than that of harmless text', () => {
  const view = sampleView(40);
  const { view: bad } = poisoned(view);
  // Texts that must be links or nothing: the same places are links in both.
  const same = { ...bad, source: { ...bad.source, blobUrl: view.source.blobUrl, runUrl: view.source.runUrl } };
  const trend = view.trend === null ? null : { ...view.trend, points: view.trend.points.slice(0, 3) };
  expect(tags(htmlReport(same))).toEqual(tags(htmlReport({ ...view, trend })));
  expect(htmlReport(same)).not.toMatch(/[\u2028\u2029]/);
});

describePage('hostile text in every field', (open) => {
  test('appears as text: no element, no attribute that runs, no request, no dialog comes of it', async () => {
    const { view, texts } = poisoned(sampleView(40));
    expect(texts.size).toBeGreaterThan(300);
    const { page, faults } = await open(view);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const toggle of document.querySelectorAll<HTMLButtonElement>('.expander')) toggle.click();
    });
    await page.getByRole('button', { name: 'Show all' }).click();
    const found = await page.evaluate(() => ({
      scripts: [...document.querySelectorAll('script')].map(({ type, id }) => `${type}#${id}`),
      strange: document.querySelectorAll('img, iframe, object, embed, form, base, audio, video, math, script[src], link:not([rel=icon])').length,
      handlers: [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'srcdoc')),
      links: [...document.querySelectorAll('a')].map(({ protocol }) => protocol).filter((protocol) => protocol !== 'file:'),
    }));
    expect(found).toEqual({ scripts: ['application/json#run-data', '#', 'application/json#findings-data'], strange: 0, handlers: [], links: [] });
    expect(faults).toEqual([]);
  });

  test('appears whole: what a reader sees is what came, with invisible characters by name', async () => {
    const { view } = poisoned(sampleView(40));
    const { page } = await open(view);
    await page.getByRole('button', { name: 'Show all' }).click();
    const seen = (await page.locator('#app').textContent()) ?? '';
    const must = [
      ...view.verdict.reasons.flatMap(({ gate = '', message, rule = '' }) => [gate, message, rule]),
      view.verdict.headline, view.source.trigger, view.source.branch ?? '', view.base.detail,
      ...view.warnings, ...view.waivers.due, ...view.waivers.all,
      ...view.gates.flatMap(({ name, why }) => [name, why]),
      ...(view.tests?.gates ?? []).flatMap(({ gate, detail }) => [gate, ...(detail?.notable ?? []).flatMap(({ name }) => [name]), ...(detail?.slowest ?? []).map(({ name }) => name)]),
      ...(view.impact?.modules ?? []).flatMap(({ name, via }) => [name, ...via]), ...(view.impact?.owners ?? []), ...(view.impact?.tests ?? []),
      ...(view.cycles?.[0]?.cuts ?? []).flatMap(({ from, to, reason, specifier }) => [from, to, reason, specifier ?? '']),
      ...(view.trend?.regressions ?? []),
      ...view.findings.slice(0, 20).flatMap(({ message, rule, source }) => [message, rule ?? '', source]),
    ].filter((text) => text !== '');
    expect(must.length).toBeGreaterThan(100);
    expect(must.filter((text) => !seen.includes(visibleLines(text)))).toEqual([]);
  });

  test('of one finding is shown whole in its detail', async () => {
    const { view } = poisoned(sampleView(40));
    const { page, faults } = await open(view);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('tr.finding').first().click();
    const finding = view.findings[0];
    expect(await page.locator('dialog .message').textContent()).toBe(visibleLines(finding?.message ?? ''));
    expect(await page.locator('dialog h3').textContent()).toBe(visibleLines(finding?.rule ?? finding?.source ?? ''));
    expect(faults).toEqual([]);
  });

  test('does nothing without scripts either', async () => {
    const { view } = poisoned(sampleView(40));
    const { page, faults } = await open(view, { javaScriptEnabled: false });
    expect(await page.locator('main img, main iframe, main form, main svg, main script, main details').count()).toBe(0);
    expect(await page.locator('main a').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('cannot run even where it got into the document: the policy holds', async () => {
    const { page, faults } = await open(sampleView());
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<img src=x onerror=alert(1)>';
        return 'written';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refused).toBe('TypeError');
    const failed = page.waitForEvent('requestfailed');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://evil.example/beacon.png';
      document.body.append(image);
    });
    await expect.poll(() => faults.some((fault) => fault.includes('img-src'))).toBe(true);
    expect((await failed).failure()?.errorText).toBe('csp');
  });
});
