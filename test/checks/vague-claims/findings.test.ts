import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vagueClaims } from '../../../src/checks/vague-claims/index.js';
import { articleOf, flagged, observe, quotesOf } from './text.js';

describe('a finding', () => {
  test('says what is missing and how far it was looked for', () => {
    const { findings } = observe('unspecified-referent', articleOf('The agency closed other entry points.'));
    expect(findings.map(({ message }) => message)).toEqual([
      '“other entry points”: no entry point is named in this sentence or the next',
    ]);
  });

  test('quotes a scare quote inside the passage with single marks', () => {
    const { findings } = observe('withheld-detail', articleOf('The states signed unspecified “important” deals.'));
    expect(findings[0]!.message).toMatch(/^“unspecified ‘important’ deals”: the text says itself/);
  });

  test('takes in the closing mark of a quotation that opens inside it', () => {
    const text = 'The delegation signed major “landmark deals” in the capital. Dinner followed.';
    expect(flagged('withheld-detail', text)).toEqual(['signed major “landmark deals”']);
  });

  test.each([
    ['narrator', 'The states signed unspecified “important” deals.'],
    ['narrator', 'The minister said the states had signed unspecified deals.'],
    ['speaker', '“The states signed unspecified deals and went home,” said Rosa Quispe, a deputy.'],
    ['speaker', 'The minister spoke of “unspecified deals” at dinner.'],
  ])('is the %s’s: %s', (voice, text) => {
    const { findings } = observe('withheld-detail', articleOf(text));
    expect(findings.map((finding) => finding.voice)).toEqual([voice]);
  });

  test.each([
    [['disclosed'], 'Terms of the deal were not disclosed.'],
    [['disclosed'], 'The states signed undisclosed agreements.'],
    [undefined, 'The states reached key agreements.'],
  ])('has the tags %j: %s', (tags, text) => {
    const { findings } = observe('withheld-detail', articleOf(text));
    expect(findings.map((finding) => finding.tags)).toEqual([tags]);
  });

  test('has the same span as its words, whatever stands around it', () => {
    const sentences = fc.constantFrom(
      'Some analysts say the bank is weak.',
      'A record-high number of houses stand empty — “certain issues,” he said, “remain.”',
      'Mr. Łukasz Nowak signed unspecified “big” deals.\n\n',
      'In a recent call, they sought common ground 🤝.',
      'Prices rose 4.5 % in “various” towns.',
    );
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        const article = articleOf(text);
        for (const signal of vagueClaims.signals) {
          for (const { spans, message, confidence } of observe(signal.id, article).findings) {
            const passage = text.slice(spans[0]!.start, spans[0]!.end);
            expect(passage).toBe(passage.trim());
            expect(passage.length).toBeGreaterThan(0);
            expect(message).not.toMatch(/[{}]/);
            expect(confidence).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('does not overlap another of its signal', () => {
    const text =
      'Certain various key issues of mutual concern and a number of other matters delayed several key measures.';
    for (const signal of vagueClaims.signals) {
      const spans = observe(signal.id, articleOf(text)).findings.map((finding) => finding.spans[0]!);
      const ends = [0, ...spans.map(({ end }) => end)];
      expect(spans.filter(({ start }, index) => start < ends[index]!)).toEqual([]);
    }
  });
});

describe('a signal', () => {
  test('counts the sentences in which the narrator speaks', () => {
    const text = 'It rained. “We stay here until morning,” said Rosa Quispe. “We have no car. We have no bus.”';
    expect(observe('vague-time', articleOf(text)).opportunities).toBe(2);
  });

  test('is not applicable to an article without a narrator’s sentence', () => {
    const { opportunities, reason } = observe('vague-time', articleOf('“We have no car and we have no bus.”'));
    expect({ opportunities, reason }).toEqual({
      opportunities: 0,
      reason: 'no sentence of the body is the narrator’s',
    });
  });

  test('reads no copy of a passage', () => {
    const paragraph =
      'The ministry took various measures on the coast, where the old lighthouse keeper and his family live all year round.';
    const other =
      'The boats went out at six in the morning, and they came home at noon with little fish in their nets.';
    const text = ['Storm damages harbour on the coast', paragraph, other, paragraph].join('\n\n');
    expect(flagged('unspecified-referent', text)).toEqual(['various measures']);
  });

  test('reads headlines for withheld details, and for nothing else', () => {
    const text = [
      'Unspecified deals and various measures in Lima',
      'The presidents met in Lima on Friday and shook hands in front of the palace.',
      'It was their first meeting in the city, and the streets around the palace were closed to cars.',
    ].join('\n\n');
    expect(flagged('withheld-detail', text)).toEqual(['Unspecified deals']);
    expect(flagged('unspecified-referent', text)).toEqual([]);
  });

  test.each(['2024-05-14', 'May 14, 2024'])(
    'takes a date of publication (%s) as fixing what is recent',
    (published) => {
      const text = 'The mayor recently resigned.';
      expect(quotesOf(text, observe('vague-time', articleOf(text)).findings)).toEqual(['recently']);
      expect(observe('vague-time', articleOf(text, published)).findings).toEqual([]);
    },
  );

  test('gives the same answer twice', () => {
    const text = 'Some analysts say that certain issues and countless problems remain.';
    for (const { id } of vagueClaims.signals) {
      expect(observe(id, articleOf(text))).toEqual(observe(id, articleOf(text)));
    }
  });
});
