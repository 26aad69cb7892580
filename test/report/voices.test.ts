import { expect, test } from 'vitest';
import type { Attribution } from '../../src/article/article.js';
import { statementsOf } from '../../src/article/statements.js';
import { factsOf } from '../../src/report/facts.js';
import { readingOf } from '../../src/report/reading.js';
import { spanReader } from '../../src/report/spans.js';
import { voicesOf } from '../../src/report/voices.js';
import { exampleArticle, placeOf } from './example-article.js';

const BLOCKS = [
  { role: 'headline' as const, text: 'Ruiz speaks' },
  '“We pay,” Ana Ruiz wrote in a letter, “and soon.” An official said it was late.',
  'The Official said more. Ruiz told radio it would rain. “Never.” The ministry said so.',
  { role: 'promo' as const, text: 'Sign up, Ana Ruiz said.' },
];

const article = exampleArticle({
  blocks: BLOCKS,
  attributions: (text) => {
    const part = (content: string, more: Partial<Attribution>) => ({ content: placeOf(text, content), ...more });
    const ruiz = { sourceClass: 'named-person', speaker: 'Ana Ruiz', entity: 0 } as const;
    return [
      part('“and soon.”', { statement: 0, form: 'direct' }),
      part('“We pay,”', { statement: 0, form: 'direct', ...ruiz, channel: 'letter', role: 'minister' }),
      part('it was late', { statement: 1, source: placeOf(text, 'An official'), sourceClass: 'unnamed-person' }),
      part('more', { statement: 2, source: placeOf(text, 'The Official'), sourceClass: 'unnamed-person' }),
      part('it would rain', { statement: 3, ...ruiz, channel: 'radio' }),
      part('“Never.”', { statement: 4, form: 'direct' }),
      part('so.', { statement: 5, source: placeOf(text, 'The ministry'), sourceClass: 'organisation' }),
      part('Sign up', { statement: 6, ...ruiz }),
    ];
  },
});
const named = { ...article, entities: [{ index: 0, name: 'Ana Ruiz', kind: 'person' as const, role: null }] };
const statements = statementsOf(named);

test('the pieces of an interrupted quotation are one statement, and furniture states nothing', () => {
  expect(statements.map((statement) => [statement.pieces.length, statement.sourceClass, statement.quoted])).toEqual([
    [2, 'named-person', true],
    [1, 'unnamed-person', false],
    [1, 'unnamed-person', false],
    [1, 'named-person', false],
    [1, 'none', true],
    [1, 'organisation', false],
  ]);
});

test('the facts for caps count statements and speakers, each once', () => {
  expect(factsOf(named, statements)).toEqual({
    words: named.words,
    sentences: 4,
    statements: 6,
    named: 3,
    unnamed: 2,
    placed: 3,
    sources: 3,
  });
});

test('every speaker is listed with role, channels and counts, the most heard first', () => {
  expect(voicesOf(named, statements, spanReader([named]))).toEqual({
    byClass: { 'named-person': 2, organisation: 1, document: 0, 'unnamed-person': 2, 'unnamed-group': 0, none: 1 },
    speakers: [
      {
        name: 'Ana Ruiz',
        sourceClass: 'named-person',
        role: 'minister',
        channels: ['letter', 'radio'],
        statements: 2,
        quoted: 1,
        line: 3,
      },
      {
        name: 'An official',
        sourceClass: 'unnamed-person',
        role: null,
        channels: [],
        statements: 2,
        quoted: 0,
        line: 3,
      },
      {
        name: 'The ministry',
        sourceClass: 'organisation',
        role: null,
        channels: [],
        statements: 1,
        quoted: 0,
        line: 5,
      },
    ],
  });
});

test('what was left out is named with its reason, and a copy with the line of its original', () => {
  const read = exampleArticle({
    blocks: [
      'One here.',
      { role: 'headline', text: 'Head' },
      { text: 'One here.', copyOf: 0 },
      { role: 'promo', text: 'word '.repeat(40) },
    ],
  });
  const { leftOut } = readingOf(read, factsOf(read, []));
  expect(leftOut).toEqual([
    { role: 'body', line: 5, why: 'example body', text: 'One here.', copyOfLine: 1 },
    { role: 'promo', line: 7, why: 'example promo', text: `${'word '.repeat(24).trim()}…`, copyOfLine: null },
  ]);
});

test('the text goes into the reading where it is asked for, with the role of every block', () => {
  const read = exampleArticle({
    blocks: [{ role: 'headline', text: 'Head' }, 'One here.', { text: 'One here.', copyOf: 1 }],
  });
  expect(readingOf(read, factsOf(read, []))).not.toHaveProperty('article');
  const { article } = readingOf(read, factsOf(read, []), true);
  expect(article?.text).toBe(read.document.text);
  expect(article?.blocks.map(({ role, copyOf }) => [role, copyOf])).toEqual([
    ['headline', null],
    ['body', null],
    ['body', 1],
  ]);
});

test('text without a space is cut at 120 characters, and never inside a character', () => {
  const read = exampleArticle({
    blocks: [
      { role: 'meta', text: `${'x'.repeat(118)}😀😀` },
      { role: 'meta', text: 'y'.repeat(121) },
    ],
  });
  expect(readingOf(read, factsOf(read, [])).leftOut.map((block) => block.text)).toEqual([
    `${'x'.repeat(118)}…`,
    `${'y'.repeat(119)}…`,
  ]);
});
