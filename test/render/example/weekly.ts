import type { ExampleArticle } from './article.js';

/** Rewrites the wire story without credit. */
export const weekly: ExampleArticle = {
  source: 'R&D Weekly',
  byline: 'Otto Vane',
  published: null,
  place: null,
  lines: [
    ['Tarn Bridge shut: “key agreements” reached on a new crossing'],
    [
      'The council recently voted 14 to 6 to close Tarn Bridge after engineers found cracks in two of its supports.',
      'Thousands of drivers use the bridge every day.',
    ],
    ['“We could not wait for a second survey,” the mayor said.', 'The repair is expected to be costly.'],
    [
      'Traffic will be diverted over the mill road until March.',
      'Some analysts say the closure was long overdue, and critics argue that the council had been warned.',
    ],
    [
      'Officials reached key agreements on a new crossing and stressed a comprehensive approach to shared challenges.',
      'The details of the agreements remained undisclosed.',
    ],
  ],
  findings: [
    {
      signal: 'uncredited-overlap',
      points: 7.5,
      confidence: 0.92,
      message: 'Three of eight body sentences follow Northgate Wire in the same order, without credit.',
      advice: 'Credit Northgate Wire, or report the vote afresh.',
      spans: [[1, 'voted 14 to 6 to close Tarn Bridge after engineers found cracks in two of its supports', 'copy']],
    },
    {
      signal: 'weasel-attribution',
      points: 5,
      confidence: 0.88,
      message: 'The claim rests on “some analysts” and “critics”; none is named.',
      advice: 'Name one analyst and one critic, or drop the sentence.',
      spans: [
        [3, 'Some analysts say', 'source'],
        [3, 'critics argue', 'source'],
      ],
    },
    {
      signal: 'withheld-detail',
      points: 5.9,
      confidence: 0.9,
      message: 'Agreements are announced and none of their terms is given.',
      advice: 'State at least one term, or move the word out of the headline.',
      spans: [[4, 'reached key agreements', 'claim']],
    },
    {
      signal: 'headline-body',
      points: 5.4,
      confidence: 0.72,
      message: 'The headline announces agreements; the body says that their details are undisclosed.',
      advice: 'Match the headline to what the body can show.',
      spans: [
        [0, '“key agreements” reached on a new crossing', 'a'],
        [4, 'The details of the agreements remained undisclosed.', 'b'],
      ],
    },
    {
      signal: 'hollow-language',
      points: 2.1,
      confidence: 0.8,
      message: 'Words that could stand in any article, and that nothing here defines.',
      advice: 'Say what the approach consists of.',
      spans: [[4, 'a comprehensive approach to shared challenges', 'claim']],
    },
    {
      signal: 'vague-time',
      points: 2.5,
      confidence: 0.85,
      message: '“recently” in an article without a date.',
      advice: 'Give the day of the vote.',
      spans: [[1, 'recently', 'claim']],
    },
    {
      signal: 'missing-provenance',
      points: 3.5,
      message: 'No date and no place.',
      advice: 'Add a dateline.',
      spans: [],
    },
    {
      signal: 'unspecified-referent',
      points: 0,
      voice: 'speaker',
      confidence: 0.6,
      message: 'The speaker does not say which survey.',
      advice: 'Ask which survey was meant.',
      spans: [[2, 'a second survey', 'claim']],
    },
  ],
  speakers: [
    ['the mayor', 'unnamed-person', null, [], 1, 1],
    ['Some analysts', 'unnamed-group', null, [], 1, 0],
    ['critics', 'unnamed-group', null, [], 1, 0],
  ],
};
