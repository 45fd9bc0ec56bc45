import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

/** A page that was opened from a file, and all that went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Console errors, uncaught errors, breaches of the policy, dialogs, and requests beyond the file itself. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

export interface PageBrowser {
  readonly version: string;
  /** Opens `html` as `file://`, waits until the findings were read (unless scripts are off). */
  readonly open: (html: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with an empty profile and without anything that would reach for a network. */
export async function startBrowser(executablePath: string): Promise<PageBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-gates-page-'));
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  let number = 0;
  return {
    version: browser.version(),
    open: async (html, options = {}) => {
      const path = join(folder, `report-${number++}.html`);
      writeFileSync(path, html);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const address = pathToFileURL(path).href;
      const opened = await openIn(context, address);
      if (options.javaScriptEnabled !== false) await opened.page.waitForSelector('html[data-ready=true]');
      return opened;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openIn(context: BrowserContext, address: string): Promise<OpenPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) faults.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}
