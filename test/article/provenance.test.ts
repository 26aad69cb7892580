import { describe, expect, test } from 'vitest';
import type { Provenance } from '../../src/article/article.js';
import { readBlocks } from '../../src/article/blocks/index.js';
import { readArticle } from '../../src/article/index.js';
import { readProvenance } from '../../src/article/provenance.js';
import type { Document } from '../../src/ingest/document.js';
import { asDocument } from './document.js';

const read = (text: string, metadata: Document['metadata'] = {}): Provenance => {
  const document = asDocument(text, metadata);
  return readProvenance(document, readBlocks(document).blocks);
};

const BODY = 'The council of Brasenau voted on Tuesday to keep the old tram line open for ten more years.';
const story = (...lines: string[]): string => ['Council keeps old tram line', ...lines, BODY].join('\n\n');

describe('who wrote it', () => {
  test.each([
    ['By Carina', 'Carina'],
    ['By JANE DOE and JOHN ROE', 'JANE DOE and JOHN ROE'],
    ['By Jane Doe, John Roe and Ann Poe', 'Jane Doe, John Roe and Ann Poe'],
    ['By Jane Doe, Associated Press', 'Jane Doe'],
    ['By Jane Doe, Science Editor', 'Jane Doe'],
    ['By Jane Doe | March 4, 2024', 'Jane Doe'],
    ['By Jane Doe - March 3, 2024', 'Jane Doe'],
    ['By Anna O’Neill for The Example', 'Anna O’Neill'],
    ['Written by Jane Doe Jr.', 'Jane Doe Jr.'],
    ['Jane Doe, Staff writer', 'Jane Doe'],
    ['By Jane Doe, education reporter', 'Jane Doe'],
    ['Author: Jane Doe', 'Jane Doe'],
  ])('%s', (line, name) => {
    expect(read(story(line)).byline).toBe(name);
  });

  test.each(['By Staff Reporter', 'By Reuters', 'By The Associated Press', 'By Our Correspondent', 'By Agencies'])(
    '%s names nobody',
    (line) => {
      expect(read(story(line)).byline).toBeNull();
    },
  );

  test.each([
    'By Friday, the line had carried 400 people.',
    'By Design',
    'By the Sea',
    'By 2030, Europe Wants Clean Ships',
  ])('%s is no author line', (line) => {
    expect(read(`${story()}\n\n${line}\n\n${BODY}`).byline).toBeNull();
  });

  test('“Reporting by …” below the text counts where there is no other', () => {
    expect(read(`${story()}\n\nReporting by Jane Doe; Editing by John Roe`).byline).toBe('Jane Doe');
  });

  test('a name between the headline and the date is the author’s, unless it is an outlet’s', () => {
    expect(read(story('Rosa Tanaka', 'March 4, 2024'))).toMatchObject({ byline: 'Rosa Tanaka', outlet: null });
    expect(read(story('The Dayton Ledger', 'March 4, 2024'))).toMatchObject({
      byline: null,
      outlet: 'The Dayton Ledger',
    });
  });
});

describe('where and when', () => {
  test.each([
    ['BRASENAU, March 4 (Reuters) - ', 'BRASENAU', 'March 4', 'Reuters'],
    ['BRASENAU (AP) — ', 'BRASENAU', null, 'AP'],
    ['BRASENAU, Ruthenia — ', 'BRASENAU, Ruthenia', null, null],
    ['Brasenau, 4 March 2024 (AFP) – ', 'Brasenau', '4 March 2024', 'AFP'],
    ['(Reuters) - ', null, null, 'Reuters'],
    ['March 4 (dpa) - ', null, 'March 4', 'dpa'],
    ['NEW BRASENAU, June 3 (PTI): ', 'NEW BRASENAU', 'June 3', 'PTI'],
    ['Mexico City, May 3 (EFE).- ', 'Mexico City', 'May 3', 'EFE'],
    ['BRASENAU, Sept 12 (Continental Press) - ', 'BRASENAU', 'Sept 12', 'Continental Press'],
    ['Nakuru, Kenya - ', 'Nakuru, Kenya', null, null],
    ['Brasenau (West Country Press) – ', 'Brasenau', null, 'West Country Press'],
    ['BRASENAU (Capitol Wire) — ', 'BRASENAU', null, 'Capitol Wire'],
    ['GENEVA (14 March 2022) – ', 'GENEVA', '14 March 2022', null],
  ])('a dateline: %s', (opening, place, published, outlet) => {
    const text = `Council keeps old tram line\n\n${opening}${BODY}`;
    const found = read(text);
    expect(found).toMatchObject({ place, published, outlet });
    expect(text.slice(found.spans.dateline!.start, found.spans.dateline!.end)).toBe(opening.trimEnd());
  });

  test.each(['NATO — the alliance — ', 'BREAKING - ', 'UPDATE 1 - ', 'Paris - a city of ', 'WARNING: '])(
    'no dateline: %s',
    (opening) => {
      const found = read(`Council keeps old tram line\n\n${opening}${BODY}`);
      expect(found.place).toBeNull();
      expect(found.spans.dateline).toBeUndefined();
    },
  );

  test.each([
    ['Wednesday, June 24, 2015', 'Wednesday, June 24, 2015'],
    ['Published 5:14 p.m. CT May 7, 2023', 'May 7, 2023'],
    ['2024-03-04T10:00:00Z', '2024-03-04T10:00:00Z'],
    ['3 March', '3 March'],
  ])('a date above the text: %s', (line, date) => {
    expect(read(story(line)).published).toBe(date);
  });

  test('an update counts only where no publication is dated', () => {
    expect(read(story('Published: May 7, 2023', 'Updated: May 8, 2023')).published).toBe('May 7, 2023');
    expect(read(story('Updated: May 8, 2023')).published).toBe('May 8, 2023');
  });

  test('dates in the text and the year of copyright are no dates of publication', () => {
    expect(read(`${story()}\n\nThe line opened on June 3, 1921.\n\n© 2024 The Example`).published).toBeNull();
  });

  test('a date behind the headline is taken from it', () => {
    const found = read(`Council keeps old tram line Sunday, October 21, 2007\n\n${BODY}`);
    expect(found).toMatchObject({ title: 'Council keeps old tram line', published: 'Sunday, October 21, 2007' });
  });

  test.each([
    ['By Jane Doe in Berlin', 'Berlin'],
    ['By Jane Doe, at Fairfield Park', 'Fairfield Park'],
  ])('%s gives the place', (line, place) => {
    expect(read(story(line))).toMatchObject({ byline: 'Jane Doe', place });
  });
});

