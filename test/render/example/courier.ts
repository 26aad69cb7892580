import type { ExampleArticle } from './article.js';

/** Credits the wire story, and rests on one unnamed official. */
export const courier: ExampleArticle = {
  source: 'Harbour Courier',
  byline: null,
  published: '2026-03-04',
  place: null,
  lines: [
    ['Bridge closure splits the town'],
    [
      'The closure of Tarn Bridge, first reported by Northgate Wire, has divided the town.',
      'Tarnmouth council voted 14 to 6 to close Tarn Bridge after engineers found cracks in two of its supports.',
    ],
    ['“It is the only way to my mother’s house,” said Bo Ferrant, a baker.'],
    [
      'A senior official, who asked not to be named, said the survey had been ready since autumn.',
      'The official said some members had pressed for delay.',
    ],
    ['Various measures are planned for the summer.', 'The terms of the repair contract were not disclosed.'],
  ],
  findings: [
    {
      signal: 'anonymous-source',
      points: 4.8,
      confidence: 0.95,
      tags: ['no-reason'],
      message: 'The source is an unnamed person, and no reason for anonymity is given.',
      advice: 'Name the official, or say why the name is withheld and who else confirms it.',
      spans: [[3, 'A senior official, who asked not to be named, said', 'source']],
    },
    {
      signal: 'anonymous-source',
      points: 4.8,
      confidence: 0.9,
      message: 'A second statement rests on the same unnamed person.',
      advice: 'Find a named source or a document for the same fact.',
      spans: [[3, 'The official said', 'source']],
    },
    {
      signal: 'unspecified-referent',
      points: 3.2,
      confidence: 0.85,
      message: '“Various measures” is not resolved in the sentence or near it.',
      advice: 'List the measures.',
      spans: [[4, 'Various measures', 'claim']],
    },
    {
      signal: 'withheld-detail',
      points: 2.3,
      confidence: 0.9,
      tags: ['disclosed'],
      message: 'The terms are withheld; the article says so itself.',
      advice: 'Say who would not disclose the terms.',
      spans: [[4, 'were not disclosed', 'claim']],
    },
    {
      signal: 'missing-provenance',
      points: 1.8,
      message: 'No byline.',
      advice: 'Name the author.',
      spans: [],
    },
    {
      signal: 'credited-overlap',
      points: 0,
      message: 'One sentence is shared with Northgate Wire, which is credited.',
      advice: 'Nothing to do.',
      spans: [[1, 'voted 14 to 6 to close Tarn Bridge', 'copy']],
    },
  ],
  speakers: [
    ['Bo Ferrant', 'named-person', 'baker', [], 1, 1],
    ['A senior official', 'unnamed-person', null, [], 2, 0],
  ],
};
