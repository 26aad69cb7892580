import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BlockRole } from '../../../src/article/article.js';
import { readBlocks } from '../../../src/article/blocks/index.js';
import { asDocument } from '../document.js';

const blocksOf = (text: string): Block[] => readBlocks(asDocument(text)).blocks;

const FIRST = 'The council of Brasenau voted on Tuesday to keep the old tram line open for ten more years.';
const LAST = 'Work on the rails is to begin in the spring, the mayor told the members after the vote.';

/** The role of a line that stands between two paragraphs of an article with a headline. */
function roleBetween(line: string): BlockRole {
  const text = ['Council keeps old tram line', FIRST, line, LAST].join('\n\n');
  return blocksOf(text).find(({ start }) => start === text.indexOf(line))!.role;
}

describe('a line between paragraphs', () => {
  const lines: Record<string, string[]> = {
    agency: ['Reuters', '(Reuters)', 'AP', 'The Associated Press', '— AFP'],
    byline: [
      'By Jane Doe',
      'By JANE DOE and JOHN ROE',
      'By Jane Doe in Berlin',
      'Written by Jane Doe',
      'Jane Doe, Staff writer',
      'Reporting by Jane Doe; Editing by John Roe',
      'Jane Doe contributed to this report.',
    ],
    dateline: ['BRASENAU, March 4 (Reuters)', 'BRASENAU (AP)'],
    credit: [
      'Credit: DepositPhotos',
      'Image: REUTERS/Jane Doe',
      'Photo of author',
      'Photo by Jane Doe',
      'Getty Images',
      'Jane Doe/Getty Images',
      'A tram waits at the depot. REUTERS/Jane Doe',
      'A tram waits at the depot (AP Photo/Jane Doe)',
      'Mayor Ann Poe, center, speaks to drivers at the depot on Tuesday.',
      'FILE PHOTO: A tram waits at the depot.',
      'A tram waits at the depot Image: Jane Doe.',
    ],
    related: [
      'Read More: Bus drivers get a raise',
      'Also Read: Bus drivers get a raise',
      'Read Next',
      'More: Bus drivers get a raise',
    ],
    promo: [
      'Sign up for our newsletter',
      'Would you like to comment on this article?',
      'Most read',
      'Leave a Comment',
      'Advertisement',
      'Follow us on Twitter',
      'Get the day’s stories in your inbox every morning.',
      'We use cookies to make this site work and to see how readers use it.',
    ],
    meta: [
      'Categorized in:',
      'Tags: trams, council',
      '3 March 2024',
      'Updated: 12:30, 4 March 2024',
      '© 2024 The Example. All rights reserved.',
    ],
    subhead: ['What the line costs', 'Seeking money: how the city pays', 'Disney'],
    body: [
      'Nobody voted against it.',
      '“Nothing about this is normal,” said Ann Poe.',
      '“Nothing about this is normal at all”',
      'Why now?',
      'Published in 1984, the plan for the line was forgotten for years.',
      'Copyright law in the country is old and few people know it.',
      'Subscribers to the line’s newsletter heard of it first.',
      'Share prices of the builder fell by 3 percent on the news.',
      '“We use cookies to bait the mice,” he said.',
      'He posted a picture by a friend on his page.',
      'More than 300 people came to the hearing in the town hall.',
      'By Friday, the line had carried 400 people.',
      'Related costs were not counted.',
    ],
  };
  test.each(Object.entries(lines).flatMap(([role, list]) => list.map((line) => [line, role])))(
    '%s is %s',
    (line, role) => {
      expect(roleBetween(line!)).toBe(role);
    },
  );
});

describe('short texts are body, whatever they look like', () => {
  test.each([
    'Hello World. My name is Jonas.',
    '• 9. The first item • 10. The second item',
    'a) here it is b) another c) one more\n They went to the store.',
    '3\n\nIntroduction',
    'features\ncontact manager\nevents, activities',
    'Sign up (it’s quick and free) or sign in now.',
    'Hello World. \r\n Hello.',
    'It was a cold \nnight in the city.',
  ])('%j', (text) => {
    expect(new Set(blocksOf(text).map(({ role }) => role))).toEqual(new Set(['body']));
  });
});

