import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { readFrames } from '../../../src/checks/contradictions/reading/index.js';
import type { NounPhrase } from '../../../src/checks/contradictions/reading/noun-phrases.js';
import { read } from './reading.js';

function clausesOf(text: string): string[] {
  const article = read(text);
  return readFrames(article).clauses.map(({ subject, verb, object, negated, asserted }) =>
    [
      words(article, subject),
      `${negated ? 'not ' : ''}${verb.lemma}${asserted ? '' : '?'}`,
      words(article, object),
    ].join(' | '),
  );
}

const words = ({ tokens }: Article, phrase: NounPhrase | null): string =>
  phrase === null
    ? '–'
    : tokens
        .slice(phrase.first, phrase.end)
        .map(({ text }) => text)
        .join(' ');

test.each([
  ['The senator attended the summit.', ['The senator | attend | the summit']],
  ['The senator did not attend the summit.', ['The senator | not attend | the summit']],
  ['The company never paid its workers.', ['The company | not pay | its workers']],
  ['The company failed to pay its workers.', ['The company | not pay | its workers']],
  ['No soldiers crossed the river.', ['No soldiers | not cross | the river']],
  ['The law was struck down by the court.', ['the court | strike_down | The law']],
  ['The mayor of Lima signed the bill.', ['The mayor | sign | the bill']],
  [
    'The council rejected the plan and approved the budget.',
    ['The council | reject | the plan', 'The council | approve | the budget'],
  ],
  ['The bank may cut the rate.', ['The bank | cut? | the rate']],
  ['Did the senator attend the summit?', ['– | do? | the senator', 'the senator | attend? | the summit']],
  [
    'If the council rejects the plan, the mayor will resign.',
    ['the council | reject? | the plan', 'the mayor | resign? | –'],
  ],
])('%s', (text, expected) => {
  expect(clausesOf(text)).toEqual(expected);
});

test('“she” speaks of the subject before it, in the same paragraph', () => {
  const article = read('Ana Ruiz signed the bill. She left the hall.');
  const [first, second] = readFrames(article).clauses;
  expect(second!.subject!.key).toBe(first!.subject!.key);
});

test('a pronoun in another paragraph speaks of nobody known', () => {
  const article = read('Ana Ruiz signed the bill in the old hall.\n\nShe left the hall before the others came.');
  const [first, second] = readFrames(article).clauses;
  expect(second!.subject!.key).not.toBe(first!.subject!.key);
});
