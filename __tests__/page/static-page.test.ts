import { expect, test } from 'vitest';
import { LIMITS } from '../../src/reporters/limits.js';
import { htmlReport } from '../../src/reporters/html/html-report.js';
import { staticPage } from '../../src/reporters/html/static-page.js';
import { withTexts } from '../reporters/sample-view.js';
import { describePage } from './page-tests.js';
import { gateView, sampleView } from './sample-view.js';

describePage('without scripts', (open) => {
  test('verdict, reasons, gates and the first findings are there, and how many more there are', async () => {
    const view = sampleView(2_000);
    const { page, faults } = await open(view, { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe(view.verdict.headline);
    const text = await page.locator('main').innerText();
    for (const { message } of view.verdict.reasons) expect(text).toContain(message);
    for (const { name } of view.gates) expect(text).toContain(name);
    for (const { message } of view.findings.slice(0, LIMITS.findingsInStaticPage)) expect(text).toContain(message);
    expect(text).toContain(`Showing ${LIMITS.findingsInStaticPage} of 2000 findings; all are in gate-summary.json and envelope.json.`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
    expect(faults).toEqual([]);
  });

  test('nothing is wider than a phone, whatever is long in it', async () => {
    const view = withTexts(sampleView(20), (number) => `packages/${'harbourmaster'.repeat(9)}-${number}`);
    const { page } = await open({ ...view, verdict: { ...view.verdict, status: 'Blocked' } }, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('no word of a table is broken on a phone because its column has no room', async () => {
    const view = sampleView(20);
    const long = 'errors in packages/quay/src/berths/mooring.ts: '.repeat(6);
    const { page } = await open({ ...view, gates: view.gates.map((gate) => ({ ...gate, why: long })) }, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    const tall = await page.locator('tbody th, tbody td').evaluateAll((cells) => cells.filter((cell) => (cell.textContent ?? '').length <= 20 && cell.getBoundingClientRect().height > 36).map((cell) => cell.textContent));
    expect(tall).toEqual([]);
  });
});

test('where there is no room for all gates, those that did not pass are shown first', () => {
  const gates = Array.from({ length: LIMITS.gatesInStaticPage + 50 }, (_, index) => gateView({ name: `gate_${index}`, outcome: index % 60 === 59 ? 'fail' : 'pass' }));
  const html = staticPage({ ...sampleView(0), gates });
  for (const { name } of gates.filter(({ outcome }) => outcome === 'fail')) expect(html).toContain(`>${name}<`);
  expect(html).toContain(`Showing ${LIMITS.gatesInStaticPage} of ${gates.length} gates`);
});

test('what is cut from the page is counted', () => {
  const view = sampleView(30);
  const [first] = view.gates;
  if (first === undefined) throw new Error('the sample has no gate');
  const html = htmlReport({ ...view, gates: [{ ...first, output: `${'a'.repeat(100)}${'b'.repeat(LIMITS.outputInPage)}` }], findings: view.findings.map((finding) => ({ ...finding, message: 'm'.repeat(LIMITS.messageInPage + 7) })) });
  expect(html).toContain('"outputCut":{"install":100}');
  expect(html).not.toContain('aab');
  expect(html).toContain('(7 characters more in gate-summary.json)');
});
