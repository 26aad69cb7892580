import { describe, expect, test } from 'vitest';
import { renderJson } from '../../../src/render/json/index.js';
import { renderPdf } from '../../../src/render/pdf/index.js';
import { exampleReport } from '../example-report.js';
import { readBack } from './read-back.js';

describe('the file', () => {
  test('carries the Report as report.json', async () => {
    const report = exampleReport();
    const { pdf } = await readBack(await renderPdf(report));
    const attachments = await pdf.getAttachments();
    expect(Object.keys(attachments)).toEqual(['report.json']);
    expect(Buffer.from(attachments['report.json'].content).toString('utf8')).toBe(renderJson(report));
  });

  test('says what it is: title, language, marked, PDF/UA, dates from the Report', async () => {
    const { pdf } = await readBack(await renderPdf(exampleReport()));
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Tarn Bridge coverage',
      Language: 'en-GB',
      PDFFormatVersion: '1.7',
      CreationDate: 'D:20260309000000Z',
      Producer: 'assay 0.1.0',
    });
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect((await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean }).toMatchObject({
      DisplayDocTitle: true,
    });
  });

  test('is the same, byte for byte, for the same Report, whatever was made in between', async () => {
    const report = exampleReport();
    const first = await renderPdf(report);
    await renderPdf(exampleReport({ documents: 2, title: 'Żółć ≠ 漢' }));
    expect(Buffer.compare(first, await renderPdf(structuredClone(report)))).toBe(0);
  });

  test('differs for another Report, in its identifier too', async () => {
    const identifier = (bytes: Uint8Array) => /\/ID \[[^\]]+\]/.exec(Buffer.from(bytes).toString('latin1'))?.[0];
    const one = await renderPdf(exampleReport({ documents: 1 }));
    const other = await renderPdf(exampleReport({ documents: 1, case: '2026-015' }));
    expect(identifier(one)).toBeDefined();
    expect(identifier(other)).not.toBe(identifier(one));
  });

  test.each([null, 'soon', '2026-13-45'])('needs no clock where the date is %j', async (date) => {
    const { pdf } = await readBack(await renderPdf(exampleReport({ documents: 1, date })));
    const { info } = await pdf.getMetadata();
    expect((info as { CreationDate: string }).CreationDate).toBe('D:20000101000000Z');
  });

  test.each([
    ['A4', 595.28, 841.89],
    ['letter', 612, 792],
  ] as const)('comes on %s', async (paper, width, height) => {
    const { pages } = await readBack(await renderPdf(exampleReport(), { paper }));
    for (const page of pages) {
      expect(page.width).toBeCloseTo(width, 1);
      expect(page.height).toBeCloseTo(height, 1);
    }
  });

  test('refuses paper that it does not know', async () => {
    await expect(renderPdf(exampleReport(), { paper: 'A3' as never })).rejects.toThrow('choose A4 or letter');
  });

  test('has a named field for every answer of the sign-off', async () => {
    const { pdf } = await readBack(await renderPdf(exampleReport()));
    const fields = Object.values(
      (await pdf.getFieldObjects()) as Record<string, { type: string; name: string }[]>,
    ).flat();
    const names = fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['reviewer', 'decision', 'notes', 'reply-0-answer', 'reply-3-by']));
    expect(fields.every(({ type }) => type === 'text')).toBe(true);
  });

  describe('for the archive', () => {
    const options = { archive: true } as const;
    const raw = async () => Buffer.from(await renderPdf(exampleReport(), options)).toString('latin1');

    test('says that it keeps to PDF/A-3b and PDF/UA-1, and describes what PDF/A does not know', async () => {
      const { pdf } = await readBack(await renderPdf(exampleReport(), options));
      const xmp = (await pdf.getMetadata()).metadata.getRaw() as string;
      expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
      expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
      expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
    });

    test('names its colours, embeds every font and attaches the data as the source', async () => {
      const text = await raw();
      expect(text).toContain('/S /GTS_PDFA1');
      const fonts = text.match(/\/Type \/FontDescriptor\n[\s\S]*?\n>>/g) ?? [];
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.filter((font) => !/\/FontFile[23] /.test(font))).toEqual([]);
      expect(text).not.toContain('/Subtype /Type1');
      expect(text).toContain('/AFRelationship /Source');
      expect(text).toContain('/AF [');
    });

    test('has no fields, and every link is printed', async () => {
      const { pdf, pages } = await readBack(await renderPdf(exampleReport(), options));
      expect(await pdf.getFieldObjects()).toBeNull();
      expect(pages.flatMap(({ annotations }) => annotations).filter(({ subtype }) => subtype !== 'Link')).toEqual([]);
      const text = await raw();
      const links = text.match(/\/Subtype \/Link\n[\s\S]*?\n>>/g) ?? [];
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !/\/F 4\n/.test(link))).toEqual([]);
    });
  });

  test('lists no glyphs apart, since those that others are composed of would be missing', async () => {
    const text = Buffer.from(await renderPdf(exampleReport())).toString('latin1');
    expect(text).not.toContain('/CIDSet');
  });
});
