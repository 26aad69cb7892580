import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.js';
import type { Report } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';
import { readBack, squeezed } from './read-back.js';

/** The text of the example with something changed, without its spaces. */
async function printed(change: (report: Report) => void, documents = 2): Promise<string> {
  const report = structuredClone(exampleReport({ documents }));
  change(report);
  const { pages } = await readBack(await renderPdf(report));
  return squeezed(pages.map(({ text }) => text).join(' '));
}

test('signals that did not apply are named with the reason', async () => {
  const text = await printed(({ documents }) => {
    for (const signal of documents[0]!.checks[0]!.signals.slice(2, 4)) {
      Object.assign(signal, {
        status: 'not-applicable',
        reason: 'no statements',
        rate: null,
        score: null,
        interval: null,
      });
    }
  });
  expect(text).toContain(squeezed('Not applicable: unplaced statement and single source (no statements).'));
});

test('a check that stopped with an error is named among what was not assessed', async () => {
  const text = await printed(({ documents }) => {
    Object.assign(documents[1]!.checks[3]!, { status: 'error', message: 'too deep', score: null });
  });
  expect(text).toContain(squeezed('contradictions failed on Harbour Courier: too deep'));
});

test('a source of which only a part could be scored says so', async () => {
  const text = await printed(({ sources, documents }) => {
    Object.assign(sources[0]!, { coverage: 0.72 });
    Object.assign(documents[0]!, { coverage: 0.72 });
  });
  expect(text).toContain(squeezed('72 % of the rubric applied'));
  expect(text).toContain(squeezed('Scored 72 % of the rubric’s weight'));
});

test('an overlap whose taker is not known takes no side', async () => {
  const text = await printed(({ overlaps }) => {
    Object.assign(overlaps[0]!, { taker: null, credit: 'unclear' });
  });
  expect(text).toContain(squeezed('Northgate Wire and Harbour Courier share 13 words, credit unclear'));
  expect(text).toContain(squeezed('In one of them only: Tuesday'));
});

test('an overlap without aligned sentences shows its passages', async () => {
  const text = await printed(({ overlaps }) => {
    overlaps[0]!.sentences = [];
  });
  expect(text.split(squeezed('to close Tarn Bridge after engineers found cracks')).length).toBe(3);
});

test('many left-out blocks are cut short, and the rest is counted', async () => {
  const text = await printed(({ documents }) => {
    const [block] = documents[0]!.reading.leftOut;
    documents[0]!.reading.leftOut = Array.from({ length: 11 }, (_, index) => ({ ...block!, line: index + 20 }));
  });
  expect(text).toContain(squeezed('3 more blocks left out; all are in report.json'));
});

test('points too small to print are said to be so, never −0.0', async () => {
  const text = await printed(({ documents }) => {
    Object.assign(documents[0]!.findings[0]!, { points: 0 });
    Object.assign(documents[0]!.findings[1]!, { points: 0.04 });
  });
  expect(text).toContain(squeezed('under 0.1'));
  expect(text).not.toContain('−0.0');
});

test('a very long case shortens the running head, not the page', async () => {
  const report = exampleReport({
    documents: 1,
    case: 'A case with a name that goes on '.repeat(9),
    title: 'T'.repeat(200),
  });
  const { pages } = await readBack(await renderPdf(report));
  for (const { items, width } of pages) {
    expect(items.filter(({ text, x, width: own }) => text.trim() !== '' && (x < 50 || x + own > width - 50))).toEqual(
      [],
    );
  }
});

test('letters that need shaping are drawn by the font’s own rules', async () => {
  const text = await printed(({ documents }) => {
    documents[0]!.findings[0]!.message = 'A̋ and q̣̂ and العربية stand here';
  });
  expect(text).toContain('standhere');
});
