import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.js';
import { judgementWords } from '../../../src/render/words/judge.js';
import type { Finding, Report } from '../../../src/report/report.js';
import { contested, fakeJudge, reportOn } from '../../judge/contested.js';
import { readBack } from '../pdf/read-back.js';

/** The text of the PDF without the spaces that lines break at. */
async function wordsOf(report: Report): Promise<string> {
  const { pages } = await readBack(await renderPdf(report));
  return pages
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, '');
}

const close = (text: string): string => text.replace(/\s+/g, '');
const judge = fakeJudge(({ a }) =>
  /approved|rejected/.test(a.words)
    ? { verdict: 'agrees', probability: 0.95 }
    : { verdict: 'contradicts', probability: 0.8 },
);

describe('a printed report', () => {
  test('says nothing of a language model where none was asked', async () => {
    expect(await wordsOf(await reportOn([contested]))).not.toMatch(/languagemodel|--judge/i);
  });

  test('says with the finding and in the method what a language model said', async () => {
    const words = await wordsOf(await reportOn([contested], { judge }));
    expect(words).toContain(close('a language model, test-model, agreed (80 %); confidence by the rules alone 80 %'));
    expect(words).toContain(close('Of 2 pairs it confirmed 1, rejected 1 and left 0 open.'));
    expect(words).toContain(close(`Prompt, SHA-256: ${'f'.repeat(64)}`));
    expect(words).toContain(close('cannot both stand (80 %); confidence 80 % → 90 %'));
    expect(words).toContain(close('can both stand (95 %); confidence 70 % → 35 %'));
    expect(words).toContain(close('--judge-url URL --judge-model test-model'));
    expect(words).toContain(close('least 0.7; confirm 0.5; reject 0.5'));
  });

  test('says that a language model failed, and that the scores are those of the rules', async () => {
    const failing = fakeJudge(() => Promise.reject(new Error('gone')));
    const words = await wordsOf(await reportOn([contested], { judge: failing }));
    expect(words).toContain(close('No answer was used: every score is that of the rules.'));
    expect(words).toContain(close('not judged; confidence 80 %'));
  });

  test('says that there was nothing to ask', async () => {
    const words = await wordsOf(await reportOn(['Rain fell on the town. The river rose.'], { judge }));
    expect(words).toContain(close('The rules found no such passages.'));
  });
});

const judgement = { model: 'small', promptHash: 'f'.repeat(64), before: 0.7 } as const;
test.each<[Finding['judgement'], number, string | null]>([
  [undefined, 0.7, null],
  [
    { ...judgement, verdict: 'contradicts', probability: 0.93 },
    0.85,
    'a language model, small, agreed (93 %); confidence by the rules alone 70 %',
  ],
  [
    { ...judgement, verdict: 'agrees', probability: 0.8 },
    0.35,
    'a language model, small, disagreed (80 %); confidence by the rules alone 70 %',
  ],
  [{ ...judgement, verdict: 'unclear', probability: 0.6 }, 0.7, 'a language model, small, was undecided (60 %)'],
  [
    { ...judgement, verdict: 'unclear', probability: null },
    0.7,
    'a language model, small, was undecided, without a valid answer',
  ],
])('%o at %s: %s', (said, confidence, words) => {
  expect(judgementWords({ confidence, ...(said && { judgement: said }) } as Finding)).toBe(words);
});
