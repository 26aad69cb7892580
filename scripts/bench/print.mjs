// The report of the sample articles as PDF, drawn by Assay and printed from its HTML by headless Chromium.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { assess, checks, readDocuments, readRubric, renderHtml, renderPdf } from '../../dist/index.js';
import { repeated, show } from './timing.mjs';

const places = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Prints nothing but why, where there is no Chromium. */
export async function print() {
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  if (!executablePath) {
    console.log('printed through Chromium: not measured, since there is none (CHROMIUM_PATH names one)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const { documents, problems } = await readDocuments(['seeds']);
    const { rubric } = await readRubric(null, checks);
    const report = await assess({ documents, problems, rubric, date: '2024-01-01', texts: true });
    const html = join(folder, 'report.html');
    writeFileSync(html, renderHtml(report));
    const printed = async () => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(html).href);
      await page.pdf({ path: join(folder, 'printed.pdf'), preferCSSPageSize: true, tagged: true, outline: true });
      await page.close();
    };
    const drawn = async () => writeFileSync(join(folder, 'drawn.pdf'), await renderPdf(report));
    await repeated(drawn);
    await printed();
    const ours = show('a Report drawn as PDF', await repeated(drawn));
    const theirs = show('its HTML printed by headless Chromium', await repeated(printed));
    console.log(`Chromium, open already, takes ${(theirs / ours).toFixed(1)} times as long`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
