import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { htmlReport } from '../../src/reporters/html/html-report.js';
import type { RunView } from '../../src/reporters/view/run-view.js';
import { startBrowser, type OpenPage, type PageBrowser } from './browser.js';
import { findChromium } from '../support/find-chromium.js';

const chromium = findChromium();
if (chromium === null) process.stderr.write('\n*** NOT DONE: the tests of report.html in a browser: there is no Chromium on PATH and none in CHROME_PATH ***\n');

export type OpenView = (view: RunView, options?: BrowserContextOptions) => Promise<OpenPage>;

/** Tests that need a browser. Without one they are skipped, and it is said; `.ci/run` then counts them as not done. */
export function describePage(title: string, tests: (open: OpenView) => void): void {
  describe.skipIf(chromium === null)(title, () => {
    let browser: PageBrowser | null = null;
    let opened: OpenPage[] = [];
    beforeAll(async () => {
      browser = await startBrowser(chromium ?? '');
    });
    afterEach(async () => {
      for (const page of opened) await page.close();
      opened = [];
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(async (view, options) => {
      if (browser === null) throw new Error('the browser was not started');
      const page = await browser.open(htmlReport(view), options);
      opened.push(page);
      return page;
    });
  });
}
