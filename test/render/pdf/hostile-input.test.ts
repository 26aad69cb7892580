import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.js';
import type { Report } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';
import { readBack, squeezed } from './read-back.js';

/** The four-document example with something changed. */
function changed(change: (report: Report) => void): Report {
  const report = structuredClone(exampleReport());
  change(report);
  return report;
}

const textOf = async (report: Report): Promise<string> =>
  (await readBack(await renderPdf(report))).pages.map(({ text }) => text).join('\n');

describe('text that a report does not expect', () => {
  test('a title with markup stays a title, and its metadata stay well formed', async () => {
    const { pdf } = await readBack(await renderPdf(exampleReport({ title: 'R&D <b>"weekly"</b> ]]>' })));
    const { info, metadata } = await pdf.getMetadata();
    expect((info as { Title: string }).Title).toBe('R&D <b>"weekly"</b> ]]>');
    expect(metadata.get('dc:title')).toBe('R&D <b>"weekly"</b> ]]>');
  });

  test('control characters, invisible formats and lone surrogates are left out', async () => {
    const text = await textOf(
      changed(({ documents }) => {
        documents[3]!.findings[0]!.message = 'one\u0000\u0007two\u200bthree\ufeff\ud800four\u202efive';
      }),
    );
    expect(text).toContain('onetwothreefourfive');
  });

  test('letters of other scripts are printed, and those without a glyph by their code, which the method names', async () => {
    const text = await textOf(
      changed(({ documents }) => {
        documents[3]!.findings[0]!.message = 'Ωμέγα, Привет, ≠ ✓ and 漢.';
      }),
    );
    expect(squeezed(text)).toContain('Ωμέγα,Привет,≠✓and[U+6F22].');
    expect(squeezed(text)).toContain(
      squeezed('1 letter without a glyph in the report’s fonts, printed by code: U+6F22'),
    );
  });

  test.each([
    ['words', 'So long a headline that it fills line after line '.repeat(6)],
    ['letters', 'x'.repeat(300)],
  ])('a headline of 300 %s stays on its page', async (_, title) => {
    const { pages } = await readBack(
      await renderPdf(
        changed(({ documents }) => {
          documents[0]!.title = title;
          documents[1]!.source = title;
        }),
      ),
    );
    for (const { items, width } of pages) {
      expect(items.filter(({ text, x, width: w }) => text.trim() !== '' && x + w > width - 40)).toEqual([]);
    }
  });

  test('a quote longer than a page is printed whole, over several', async () => {
    const words = Array.from({ length: 2500 }, (_, index) => `word${index}`).join(' ');
    const text = squeezed(
      await textOf(
        changed(({ documents }) => {
          const span = documents[2]!.findings[1]!.spans[0]!;
          span.excerpt = { start: Math.max(0, span.start), text: `${span.text} ${words}` };
        }),
      ),
    );
    for (const index of [0, 1200, 2499]) expect(text).toContain(`word${index}`);
  });

  test('a span without its sentence is quoted alone', async () => {
    const text = await textOf(
      changed(({ documents }) => {
        delete documents[3]!.findings[0]!.spans[0]!.excerpt;
        delete documents[3]!.findings[0]!.spans[1]!.excerpt;
      }),
    );
    expect(text).toContain('injured 12 people');
  });

  test('addresses in a text lead nowhere', async () => {
    const { pages } = await readBack(
      await renderPdf(
        changed(({ documents }) => {
          documents[0]!.findings[0]!.message = 'See javascript:alert(1) and https://example.org.';
        }),
      ),
    );
    expect(pages.flatMap(({ annotations }) => annotations).filter(({ url }) => url)).toEqual([]);
  });
});
