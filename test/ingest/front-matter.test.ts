import { describe, expect, test } from 'vitest';
import { formatMistake } from '../../src/files/mistake.js';
import { readFrontMatter } from '../../src/ingest/front-matter.js';

describe('front matter', () => {
  test.each<[what: string, front: string, metadata: object]>([
    [
      'the plain names',
      'title: T\nbyline: B\npublished: 2024-05-01\noutlet: O\nsource: S\nurl: U',
      { title: 'T', byline: 'B', published: '2024-05-01', outlet: 'O', source: 'S', url: 'U' },
    ],
    [
      'what publishing systems call them',
      'Headline: T\nauthor: B\nDate: 2024\nsite_name: O\ncanonical-url: U',
      { title: 'T', byline: 'B', published: '2024', outlet: 'O', url: 'U' },
    ],
    ['several authors', 'authors: [Ana Ruiz, Ben Ode]', { byline: 'Ana Ruiz, Ben Ode' }],
    ['an author with a name', 'author: { name: Ana Ruiz, email: x }', { byline: 'Ana Ruiz' }],
    ['a folded title', 'title: >\n  Two\n  lines', { title: 'Two lines' }],
    ['fields of no interest, and empty ones', 'tags: [a, b]\ntitle:\ndraft: true', {}],
    ['a list instead of fields', '- a', {}],
    ['nothing', '', {}],
  ])('%s', (_, front, metadata) => {
    const text = `---\n${front}\n---\nBody.`;
    const read = readFrontMatter(text, 'a.md');
    expect(read).toEqual({ metadata, bodyStart: text.indexOf('Body'), mistakes: [] });
  });

  test.each<[what: string, text: string, body: string]>([
    ['none', 'Body.', 'Body.'],
    ['a rule further down', 'Body.\n---\nMore.', 'Body.\n---\nMore.'],
    ['a rule at the head that nothing closes', '---\nBody.', '---\nBody.'],
    ['Windows line ends', '---\r\ntitle: T\r\n---\r\nBody.', 'Body.'],
    ['closed with dots', '---\ntitle: T\n...\nBody.', 'Body.'],
    ['nothing below it', '---\ntitle: T\n---', ''],
  ])('the body begins where it should: %s', (_, text, body) => {
    expect(text.slice(readFrontMatter(text, 'a.md').bodyStart)).toBe(body);
  });

  test('a mistake is told at its line in the file, and the body is found all the same', () => {
    const text = '---\ntitle: Talks: a first look\n---\nBody.';
    const { metadata, bodyStart, mistakes } = readFrontMatter(text, 'a.md');
    expect(mistakes.map(formatMistake)).toEqual([
      'a.md:2:8 a second ":" in one line\n> 2 | title: Talks: a first look\n    |        ^ quote the text, or begin a new line',
    ]);
    expect({ metadata, body: text.slice(bodyStart) }).toEqual({ metadata: {}, body: 'Body.' });
  });
});
