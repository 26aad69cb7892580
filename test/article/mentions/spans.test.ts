import { describe, expect, test } from 'vitest';
import { mentionsOf } from './reading.js';

describe('a name is found with its exact span', () => {
  test.each([
    ['a surname of several words', 'On Monday Ana López Obrador left.', ['Ana López Obrador']],
    [
      'a hyphen and small words',
      'Later Jean-Pierre van Damme met Mohammed bin Rashid.',
      ['Jean-Pierre van Damme', 'Mohammed bin Rashid'],
    ],
    [
      'a surname that opens with a small word',
      'Carla de la Cruz spoke. Then de la Cruz left.',
      ['Carla de la Cruz', 'de la Cruz'],
    ],
    [
      'an apostrophe within and a possessive behind',
      'Critics of Nora O’Brien’s plan wrote to Mexico’s capital.',
      ['Nora O’Brien', 'Mexico'],
    ],
    ['initials and a suffix', 'The plan of J. R. Smith Jr. failed.', ['J. R. Smith Jr.']],
    ['a second syllable in lower case', 'Voters chose Park Jae-myung.', ['Park Jae-myung']],
    ['a month as a name', 'Reporters asked Theresa May about it in May.', ['Theresa May']],
    ['a company with "&"', 'He sued Keller & Sons Ltd. over the roof.', ['Keller & Sons Ltd.']],
    [
      'an agency with "and"',
      'Agents of U.S. Customs and Border Protection left.',
      ['U.S. Customs and Border Protection'],
    ],
    [
      'a ministry with "of"',
      'The Ministry of Health and the Department of Justice agreed.',
      ['Ministry of Health', 'Department of Justice'],
    ],
    ['an acronym in brackets', 'The World Health Organization (WHO) agreed.', ['World Health Organization', 'WHO']],
    ['places joined by a hyphen', 'The U.S.-Mexico border reopened.', ['U.S.', 'Mexico']],
    [
      'a treaty between places',
      'They signed the United States-Mexico-Canada Agreement.',
      ['United States-Mexico-Canada Agreement'],
    ],
    ['a platform of one letter', 'She wrote it in a post on X.', ['X']],
    ['a name before a hyphenated participle', 'The Berlin-based bank closed.', ['Berlin']],
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toEqual(expected));
});

describe('a name ends where another begins', () => {
  test.each([
    ['a list', 'They met Blinken, Keller and Mayorkas.', ['Blinken', 'Keller', 'Mayorkas']],
    ['two presidents', 'President Keller and López Obrador met.', ['Keller <President>', 'López Obrador']],
    ['a sentence end', 'He thanked Anna Keller. Maria Roth left.', ['Anna Keller', 'Maria Roth']],
    ['a quotation mark', '“We thank Anna Keller,” Maria Roth said.', ['Anna Keller', 'Maria Roth']],
    ['a weekday', 'On Tuesday Keller said so.', ['Keller']],
    ['a caption', 'Photo: Anna Keller. The bridge stood.', ['Anna Keller']],
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toEqual(expected));
});

describe('what has a capital and is no name is left alone', () => {
  test.each([
    ['peoples and camps', 'The Mexican said that Democrats and Muslims had come.'],
    ['months and weekdays', 'In March, on the first Friday, nothing happened.'],
    [
      'ordinary words that open sentences',
      'Time is short. House prices rose. Critics said so. Thousands fled. Motivated by greed, he ran. Talks failed.',
    ],
    ['offices without their holders', 'The Secretary of State met the Prime Minister and three MPs.'],
    ['the speaker', 'It was late and I left. I’m sorry.'],
    ['letters and numerals', 'Part B follows chapter XII of plan C.'],
    ['adjectives of regions', 'He visited three Central American countries.'],
  ])('%s', (_, text) => expect(mentionsOf(text)).toEqual([]));
});

describe('a headline in title case yields only names known from elsewhere', () => {
  const body = 'The chancellor, Olga Keller, met reporters in Vienna. Keller smiled.';
  test.each([
    ['names of the body', 'Keller Promises Swift Reform as Rivals Demand Answers', ['Keller']],
    ['names of the lexicons', 'Mexico Describes Positive Talks With Reuters', ['Mexico', 'Reuters']],
    ['a headline all in capitals', 'KELLER SHUTS FACTORY IN OHIO', ['KELLER', 'OHIO']],
  ])('%s', (_, headline, expected) =>
    expect(mentionsOf(`${headline}\n\n${body}`).slice(0, expected.length)).toEqual(expected),
  );
});
