import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is: as `CHROMIUM_PATH` says, or where systems put one. `null` where there is none. */
export const chromiumPath: string | null =
  [process.env.CHROMIUM_PATH ?? '', ...usual].find((path) => path !== '' && existsSync(path)) ?? null;

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export interface Screen {
  readonly width?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
}

/** A page as a reader opens it, and what it did meanwhile. */
export interface Opened {
  readonly page: Page;
  /** What the console said, violations of the content security policy among it. */
  readonly said: string[];
  /** Every address asked for but the page’s own. */
  readonly requests: string[];
}

/** A browser, and pages in it that are files. */
export class Reader {
  readonly #folder = mkdtempSync(join(tmpdir(), 'assay-page-'));
  #browser: Browser | null = null;
  #files = 0;

  async open(html: string, { width = 1280, dark = false, scripts = true }: Screen = {}): Promise<Opened> {
    this.#browser ??= await chromium.launch({ executablePath: chromiumPath!, args: flags.split(' ') });
    const context = await this.#browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: scripts,
    });
    const page = await context.newPage();
    const said: string[] = [];
    const requests: string[] = [];
    const file = join(this.#folder, `${this.#files++}.html`);
    const address = pathToFileURL(file).href;
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) requests.push(request.url());
    });
    writeFileSync(file, html);
    await page.goto(address);
    return { page, said, requests };
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
