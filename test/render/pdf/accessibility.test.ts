import { beforeAll, describe, expect, test } from 'vitest';
import * as charts from '../../../src/render/charts/index.js';
import { chartsOf } from '../../../src/render/charts/report-charts.js';
import { renderPdf } from '../../../src/render/pdf/index.js';
import { exampleReport } from '../example-report.js';
import {
  pageOf,
  type ReadPage,
  type ReadPdf,
  readBack,
  rowsOf,
  squeezed,
  type TaggedNode,
  textOf,
  walk,
} from './read-back.js';

describe.each([1, 2, 4, 12, 200])('the report of %i documents', { timeout: 120_000 }, (documents) => {
  const report = exampleReport({ documents, texts: true });
  let read: ReadPdf;
  const nodes = (): TaggedNode[] => read.pages.flatMap(({ tree }) => [...walk(tree)]);

  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await renderPdf(report);
    read = await readBack(bytes);
  }, 120_000);

  test('has one first heading and skips no level', () => {
    const levels = nodes()
      .map(({ role }) => /^H(\d)$/.exec(role)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  });

  test('describes every figure with the values that it draws', () => {
    const alts = nodes().flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []));
    const { comparison, voices, waterfall } = chartsOf(charts, report, 487.28);
    const waterfalls = report.documents.map(({ id }) => waterfall(id));
    const expected = [...comparison, ...waterfalls, voices].flatMap((chart) => chart?.alt ?? []);
    expect([...alts].sort()).toEqual(expected.sort());
  });

  test('heads every table and every row of it', () => {
    const rows = nodes().filter(({ role }) => role === 'TR');
    expect(rows.length).toBeGreaterThan(0);
    const roles = rows.map((row) => row.children.map((cell) => ('role' in cell ? cell.role : '')).join(' '));
    expect(roles.some((cells) => /^TH( TH)*$/.test(cells))).toBe(true);
    // Sentences side by side, and the row that stands for sources between, have columns only.
    expect(roles.filter((cells) => !/\bTH\b/.test(cells) && !/^TD( TD)?$/.test(cells))).toEqual([]);
  });

  test('gives all rows of a table the same number of cells', () => {
    const tables = rowsOf(bytes);
    expect(tables.length).toBeGreaterThan(0);
    for (const cells of tables) expect(new Set(cells).size).toBe(1);
  });

  test('leads every link to a page, the one that it names', async () => {
    for (const page of read.pages) {
      const links = page.annotations.filter(({ subtype }) => subtype === 'Link');
      for (const link of links) {
        expect(link.url).toBeUndefined();
        const leadsTo = await pageOf(read.pdf, link.dest);
        const named = /page (\d+)$/.exec(String((link.contentsObj as { str: string }).str))?.[1];
        if (named) expect(Number(named)).toBe(leadsTo);
      }
      const texts = [...walk(page.tree)].filter(({ role }) => role === 'Link').map((node) => textOf(node, page));
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect(texts.length).toBe(links.length);
    }
  });

  test('bookmarks every section at its page', async () => {
    const outline = await read.pdf.getOutline();
    expect(outline[0]?.title).toBe('Summary');
    expect(outline.map(({ title }) => title)).toContain('Method');
    for (const { title, dest } of outline.slice(1)) {
      const page = read.pages[(await pageOf(read.pdf, dest)) - 1]!;
      const heads = [...walk(page.tree)]
        .filter(({ role }) => role === 'H2')
        .map((node) => squeezed(textOf(node, page)));
      expect(heads.length, title).toBeGreaterThan(0);
    }
    for (const source of report.sources) expect(outline.map(({ title }) => title)).toContain(source.name);
  });

  test('draws no text outside the page and leaves no page empty', () => {
    for (const { width, height, items } of read.pages) {
      const inside = items.filter(({ text }) => text.trim() !== '');
      expect(inside.filter(({ x, y, width: w }) => x < 40 || x + w > width - 40 || y < 20 || y > height - 20)).toEqual(
        [],
      );
      expect(inside.filter(({ y }) => y > 50 && y < height - 50).length).toBeGreaterThan(2);
    }
  });

  test('lets no text run into another', () => {
    for (const page of read.pages) expect(collisions(page)).toEqual([]);
  });

  test('ends no page with a heading', () => {
    for (const page of read.pages) {
      const foot = Math.min(...page.items.filter(({ text }) => text.trim() !== '').map(({ y }) => y));
      const words = page.items.filter(({ text, y }) => text.trim() !== '' && y > foot + 1);
      const last = Math.min(...words.map(({ y }) => y));
      const lowest = squeezed(
        words
          .filter(({ y }) => y < last + 1)
          .map(({ text }) => text)
          .join(''),
      );
      const headings = [...walk(page.tree)].filter(({ role }) => /^H\d$/.test(role)).map((node) => textOf(node, page));
      expect(headings.filter((text) => squeezed(text).endsWith(lowest))).toEqual([]);
    }
  });

  test('counts its pages and repeats its identity on each', () => {
    read.pages.forEach(({ text }, index) => {
      expect(text).toContain(`Page ${index + 1} of ${read.pages.length}`);
      expect(text).toContain('Case 2026-014 · 9 March 2026 · rubric “News desk”');
    });
  });
});

test('texts that run into another would be seen', () => {
  const at = (text: string, x: number, y: number) => ({ text, x, y, width: 20, size: 10 });
  const items = [at('left', 0, 100), at('over', 15, 102), at('right', 40, 100), at('below', 0, 88)];
  expect(collisions({ items })).toEqual(['over | left']);
});

/** Pairs of texts on one line of a page that cover each other. */
function collisions({ items }: Pick<ReadPage, 'items'>): string[] {
  const drawn = items.filter(({ text }) => text.trim() !== '');
  const rows = [...drawn].sort((a, b) => b.y - a.y);
  return rows.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of rows.slice(index + 1)) {
      const apart = one.y - other.y;
      if (apart > Math.max(one.size, other.size)) break;
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      if (apart < 0.6 * Math.min(one.size, other.size) && across > 0.5) found.push(`${one.text} | ${other.text}`);
    }
    return found;
  });
}
