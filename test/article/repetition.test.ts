import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { statementsOf } from '../../src/article/statements.js';

const documentOf = (text: string) => ({
  id: 'repetition',
  path: null,
  format: 'text' as const,
  text,
  sha256: '',
  metadata: {},
  bodyStart: 0,
});

test('each of two thousand equal sentences is a statement of the same unnamed speaker', () => {
  const article = readArticle(documentOf('The mayor said that the old bridge was closed. '.repeat(2000)));
  const statements = statementsOf(article);
  expect(statements).toHaveLength(2000);
  expect(new Set(statements.map(({ sourceClass, speakerKey }) => `${sourceClass} ${speakerKey}`))).toEqual(
    new Set(['unnamed-person mayor']),
  );
});

test('a description finds the last holder of the office, however far back the name stands', () => {
  const between = 'The old bridge was closed to traffic in the morning. '.repeat(300);
  const article = readArticle(
    documentOf(`Mayor Ana Ruiz opened the hall. ${between}The mayor said that it will open again.`),
  );
  expect(statementsOf(article).map(({ main }) => main.speaker)).toEqual(['Ana Ruiz']);
});

test.each([
  ['letters without a space', 'a'.repeat(30_000)],
  ['opening brackets', '('.repeat(30_000)],
  ['spaced dashes', '— '.repeat(10_000)],
  ['quotation marks', '" '.repeat(10_000)],
  ['quotations never closed', '“We won '.repeat(4000)],
  ['nested quotations', `${'“‘a '.repeat(2000)}${'b’” '.repeat(2000)}`],
  ['blank lines', `One line.${'\n'.repeat(30_000)}Another line.`],
  ['a word over and over', 'said '.repeat(6000)],
  ['a name over and over', 'Maria Lopez '.repeat(3000)],
  ['combining marks', `e${'\u0301'.repeat(20_000)}`],
])('%s are read, and every token is where it says', (_, text) => {
  const article = readArticle(documentOf(text));
  expect(article.tokens.filter((token) => text.slice(token.start, token.end) !== token.text)).toEqual([]);
});
