import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { asDocument } from './document.js';

/** Each attribution as "form | class | speaker or source | content". */
const read = (text: string) => {
  const article = readArticle(asDocument(text));
  return article.attributions.map(({ form, sourceClass, speaker, source, content }) => {
    const who = speaker ?? (source ? text.slice(source.start, source.end) : '–');
    return `${form} | ${sourceClass} | ${who} | ${text.slice(content.start, content.end)}`;
  });
};

test.each([
  [
    'a quotation before its cue',
    '“The dam will hold,” said Maria Keller, an engineer.',
    ['direct | named-person | Maria Keller | “The dam will hold,”'],
  ],
  [
    'a quotation behind its cue',
    'Maria Keller said: “The dam will hold through the winter.”',
    ['direct | named-person | Maria Keller | “The dam will hold through the winter.”'],
  ],
  [
    'an interrupted quotation',
    '“The dam,” Maria Keller said, “will hold through the winter.”',
    [
      'direct | named-person | Maria Keller | “The dam,”',
      'direct | named-person | Maria Keller | “will hold through the winter.”',
    ],
  ],
  [
    'a quotation that goes on behind its cue',
    '“I come from Lima,” Maria Keller said. “And I will stay there.”',
    [
      'direct | named-person | Maria Keller | “I come from Lima,”',
      'direct | named-person | Maria Keller | “And I will stay there.”',
    ],
  ],
  [
    'a that-clause',
    'Maria Keller told reporters that the dam would hold.',
    ['indirect | named-person | Maria Keller | the dam would hold'],
  ],
  [
    'a clause without “that”',
    'The Ministry of Energy said on Monday the dam would hold.',
    ['indirect | organisation | Ministry of Energy | the dam would hold'],
  ],
  [
    'a source behind the claim',
    'The dam lost 12 percent of its water, the Ministry of Energy said.',
    ['indirect | organisation | Ministry of Energy | The dam lost 12 percent of its water'],
  ],
  [
    'a force that is called a guard, beside people confirmed dead',
    'The number of people confirmed dead in the sinking rose to 41, the coast guard said.',
    ['indirect | organisation | the coast guard | The number of people confirmed dead in the sinking rose to 41'],
  ],
  [
    'a spokesman of the body that the paragraph named',
    'The Ministry of Energy denied it. “We did not know,” a spokesman said.',
    ['direct | organisation | a spokesman | “We did not know,”'],
  ],
  [
    'a spokesman of nobody',
    '“We did not know,” a spokesman said.',
    ['direct | unnamed-person | a spokesman | “We did not know,”'],
  ],
  ['what is rejected, and does something', 'Voters rejected a measure that would have moved the dam.', []],
  [
    'a guard who is a person',
    'The security guard said the dam would hold.',
    ['indirect | unnamed-person | The security guard | the dam would hold'],
  ],
  [
    'a source behind the claim, with place and occasion',
    'The dam lost 12 percent of its water, the Ministry of Energy said in a letter to the mayors of the valley.',
    ['indirect | organisation | Ministry of Energy | The dam lost 12 percent of its water'],
  ],
  [
    'a clause whose subject is a month',
    'Maria Keller said April had been the driest in a decade.',
    ['indirect | named-person | Maria Keller | April had been the driest in a decade'],
  ],
  [
    'a clause behind a day',
    'Maria Keller said Monday the dam would hold.',
    ['indirect | named-person | Maria Keller | the dam would hold'],
  ],
  [
    'experts of a house that is named',
    'Analysts at Corran Securities said the dam would hold.',
    ['indirect | organisation | Corran Securities | the dam would hold'],
  ],
  [
    'a clause within a sentence',
    'Engineers began to lower the lake after a survey found that its dam had lost a third of its width.',
    ['indirect | document | a survey | its dam had lost a third of its width'],
  ],
  [
    'a relative clause',
    'Senators delayed the vote over a paper in which Maria Keller argued that the dam was old.',
    ['indirect | named-person | Maria Keller | the dam was old'],
  ],
  [
    'experts of no house',
    'Analysts said the dam would hold.',
    ['indirect | unnamed-group | Analysts | the dam would hold'],
  ],
  [
    'the authors of a study',
    'The authors cautioned that the dam was old.',
    ['indirect | document | The authors | the dam was old'],
  ],
  [
    'according to',
    'According to Maria Keller, the dam is safe.',
    ['indirect | named-person | Maria Keller | the dam is safe'],
  ],
  [
    'an object that is reported',
    'Prime Minister Anders Holm emphasized the importance of the dam.',
    ['indirect | named-person | Anders Holm | the importance of the dam'],
  ],
  [
    'an apposition between name and verb',
    'Maria Keller, the chief engineer, said that the dam was safe.',
    ['indirect | named-person | Maria Keller | the dam was safe'],
  ],
  [
    'a relative clause between name and verb',
    'Maria Keller, who built the dam, said that it was safe.',
    ['indirect | named-person | Maria Keller | it was safe'],
  ],
  [
    'an unnamed official',
    'A senior energy official said that the dam was cracked.',
    ['indirect | unnamed-person | A senior energy official | the dam was cracked'],
  ],
  [
    'an unnamed group',
    'Residents said that nobody had warned them.',
    ['indirect | unnamed-group | Residents | nobody had warned them'],
  ],
  [
    'a document',
    'The report says that the dam was never inspected.',
    ['indirect | document | The report | the dam was never inspected'],
  ],
  [
    'a spokesman of a named body',
    'A spokesman for the Ministry of Energy said the dam was safe.',
    ['indirect | organisation | Ministry of Energy | the dam was safe'],
  ],
  [
    'a government named by its country',
    'Peru said it had closed the dam.',
    ['indirect | organisation | Peru | it had closed the dam'],
  ],
  [
    'a mixed report',
    'Maria Keller said the engineers had “done everything they could” to save the dam.',
    ['mixed | named-person | Maria Keller | the engineers had “done everything they could” to save the dam'],
  ],
  [
    'a verb that the tagger takes for a noun',
    'The order states that nobody may enter the dam.',
    ['indirect | document | The order | nobody may enter the dam'],
  ],
  [
    'a clause behind a place',
    'Maria Keller told reporters outside the courthouse she had warned the town.',
    ['indirect | named-person | Maria Keller | she had warned the town'],
  ],
  [
    'a clause behind a participle',
    'Maria Keller said in a report issued in May that the dam was cracked.',
    ['indirect | named-person | Maria Keller | the dam was cracked'],
  ],
  [
    'a clause around its cue',
    'The old dam, Maria Keller said on Friday, was never safe.',
    ['indirect | named-person | Maria Keller | The old dam', 'indirect | named-person | Maria Keller | was never safe'],
  ],
  [
    'two verbs of one speaker',
    'Maria Keller called the dam “a ruin” and said the town “had to move.”',
    [
      'mixed | named-person | Maria Keller | the dam “a ruin”',
      'mixed | named-person | Maria Keller | the town “had to move.”',
    ],
  ],
  [
    'a report beside another',
    'Maria Keller said the dam would hold “for years,” even as engineers warned that it was cracked.',
    [
      'mixed | named-person | Maria Keller | the dam would hold “for years,”',
      'indirect | unnamed-group | engineers | it was cracked',
    ],
  ],
  [
    'a speaker told of something',
    'Two people briefed on the talks said the dam was cracked.',
    ['indirect | unnamed-group | Two people | the dam was cracked'],
  ],
  [
    'words heard of somebody',
    'Maria Keller was heard telling guests: “The dam will break one day.”',
    ['direct | named-person | Maria Keller | “The dam will break one day.”'],
  ],
  [
    'the speaker of an absolute clause',
    'The meeting ended with Maria Keller accusing the town of neglect.',
    ['indirect | named-person | Maria Keller | the town of neglect'],
  ],
  [
    'a source that nothing else is known of',
    'The posting said that the dam was cracked.',
    ['indirect | document | The posting | the dam was cracked'],
  ],
  [
    'a clause behind an agent',
    'It is asserted by the ministry that the dam was safe.',
    ['indirect | organisation | the ministry | the dam was safe'],
  ],
  [
    'a name in an apposition',
    'A spokesman for Keller, Paul Okoro, said that the dam was safe.',
    ['indirect | named-person | Paul Okoro | the dam was safe'],
  ],
  [
    'a verb behind a relative clause',
    'The Dam Workers Union, which had called for a strike, said that the dam was safe.',
    [
      'indirect | organisation | Dam Workers Union | for a strike',
      'indirect | organisation | Dam Workers Union | the dam was safe',
    ],
  ],
])('reads %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['a pronoun', 'Maria Keller opened the dam. She said it was safe.', 'Maria Keller'],
  ['an office', 'Prime Minister Anders Holm arrived. The prime minister said the dam was safe.', 'Anders Holm'],
  ['a surname', 'Anders Holm arrived at noon. Holm said the dam was safe.', 'Anders Holm'],
])('%s refers back to the name', (_, text, speaker) => {
  expect(read(text)[0]).toContain(`| ${speaker} |`);
});

