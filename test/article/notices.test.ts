import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { garbledNotices, languageNotice, shortNotice } from '../../src/article/notices.js';
import type { Span } from '../../src/article/span.js';

/** Sentences end at a mark and a space here; the splitter has tests of its own. */
function sentencesOf(text: string): Span[] {
  return Array.from(text.matchAll(/\S.*?(?:[.!?]["”]?(?=\s|$)|$)/gs), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

const broken = (text: string): string[] =>
  garbledNotices(text, sentencesOf(text)).flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

describe('broken text', () => {
  test.each([
    ['The the council met on Monday.', ['The the']],
    ['It was the the largest of all.', ['the the']],
    ['He spoke of of the plan.', ['of of']],
    ['They blamed migration migration for it.', ['migration migration']],
    ['We work with the United States. United States and our partners agree.', ['United States. United States']],
    ['He asked them to stop the conflict of immediate.', ['of immediate.']],
    ['She went back to the.', ['to the.']],
    ['The ministryâ€™s plan, the cafÃ©.', ['â€™', 'Ã©']],
    ['A strange � sign.', ['�']],
    [
      'The minister said on Monday that the plan would cost more than the council had tho',
      [expect.stringMatching(/council had tho$/)],
    ],
  ])('%s', (text, places) => {
    expect(broken(text)).toEqual(places);
  });

  test.each([
    'He said that that was all.',
    'They had had enough of it.',
    'What it is is a mistake.',
    'The state he was in in 2004 was bad.',
    'The town they moved to to find work is gone.',
    'It was a very very long night, and a long long way.',
    'We heard Duran Duran in Walla Walla.',
    'They voted no, no and no again.',
    'We will never leave New York. New York is our home.',
    'She visited the United States. The United States and Canada agreed.',
    'He is the one they spoke of.',
    'Then he stopped (see below)',
    'The plan, he said, was this:',
  ])('nothing is wrong with: %s', (text) => {
    expect(broken(text)).toEqual([]);
  });

  test('each kind of damage is one notice with all its places', () => {
    const text = 'It was the the end of of it. He saw a a dog.';
    expect(garbledNotices(text, sentencesOf(text))).toEqual([
      { kind: 'garbled-text', message: 'Words stand twice in a row.', spans: expect.objectContaining({ length: 3 }) },
    ]);
  });

  test('places lie inside the text, whatever it is', () => {
    const words = fc.constantFrom('the', 'of', 'a', 'plan', 'United', 'States', '.', '”', 'â€™', '\n', 'and');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const spans = garbledNotices(text, sentencesOf(text)).flatMap((notice) => notice.spans);
        expect(spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
      }),
    );
  });
});

test.each([
  ['en', 0],
  ['und', 0],
  ['fr', 1],
])('a text in %s gives %i notices', (language, count) => {
  expect(languageNotice(language)).toHaveLength(count);
});

test.each([
  [12, 1],
  [400, 0],
])('a text of %i words gives %i notices', (words, count) => {
  expect(shortNotice(words)).toHaveLength(count);
});
