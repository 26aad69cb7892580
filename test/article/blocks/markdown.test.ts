import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/article/blocks/index.js';
import { asDocument } from '../document.js';

const SENTENCE = 'The council voted on Tuesday to keep the old tram line.';

const rolesOf = (...parts: string[]): string[] =>
  readBlocks({ ...asDocument(parts.join('\n\n')), format: 'markdown' }).blocks.map(({ role }) => role);

describe('Markdown', () => {
  test.each([
    [
      'the first heading is the headline',
      [`# Council *keeps* line`, SENTENCE, '## What next', SENTENCE],
      ['headline', 'body', 'subhead', 'body'],
    ],
    [
      'an underlined heading',
      [`Council keeps line\n====`, SENTENCE, 'What next\n---', 'Nobody knows.'],
      ['headline', 'body', 'subhead', 'body'],
    ],
    ['lines of a paragraph are one block', [`The council voted\non Tuesday to keep\nthe line.`], ['body']],
    ['items are body', [SENTENCE, '- new rails\n- new trams'], ['body', 'body', 'body']],
    ['quotes are body', [SENTENCE, '> We are glad, she said.'], ['body', 'body']],
    [
      'code, tables, rules, comments are left out',
      [SENTENCE, '```\nx = 1\n```', '| a | b |\n|---|---|', '***', '<!-- a\n\nb -->'],
      ['body', 'meta', 'meta', 'meta', 'meta'],
    ],
    ['pictures are credits', [SENTENCE, '![a tram](tram.jpg)'], ['body', 'credit']],
    [
      'links do not hide what a line says',
      [SENTENCE, '**Read more:** [Bus drivers get a raise](x.html)'],
      ['body', 'related'],
    ],
    [
      'an author in emphasis',
      ['# Council keeps line', '*By [Jane Doe](jane.html)*', SENTENCE],
      ['headline', 'byline', 'body'],
    ],
  ])('%s', (_, parts, roles) => {
    expect(rolesOf(...parts)).toEqual(roles);
  });
});
