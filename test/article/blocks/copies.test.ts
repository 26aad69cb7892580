import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/article/blocks/index.js';
import { asDocument } from '../document.js';

const HEAD = 'Council keeps old tram line';
const A = 'The council of Brasenau voted on Tuesday to keep the old tram line open.';
const B = 'Work on the rails is to begin in the spring, the mayor told the members.';
const C = '“We are glad of it,” said Ann Poe, who drives the first tram of the day.';

const copiesOf = (...lines: string[]): string[] =>
  readBlocks(asDocument(lines.join('\n'))).blocks.map(
    ({ role, copyOf, displaced }) => `${role}${copyOf === null ? '' : ` = ${copyOf}`}${displaced ? ' displaced' : ''}`,
  );

describe('repeated blocks', () => {
  test('the later one is the copy', () => {
    expect(copiesOf(HEAD, A, B, A)).toEqual(['headline', 'body', 'body', 'body = 1']);
  });

  test('of a run that stands before the headline and below it, the first is displaced', () => {
    expect(copiesOf(B, C, 'Reuters', HEAD, A, B, C, 'Reuters')).toEqual([
      'body = 5 displaced',
      'body = 6 displaced',
      'agency = 7 displaced',
      'headline',
      'body',
      'body',
      'body',
      'agency',
    ]);
  });

  test('a text that stands twice as a whole is read once', () => {
    expect(copiesOf(HEAD, A, B, HEAD, A, B)).toEqual([
      'headline',
      'body',
      'body',
      'headline = 0',
      'body = 1',
      'body = 2',
    ]);
  });

  test('a run before the headline that does not come again is no copy', () => {
    expect(copiesOf(B, C, HEAD, A)).toEqual(['body', 'body', 'subhead', 'body']);
  });

  test('spaces, case and marks do not matter', () => {
    expect(copiesOf(HEAD, A, B, `${A.toUpperCase().replaceAll(' ', '  ')}!`).at(-1)).toBe('body = 1');
  });

  test('short answers may come twice', () => {
    expect(
      copiesOf(
        A,
        'Are you glad of the vote of the council?',
        'Yes, I am.',
        'Will it last for long, do you think?',
        'Yes, I am.',
      ),
    ).toEqual(['body', 'body', 'body', 'body', 'body']);
  });
});

describe('notices', () => {
  const kinds = (...lines: string[]): Record<string, number> =>
    Object.fromEntries(readBlocks(asDocument(lines.join('\n'))).notices.map(({ kind, spans }) => [kind, spans.length]));

  test.each([
    ['nothing to say', [HEAD, A, B], {}],
    ['a repeated block', [HEAD, A, B, A], { 'repeated-block': 1 }],
    ['a displaced run', [B, C, HEAD, A, B, C], { 'displaced-block': 2 }],
    ['lines of the page', [HEAD, A, 'Read more: Bus drivers get a raise', B], { boilerplate: 1 }],
    ['control characters', [HEAD, A, `\u0000\u0001${B}`], { 'binary-noise': 2 }],
    ['an unbroken run', [HEAD, A, 'x'.repeat(600)], { 'binary-noise': 1 }],
  ])('%s', (_, lines, notices) => {
    expect(kinds(...lines)).toEqual(notices);
  });
});
