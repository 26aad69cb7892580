import type { OverlapResult } from '../../../src/report/report.js';
import { exampleSpan, type Placed } from '../example-report.js';

type Line = readonly [line: number, words: string];
type Pair = readonly [a: Line, b: Line, dropped: readonly string[]];

const vote = 'to close Tarn Bridge after engineers found cracks in two of its supports';
const quote = '“We could not wait for a second survey,”';
const traffic = 'Traffic will be diverted over the mill road until March';

const credited: readonly Pair[] = [
  [
    [1, `Tarnmouth council voted 14 to 6 on Tuesday ${vote}.`],
    [1, `Tarnmouth council voted 14 to 6 ${vote}.`],
    ['Tuesday'],
  ],
];
const uncredited: readonly Pair[] = [
  [
    [1, `Tarnmouth council voted 14 to 6 on Tuesday ${vote}.`],
    [1, `The council recently voted 14 to 6 ${vote}.`],
    ['Tarnmouth', 'Tuesday'],
  ],
  [[1, 'The bridge carries 9,200 vehicles a day.'], [1, 'Thousands of drivers use the bridge every day.'], ['9,200']],
  [
    [2, `${quote} Mayor Ilse Harrow told reporters after the vote.`],
    [2, `${quote} the mayor said.`],
    ['Ilse Harrow', 'reporters'],
  ],
  [[4, `${traffic}, the council said in a statement.`], [3, `${traffic}.`], ['the council']],
];

function overlap(a: Placed, b: Placed, pairs: readonly Pair[], credit: OverlapResult['credit']): OverlapResult {
  const span = (placed: Placed, [line, words]: Line, label: string) => exampleSpan(placed, line, words, label);
  const verbatim: [number, string][] =
    credit === 'credited'
      ? [[1, vote]]
      : [
          [1, vote],
          [2, quote],
          [4, traffic],
        ];
  return {
    id: `${a.id}~${b.id}`,
    a: a.id,
    b: b.id,
    credit,
    taker: credit === 'unclear' ? null : 'b',
    evidence:
      credit === 'credited'
        ? [`${b.source} writes “first reported by ${a.source}”.`]
        : [`${a.source} is dated 3 March 2026; ${b.source} has no date.`, `${b.source} does not name ${a.source}.`],
    words: verbatim.reduce((sum, [, words]) => sum + words.split(' ').length, 0),
    share: credit === 'credited' ? { a: 0.18, b: 0.21 } : { a: 0.52, b: 0.46 },
    passages: verbatim.map(([line, words]) => ({
      a: span(a, [line, words], 'a'),
      b: span(b, [line === 4 ? 3 : line, words], 'b'),
      verbatim: true,
    })),
    sentences: pairs.map(([first, second, dropped], place) => ({
      a: span(a, first, 'a'),
      b: span(b, second, 'b'),
      similarity: [0.91, 0.42, 0.66, 0.8][place]!,
      dropped: [...dropped],
    })),
  };
}

/** Each run of four documents: the second credits the first, the third does not. */
export function exampleOverlaps(seats: readonly Placed[]): OverlapResult[] {
  return seats.flatMap((first, index) => {
    if (index % 4 !== 0) return [];
    const [second, third] = [seats[index + 1], seats[index + 2]];
    return [
      ...(second ? [overlap(first, second, credited, 'credited')] : []),
      ...(third ? [overlap(first, third, uncredited, 'uncredited')] : []),
    ];
  });
}
