import { describe, expect, test } from 'vitest';
import { mentionsOf } from './reading.js';

describe('a title is kept apart from the name', () => {
  test.each([
    ['Homeland Security Secretary Jane Roe left.', ['Homeland Security', 'Jane Roe <Homeland Security Secretary>']],
    ['He asked White House press secretary Jane Roe.', ['White House', 'Jane Roe <White House press secretary>']],
    ['Former US President Jane Roe left.', ['US', 'Jane Roe <Former US President>']],
    ['Secretary of State Jane Roe led the talks.', ['Jane Roe <Secretary of State>']],
    ['He met former secretary of state Jane Roe.', ['Jane Roe <former secretary of state>']],
    ['Dr. Jane Roe and Sen. John Doe met Gov. Ann Poe.', ['Jane Roe <Dr.>', 'John Doe <Sen.>', 'Ann Poe <Gov.>']],
    ['Texas Governor Jane Roe left.', ['Texas', 'Jane Roe <Texas Governor>']],
    ['UN Secretary-General Jane Roe left.', ['UN', 'Jane Roe <UN Secretary-General>']],
    [
      'Senate Budget Committee Chairman John Doe left.',
      ['Senate Budget Committee', 'John Doe <Senate Budget Committee Chairman>'],
    ],
    ['Mayor of London Jane Roe left.', ['London', 'Jane Roe <Mayor of London>']],
    [
      'The Afghan Ambassador to the United States Hamdullah Wardak left.',
      ['United States', 'Hamdullah Wardak <Afghan Ambassador to the United States>'],
    ],
    ['New Zealand’s Prime Minister John Doe left.', ['New Zealand', 'John Doe <New Zealand’s Prime Minister>']],
    ['Professor Sir John Doe left.', ['John Doe <Professor>']],
  ])('before it: %s', (text, expected) => expect(mentionsOf(text)).toEqual(expected));

  test.each([
    [
      'Talks between Mexico’s President, Ana Roe López, and the press failed.',
      ['Mexico', 'Ana Roe López <Mexico’s President>'],
    ],
    [
      'He said that the Secretary of Foreign Affairs of Mexico, Ana Roe, would come.',
      ['Mexico', 'Ana Roe <Secretary of Foreign Affairs of Mexico>'],
    ],
    ['“No,” said the prime minister, Ana Roe.', ['Ana Roe <prime minister>']],
    ['The court’s chief justice, John Doe, dissented.', ['John Doe <chief justice>']],
  ])('before a comma: %s', (text, expected) => expect(mentionsOf(text)).toEqual(expected));

  test.each([
    ['Jane Doe, the mayor of Springfield, left.', ['Jane Doe <mayor of Springfield>', 'Springfield']],
    ['John Doe, 43, a farmer from Iowa, left.', ['John Doe <farmer from Iowa>', 'Iowa']],
    ['Jane Roe, secretary of state, agreed.', ['Jane Roe <secretary of state>']],
    ['Dr. Jane Roe, head of research at Acme Ltd., agreed.', ['Jane Roe <head of research at Acme Ltd.>', 'Acme Ltd.']],
    ['Jane Roe is a professor of law at Yale.', ['Jane Roe <professor of law at Yale>', 'Yale']],
  ])('behind it: %s', (text, expected) => expect(mentionsOf(text)).toEqual(expected));

  test.each([
    ['an honorific', 'Mr. Doe and Ms Roe left.', ['Doe', 'Roe']],
    ['what a person is', 'Nohemia Keller, a mother on the road with four children, wept.', ['Nohemia Keller']],
    [
      'somebody else in a list',
      'They saw Jane Roe, President John Doe and Ann Poe.',
      ['Jane Roe', 'John Doe <President>', 'Ann Poe'],
    ],
    ['somebody else in a clause', 'After meeting the president, Jane Roe, who was late, sat.', ['Jane Roe']],
    ['a surname that is a title too', 'They read Stephen King.', ['Stephen King']],
    ['a month before a title', 'Earlier this month President Jane Roe left.', ['Jane Roe <President>']],
    ['a county named after a title', 'They left Cook County.', ['Cook County']],
  ])('%s is none', (_, text, expected) => expect(mentionsOf(text)).toEqual(expected));
});
