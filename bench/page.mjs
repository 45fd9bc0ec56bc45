// How long report.html takes to be usable in Chromium, with 0, 1,000 and 100,000 findings: `node bench/page.mjs [findings...]`.
//
// Usable: the first moment at which a search that was typed is answered. The page is opened from a file, three times each; the
// median counts. The view is the sample of the tests. Needs a Chromium
// (CHROME_PATH or PATH).
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sizes = process.argv.slice(2).map(Number);
const scratch = mkdtempSync(join(tmpdir(), 'contract-gates-bench-page-'));

/** The sources, as one module that this Node can load. */
async function load() {
  const outfile = join(scratch, 'page.mjs');
  const entry = ["export { htmlReport } from './src/reporters/html/html-report.ts';", "export { sampleView } from './__tests__/page/sample-view.ts';", "export { findChromium } from './__tests__/support/find-chromium.ts';"].join('\n');
  await build({ stdin: { contents: entry, resolveDir: root, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' });
  return import(pathToFileURL(outfile).href);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(browser, path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const mark = () => {
      if (document.querySelector('#app main')?.id === 'page' && !('seen' in window)) window.seen = performance.now();
      if (document.documentElement.dataset.ready === 'true') {
        window.ready = performance.now();
        const search = document.querySelector('#finding-search');
        if (search !== null) {
          search.value = 'container 99';
          search.dispatchEvent(new Event('input'));
        }
        // The layout of the answer belongs to it.
        void document.body.offsetHeight;
        window.usable = performance.now();
      } else requestAnimationFrame(mark);
    };
    requestAnimationFrame(mark);
  });
  await page.goto(pathToFileURL(path).href);
  await page.waitForFunction(() => 'usable' in window, null, { timeout: 120_000 });
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const times = await page.evaluate(() => ({ seen: window.seen, ready: window.ready, usable: window.usable }));
  const sort = await page.evaluate(() => {
    const button = document.querySelector('th.col-message button');
    if (button === null) return 0;
    const search = document.querySelector('#finding-search');
    search.value = '';
    search.dispatchEvent(new Event('input'));
    const start = performance.now();
    button.click();
    void document.body.offsetHeight;
    return performance.now() - start;
  });
  await context.close();
  return { ...times, sort, heap: usedSize };
}

try {
  const { htmlReport, sampleView, findChromium } = await load();
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('there is no Chromium on PATH and none in CHROME_PATH');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  process.stdout.write(`Node ${process.version}, Chromium ${browser.version()}\n\n| findings | made in | file | verdict seen | findings there | usable | sort by text | JS heap |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n`);
  for (const size of sizes.length > 0 ? sizes : [0, 1_000, 100_000]) {
    const view = sampleView(size);
    const start = performance.now();
    const html = htmlReport(view);
    const made = performance.now() - start;
    const path = join(scratch, `${size}.html`);
    writeFileSync(path, html);
    const runs = [];
    for (let run = 0; run < 3; run++) runs.push(await measure(browser, path));
    const ms = (key) => `${Math.round(median(runs.map((run) => run[key])))} ms`;
    process.stdout.write(`| ${size} | ${Math.round(made)} ms | ${(statSync(path).size / 1e6).toFixed(2)} MB | ${ms('seen')} | ${ms('ready')} | ${ms('usable')} | ${ms('sort')} | ${(median(runs.map((run) => run.heap)) / 2 ** 20).toFixed(1)} MiB |\n`);
  }
  await browser.close();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
