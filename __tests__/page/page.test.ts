import { expect, test } from 'vitest';
import { jobSummary } from '../../src/reporters/summary.js';
import { describePage } from './page-tests.js';
import { withTexts } from '../reporters/sample-view.js';
import { emptyView, gateView, sampleView } from './sample-view.js';

describePage('the page', (open) => {
  test('of a run in which nothing was found says so, and nothing goes wrong', async () => {
    const { page, faults } = await open(emptyView());
    expect(await page.locator('h1').textContent()).toBe('Succeeded');
    expect(await page.locator('.headline').textContent()).toBe('1 of 1 gate passes');
    expect(await page.locator('#findings .lead').textContent()).toBe('Nothing was found.');
    // Parts without data are not there.
    expect(await page.locator('main > section').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['overview', 'gates', 'findings', 'cycles', 'raw']);
    expect(faults).toEqual([]);
  });

  test('tells the verdict first, then why, then what to do', async () => {
    const { page, faults } = await open(sampleView());
    expect(await page.title()).toBe('Blocked: harbour/quay at 0a1b2c3 · Contract Gates');
    const overview = (await page.locator('#overview').innerText()).replace(/\s+/g, ' ');
    const order = ['Blocked', '2 of 7 gates say no (lint, unit_tests)', 'Next: lint: Fix the 9 errors', 'Why', 'lint found 9 errors', '2 of 412 tests failed', '83.4 %', '80 % required', '1 warning', 'expires in 3 days', 'merge base with main'];
    expect(order.map((text) => overview.indexOf(text)).every((place, index, all) => place > (all[index - 1] ?? -1)), overview).toBe(true);
    // What is to do first is not told a second time beside its reason.
    expect(overview.split('Fix the 9 errors')).toHaveLength(2);
    expect(await page.locator('main > section').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['overview', 'gates', 'findings', 'cycles', 'impact', 'coverage', 'tests', 'trend', 'raw']);
    expect(faults).toEqual([]);
  });

  test('links each place to its line of the commit, and only over http', async () => {
    const { page } = await open(sampleView());
    expect(await page.locator('.reason-head a').first().getAttribute('href')).toBe('https://github.com/harbour/quay/blob/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567/src/harbour/manifest-0.ts#L1');
    const view = sampleView();
    const other = await open({ ...view, source: { ...view.source, blobUrl: 'javascript:alert(1)//', runUrl: 'data:text/html,hello' } });
    expect(await other.page.locator('main a:not([href^="#"])').count()).toBe(0);
    expect(other.faults).toEqual([]);
  });

  test('links no path that a rule says is missing', async () => {
    const view = sampleView();
    const findings = view.findings.slice(0, 1).map((finding) => ({ ...finding, source: 'drift', rule: 'missing-required-path', file: 'LICENSE', line: null }));
    const missing = { ...view, findings };
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open(missing, { javaScriptEnabled });
      expect(await page.locator('td', { hasText: 'LICENSE' }).count()).toBe(1);
      expect(await page.locator('a[href$="LICENSE"]').count()).toBe(0);
    }
    expect(jobSummary(missing, [])).toContain('`LICENSE`');
    expect(jobSummary(missing, [])).not.toContain('/LICENSE)');
  });

  test('a gate opens from the graph and from the timeline, with its metrics and its output', async () => {
    const { page, faults } = await open(sampleView());
    await page.locator('.node', { hasText: 'unit_tests' }).focus();
    await page.keyboard.press('Enter');
    const detail = page.locator('.gate-detail:not([hidden])');
    expect(await detail.count()).toBe(1);
    expect(await detail.innerText()).toMatch(/total\s+412\s+>= 400\s+met/);
    expect(await detail.innerText()).toMatch(/slow\s+missing\s+<= 3\s+missed/);
    await page.getByRole('button', { name: 'lint', exact: true }).first().click();
    expect(await page.locator('.gate-detail:not([hidden]) pre').first().textContent()).toBe('9 errors\nsrc/harbour/manifest-0.ts:1 Container 0 is stowed wrongly\n');
    expect(faults).toEqual([]);
  });

  test('the timeline shows each gate where it was at work', async () => {
    const { page } = await open(sampleView());
    const bar = page.locator('tr', { hasText: 'unit_tests' }).locator('.time-bar');
    expect(await bar.getAttribute('aria-label')).toBe('from 12 s to 1 min 16 s');
    expect(Number(await bar.locator('rect').nth(1).getAttribute('x'))).toBeCloseTo((12.3 / 76.1) * 100, 1);
  });

  test('a cycle can be walked by keys, and the cut is marked', async () => {
    const { page, faults } = await open(sampleView());
    expect(await page.locator('.ring .edge.cut').count()).toBe(1);
    await page.getByRole('button', { name: 'Next →' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.walk-step').innerText()).toContain('src/harbour/harbour.ts:1');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.walk-step').innerText()).toContain('cut here');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.walk-step').innerText()).toContain('src/crane/crane.ts:3');
    await page.getByRole('button', { name: /rope\.ts/ }).click();
    expect(await page.locator('.ring .member').count()).toBe(2);
    expect(faults).toEqual([]);
  });

  test('groups of files whose first files have one name can be told apart', async () => {
    const view = sampleView();
    const cycle = (folder: string) => ({ id: folder, state: 'old' as const, imports: 2, members: [`${folder}/entity/post.ts`, `${folder}/page/post.ts`], path: [`${folder}/entity/post.ts`, `${folder}/page/post.ts`], edges: [], cuts: [] });
    const { page } = await open({ ...view, cycles: [cycle('test/one'), cycle('test/two')] });
    const choices = page.locator('.choice');
    expect(await choices.allInnerTexts()).toEqual([expect.stringMatching(/^post\.ts\s[^]*\sone\/entity\/$/), expect.stringMatching(/^post\.ts\s[^]*\stwo\/entity\/$/)]);
    // Nothing of what tells them apart is cut off.
    expect(await page.locator('.choice-folder').evaluateAll((all) => all.map((one) => one.scrollWidth <= one.clientWidth))).toEqual([true, true]);
    expect(await page.locator('.ring .member text').allTextContents()).toEqual(['entity/post.ts', 'page/post.ts']);
  });

  test('a long name of a gate stays inside its frame', async () => {
    const view = sampleView();
    const long = 'seed_data_consistency_of_the_harbour';
    const { page } = await open({ ...view, gates: [...view.gates, gateView({ name: long, needs: ['install'] }), gateView({ name: 'sixteen_letters_', needs: [long] })] });
    const beyond = await page.locator('.gate-graph .node').evaluateAll((nodes) => nodes.map((node) => {
      const [frame, name] = [node.querySelector('rect'), node.querySelector('.node-name')].map((part) => part?.getBoundingClientRect());
      return (name?.right ?? Infinity) > (frame?.right ?? 0);
    }));
    expect(beyond).toEqual(view.gates.slice(0, 6).map(() => false).concat([false, false]));
  });

  test('a graph that is wider than a phone has a shade at the side behind which there is more', async () => {
    const { page } = await open(sampleView(), { viewport: { width: 390, height: 800 } });
    const graph = page.locator('.scrolling').first();
    await graph.scrollIntoViewIfNeeded();
    const { x, y, width } = (await graph.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    // No gate is drawn so near to the upper end.
    const strip = async (from: number): Promise<string> => (await page.screenshot({ clip: { x: Math.round(from), y: Math.round(y) + 1, width: 4, height: 2 } })).toString('base64');
    const paper = await strip(x + width / 2);
    expect([await strip(x + 1) === paper, await strip(x + width - 5) === paper]).toEqual([true, false]);
    await graph.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: 'instant' }));
    expect([await strip(x + 1) === paper, await strip(x + width - 5) === paper]).toEqual([false, true]);
  });

  test('of coverage without changed lines does not say that nothing was compared', async () => {
    const view = sampleView();
    const gates = (view.coverage?.gates ?? []).map((gate) => ({ ...gate, detail: gate.detail === null ? null : { ...gate.detail, changedLines: null } }));
    const { page } = await open({ ...view, coverage: view.coverage === null ? null : { ...view.coverage, gates } });
    expect(await page.locator('#coverage').innerText()).toContain('No changed lines were judged. A gate with uses: coverage judges them by its option changed_lines.');
  });

  test('impact, coverage and tests name what there is', async () => {
    const { page } = await open(sampleView());
    expect(await page.locator('#impact').innerText()).toMatch(/0\s+Changed[^]*crane[^]*One step away[^]*harbour[^]*2 steps away/);
    expect(await page.locator('#coverage').innerText()).toContain('5 of 8 changed');
    expect(await page.locator('#coverage .missed a').first().getAttribute('href')).toMatch(/src\/crane\/crane\.ts#L12$/);
    await page.locator('#coverage summary', { hasText: 'crane/' }).click();
    // What a folder holds is made when the browser tells that it was opened, which is a little later.
    await page.locator('#coverage .folders', { hasText: 'crane.ts' }).waitFor();
    expect(await page.locator('#tests').innerText()).toMatch(/failed\s+crane > lifts what it can carry[^]*broke\s+tide > is told in metres[^]*flaky\s+quay > has room/);
  });

  test('a message that is folded says that there is more of it', async () => {
    const view = sampleView();
    const gates = (view.tests?.gates ?? []).map((gate) => ({ ...gate, detail: gate.detail === null ? null : { ...gate.detail, notable: [{ status: 'failed' as const, name: 'crane > lifts', file: null, line: null, message: 'heavy '.repeat(60) }] } }));
    const { page } = await open({ ...view, tests: view.tests === null ? null : { ...view.tests, gates } });
    expect(await page.locator('#tests .notable summary').innerText()).toMatch(/^heavy .{150,}…$/);
  });

  test('the trend draws gaps as gaps and names what got worse', async () => {
    const { page } = await open(sampleView());
    expect(await page.locator('#trend').innerText()).toContain('unit_tests takes 42 % longer than ten runs ago');
    const path = await page.getByRole('img', { name: /^Coverage over 50 runs/ }).locator('.curve').getAttribute('d');
    expect(path?.match(/M/g)).toHaveLength(2);
    expect((await page.locator('#trend .chart', { hasText: 'lint' }).innerText()).replace(/\s+/g, ' ')).toContain('usually 23 s · passed 47 of 50 (94 %)');
  });

  test('the trend of a pull request tells the values of this run, which is none of its points', async () => {
    const { page } = await open(sampleView());
    const now = (title: string): Promise<string | null> => page.locator('#trend .chart', { hasText: title }).locator('figcaption > :last-child').first().textContent();
    expect([await now('Coverage'), await now('Largest cycle'), await now('lint')]).toEqual(['83.4 %', '5', '22 s']);
    expect(await page.locator('#trend .lead').textContent()).toContain('and this run beside them');
  });

  test('the raw data are those of the run, and can be removed', async () => {
    const view = sampleView();
    const { page, faults } = await open(view);
    await page.locator('#raw summary').click();
    await page.selectOption('#raw-part', 'everything');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('everything.json');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString('utf8'))).toEqual(view);
    expect(faults).toEqual([]);
  });

  test.each([360, 768, 1280, 1920])('at %i pixels nothing is wider than the page', async (width) => {
    const { page } = await open(sampleView(), { viewport: { width, height: 800 } });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('nor is it with names and texts that have no place to break, of a run in which everything is long', async () => {
    const view = withTexts(sampleView(), (number) => `packages/${'harbourmaster'.repeat(9)}-${number}`);
    const { page, faults } = await open({ ...view, verdict: { ...view.verdict, status: 'Blocked' } }, { viewport: { width: 360, height: 800 } });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(faults).toEqual([]);
  });

  test.each([360, 1280])('nor with gates unfolded whose metrics are lists of long names, at %i pixels', async (width) => {
    const tests = gateView({ name: 'unit_tests', metrics: [{ name: `tests_${'harbour_'.repeat(12)}`, value: `["${'harbourmaster'.repeat(90)}"]`, threshold: null }] });
    const { page } = await open({ ...sampleView(), gates: [tests] }, { viewport: { width, height: 800 } });
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.expander').forEach((toggle) => toggle.click()));
    await page.locator('table.metrics').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('shows the output of a gate whatever its name is', async () => {
    const { page } = await open({ ...sampleView(), gates: [gateView({ name: 'constructor', output: '9 berths\n' })] });
    await page.locator('.expander').click();
    expect(await page.locator('.gate-detail details').innerText()).toBe('Output');
  });

  test('dark is what the system asks for, and what the button says', async () => {
    const { page, faults } = await open(sampleView(), { colorScheme: 'dark' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.getByRole('button', { name: 'Theme: system' }).click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.getByRole('button', { name: 'Theme: light' }).click();
    expect(await ground()).toBe(dark);
    await page.reload();
    await page.waitForSelector('html[data-ready=true]');
    expect(await page.getByRole('button', { name: 'Theme: dark' }).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('on paper there are the findings, in light, without what cannot be pressed there', async () => {
    const { page, faults } = await open(sampleView(400), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.findings tr.finding').count()).toBe(300);
    expect(await page.locator('nav, .toolbar, .theme').evaluateAll((all) => all.filter((element) => getComputedStyle(element).display !== 'none').length)).toBe(0);
    expect(await page.locator('.findings-scroller').evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });
});