test.each([
  [
    'a talk between two people',
    'The phone call between Anders Holm and Maria Keller highlighted the importance of the dam.',
  ],
  ['an infinitive', 'Anders Holm wants to announce nothing of this kind before the winter.'],
  ['what was not said', 'Anders Holm did not say whether the dam was safe.'],
  ['a deed', 'Parliament rejected a pension reform on Thursday evening.'],
  ['another deed', 'Anders Holm agreed to sell the northern dam.'],
  ['a title in quotation marks', 'The film “Broken Dam” was shown on Friday evening.'],
])('%s is no statement', (_, text) => {
  expect(read(text).filter((line) => !line.includes('wants'))).toEqual([]);
});

test('two quotations in a sentence can have two speakers', () => {
  const text =
    '“The north is safe,” the official said, pointing to remarks Anders Holm made in April when he called on the towns to “prepare for the worst of all winters”.';
  expect(read(text)).toEqual([
    'direct | unnamed-person | the official | “The north is safe,”',
    'mixed | named-person | Anders Holm | on the towns to “prepare for the worst of all winters”',
  ]);
});

test('the channel is read where the sentence names it', () => {
  const channel = (text: string) => readArticle(asDocument(text)).attributions[0]?.channel;
  expect(channel('Maria Keller said in a post on X that the dam was safe.')).toBe('post on X');
  expect(channel('Maria Keller told reporters that the dam was safe.')).toBe('reporters');
  expect(channel('In an interview with Radio Lima, Maria Keller said that the dam was safe.')).toBe(
    'interview with Radio Lima',
  );
  expect(channel('Maria Keller said on a call with investors that the dam was safe.')).toBe('call');
  expect(channel('Maria Keller said on Radio Lima that the dam was safe.')).toBe('Radio Lima');
  expect(channel('Maria Keller said at a meeting of parents that the dam was safe.')).toBe('meeting');
  expect(channel('Maria Keller told Andes Dispatch that the dam was safe.')).toBe('Andes Dispatch');
  expect(channel('Maria Keller said by email that the dam was safe.')).toBe('email');
  expect(channel('During the phone call, Maria Keller said that the dam was safe.')).toBeNull();
  expect(channel('Maria Keller said that the dam was safe.')).toBeNull();
});

test('a pronoun for somebody unnamed keeps the words it stands for', () => {
  const text = 'A government adviser said that the dam was cracked. She said that nobody had been warned.';
  const [, second] = readArticle(asDocument(text)).attributions;
  expect(second).toMatchObject({ sourceClass: 'unnamed-person', speaker: null });
  expect(text.slice(second!.source!.start, second!.source!.end)).toBe('She');
  expect(text.slice(second!.antecedent!.start, second!.antecedent!.end)).toBe('A government adviser');
});
