import { describe, expect, test } from 'vitest';
import { entitiesOf, read } from './reading.js';

describe('names of one person are joined', () => {
  test.each([
    ['a surname', 'Anna Keller spoke. Later Keller left.', ['person: Anna Keller = Keller']],
    [
      'a surname before the full name',
      'On Monday Keller spoke. Anna Keller had come.',
      ['person: Anna Keller = Keller'],
    ],
    [
      'a part of the name, accents aside',
      'Andrés Manuel López Keller spoke. Lopez Keller left.',
      ['person: Andrés Manuel López Keller = Lopez Keller'],
    ],
    ['an initial', 'Maria J. Keller spoke. Maria Keller left.', ['person: Maria J. Keller = Maria Keller']],
    ['a given name', 'Maria Keller wept. Later Maria left.', ['person: Maria Keller = Maria']],
    ['the family name first', 'Kim Min-woo spoke. Later Kim left.', ['person: Kim Min-woo = Kim']],
    [
      'the fullest present office',
      'Former mayor Anna Keller spoke. President Keller left.',
      ['person: Anna Keller <President> = Keller'],
    ],
  ])('by %s', (_, text, expected) => expect(entitiesOf(text)).toEqual(expected));

  test('two persons of one surname are kept apart, and a bare surname goes to the one named last', () => {
    const { mentions, entities } = read(
      'Joe Keller and Jill Keller came. Keller spoke. President Joe Keller left. Keller sat.',
    );
    expect(mentions.map(({ entity }) => entities[entity]!.name)).toEqual([
      'Joe Keller',
      'Jill Keller',
      'Jill Keller',
      'Joe Keller',
      'Joe Keller',
    ]);
  });

  test('a title beside a bare surname tells its bearers apart', () => {
    const { mentions, entities } = read('President Joe Keller spoke. Jill Keller sang. President Keller clapped.');
    expect(entities[mentions.at(-1)!.entity]!.name).toBe('Joe Keller');
  });
});

describe('bodies and places are joined', () => {
  test.each([
    [
      'an acronym in brackets',
      'The Pan American Health Organization (PAHO) agreed. PAHO left.',
      ['organisation: Pan American Health Organization = PAHO'],
    ],
    [
      'an acronym by its initials',
      'The Department of Homeland Security denied it. DHS officials left.',
      ['organisation: Department of Homeland Security = DHS'],
    ],
    ['forms of a country', 'The U.S. left. The United States returned to the US.', ['place: United States = U.S., US']],
  ])('%s', (_, text, expected) => expect(entitiesOf(text)).toEqual(expected));

  test('a place and the agency in brackets behind it stay two', () => {
    expect(entitiesOf('MEXICO CITY (AP) — Nothing has happened so far.')).toEqual([
      'place: MEXICO CITY',
      'organisation: AP',
    ]);
  });
});

describe('the kind is decided by form and context', () => {
  test.each([
    ['Paris Hilton flew to Paris.', ['person: Paris Hilton', 'place: Paris']],
    ['Jordan Keller lives in Jordan.', ['person: Jordan Keller', 'place: Jordan']],
    ['Washington said no. Denzel Washington smiled.', ['place: Washington', 'person: Denzel Washington']],
    ['“No,” said Zorana Vukic.', ['person: Zorana Vukic']],
    ['Later Ebrard said no.', ['person: Ebrard']],
    ['Police arrested Vukica Zorić, 34, there.', ['person: Vukica Zorić']],
    ['The Trump administration appealed.', ['person: Trump']],
    ['Nurses at Royal London Hospital left.', ['organisation: Royal London Hospital']],
    ['Flights left Springfield Airport late.', ['place: Springfield Airport']],
    ['Hurricane Maria came. Maria Keller left.', ['other: Hurricane Maria', 'person: Maria Keller']],
    ['The Paris Agreement holds.', ['other: Paris Agreement']],
    ['She told Zeta LLC and Zeta TV.', ['organisation: Zeta LLC', 'organisation: Zeta TV']],
    ['He lives in South East Asia.', ['place: South East Asia']],
  ])('%s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));
});
