import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describePage } from './page-tests.js';
import { sampleView } from './sample-view.js';

const counted = async (page: Page): Promise<string> => (await page.locator('#findings .count-line').textContent()) ?? '';
const messages = (page: Page): Promise<readonly string[]> => page.locator('tr.finding .col-message').allTextContents();
const active = async (page: Page): Promise<string> => (await page.locator('tr[aria-selected=true]').textContent()) ?? '';

describePage('the findings', (open) => {
  test('stand as the view has them, the new ones first, and say what is hidden', async () => {
    const view = sampleView(200);
    const { page, faults } = await open(view);
    const hidden = view.counts.byState;
    expect(await counted(page)).toBe(`Showing ${hidden.new} of 200 findings; ${hidden.waived} waived and ${hidden.old} old hidden by state.`);
    const expected = view.findings.filter(({ state }) => state === 'new').map(({ message }) => message);
    expect((await messages(page)).slice(0, 10)).toEqual(expected.slice(0, 10));
    await page.getByRole('button', { name: /^old/ }).click();
    expect(await counted(page)).toBe(`Showing ${hidden.new + hidden.old} of 200 findings; ${hidden.waived} waived hidden by state.`);
    expect(faults).toEqual([]);
  });

  test('are searched by all words, whatever their case', async () => {
    const view = sampleView(200);
    const { page } = await open(view);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.fill('#finding-search', 'QUAY max-lines');
    const fits = view.findings.filter(({ file, rule }) => file?.includes('quay') === true && rule === 'max-lines').length;
    expect(fits).toBeGreaterThan(3);
    expect(await counted(page)).toContain(`Showing ${fits} of 200`);
    await page.fill('#finding-search', 'nothing is called so');
    expect(await counted(page)).toContain('Showing 0 of 200');
    expect(await messages(page)).toEqual([]);
  });

  test('are filtered by level, source, rule and changed lines', async () => {
    const view = sampleView(200);
    const { page } = await open(view);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: /^info/ }).click();
    await page.getByRole('button', { name: /^warning/ }).click();
    await page.selectOption('#finding-source', 'lint');
    const errors = view.findings.filter(({ level, source }) => level === 'error' && source === 'lint');
    expect(await counted(page)).toContain(`Showing ${errors.length} of`);
    await page.selectOption('#finding-rule', 'max-lines');
    expect(await counted(page)).toContain(`Showing ${errors.filter(({ rule }) => rule === 'max-lines').length} of`);
    await page.selectOption('#finding-rule', { index: 0 });
    await page.getByLabel('Only changed lines').check();
    expect(await counted(page)).toContain(`Showing ${errors.filter(({ onChangedLine }) => onChangedLine).length} of`);
  });

  test('are sorted by a column, the other way at the second press, as before at the third', async () => {
    const { page } = await open(sampleView(30));
    const first = await messages(page);
    const head = page.getByRole('columnheader', { name: 'Finding', exact: true });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await messages(page);
    expect(up).toEqual([...up].sort());
    await head.getByRole('button').click();
    expect((await messages(page))[0]).toBe([...first].sort().at(-1));
    await head.getByRole('button').click();
    expect(await messages(page)).toEqual(first);
  });

  test('are grouped, the largest group first, and a group folds', async () => {
    const view = sampleView(40);
    const { page } = await open(view);
    await page.selectOption('#finding-group', 'gate');
    const heads = await page.locator('tr.group').allTextContents();
    const size = (name: string): number => view.findings.filter(({ gate, state }) => gate === name && state === 'new').length;
    expect(heads).toEqual(['lint', 'types'].sort((a, b) => size(b) - size(a)).map((name) => `${name}${size(name)}`));
    const before = await page.locator('table.findings').getAttribute('aria-rowcount');
    await page.locator('tr.group').first().click();
    expect(Number(await page.locator('table.findings').getAttribute('aria-rowcount'))).toBeLessThan(Number(before));
  });

  test('are walked by keys: / to search, j, k and arrows to move, Enter to open, Escape to come back', async () => {
    const { page, faults } = await open(sampleView(200));
    await page.keyboard.press('/');
    await page.keyboard.type('container');
    expect(await page.inputValue('#finding-search')).toBe('container');
    await page.keyboard.press('Enter');
    const first = await active(page);
    await page.keyboard.press('j');
    const second = await active(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    expect(await active(page)).toBe(second);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.message').textContent()).toBe(await page.locator('tr[aria-selected=true] .col-message').textContent());
    await page.keyboard.press('j');
    expect(await dialog.locator('.message').textContent()).not.toBe(second);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await page.keyboard.press('End');
    expect(await page.locator('table.findings').getAttribute('aria-activedescendant')).toBe(`line-${(await page.locator('table.findings').getAttribute('aria-rowcount').then(Number)) - 2}`);
    expect(faults).toEqual([]);
  });

  test('j from anywhere in the page goes to them', async () => {
    const { page } = await open(sampleView());
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('of one gate are shown from the gate', async () => {
    const view = sampleView(200);
    const { page } = await open(view);
    await page.getByRole('button', { name: 'lint', exact: true }).last().click();
    await page.getByRole('button', { name: 'Show 33 findings' }).click();
    expect(await counted(page)).toContain(`Showing ${view.findings.filter(({ source }) => source === 'lint').length} of`);
  });
});

describePage('100,000 findings', (open) => {
  test('stay usable: a few rows are in the document, the last can be reached, a search answers', async () => {
    const view = sampleView(100_000);
    const { page, faults } = await open(view);
    expect(await counted(page)).toContain(`of 100,000 findings`);
    expect(await page.locator('tr.finding').count()).toBeLessThan(120);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('End');
    expect(await active(page)).toContain(view.findings.at(-1)?.message);
    await page.fill('#finding-search', 'container 99999 ');
    expect(await counted(page)).toContain('Showing 1 of 100,000');
    expect(await messages(page)).toEqual(['Container 99999 is stowed where ship 81 cannot reach it.']);
    await page.fill('#finding-search', '');
    await page.selectOption('#finding-group', 'file');
    await page.getByRole('columnheader', { name: 'Place' }).getByRole('button').click();
    expect(await page.locator('tr.group').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
