import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/article/blocks/index.js';
import { maskText } from '../../src/article/mask.js';
import type { Document } from '../../src/ingest/document.js';
import { asDocument } from './document.js';

const masked = (text: string, format: Document['format'] = 'text'): string => {
  const document = { ...asDocument(text), format };
  return maskText(document, readBlocks(document).blocks);
};
const words = (text: string, format?: Document['format']): string => masked(text, format).replace(/\s+/g, ' ').trim();

describe('the mask keeps prose and hides the rest', () => {
  test.each([
    ['# A *b* __c__ ~~d~~', 'A b c d'],
    ['A [link](http://x.org/a_b "t") here', 'A link here'],
    ['A [link][1] here\n\n[1]: http://x.org', 'A link here'],
    ['A ![picture](x.png) here', 'A here'],
    ['A <b class="x">bold</b> word', 'A bold word'],
    ['A <!-- hidden --> word', 'A word'],
    ['> quoted\n> twice', 'quoted twice'],
    ['- one\n- [x] two\n\n1. three', 'one two three'],
    ['```\ncode\n```\n\nText', 'Text'],
    ['5 * 3 and snake_case and [sic] stay', '5 * 3 and snake_case and [sic] stay'],
    ['a note[^1] here', 'a note here'],
    ['an escaped \\* star', 'an escaped * star'],
  ])('in Markdown: %j', (text, prose) => {
    expect(words(text, 'markdown')).toBe(prose);
  });

  test.each([
    ['# A *b* [c](d) <e>', '# A *b* [c](d) <e>'],
    ['\uFEFFA b\u200Bc', 'A b c'],
    ['A \u0000\u0007 b', 'A b'],
    [`A ${'x'.repeat(501)} b`, 'A b'],
    [`A ${'x'.repeat(500)} b`, `A ${'x'.repeat(500)} b`],
    ['==========Title==========', 'Title'],
  ])('in plain text: %j', (text, prose) => {
    expect(words(text)).toBe(prose);
  });
});

test('front matter is hidden', () => {
  const text = '---\ntitle: T\n---\nText.';
  const document = { ...asDocument(text), bodyStart: 17 };
  expect(maskText(document, readBlocks(document).blocks).trim()).toBe('Text.');
});

test('line breaks inside a block become spaces, others stay', () => {
  expect(masked('It was a cold\nnight in the city.\n\nIt was late.')).toBe(
    'It was a cold night in the city.\n\nIt was late.',
  );
});

test.each(['text', 'markdown'] as const)('the mask is as long as the text and shows nothing else: %s', (format) => {
  const pieces = fc.constantFrom(
    '# ',
    '*',
    '_',
    '[',
    '](',
    ')',
    '<a',
    '>',
    '`',
    '\n',
    '\r\n',
    '- ',
    '| ',
    'word',
    ' ',
    '\u0000',
    '😀',
    '!',
    '---',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
      const text = list.join('');
      const mask = masked(text, format);
      expect(mask).toHaveLength(text.length);
      const changed = [...mask].some((_, at) => mask[at] !== ' ' && mask[at] !== text[at]);
      expect(changed).toBe(false);
    }),
  );
});
