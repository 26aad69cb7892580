import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { readArticle } from '../../src/article/index.js';
import type { Span } from '../../src/article/span.js';
import { asDocument } from './document.js';

const spansOf = (article: Article): Span[] => [
  ...article.blocks,
  ...article.sentences,
  ...article.tokens,
  ...article.quotes,
  ...article.mentions,
  ...article.mentions.flatMap(({ role }) => (role ? [role] : [])),
  ...article.attributions.flatMap(({ content, cue, source }) => [content, cue, source].filter((span) => span !== null)),
  ...article.notices.flatMap(({ spans }) => spans),
];

const word = fc.constantFrom(
  'Maria Keller',
  'said',
  'told reporters',
  'that',
  'the dam',
  'would hold',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'s",
  '.',
  ',',
  '?',
  '…',
  ':',
  '—',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '12 percent',
  'U.S.',
  'officials',
  'according to',
  'who',
  'and',
  'she',
  'By Jane Doe',
  'Read More:',
  'Reuters',
  '# Head',
  '*bold*',
  '😀',
  'é',
  '\u00a0',
  '\ufeff',
  '\u0000',
  'É́',
);

test('every span lies inside the text, in order, and tokens are the text they name', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 80 }),
      fc.constantFrom('text' as const, 'markdown' as const),
      (words, format) => {
        const text = words.join('');
        const article = readArticle({ ...asDocument(text), format });
        for (const { start, end } of spansOf(article)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const token of article.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        for (const mention of article.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const list of [article.blocks, article.sentences, article.tokens]) {
          for (let i = 1; i < list.length; i += 1) expect(list[i]!.start).toBeGreaterThanOrEqual(list[i - 1]!.end);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('every token lies in its sentence, every sentence in its block', () => {
  const text =
    'Storm hits coast\n\nBy Jane Doe\n\n“We saw it,” said Paul Okoro, a farmer. He said more.\n\nRead More: Five storms';
  const { tokens, sentences, blocks } = readArticle(asDocument(text));
  for (const { firstToken, endToken, start, end, block } of sentences) {
    expect(blocks[block]!.start).toBeLessThanOrEqual(start);
    expect(blocks[block]!.end).toBeGreaterThanOrEqual(end);
    for (const token of tokens.slice(firstToken, endToken)) expect(token.start >= start && token.end <= end).toBe(true);
  }
});

test('furniture and copies do not count', () => {
  const body = 'The council met on Tuesday evening and approved the plan for the new bridge over the river.';
  const article = readArticle(
    asDocument(
      `Council approves bridge\n\n${body}\n\nThe work will begin in the spring of next year, the mayor said.\n\n${body}\n\nRead More: Five bridges`,
    ),
  );
  const counting = article.sentences
    .filter(({ counts }) => counts)
    .map(({ start, end }) => article.document.text.slice(start, end));
  expect(counting).toEqual([body, 'The work will begin in the spring of next year, the mayor said.']);
});

test('reading twice gives the same', () => {
  const document = asDocument('“We saw it,” said Paul Okoro. Officials declined to give any details of the deal.');
  expect(readArticle(document)).toEqual(readArticle(document));
});
