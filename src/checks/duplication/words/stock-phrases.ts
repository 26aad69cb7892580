import { createRequire } from 'node:module';
import type { Span } from '../../../article/span.js';
import { PhraseList } from '../../phrase-list.js';

const { phrases } = createRequire(import.meta.url)('./stock-phrases.json') as { readonly phrases: readonly string[] };

const stock = new PhraseList(phrases);

/** Ranges of `words` that are stock phrases, the longest at each place, none overlapping. */
export function stockPhrases(words: readonly string[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const phrase = stock.at(words, i);
    if (!phrase) continue;
    found.push({ start: i, end: i + phrase.length });
    i += phrase.length - 1;
  }
  return found;
}
