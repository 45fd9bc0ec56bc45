import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { htmlReport } from '../../src/reporters/html/html-report.js';
import { sampleView } from './sample-view.js';

test('script and style of the page are what their sources give today; if not, run npm run generate', async () => {
  const maker = (await import(new URL('../../.ci/page.mjs', import.meta.url).href)) as { pageAssets(): Promise<string> };
  const committed = readFileSync(new URL('../../src/reporters/html/generated/page-assets.ts', import.meta.url), 'utf8');
  expect(committed === (await maker.pageAssets()), 'page-assets.ts is out of date: run npm run generate').toBe(true);
});

test('the policy names the digests of just the script and the style that are in the page', () => {
  const html = htmlReport(sampleView());
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const digest = (text: string | undefined): string => createHash('sha256').update(text ?? '').digest('base64');
  expect(policy).toContain(`script-src 'sha256-${digest(/<script>([^]*?)<\/script>/.exec(html)?.[1])}'`);
  expect(policy).toContain(`style-src 'sha256-${digest(/<style>([^]*?)<\/style>/.exec(html)?.[1])}'`);
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('the same view gives the same bytes', () => {
  expect(htmlReport(sampleView(500))).toBe(htmlReport(sampleView(500)));
});
