import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alone, observe, read } from './reading.js';

const find = (text: string, options = {}) => observe('repeated-passage', read('a', text), alone, options);

const quoted = (text: string, options = {}) =>
  find(text, options).findings.map(({ spans: [copy, original], confidence, tags }) => ({
    copy: text.slice(copy!.start, copy!.end),
    original: text.slice(original!.start, original!.end),
    shown: confidence >= 0.5,
    tags: tags ?? [],
  }));

const BRIDGE = 'The council approved a second bridge across the river after a debate that lasted until midnight.';
const BETWEEN = 'Opponents said the money was needed for schools and for the leaking roof of the library.';
const AFTER = 'The first pile will be driven next spring, when the ice has gone.';
const paragraphs = (...all: string[]) => all.join('\n\n');

describe('a repeated passage', () => {
  test.each([
    ['a paragraph pasted twice', BRIDGE],
    ['with words left out', 'The council approved a second bridge after a debate that lasted until midnight.'],
    [
      'with words moved',
      'The council approved a bridge second across the river after a debate lasted that until midnight.',
    ],
    ['with a word added', BRIDGE.replace('approved', 'narrowly approved')],
  ])('is found: %s', (_, copy) => {
    const text = paragraphs(BRIDGE, BETWEEN, copy, AFTER);
    expect(quoted(text)).toEqual([{ copy, original: BRIDGE, shown: true, tags: [] }]);
  });

  test('is found inside a paragraph', () => {
    const text = paragraphs(BRIDGE, BETWEEN, `${AFTER} ${BRIDGE} Ferries run until then.`);
    expect(quoted(text).map(({ copy }) => copy)).toEqual([BRIDGE]);
  });

  test('has the first of several as its original, and counts every copy', () => {
    const text = paragraphs(BRIDGE, BETWEEN, BRIDGE, AFTER, BRIDGE);
    const { findings, opportunities } = find(text);
    expect(findings.map(({ spans, amount }) => [spans[1]!.start, amount])).toEqual([
      [0, 16],
      [0, 16],
    ]);
    expect(opportunities).toBe(3 * 16 + 16 + 13);
  });

  test('that stands before the headline is the copy', () => {
    const run = ['Crews fought the fire near the reservoir all night with water from three ponds.', BETWEEN];
    const text = [...run, 'Fire crews hold the line', 'A fire burned forty hectares on Monday.', ...run, AFTER].join(
      '\n',
    );
    const found = quoted(text);
    expect(found.map(({ copy }) => copy)).toEqual(run);
    expect(found.every(({ tags }) => tags.includes('displaced'))).toBe(true);
    expect(find(text).findings.every(({ spans: [copy, original] }) => copy!.start < original!.start)).toBe(true);
  });

  test('ends where the block ends', () => {
    const text = paragraphs(BRIDGE, BETWEEN, AFTER, `So it began. ${BRIDGE}`, `${BETWEEN} So it ended.`);
    expect(quoted(text).map(({ copy }) => copy)).toEqual([BRIDGE, BETWEEN]);
  });
});

describe('no repeated passage', () => {
  test.each([
    [
      'two events in one form of words',
      'Police said four people died in the blast in Herat.',
      'Police said nine people died in the blast in Kabul.',
    ],
    [
      'a list of names',
      'Anna Berg, Tomas Lind, Maria Ostrov and Peter Hahn sat.',
      'Anna Berg, Tomas Lind, Maria Ostrov and Peter Hahn left.',
    ],
    [
      'a stock phrase',
      'The firm did not immediately respond to a request for comment.',
      'The union did not immediately respond to a request for comment.',
    ],
    ['seven words', 'The harbour will open again in May.', 'The harbour will open again in May.'],
  ])('%s', (_, one, other) => {
    expect(quoted(paragraphs(`${BETWEEN} ${one}`, `${AFTER} ${other}`)).filter(({ shown }) => shown)).toEqual([]);
  });

  test('a slogan of two speakers', () => {
    const slogan = '“We will build the longest bridge in the whole of the north,”';
    const text = paragraphs(`${slogan} said Anna Berg.`, BETWEEN, `${slogan} said Tomas Lind.`);
    expect(quoted(text)).toEqual([]);
  });
});

test('a quotation given twice is tagged and kept below the line', () => {
  const words = '“We have waited for six long years and we will not wait for a seventh”';
  const text = paragraphs(`${words.replace('”', ',”')} said Dana Olsen, who leads the union.`, BETWEEN, words, AFTER);
  expect(quoted(text)).toMatchObject([{ copy: words, shown: false, tags: ['quotation'] }]);
});

test('a passage pasted into the middle of a quotation is no quotation', () => {
  const text = paragraphs(
    BRIDGE,
    `“${BETWEEN}`,
    `${BRIDGE} And the library leaks whenever it rains,” said Dana Olsen, who leads the union.`,
    AFTER,
  );
  expect(quoted(text)).toMatchObject([{ copy: BRIDGE, shown: true, tags: [] }]);
});

test.each([
  ['minWords', { minWords: 17 }],
  ['minContentWords', { minContentWords: 12 }],
])('%s is a number of the rubric', (_, options) => {
  const text = paragraphs(`${AFTER} ${BRIDGE}`, `${BETWEEN} ${BRIDGE}`);
  expect(quoted(text)).toHaveLength(1);
  expect(quoted(text, options)).toEqual([]);
});

test('every word of thousands of repetitions counts, each once', () => {
  const { findings, opportunities } = find(Array(2_000).fill(BRIDGE).join(' '));
  const amount = findings.reduce((sum, finding) => sum + finding.amount!, 0);
  const ends = findings.map(({ spans: [copy] }) => copy!.end);
  expect(amount).toBe(opportunities - 16);
  expect(findings.slice(1).every(({ spans: [copy] }, i) => copy!.start >= ends[i]!)).toBe(true);
});

test('a text without a body is not applicable', () => {
  expect(find('')).toEqual({ opportunities: 0, findings: [], reason: 'the text has no body' });
});

const word = fc
  .array(fc.constantFrom('ba', 'ko', 'mi', 'su', 'te', 'lu', 'no', 'ri'), { minLength: 3, maxLength: 5 })
  .map((syllables) => syllables.join(''));
const sentence = fc
  .uniqueArray(word, { minLength: 14, maxLength: 24 })
  .map((words) => `${words[0]!.charAt(0).toUpperCase()}${words.join(' ').slice(1)}.`);

test('whatever is copied is found, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(sentence, { minLength: 5, maxLength: 9 }), fc.nat(), (sentences, pick) => {
      const copied = sentences[pick % sentences.length]!;
      const text = [...sentences, `Zuzu ${copied.toLowerCase()}`].join('\n\n');
      const spans = find(text, { minContentWords: 1 }).findings.map(({ spans: [copy] }) => copy!);
      const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(spans.every(({ start }) => start >= text.length - copied.length - 5)).toBe(true);
      expect(covered).toBeGreaterThanOrEqual(copied.length);
    }),
    { numRuns: 60 },
  );
});
