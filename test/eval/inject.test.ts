import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inject, only, type Span } from '../../eval/inject.mjs';

const TEXT = 'Fire kills 12\n\nThe fire killed 12 people on Monday, the chief said.\n\nHe left.';
const words = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('a defect is put in', () => {
  test.each([
    {
      name: 'a changed word is the place',
      trial: { before: 'killed 12 people', after: 'killed 15 people' },
      changed: 'Fire kills 12\n\nThe fire killed 15 people on Monday, the chief said.\n\nHe left.',
      places: ['15'],
    },
    {
      name: 'half a changed word makes the whole word the place',
      trial: { before: 'on Monday', after: 'on Sunday' },
      changed: 'Fire kills 12\n\nThe fire killed 12 people on Sunday, the chief said.\n\nHe left.',
      places: ['Sunday'],
    },
    {
      name: 'where words are only taken out, the rest of the marked passage is the place',
      trial: { before: 'on Monday, the chief said.', after: 'on Monday.' },
      changed: 'Fire kills 12\n\nThe fire killed 12 people on Monday.\n\nHe left.',
      places: ['on Monday.'],
    },
    {
      name: 'several edits, and the other mention, are places',
      trial: {
        before: 'He left',
        after: 'She left',
        and: [{ before: 'The fire killed', after: 'The blaze killed' }],
        with: ['Fire kills 12'],
      },
      changed: 'Fire kills 12\n\nThe blaze killed 12 people on Monday, the chief said.\n\nShe left.',
      places: ['blaze', 'She', 'Fire kills 12'],
    },
  ])('$name', ({ trial, changed, places }) => {
    const injected = inject(TEXT, { defect: 'number', ...trial });
    expect(injected.text).toBe(changed);
    expect(words(injected.text, injected.places)).toEqual(places);
  });

  test('the paragraph of the edit is around it', () => {
    const { text, around } = inject(TEXT, { defect: 'number', before: 'killed 12', after: 'killed 15' });
    expect(words(text, around).map((paragraph) => paragraph.trim())).toEqual([
      'The fire killed 15 people on Monday, the chief said.',
    ]);
  });
});

test.each([
  ['not in the article', { before: 'killed 13', after: '' }],
  ['more than once in the article', { before: '12', after: '13' }],
  ['edits overlap', { before: 'killed 12', after: 'a', and: [{ before: '12 people', after: 'b' }] }],
])('refused: %s', (message, trial) => {
  expect(() => inject(TEXT, { defect: 'number', ...trial })).toThrow(message);
});

test('words outside of the edits move and stay the same words', () => {
  const arbitrary = fc.record({ after: fc.string({ maxLength: 40 }), index: fc.nat() });
  fc.assert(
    fc.property(arbitrary, ({ after, index }) => {
      const before = 'killed 12 people';
      const edited = only(TEXT, before);
      const { text, moved } = inject(TEXT, { defect: 'number', before, after });
      const spans = [...TEXT.matchAll(/\S+/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
      const outside = spans.filter(({ start, end }) => end <= edited.start || start >= edited.end);
      const span = outside[index % outside.length]!;
      expect(words(text, [moved(span)])).toEqual(words(TEXT, [span]));
    }),
  );
});
