import type { ExampleArticle } from './article.js';

/** The example with contradictions, letters beyond Latin-1 and a speaker for whom there is no statement. */
export const post: ExampleArticle = {
  source: 'Zażółć Post',
  byline: null,
  published: null,
  place: 'Tarnmouth',
  lines: [
    ['Twelve hurt as Tarn Bridge “collapses”, town in shock'],
    [
      'The collapse of a scaffold at Tarn Bridge injured 12 people on Tuesday, and the council did not meet that evening.',
      'It is widely believed that the warnings were ignored.',
    ],
    [
      'All 17 people injured in the collapse of the scaffold were taken to Saint Agatha’s hospital.',
      'Meeting that evening, the council approved the closure in its condemnation of the justified delay.',
    ],
    [
      'Countless residents are furious.',
      'Residents said the bridge had been swaying for years, and that nobody from the town hall, the county or the ministry, in all the letters that were written and all the meetings that were held over what they described as a decade of waiting, had ever come to look at it.',
    ],
    ['The town needs meaningful dialogue.', 'Certain issues remain.'],
    ['Countless residents are furious.'],
  ],
  findings: [
    {
      signal: 'quantity',
      points: 3.75,
      confidence: 0.93,
      message: 'The same collapse has 12 injured in one sentence and 17 in another.',
      advice: 'Check the figure with the hospital or the fire service; keep one, with its source.',
      spans: [
        [1, 'injured 12 people', 'a'],
        [2, 'All 17 people injured in the collapse', 'b'],
      ],
    },
    {
      signal: 'polarity',
      points: 4.25,
      confidence: 0.78,
      message:
        'The council “did not meet that evening” and approved the closure “meeting that evening”: possibly the same evening.',
      advice: 'Check whether the council met on Tuesday.',
      spans: [
        [1, 'the council did not meet that evening', 'a'],
        [2, 'Meeting that evening, the council approved the closure', 'b'],
      ],
    },
    {
      signal: 'stance',
      points: 3.1,
      confidence: 0.66,
      message: 'The phrase condemns what it calls justified.',
      advice: 'Check the wording; a lost “un-” is likely.',
      spans: [[2, 'its condemnation of the justified delay', 'phrase']],
    },
    {
      signal: 'weasel-attribution',
      points: 5,
      confidence: 0.95,
      message: '“It is widely believed” names nobody who believes it.',
      advice: 'Name who says so.',
      spans: [[1, 'It is widely believed', 'source']],
    },
    {
      signal: 'anonymous-source',
      points: 8.4,
      confidence: 0.9,
      tags: ['no-named-source'],
      message: 'The only source of this statement is an unnamed group, and nothing named supports it.',
      advice: 'Name one resident, or cite the letters.',
      spans: [[3, 'Residents said', 'source']],
    },
    {
      signal: 'unattributed-claim',
      points: 9.1,
      confidence: 0.9,
      message: 'A count of injured people with no source in reach.',
      advice: 'Name who counted.',
      spans: [[2, 'All 17 people', 'claim']],
    },
    {
      signal: 'vague-quantity',
      points: 2.5,
      message: '“Countless” with no figure near.',
      advice: 'Give a number or drop the word.',
      spans: [[3, 'Countless residents', 'claim']],
    },
    {
      signal: 'unspecified-referent',
      points: 4.1,
      message: '“Certain issues” is not resolved.',
      advice: 'Say which.',
      spans: [[4, 'Certain issues', 'claim']],
    },
    {
      signal: 'hollow-language',
      points: 1.6,
      confidence: 0.8,
      message: '“meaningful dialogue” is not defined here.',
      advice: 'Say between whom, and about what.',
      spans: [[4, 'meaningful dialogue', 'claim']],
    },
    {
      signal: 'repeated-passage',
      points: 2.4,
      message: 'A sentence stands twice.',
      advice: 'Delete the second.',
      spans: [
        [5, 'Countless residents are furious.', 'copy'],
        [3, 'Countless residents are furious.', 'original'],
      ],
    },
    {
      signal: 'missing-provenance',
      points: 4.6,
      message: 'No byline and no date.',
      advice: 'Add both.',
      spans: [],
    },
  ],
  speakers: [['Residents', 'unnamed-group', null, [], 2, 0]],
};
