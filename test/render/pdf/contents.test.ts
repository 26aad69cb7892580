import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.js';
import { limits } from '../../../src/render/words/places.js';
import { exampleReport } from '../example-report.js';
import { readBack, squeezed } from './read-back.js';

const allText = async (report: Parameters<typeof renderPdf>[0]): Promise<string> =>
  squeezed((await readBack(await renderPdf(report))).pages.map(({ text }) => text).join(' '));

describe('every deduction', () => {
  const report = exampleReport({ caps: true });
  let text: string;
  beforeAll(async () => {
    text = await allText(report);
  });

  const findings = report.documents.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));

  test.each(findings)(
    '$finding.signal $finding.id is printed with its quote, its place, why and what to do',
    ({ path, finding }) => {
      expect(text).toContain(squeezed(finding.id));
      expect(text).toContain(squeezed(finding.message));
      if (!finding.charged) return;
      expect(text).toContain(squeezed(finding.advice));
      expect(text).toContain(`−${finding.points.toFixed(1)}`);
      for (const span of finding.spans) {
        expect(text).toContain(squeezed(span.excerpt!.text));
        const columns = new RegExp(`${path?.split('/').at(-1)}·line${span.line},column(\\d+and)*${span.column}(?!\\d)`);
        expect(text).toMatch(columns);
      }
    },
  );

  test('an applied cap is printed with its limit and reason', () => {
    expect(text).toContain(squeezed('Cap at 40: no statement in the article names a source'));
  });

  test('overlaps are printed with their evidence and what was left out', () => {
    for (const { evidence, sentences } of report.overlaps) {
      for (const words of evidence) expect(text).toContain(squeezed(words));
      for (const { a, b, dropped } of sentences) {
        for (const words of [a.text, b.text, ...dropped]) expect(text).toContain(squeezed(words));
      }
    }
  });

  test('every speaker, every weight and every hash is printed', () => {
    for (const { voices, sha256 } of report.documents) {
      expect(text).toContain(sha256);
      for (const { name } of voices.speakers) expect(text).toContain(squeezed(name));
    }
    expect(text).toContain(report.rubric.sha256);
    for (const { title } of report.legend.signals) expect(text).toContain(squeezed(title));
  });

  test('every signal’s measured precision is printed with its counts, or that there is none', () => {
    for (const { signal, precision } of report.accuracy) {
      const title = report.legend.signals.find(({ id }) => id === signal)!.title;
      const words = precision === null ? 'not measured – 3 of 3 none planted' : '85 % 71 % to 93 % 34 of 40 13 of 20';
      expect(text).toContain(squeezed(`${title} ${words}`));
    }
  });

  test('the report never calls a source or a claim false', () => {
    expect(text).not.toMatch(/unreliable|untrue|falsehood|\bfalse\b|liar/i);
  });
});

test('inputs that could not be read stand on page 1, and the rest of many where it says', async () => {
  const warnings = Array.from({ length: 8 }, (_, index) => ({
    kind: 'unreadable',
    path: `articles/broken-${index}.bin`,
    message: 'is not text; save it as UTF-8.',
  }));
  const { pages } = await readBack(await renderPdf(exampleReport({ warnings })));
  expect(squeezed(pages[0]!.text)).toContain('articles/broken-0.bin:isnottext');
  expect(squeezed(pages[0]!.text)).toContain('3more:see');
  expect(squeezed(pages.map(({ text }) => text).join(' '))).toContain('articles/broken-7.bin:isnottext');
});

test('an article that could not be scored has a section that says why', async () => {
  const text = await allText(exampleReport({ documents: 2, unscored: 2 }));
  expect(text).toContain(squeezed('None of the two articles could be scored'));
  expect(text).toContain(squeezed('Not scored: three body sentences; the rubric asks for four.'));
});

test('a run in which nothing could be read still makes a report', async () => {
  const nothing = { ...exampleReport({ documents: 1, overlaps: false }), documents: [], sources: [], ranking: [] };
  expect(await allText(nothing)).toContain(squeezed('No article could be read'));
});

test('an article without findings is said to have none', async () => {
  const text = await allText(exampleReport({ documents: 1, findings: false }));
  expect(text).toContain(squeezed('Northgate Wire scores 100 of 100, strong, without a deduction'));
  expect(text).toContain(squeezed('Nothing in this article was charged.'));
  expect(text).toContain(squeezed('No two articles share text'));
});

test('long lists move to an annex, and say so', async () => {
  const text = await allText(exampleReport({ documents: 60, sources: 30 }));
  for (const title of ['all 30 sources', 'all 60 inputs', 'all 30 overlaps', 'speakers']) {
    expect(text).toContain(squeezed(`Annex: ${title}`.replace('Annex: speakers', 'speakers')));
  }
  expect(text).toContain(squeezed('25 sources between: all sources, page'));
});

test('of very many findings of one kind the dearest are printed whole and each other on a line', async () => {
  const report = exampleReport({ documents: 1 });
  const [first] = report.documents[0]!.findings;
  report.documents[0]!.findings = Array.from({ length: limits.findings + 5 }, (_, index) => ({
    ...first!,
    id: `kind-${index}`,
    message: `Reason ${index}x.`,
    points: 1 - index / 100,
  }));
  const text = await allText(report);
  expect(text).toContain(squeezed('5 further deductions of this kind, in short'));
  for (const { id, message } of report.documents[0]!.findings.slice(0, limits.findings)) {
    expect(text).toContain(squeezed(`${id}`));
    expect(text).toContain(squeezed(message));
  }
  for (const { id, message, spans } of report.documents[0]!.findings.slice(limits.findings)) {
    expect(text).toContain(squeezed(`${id} Line ${spans[0]!.line}: ${spans[0]!.text}`));
    expect(text).not.toContain(squeezed(message));
  }
});
