import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../src/ingest/document.js';
import { overlapsOf, read } from './reading.js';

const PIER =
  'The harbour of Valmar will stay closed to cruise ships until its cracked pier has been rebuilt, which may take two summers.';
const BEACH = 'Fishermen have begun to land their catch at a beach ten miles north, and the auction hall stands empty.';
const WIRE = `VALMAR, June 3 (Reuters) - ${PIER} ${BEACH}`;

function overlap(taker: string, other: string, own: Metadata = {}, theirs: Metadata = {}) {
  const [found] = overlapsOf([read('a', taker, own), read('b', other, theirs)]);
  return found!;
}

describe('credit of an agency', () => {
  test.each([
    ['a reporting verb', `${PIER} ${BEACH} Reuters reported the closure first.`, 'credited'],
    ['according to', `${PIER} ${BEACH} The work will start in May, according to Reuters.`, 'credited'],
    ['the agency’s full name', `${PIER} ${BEACH} Thomson Reuters said so.`, 'credited'],
    ['a dateline', `VALMAR, June 4 (Reuters) - ${PIER} ${BEACH}`, 'credited'],
    ['an interview with it', `${PIER} ${BEACH} “It is old,” the mayor told Reuters.`, 'credited'],
    ['the name in passing', `${PIER} ${BEACH} The Reuters building nearby has its own pier.`, 'unclear'],
    [
      'a picture',
      `${PIER} ${BEACH}\n\nImage: REUTERS/Ana Diaz\n\nHotels stand empty, and the mayor is worried.`,
      'unclear',
    ],
    ['nothing', `${PIER} ${BEACH}`, 'uncredited'],
    ['a word that contains the name', `${PIER} ${BEACH} The Reutersward hotel is empty.`, 'uncredited'],
  ])('%s: %s', (_, taker, credit) => {
    expect(overlap(taker, WIRE).credit).toBe(credit);
  });
});

describe('credit of an outlet', () => {
  const text = `${PIER} ${BEACH}`;
  test.each([
    ['the outlet', `${text} The Valmar Courier reported that first.`, { outlet: 'Valmar Courier' }, 'credited'],
    [
      'the author',
      `${text} The crack was found by divers, Mira Solberg wrote.`,
      { byline: 'Mira Solberg' },
      'credited',
    ],
    ['the source named by the desk', `${text} The Courier first reported it.`, { source: 'The Courier' }, 'credited'],
    ['a first name alone', `${text} Mira is the name of a boat.`, { byline: 'Mira' }, 'uncredited'],
    ['nobody', text, { outlet: 'Valmar Courier' }, 'uncredited'],
  ])('by %s', (_, taker, theirs, credit) => {
    expect(overlap(taker, text, {}, theirs).credit).toBe(credit);
  });

  test('an outlet need not credit itself', () => {
    const found = overlap(text, text, { outlet: 'Valmar Courier' }, { outlet: 'Valmar Courier' });
    expect(found).toMatchObject({
      credit: 'credited',
      evidence: expect.arrayContaining(['a and b are both published by Valmar Courier']),
    });
  });

  test('of a text that names no outlet an agency that is credited may be the source', () => {
    expect(overlap(`${text} It may take longer, the Associated Press reported.`, text).credit).toBe('unclear');
  });
});

describe('who took from whom', () => {
  const text = `${PIER} ${BEACH}`;
  test.each<[string, string, string, Metadata, Metadata, 'a' | 'b' | null]>([
    ['the later date', text, text, { published: '2024-03-05' }, { published: 'March 4, 2024' }, 'a'],
    ['the same date', text, text, { published: '2024-03-04' }, { published: 'March 4, 2024' }, null],
    ['an agency’s name on one side', text, WIRE, {}, {}, 'a'],
    ['credit', `${text} The Courier reported it.`, text, {}, { outlet: 'The Courier' }, 'a'],
    ['nothing', text, text, {}, {}, null],
    ['dates against an agency’s name', text, WIRE, { published: '2024-03-01' }, { published: '2024-03-04' }, null],
  ])('%s', (_, one, other, own, theirs, taker) => {
    expect(overlap(one, other, own, theirs).taker).toBe(taker);
  });

  test('says what shows it', () => {
    expect(overlap(text, WIRE).evidence).toEqual([
      'b carries the name of the agency Reuters, a that of none',
      'a does not name Reuters',
    ]);
  });
});
