import { expect, test } from 'vitest';
import { flagged } from './text.js';

/** A text, what is flagged by default, an option, and what is flagged with it. */
test.each([
  [
    'a list may open a sentence further on',
    'unspecified-referent',
    'The cabinet weighed various options. It met at noon. They include a toll.',
    ['various options'],
    { after: 2 },
    [],
  ],
  [
    'a list may start later in the sentence',
    'unspecified-referent',
    'The cabinet weighed various options at its meeting in the old palace by the sea and in the park, including a toll.',
    ['various options'],
    { words: 30 },
    [],
  ],
  [
    'a list must stand in the same sentence',
    'unspecified-referent',
    'The cabinet weighed various options. They include a toll.',
    [],
    { after: 0 },
    ['various options'],
  ],
  [
    'a figure must stand in the same sentence',
    'vague-quantity',
    'A record number of voters came. The office counted 4.2 million.',
    [],
    { after: 0, before: 0 },
    ['A record number of'],
  ],
  [
    'a figure may stand three sentences before',
    'vague-quantity',
    'The office counted 4.2 million. It rained. The hall was cold. A record number of voters came.',
    ['A record number of'],
    { before: 3 },
    [],
  ],
  [
    'a name may stand two sentences on',
    'weasel-attribution',
    'Critics argue that the law goes too far. It rained. “It bans too much,” said Maria Keller, a lawyer.',
    ['Critics argue'],
    { after: 2 },
    [],
  ],
  [
    'a date must stand in the same sentence',
    'vague-time',
    'The mayor recently resigned. A successor takes office on Tuesday.',
    [],
    { after: 0 },
    ['recently'],
  ],
  [
    'the terms may stand further on',
    'withheld-detail',
    'The states reached key agreements. It rained. They dined. Under the agreements, tariffs end.',
    ['reached key agreements'],
    { after: 3 },
    [],
  ],
] as const)('%s if the rubric says so', (_, signal, text, before, options, after) => {
  expect(flagged(signal, text)).toEqual(before);
  expect(flagged(signal, text, options)).toEqual(after);
});

test('the text below a headline is searched as far as the rubric says', () => {
  const text = [
    'Two states sign landmark agreements on trade',
    'The presidents met in Lima on Friday and shook hands in front of the palace.',
    'It was their first meeting in the city, and the streets around the palace were closed to cars.',
    'Under the agreements, tariffs on steel and on wine end.',
  ].join('\n\n');
  expect(flagged('withheld-detail', text)).toEqual([]);
  expect(flagged('withheld-detail', text, { below: 1 })).toEqual(['sign landmark agreements']);
});

test('single words are read with the breadth “full” alone, and stay below what is shown', () => {
  const text = 'Some farmers often walk to the market.';
  expect(flagged('vague-quantity', text, { breadth: 'full' }, 0)).toEqual(['often']);
  expect(flagged('vague-quantity', text, { breadth: 'full' })).toEqual([]);
  expect(flagged('vague-quantity', text, { breadth: 'narrow' }, 0)).toEqual([]);
});

test('the confidence of a rule is the rubric’s to set, and settles which rule holds', () => {
  const text = 'The envoys spoke about issues of mutual concern.';
  expect(flagged('unspecified-referent', text, { confidence: { mutual: 0.2 } })).toEqual([]);
  expect(flagged('unspecified-referent', text, { confidence: { mutual: 0.9 } }, 0.9)).toEqual([
    'issues of mutual concern',
  ]);
});
