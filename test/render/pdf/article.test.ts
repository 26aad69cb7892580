import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.js';
import { articlesElsewhere, articleTextOf, articleTitle } from '../../../src/render/words/article-text.js';
import { limits } from '../../../src/render/words/places.js';
import { exampleReport } from '../example-report.js';
import { pageOf, type ReadPdf, readBack, squeezed } from './read-back.js';

const report = exampleReport({ texts: true });
const passages = report.documents.flatMap((document, index) =>
  [...articleTextOf(document).passages].map(([finding, { number }]) => ({ index, number, finding })),
);

describe('the article with its findings in their place', () => {
  let read: ReadPdf;
  let text: string;
  beforeAll(async () => {
    read = await readBack(await renderPdf(report));
    text = squeezed(read.pages.map((page) => page.text).join(' '));
  });

  const links = () =>
    read.pages.flatMap(({ annotations }, index) =>
      annotations
        .filter(({ subtype }) => subtype === 'Link')
        .map(({ dest, contentsObj }) => ({ dest, says: (contentsObj as { str: string }).str, page: index + 1 })),
    );

  test('is printed whole, once for each article, with the numbers of the findings before their passages', () => {
    expect(text.split(squeezed(articleTitle)).length).toBe(report.documents.length + 1);
    for (const document of report.documents) {
      for (const [block] of articleTextOf(document).stretches) {
        if (block!.copyOfLine !== null) continue;
        const words = block!.segments.map(
          (segment) => segment.opens.map(({ finding }) => `[${finding + 1}]`).join('') + segment.text,
        );
        expect(text).toContain(squeezed(words.join('')));
      }
    }
  });

  test('says of copies what they repeat', () => {
    expect(text).toContain(squeezed('Line 6 repeats line 4.'));
  });

  test('leads from every passage to its finding and back', async () => {
    expect(passages.length).toBeGreaterThan(10);
    const all = links();
    for (const { index, number, finding } of passages) {
      const place = report.documents[index]!.findings.indexOf(finding);
      const to = all.filter(({ dest }) => dest === `finding-${index}-${place}`);
      expect(to.some(({ says }) => says.startsWith(`Go to finding ${number}, `))).toBe(true);
      const back = all.filter(({ dest }) => String(dest).startsWith(`document-${index}-line-`));
      const own = back.find(({ says }) => says === `Go to passage ${number} in the article`)!;
      const page = read.pages[(await pageOf(read.pdf, own.dest)) - 1]!;
      expect(squeezed(page.text)).toContain(`[${number}]`);
    }
  });
});

test('what does not count says why', async () => {
  const left = exampleReport({ documents: 1, texts: true });
  const last = left.documents[0]!.reading.article!.blocks.at(-1)!;
  Object.assign(last, { role: 'promo', why: 'says “Sign up”' });
  const read = await readBack(await renderPdf(left));
  const text = squeezed(read.pages.map((page) => page.text).join(' '));
  expect(text).toContain(squeezed('[promo: says “Sign up”]'));
});

test('articles that are too long are not printed, and the method says so', async () => {
  const long = structuredClone(report);
  long.documents[0]!.reading.article!.text += ' and so on'.repeat(limits.articleText / 10);
  const read = await readBack(await renderPdf(long));
  const text = squeezed(read.pages.map((page) => page.text).join(' '));
  expect(text).not.toContain(squeezed(articleTitle));
  expect(text).not.toContain('[1]');
  expect(text).toContain(squeezed(articlesElsewhere(long)));
});
