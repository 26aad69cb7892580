import { describe, expect, test } from 'vitest';
import { invented, overlapsOf, read } from './reading.js';

const IDS = ['court', 'earn', 'quake', 'talks', 'school', 'summit', 'tunnel'].flatMap((event) =>
  ['wire', 'report', 'rewrite'].map((kind) => `${event}-${kind}`),
);
const ALL = [...IDS, 'talks-credited'].map((id) => invented(id));
const found = overlapsOf(ALL);

describe('of invented articles about seven events', () => {
  test('rewrites overlap with what they rewrite, and reports of one event with nothing', () => {
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      ['court-rewrite', 'court-wire'],
      ['earn-rewrite', 'earn-wire'],
      ['quake-rewrite', 'quake-wire'],
      ['school-rewrite', 'school-wire'],
      ['summit-rewrite', 'summit-wire'],
      ['talks-credited', 'talks-rewrite'],
      ['talks-credited', 'talks-wire'],
      ['talks-rewrite', 'talks-wire'],
      ['tunnel-rewrite', 'tunnel-wire'],
    ]);
  });

  test('most sentences of a rewrite are paired with the original’s', () => {
    const rewrites = found.filter(({ a, b }) => a.endsWith('rewrite') && b.endsWith('wire'));
    for (const { a, shared } of rewrites) {
      const sentences = ALL.find(({ document }) => document.id === a)!.sentences.filter(({ counts }) => counts);
      expect(shared.a.length / sentences.length).toBeGreaterThan(0.75);
    }
  });

  test('the order of the documents does not matter', () => {
    expect(overlapsOf([...ALL].reverse())).toEqual(found);
  });

  test('every span is a stretch of its document', () => {
    const texts = new Map(ALL.map(({ document }) => [document.id, document.text]));
    for (const { a, b, passages, sentences } of found) {
      for (const pair of [...passages, ...sentences]) {
        expect(texts.get(a)!.slice(pair.a.start, pair.a.end).trim()).toHaveLength(pair.a.end - pair.a.start);
        expect(texts.get(b)!.slice(pair.b.start, pair.b.end).trim()).toHaveLength(pair.b.end - pair.b.start);
      }
    }
  });

  test('what is marked as verbatim is the same words', () => {
    const texts = new Map(ALL.map(({ document }) => [document.id, document.text]));
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    const verbatim = found.flatMap(({ a, b, passages }) =>
      passages
        .filter((passage) => passage.verbatim)
        .map((passage) => [
          words(texts.get(a)!.slice(passage.a.start, passage.a.end)),
          words(texts.get(b)!.slice(passage.b.start, passage.b.end)),
        ]),
    );
    expect(verbatim.length).toBeGreaterThan(0);
    for (const [one, other] of verbatim) expect(one).toEqual(other);
  });
});

const PIER =
  'The harbour of Valmar will stay closed to cruise ships until its cracked pier has been rebuilt, which may take two summers.';
const BEACH = 'Fishermen have begun to land their catch at a beach ten miles north, and the auction hall stands empty.';
const OWN =
  'Hotels on the seafront have let half of their cleaners go. The mayor asked the state for help in a letter.';

const between = (one: string, other: string) => overlapsOf([read('a', one), read('b', other)]);

describe('between two documents', () => {
  test('copied words are covered exactly', () => {
    const [overlap] = between(
      `${OWN}\n\n${PIER} ${BEACH}`,
      `${PIER} ${BEACH}\n\nA lighthouse keeper saw the crack first.`,
    );
    const start = OWN.length + 2;
    expect(overlap!.passages).toEqual([
      {
        a: { start, end: start + PIER.length + 1 + BEACH.length },
        b: { start: 0, end: PIER.length + 1 + BEACH.length },
        verbatim: true,
      },
    ]);
    expect(overlap!.shared.a).toHaveLength(2);
    expect(overlap!.words).toBe(41);
  });

  test.each([
    [
      'a quotation',
      `Judge Cole ruled on Tuesday. “A city may regulate the use of homes, but it may not regulate that use out of existence,” she wrote. ${OWN}`,
      `Landlords won. “A city may regulate the use of homes, but it may not regulate that use out of existence,” the judge said.`,
    ],
    [
      'a quotation whose second paragraph neither outlet opens',
      `“This city has waited long enough.\n\nA city may regulate the use of homes, but it may not regulate that use out of existence,” Judge Cole wrote. ${OWN}`,
      `Landlords won on Tuesday. “It has waited.\n\nA city may regulate the use of homes, but it may not regulate that use out of existence,” the judge said.`,
    ],
    [
      'names and offices',
      `Foreign Minister Alicia Vargas, Interior Minister Jorge Salas and Finance Minister Ana Ruiz came. ${OWN}`,
      `The guests were Foreign Minister Alicia Vargas, Interior Minister Jorge Salas and Finance Minister Ana Ruiz.`,
    ],
    [
      'stock phrases',
      `The firm did not immediately respond to a request for comment. ${OWN}`,
      `The ministry closed early. It did not immediately respond to a request for comment.`,
    ],
    [
      'one form of words said of two things',
      `Shares in Norvik closed 14 percent higher at 68 crowns, the steepest daily gain in two years. ${OWN}`,
      `Shares in Haldane closed 3 percent higher at 12 crowns, the steepest daily gain in two years.`,
    ],
  ])('%s in common is no overlap', (_, one, other) => {
    expect(between(one, other)).toEqual([]);
  });

  test('what one document pasted into the middle of a quotation was taken over', () => {
    const inside = `“We have no room left at the school.\n\n${PIER} ${BEACH} That is all I know,” said Ida Holm, its head. ${OWN}`;
    expect(between(inside, `${PIER} ${BEACH}`)).toMatchObject([{ words: 41 }]);
  });

  test('no document overlaps with an empty one', () => {
    expect(between(PIER, '')).toEqual([]);
    expect(overlapsOf([])).toEqual([]);
  });

  test('what the taker left out is listed', () => {
    const wire = `OSLO, March 4 (Reuters) - The ferry line will close two of its seven routes along the western coast because fuel costs have doubled, director Ingrid Saether said.`;
    const copy =
      'The ferry line will close some of its routes along the western coast because fuel costs have doubled.';
    const [overlap] = between(copy, wire);
    expect(overlap!.taker).toBe('a');
    expect(overlap!.sentences.flatMap(({ dropped }) => dropped)).toEqual(
      expect.arrayContaining(['two', 'seven', 'Ingrid Saether']),
    );
  });

  test.each([
    ['minCopied', { minCopied: 60, stretchSentences: 9 }],
    ['minContentWords', { minContentWords: 60, stretchSentences: 9 }],
    ['candidateVotes', { candidateVotes: 1_000 }],
  ])('%s is a number of the rubric', (_, options) => {
    const pair = [read('a', `${PIER} ${BEACH} ${OWN}`), read('b', `${PIER} ${BEACH}`)];
    expect(overlapsOf(pair)).toHaveLength(1);
    expect(overlapsOf(pair, options)).toEqual([]);
  });
});
