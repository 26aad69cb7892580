import type { ExampleArticle } from './article.js';

/** The best of the examples: two small findings. */
export const wire: ExampleArticle = {
  source: 'Northgate Wire',
  byline: 'Ada Lindqvist',
  published: '2026-03-03',
  place: 'Tarnmouth',
  lines: [
    ['Council closes Tarn Bridge after inspectors find cracks'],
    [
      'Tarnmouth council voted 14 to 6 on Tuesday to close Tarn Bridge after engineers found cracks in two of its supports.',
      'The bridge carries 9,200 vehicles a day.',
    ],
    [
      '“We could not wait for a second survey,” Mayor Ilse Harrow told reporters after the vote.',
      'She said the repair would cost 3.4 million crowns.',
    ],
    ['The engineers’ report, published on Monday, puts the loss of strength at 18 percent.'],
    [
      'Traffic will be diverted over the mill road until March, the council said in a statement.',
      'Shop owners on the east bank expect record losses.',
    ],
  ],
  findings: [
    {
      signal: 'unattributed-claim',
      points: 2.1,
      confidence: 0.7,
      message: 'A figure with no source in the sentence or the one before.',
      advice: 'Name who counted the vehicles, and when.',
      spans: [[1, 'carries 9,200 vehicles a day', 'claim']],
    },
    {
      signal: 'vague-quantity',
      points: 1.4,
      confidence: 0.75,
      message: '“record” stands without a figure within two sentences.',
      advice: 'Give the figure and the year of the earlier record.',
      spans: [[4, 'record losses', 'claim']],
    },
  ],
  speakers: [
    ['Ilse Harrow', 'named-person', 'Mayor', ['reporters'], 2, 1],
    ['Tarnmouth council', 'organisation', null, ['statement'], 1, 0],
    ['the engineers’ report', 'document', null, [], 1, 0],
  ],
};
