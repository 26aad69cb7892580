import { createRequire } from 'node:module';
import { francAll } from 'franc-min';
import { isFunctionWord, wordsOf } from './blocks/shape.js';

const { codes } = createRequire(import.meta.url)('./languages.json') as { codes: Readonly<Record<string, string>> };

/** The guesser reads no more, in code units; its own limit. */
const SAMPLE = 2048;

/** Fewer words than this are told by their function words alone: the guesser takes short English for Dutch. */
const FEW = 20;

/** Shares of English function words: running English has 0.4 to 0.6, other languages have some by chance. */
const ENGLISH = 0.3;
const CHANCE = 0.25;

/** The guesser's score for English beside its best guess: up to 0.67 for other languages, 0.79 and more for lists of names. */
const UNLIKE_ENGLISH = 0.75;

/**
 * Language of a text.
 * @param text prose; the first 2,048 code units count
 * @returns ISO 639-1 code (ISO 639-3 where there is none), or `und` where it is too short to tell
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = wordsOf(sample);
  const share = words.length === 0 ? 0 : words.filter(isFunctionWord).length / words.length;
  if (words.length >= 3 && share >= ENGLISH) return 'en';
  const guesses = francAll(sample, { minLength: 20 });
  const [code] = guesses[0]!;
  const guess = codes[code] ?? code;
  if (guess === 'en' || guess === 'und') return guess;
  const english = guesses.find(([other]) => other === 'eng')?.[1] ?? 0;
  const latin = /\p{Script=Latin}/u.test(sample);
  return english > UNLIKE_ENGLISH || (latin && (words.length < FEW || share >= CHANCE)) ? 'und' : guess;
}
