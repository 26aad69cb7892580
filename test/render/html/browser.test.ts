import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.js';
import { exampleReport } from '../example-report.js';
import { chromiumPath, Reader } from './chromium.js';
import { hostileReport } from './hostile-report.js';
import { textOfPdf } from './pdf-text.js';

const html = (documents: number): string => renderHtml(exampleReport({ documents, texts: true }));
const reader = new Reader();
afterAll(() => reader.close());

/** What the accessibility audit finds wrong. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(
    `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
  );

if (chromiumPath === null) {
  test.skip('NOT TESTED IN A BROWSER: no Chromium was found; install one, or name it in CHROMIUM_PATH');
}

describe.runIf(chromiumPath !== null)('the page in Chromium', { timeout: 240_000 }, () => {
  describe.each([1, 4, 12])('with %d documents', (documents) => {
    test.each([
      ['light', 1280],
      ['dark', 390],
    ])(
      '%s, %d pixels wide: no violation of accessibility, no message, no request, no overflow',
      async (scheme, width) => {
        const { page, said, requests } = await reader.open(html(documents), { dark: scheme === 'dark', width });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        expect(said).toEqual([]);
        expect(requests).toEqual([]);
        await page.context().close();
      },
    );

    test('every chart is drawn, and its table is folded up', async () => {
      const { page, said } = await reader.open(html(documents));
      const canvases = page.locator('canvas[data-chart]');
      const count = await canvases.count();
      expect(count).toBeGreaterThan(documents);
      for (let index = 0; index < count; index++) {
        const canvas = canvases.nth(index);
        await canvas.scrollIntoViewIfNeeded();
        await expect.poll(() => inked(page, index), { timeout: 20_000 }).toBeGreaterThan(500);
      }
      expect(await page.locator('figure > details[open]').count()).toBe(0);
      expect(said).toEqual([]);
      await page.context().close();
    });
  });

  test('the number of a finding leads to its passage and lights it up; the number there leads back', async () => {
    const report = exampleReport({ texts: true });
    const { page } = await reader.open(renderHtml(report));
    const finding = report.documents[2]!.findings.findIndex(({ spans, charged }) => charged && spans.length > 0);
    const words = report.documents[2]!.findings[finding]!.spans.filter(
      (span) => span.document === report.documents[2]!.id,
    );
    const item = page.locator(`#finding-2-${finding}`);
    await item.locator('a.chip').click();
    await expect.poll(() => page.locator('mark.current').count()).toBeGreaterThan(0);
    const passage = page.locator(`#passage-finding-2-${finding}`);
    expect(await isInView(page, `#passage-finding-2-${finding}`)).toBe(true);
    const lit = await page.locator('mark.current').allTextContents();
    expect(lit.join('')).toBe(words.map(({ text }) => text).join(''));
    await passage.click();
    expect(await isInView(page, `#finding-2-${finding}`)).toBe(true);
    expect(await page.locator('mark.current').count()).toBe(0);
    await page.context().close();
  });

  test('all that can be worked is reached by the keyboard, and shows where the focus is', async () => {
    const { page } = await reader.open(html(1));
    const all = Number(
      await page.evaluate(
        '[...document.querySelectorAll("a[href], summary, input, textarea, [tabindex=\'0\']")].filter((each) => each.checkVisibility()).length',
      ),
    );
    const reached = new Set<string>();
    for (let step = 0; step < all; step++) {
      await page.keyboard.press('Tab');
      const [place, outline] = await page.evaluate<[string, string]>(
        '[String([...document.querySelectorAll("*")].indexOf(document.activeElement)), getComputedStyle(document.activeElement).outlineStyle]',
      );
      reached.add(place);
      expect(outline).not.toBe('none');
    }
    expect(reached.size).toBe(all);
    await page.context().close();
  });

  test('the first thing that the keyboard reaches skips to the report', async () => {
    const { page } = await reader.open(html(1));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the report');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    await page.context().close();
  });

  test('without scripts every chart is a table, and no empty picture is shown', async () => {
    const { page } = await reader.open(html(4), { scripts: false });
    const figures = page.locator('figure');
    for (let index = 0; index < (await figures.count()); index++) {
      expect(await figures.nth(index).locator('table').isVisible()).toBe(true);
      expect(await figures.nth(index).locator('canvas').isVisible()).toBe(false);
    }
    await page.context().close();
  });

  test('it is dark where the reader’s screen is', async () => {
    const background = async (dark: boolean): Promise<string> => {
      const { page } = await reader.open(html(1), { dark });
      const colour = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      await page.context().close();
      return colour;
    };
    expect([await background(false), await background(true)]).toEqual(['rgb(255, 255, 255)', 'rgb(21, 25, 30)']);
  });

  test('it prints in light colours with every table unfolded and without its navigation', async () => {
    const { page } = await reader.open(html(4), { dark: true });
    const text = await textOfPdf(await page.pdf({ format: 'A4' }));
    expect(text).toContain('Right of reply and sign-off');
    expect(text).toContain('Interval');
    expect(text).not.toContain('Skip to the report');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });

  test('text from articles never becomes markup or script', async () => {
    const { page, said, requests } = await reader.open(renderHtml(hostileReport()));
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('img, iframe, object, embed, link, base, form').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('h1, h2, h3').allTextContents()).toContain(
      'Reply </script><script>window.hacked = 1</script>',
    );
    expect(said).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  });
});

/** Pixels of a canvas that something was drawn on. */
const inked = (page: Page, index: number): Promise<number> =>
  page.evaluate(`(() => {
    const canvas = document.querySelectorAll('canvas[data-chart]')[${index}];
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    let inked = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at] > 0) inked++;
    return inked;
  })()`);

const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`(() => {
    const { top, bottom } = document.querySelector('${selector}').getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  })()`);