describe('which outlet', () => {
  test.each([
    ['a line that is only an agency', `${story()}\n\nReuters`, 'Reuters'],
    ['the owner of the copyright', `${story()}\n\n© 2024 The Example. All rights reserved.`, 'The Example'],
    [
      'the place of first publication',
      `${story()}\n\nThis article was originally published in The Example.`,
      'The Example',
    ],
    ['the byline of an agency', story('By The Associated Press'), 'The Associated Press'],
    ['the outlet that tells what it did', `${story()}\n\nOf the guests, Examplenews spoke with three.`, 'Examplenews'],
    [
      'the outlet that has learned something',
      `${story()}\n\nThe Harbour Herald has learned the sum.`,
      'Harbour Herald',
    ],
    ['the site behind the headline', `Council keeps old tram line | The Example\n\n${BODY}`, 'The Example'],
  ])('%s', (_, text, outlet) => {
    expect(read(text).outlet).toBe(outlet);
  });

  test.each([
    ['Yorkshire Courier, 14 March 2023', 'Yorkshire Courier'],
    ['The Harbor Times | May 17, 2022', 'The Harbor Times'],
    ['May 22, 2024 - Market Wire', 'Market Wire'],
    ['The Dayton Ledger', 'The Dayton Ledger'],
    ['TechCourant', 'TechCourant'],
  ])('a line of its own above the text: %s', (line, outlet) => {
    expect(read(story('By Jane Doe', line)).outlet).toBe(outlet);
  });

  test.each([
    'London | 3 June 2022',
    'New York, 3 June 2022',
    'Last Updated: May 17, 2022',
    'Opinion',
    'An Old Line and its Friends',
  ])('a line above the text that names no outlet: %s', (line) => {
    expect(read(story('By Jane Doe', line)).outlet).toBeNull();
  });

  test('a name between the author and the date', () => {
    const found = read(story('By Jane Doe', 'Financial Mercury', 'March 4, 2024'));
    expect(found).toMatchObject({ byline: 'Jane Doe', outlet: 'Financial Mercury', published: 'March 4, 2024' });
  });

  test('an agency that is quoted or that took the picture is none', () => {
    expect(
      read(`${story('Image: REUTERS/Jane Doe')}\n\nThe mayor told Reuters on Monday that he was glad.`).outlet,
    ).toBeNull();
  });

  test('a day is none', () => {
    expect(read(story('First published on Thu 3 May 2018 09.00 BST')).outlet).toBeNull();
  });
});

test('metadata come first, and have no place in the text', () => {
  const metadata = { title: 'T', byline: 'B', outlet: 'O', published: '2024-01-01' };
  const found = read(`${story('By Jane Doe', 'March 4, 2024')}\n\nReuters`, metadata);
  expect(found).toMatchObject(metadata);
  expect(found.spans).toEqual({});
});

test('what is absent is null', () => {
  expect(read(BODY)).toEqual({ title: null, byline: null, outlet: null, published: null, place: null, spans: {} });
});

test('every span holds what was read', () => {
  const text = `${story('By Jane Doe in Berlin', 'March 4, 2024')}\n\nReuters`;
  const found = read(text);
  for (const key of ['title', 'byline', 'outlet', 'published', 'place'] as const) {
    const span = found.spans[key]!;
    expect(text.slice(span.start, span.end)).toBe(found[key]);
  }
});

test.each([
  ['By Priya Raman | The Capital Ledger', 'The Capital Ledger'],
  ['By Tanya Mills, The Ledger', 'The Ledger'],
  ['Posted on 14 June 2023 by the Harbour Gazette', 'Harbour Gazette'],
])('the outlet that follows an author or a date of posting is read: %s', (line, outlet) => {
  const text = `Council votes for a new bridge\n\n${line}\n\nThe council voted on Monday for a new bridge over the river. The work will begin in the spring of next year.\n`;
  expect(readArticle(asDocument(text)).provenance.outlet).toBe(outlet);
});