describe('the headline', () => {
  test.each([
    ['a first line that ends no sentence', `Council keeps tram line\n\n${FIRST}`, 'Council keeps tram line'],
    ['without a blank line below', `Council keeps tram line\n${FIRST}\n${LAST}`, 'Council keeps tram line'],
    [
      'a question with a byline below',
      `Can the tram line be kept?\n\nBy Jane Doe\n\n${FIRST}`,
      'Can the tram line be kept?',
    ],
    ['below a date and a section', `March 4, 2024\n\nCouncil keeps tram line\n\n${FIRST}`, 'Council keeps tram line'],
  ])('%s', (_, text, headline) => {
    const found = blocksOf(text).filter(({ role }) => role === 'headline');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([headline]);
  });

  test.each([
    ['a sentence', `${FIRST}\n\n${LAST}`],
    ['an item of a list', `a) the first of the items\n\n${FIRST}`],
    ['a line that goes on in lower case', `and so it went on\n\n${FIRST}`],
  ])('%s is none', (_, text) => {
    expect(blocksOf(text).filter(({ role }) => role === 'headline')).toEqual([]);
  });

  test('metadata say which line it is', () => {
    const text = `Brasenau Courier Online\n\nCouncil keeps tram line\n\n${FIRST}`;
    const { blocks } = readBlocks(asDocument(text, { title: 'Council Keeps Tram Line' }));
    expect(blocks.map(({ role }) => role)).toEqual(['subhead', 'headline', 'body']);
  });
});

test('a bare “READ MORE:” opens a list that ends at text', () => {
  const text = [FIRST, 'READ MORE:', 'Why are trams late so often?', 'Bus drivers get a raise', LAST].join('\n');
  expect(blocksOf(text).map(({ role }) => role)).toEqual(['body', 'related', 'related', 'related', 'body']);
});

test('what stands below the opening of the comments is not the article', () => {
  const text = [
    FIRST,
    LAST,
    FIRST.replace('keep', 'close'),
    'Leave a Reply',
    'Joanna says:',
    'I took that tram as a child, and it was late then, too.',
  ].join('\n\n');
  expect(blocksOf(text).map(({ role }) => role)).toEqual(['body', 'body', 'body', 'promo', 'related', 'related']);
});

test('titles with dates below the text are links', () => {
  const links = ['- Bus drivers get a raise - December 26, 2024', '- Mayor opens depot - December 20, 2024'];
  expect(blocksOf([FIRST, LAST, ...links].join('\n')).map(({ role }) => role)).toEqual([
    'body',
    'body',
    'related',
    'related',
  ]);
});

test('items below a colon are body', () => {
  const text = [
    FIRST,
    'The plan has three parts:',
    'New rails',
    'New trams',
    'A longer platform at the station',
    LAST,
  ].join('\n');
  expect(blocksOf(text).every(({ role }) => role === 'body')).toBe(true);
});

test('a summary between headline and byline is a subhead', () => {
  const text = [
    'Council keeps tram line',
    'The vote was close, and the mayor is glad of it.',
    'By Jane Doe',
    FIRST,
  ].join('\n\n');
  expect(blocksOf(text).map(({ role }) => role)).toEqual(['headline', 'subhead', 'byline', 'body']);
});

test('front matter is one block', () => {
  const text = `---\ntitle: Tram\n---\n\n${FIRST}`;
  const { blocks } = readBlocks({ ...asDocument(text), bodyStart: text.indexOf('\n\n') });
  expect(blocks).toMatchObject([
    { role: 'meta', start: 0, line: 1 },
    { role: 'body', start: text.indexOf(FIRST), line: 5 },
  ]);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        'READ MORE:',
        'Reuters',
        'By Jane Doe',
        '- item',
        '# A',
        '```',
        '---',
        FIRST,
        LAST,
        'Most read',
        '\t',
        '\u00A0',
      ),
      fc.string({ maxLength: 30 }),
    ),
    { maxLength: 25 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end)));

test.each(['text', 'markdown'] as const)('every line that is not blank lies in exactly one block: %s', (format) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks } = readBlocks({ ...asDocument(text), format });
      const covered = new Uint8Array(text.length);
      for (const { start, end } of blocks) for (let at = start; at < end; at += 1) covered[at]! += 1;
      const wrong =
        Array.from(text).length === 0 ? [] : [...text.matchAll(/\S/g)].filter(({ index }) => covered[index] !== 1);
      expect(wrong).toEqual([]);
      for (const [at, block] of blocks.entries()) {
        expect(block.index).toBe(at);
        expect(text.slice(block.start, block.end).trim()).toHaveLength(block.end - block.start);
        expect(block.line).toBe(text.slice(0, block.start).split(/\r\n|\n|\r/).length);
        expect(block.why).not.toBe('');
        expect(block.start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0);
      }
    }),
  );
});
