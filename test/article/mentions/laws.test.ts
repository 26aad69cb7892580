import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../../src/article/span.js';
import { read } from './reading.js';

const PIECES = [
  'Anna',
  'Keller',
  'President',
  'of',
  'the',
  'and',
  'U.S.',
  'Mexico',
  '-',
  ',',
  '.',
  '“',
  '”',
  '’s',
  'Ministry',
  'Health',
  'said',
  'Dr.',
  'bin',
  '(WHO)',
  'WHO',
  'May',
  'May 3',
  'al-',
  'Jean-Luc',
  '&',
  'X',
  'mayor',
  '43',
  '\n\n',
  'É',
  '😀',
  'Inc.',
  'a',
  'IN OHIO',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('mentions stand in the text as they say, in order, apart from each other, and each has its entity', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const { mentions, entities, sentences, document } = read(sample);
      mentions.forEach((mention, i) => {
        expect(mention.index).toBe(i);
        expect(document.text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.text).toMatch(/^\S(?:.*\S)?$/su);
        const sentence = sentences[mention.sentence]!;
        expect(mention.start >= sentence.start && mention.end <= sentence.end).toBe(true);
        expect(entities[mention.entity]).toBeDefined();
        if (i > 0) expect(mentions[i - 1]!.end).toBeLessThanOrEqual(mention.start);
        if (mention.role) expect(overlaps(mention, mention.role)).toBe(false);
      });
      entities.forEach(({ index, name }, i) => {
        expect(index).toBe(i);
        expect(mentions.some((mention) => mention.entity === i && mention.text === name)).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(text, (sample) => {
      expect(read(sample).mentions).toEqual(read(sample).mentions);
    }),
    { numRuns: 50 },
  );
});
