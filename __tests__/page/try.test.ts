import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { htmlReport } from '../../src/reporters/html/html-report.js';
import { startBrowser, findChromium } from './browser.js';
import { sampleView, emptyView } from './sample-view.js';
test('try', async () => {
  const browser = await startBrowser(findChromium() ?? '');
  const want = (process.env['SHOTS'] ?? 'desk-light').split(',');
  const views: [string, string][] = process.env['HTML'] === undefined ? [['sample', htmlReport(sampleView(200))], ['empty', htmlReport(emptyView())]] : [['real', readFileSync(process.env['HTML'], 'utf8')]];
  for (const [name, html] of views) {
    writeFileSync(`/tmp/page-work/${name}.html`, html);
    for (const [kind, options] of [['desk-light', {}], ['desk-dark', { colorScheme: 'dark' as const }], ['phone', { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 }], ['phone-dark', { viewport: { width: 360, height: 780 }, colorScheme: 'dark' as const, deviceScaleFactor: 2 }]] as const) {
      if (!want.includes(kind)) continue;
      const { page, faults, close } = await browser.open(html, options);
      for (const id of (process.env['IDS'] ?? 'overview,gates,findings,cycles,impact,coverage,tests,trend').split(',')) {
        const section = page.locator(`#${id}`);
        if (await section.count() > 0) await section.screenshot({ path: `/tmp/page-work/${name}-${kind}-${id}.png` });
      }
      console.log(name, kind, faults, await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
      await close();
    }
  }
  await browser.close();
});
