import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describePage } from './page-tests.js';
import { emptyView, sampleView } from './sample-view.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeAnswer {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[];
  readonly passes: readonly { readonly id: string }[];
}

/** What axe-core finds, each as one line. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const answer = await page.evaluate(async () => (await (globalThis as unknown as { axe: { run(context: Document, options: object): Promise<unknown> } }).axe.run(document, { resultTypes: ['violations', 'passes'] }))) as AxeAnswer;
  const passes = answer.passes.map(({ id }) => id);
  // Had it not looked at these, silence would mean nothing.
  for (const rule of ['color-contrast', 'button-name', 'document-title', 'landmark-one-main']) expect(passes).toContain(rule);
  return answer.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`));
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const toggle of document.querySelectorAll<HTMLButtonElement>('.expander')) toggle.click();
  });
}

describePage('axe finds nothing', (open) => {
  test.each(['light', 'dark'] as const)('in %s, with everything unfolded', async (colorScheme) => {
    const { page } = await open(sampleView(200), { colorScheme, reducedMotion: 'reduce' });
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in %s on a phone', async (colorScheme) => {
    const { page } = await open(sampleView(200), { colorScheme, viewport: { width: 360, height: 780 } });
    expect(await violations(page)).toEqual([]);
  });

  test('with a finding opened, and grouped', async () => {
    const { page } = await open(sampleView(200));
    await page.selectOption('#finding-group', 'file');
    await page.keyboard.press('Tab');
    await page.locator('tr.finding').first().click();
    await page.getByRole('dialog').waitFor();
    await page.evaluate(AXE);
    expect(await violationsIn(page, 'dialog')).toEqual([]);
  });

  test('in a run without findings', async () => {
    const { page } = await open(emptyView());
    expect(await violations(page)).toEqual([]);
  });

  test('and it does find a planted fault', async () => {
    const { page } = await open(emptyView());
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect(await violations(page)).toContainEqual(expect.stringMatching(/^button-name/));
  });
});

async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  const answer = (await page.evaluate(async (within) => (await (globalThis as unknown as { axe: { run(context: string): Promise<unknown> } }).axe.run(within)), selector)) as AxeAnswer;
  return answer.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
