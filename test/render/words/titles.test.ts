import { describe, expect, test } from 'vitest';
import { contradictionsTitle, overlapsTitle, voicesTitle } from '../../../src/render/words/evidence-titles.js';
import { Names } from '../../../src/render/words/names.js';
import { comparisonTitle, sourceTitle, summaryTitle } from '../../../src/render/words/titles.js';
import type { Report, SourceResult } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';

type Scores = readonly (readonly [name: string, score: number | null])[];

/** A Report whose sources have these scores and intervals of ± 3. */
function scored(scores: Scores): Report {
  const report = structuredClone(exampleReport({ documents: scores.length }));
  const sources = scores.map(
    ([name, score]): SourceResult => ({
      ...report.sources[0]!,
      name,
      score,
      interval: score === null ? null : [Math.max(0, score - 3), Math.min(100, score + 3)],
      band: score === null ? null : score >= 70 ? 'Adequate' : 'Weak',
      losses: [{ check: 'attribution', signal: 'anonymous-source', title: 'Anonymous source', points: 9, findings: 2 }],
    }),
  );
  return { ...report, sources };
}

const many = (count: number, score: (index: number) => number): Scores =>
  Array.from({ length: count }, (_, index) => [`Paper ${index + 1}`, score(index)] as const);

describe('the title of the summary', () => {
  test.each<[string, Scores, string]>([
    ['none scored of one', [['A', null]], 'The article could not be scored'],
    [
      'none scored of two',
      [
        ['A', null],
        ['B', null],
      ],
      'None of the two articles could be scored',
    ],
    ['one', [['A', 72]], 'A scores 72 of 100, adequate; largest loss: anonymous source'],
    [
      'one scored of two',
      [
        ['A', 72],
        ['B', null],
      ],
      'A scores 72 of 100, adequate; largest loss: anonymous source',
    ],
    [
      'two apart',
      [
        ['A', 81],
        ['B', 60],
      ],
      'A lets its reader check more (81, adequate) than B (60, weak)',
    ],
    [
      'two that are close',
      [
        ['A', 81],
        ['B', 79],
      ],
      'A and B are too close to rank: 81 and 79 of 100',
    ],
    [
      'two that tie',
      [
        ['A', 81.2],
        ['B', 80.8],
      ],
      'A and B both score 81 of 100',
    ],
    [
      'four apart',
      [
        ['A', 90],
        ['B', 80],
        ['C', 70],
        ['D', 60],
      ],
      'A lets its reader check most (90, adequate); D least (60, weak)',
    ],
    [
      'a close lead',
      [
        ['A', 90],
        ['B', 88],
        ['C', 60],
      ],
      'A and B let their readers check most (90 and 88); C least (60, weak)',
    ],
    [
      'a close tail',
      [
        ['A', 90],
        ['B', 61],
        ['C', 60],
      ],
      'A lets its reader check most (90, adequate); C and B least (60 and 61)',
    ],
    ['four that tie', many(4, () => 75), 'All four sources score 75 of 100'],
    ['four that are close', many(4, (index) => 75 - index), 'The four sources are too close to rank: 75 to 72 of 100'],
    [
      'two hundred',
      many(200, (index) => 90 - index / 4),
      'Paper 1 and 24 more let their readers check most; Paper 200 and 24 more least',
    ],
  ])('%s', (_, scores, expected) => {
    expect(summaryTitle(scored(scores))).toBe(expected);
  });

  test('nothing read', () => {
    expect(summaryTitle({ ...exampleReport(), documents: [], sources: [] })).toBe('No article could be read');
  });

  test('a perfect article', () => {
    expect(summaryTitle(exampleReport({ documents: 1, findings: false }))).toBe(
      'Northgate Wire scores 100 of 100, strong, without a deduction',
    );
  });
});

