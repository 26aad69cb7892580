import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartOfSpeech, Token } from '../../../src/article/article.js';
import { matchLength, readPattern } from '../../../src/checks/vague-claims/pattern.js';
import { wordClasses } from '../../../src/checks/vague-claims/word-classes.js';

/** Tokens from “word/POS” or “word/POS/lemma”. */
const tokensOf = (source: string): Token[] =>
  source.split(' ').map((part, index) => {
    const [text, pos, lemma] = part.split('/') as [string, PartOfSpeech, string?];
    const norm = text.toLowerCase();
    return { index, start: 0, end: 0, text, norm, lemma: lemma ?? norm, pos, sentence: 0, quote: -1 };
  });

const lengthOf = (pattern: string, source: string, isName = () => false) =>
  matchLength(readPattern(pattern, wordClasses), tokensOf(source), 0, isName);

describe('a pattern', () => {
  test.each([
    ['a word', 'deals', 'deals/NOUN/deal', 1],
    ['no other form of the word', 'deals', 'deal/NOUN', 0],
    ['any form of a lemma', '~deal', 'deals/NOUN/deal', 1],
    ['one of several words', 'a|an', 'an/DET', 1],
    ['a part of speech', 'ADJ NOUN', 'big/ADJ deal/NOUN', 2],
    ['a plural noun', 'PLURAL', 'deals/NOUN/deal', 1],
    ['no singular noun as a plural', 'PLURAL', 'deal/NOUN', 0],
    ['an irregular plural', 'PLURAL', 'people/NOUN', 1],
    ['a word of a class', '@agreement', 'treaties/NOUN/treaty', 1],
    ['no verb as a noun of a class', '@agreement', 'deals/VERB/deal', 0],
    ['a word of a class in the plural', '@matter:plural', 'issues/NOUN/issue', 1],
    ['no singular where the plural is asked for', '@matter:plural', 'issue/NOUN', 0],
    ['a noun that the tagger took for a name', '@holder:plural', 'Critics/PROPN', 1],
    ['a word that may be missing', 'a big? deal', 'a/DET deal/NOUN', 2],
    ['up to three repetitions', 'ADJ* NOUN', 'big/ADJ new/ADJ secret/ADJ deal/NOUN', 4],
    ['no fourth repetition', 'ADJ* NOUN', 'big/ADJ new/ADJ bad/ADJ secret/ADJ deal/NOUN', 0],
    ['the last noun where a run of nouns could take it', 'NOUN* @agreement', 'trade/NOUN deal/NOUN', 2],
    ['what is not followed by something', 'deal !to', 'deal/NOUN on/ADP', 1],
    ['nothing where the forbidden word follows', 'deal !to', 'deal/NOUN to/PART', 0],
    ['the end of a sentence, where nothing follows', 'deal !to', 'deal/NOUN', 1],
    ['a gap of words', 'terms … secret', 'terms/NOUN of/ADP the/DET deal/NOUN stayed/VERB secret/ADJ', 6],
    ['no gap over a mark', 'terms … secret', 'terms/NOUN ,/PUNCT stayed/VERB secret/ADJ', 0],
    ['a question mark as a word', 'why ?', 'why/ADV ?/PUNCT', 2],
  ])('matches %s', (_, pattern, source, length) => {
    expect(lengthOf(pattern, source)).toBe(length);
  });

  test('leaves names alone: the adjective of a treaty’s name is no adjective', () => {
    expect(lengthOf('@hollow ADJ|NOUN* @agreement', 'Comprehensive/ADJ Treaty/NOUN', () => true)).toBe(0);
  });

  test('with an unknown class is an error of the lexicon', () => {
    expect(() => readPattern('@nonsense', wordClasses)).toThrow('no word class “nonsense”');
  });

  test('never reaches beyond the tokens', () => {
    const patterns = ['ADJ* NOUN', 'the … deal', '~be ADV? secret', 'a|an? ADJ* @sums of? !NUM', 'NOUN|ADJ*'];
    const words = fc.constantFrom('a/DET', 'big/ADJ', 'sum/NOUN', 'the/DET', 'deal/NOUN', 'is/AUX/be', 'secret/ADJ');
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.array(words, { minLength: 1, maxLength: 30 }), (pattern, parts) => {
        const length = lengthOf(pattern, parts.join(' '));
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThanOrEqual(parts.length);
      }),
    );
  });
});
