import { createRequire } from 'node:module';
import type { Span } from '../../../article/span.js';

const { phrases } = createRequire(import.meta.url)('./stock-phrases.json') as { readonly phrases: readonly string[] };

const BY_FIRST_WORD = new Map<string, (readonly string[])[]>();
for (const phrase of phrases.map((text) => text.split(' '))) {
  const same = BY_FIRST_WORD.get(phrase[0]!) ?? [];
  BY_FIRST_WORD.set(
    phrase[0]!,
    [...same, phrase].sort((a, b) => b.length - a.length),
  );
}

/** Ranges of `words` that are stock phrases, the longest at each place, none overlapping. */
export function stockPhrases(words: readonly string[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const phrase = BY_FIRST_WORD.get(words[i]!)?.find((one) => one.every((word, k) => words[i + k] === word));
    if (!phrase) continue;
    found.push({ start: i, end: i + phrase.length });
    i += phrase.length - 1;
  }
  return found;
}