describe('the title of the comparison', () => {
  test.each<[string, Report, string]>([
    ['one source', exampleReport({ documents: 1 }), 'Attribution cost Northgate Wire most: 2.1 of the 3.5 points lost'],
    ['four', exampleReport(), 'The sources lost between 3.5 and 48.8 of 100 points'],
    ['a tie', scored(many(3, () => 75)), 'Each of the three sources lost 25.0 of 100 points'],
    ['two without a loss', exampleReport({ documents: 2, findings: false }), 'Neither source lost a point'],
    ['four without a loss', exampleReport({ findings: false }), 'No source lost a point'],
    ['one without a loss', exampleReport({ documents: 1, findings: false }), 'Northgate Wire lost no points'],
    ['none scored', exampleReport({ documents: 2, unscored: 2 }), 'No article could be scored'],
  ])('%s', (_, report, expected) => {
    expect(comparisonTitle(report)).toBe(expected);
  });
});

test.each<[Scores, string]>([
  [[['A', 72]], 'A: 72, adequate'],
  [[['A', null]], 'A: not scored'],
])('the title of a source', (scores, expected) => {
  expect(sourceTitle(scored(scores).sources[0]!)).toBe(expected);
});

describe('the title of the overlaps', () => {
  const report = exampleReport();
  const names = new Names(report);
  const [credited, uncredited] = report.overlaps;

  test.each([
    ['none', [], 'No two articles share text'],
    ['one taken', [uncredited!], 'R&D Weekly takes over 46 % of its text from Northgate Wire, without credit'],
    ['one credited', [credited!], 'Harbour Courier takes over 21 % of its text from Northgate Wire, with credit'],
    [
      'one, nobody knows by whom',
      [{ ...uncredited!, taker: null, credit: 'unclear' as const }],
      'Northgate Wire and R&D Weekly share 31 words, credit unclear',
    ],
    ['two', [uncredited!, credited!], 'Two pairs of articles share text, one of them without credit'],
    [
      'two with credit',
      [credited!, credited!],
      'Two pairs of articles share text, none of them known to be without credit',
    ],
  ])('%s', (_, overlaps, expected) => {
    expect(overlapsTitle(names, overlaps)).toBe(expected);
  });

  test('two documents of one source are told apart', () => {
    const twins = exampleReport({ documents: 3, sources: 1 });
    const name = new Names(twins).document(twins.documents[2]!.id, 90);
    expect(name).toBe('Northgate Wire, Tarn Bridge shut: “key agreements” reached on a new crossing');
  });
});

test.each([
  [[], false, 'No article was found to disagree with itself'],
  [['A'], false, 'A disagrees with itself in one place'],
  [['A'], true, 'A may disagree with itself in one place'],
  [['A', 'A'], false, 'A disagrees with itself in two places'],
  [['A', 'B', 'B'], false, 'Two sources disagree with themselves, in three places'],
])('the title of the contradictions of %j', (places, possible, expected) => {
  expect(contradictionsTitle(places, possible)).toBe(expected);
});

test.each([
  [{}, 'No article reports what anybody said'],
  [{ 'named-person': 1 }, 'The only statement comes from a named person'],
  [{ 'unnamed-group': 1 }, 'The only statement comes from an unnamed source'],
  [{ document: 1 }, 'The only statement comes from no named person'],
  [{ 'named-person': 1, document: 2 }, '1 of 3 statements comes from named people, none from unnamed sources'],
  [
    { 'unnamed-group': 2, 'unnamed-person': 3 },
    'None of the 5 statements comes from a named person, 5 from unnamed sources',
  ],
  [{ 'named-person': 4, 'unnamed-person': 3 }, '4 of 7 statements come from named people, 3 from unnamed sources'],
])('the title of the voices with %j', (byClass, expected) => {
  const report = structuredClone(exampleReport({ documents: 1 }));
  report.documents[0]!.voices.byClass = byClass as Record<string, number>;
  expect(voicesTitle(report)).toBe(expected);
});
