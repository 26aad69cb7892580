import type { NounPhrase } from './noun-phrases.js';

/**
 * Whether two phrases can name the same thing: one head, no modifier or "of" that tells them apart, and the later one not
 * introduced as new. A pronoun names what its clause was found to speak of (`resolved`).
 */
export function sameThing(earlier: NounPhrase, later: NounPhrase): boolean {
  if (earlier.key !== later.key || later.kind === 'indefinite') return false;
  if (earlier.kind === 'pronoun') return true;
  if (earlier.of !== null && later.of !== null && earlier.of !== later.of) return false;
  if (earlier.key.startsWith('@')) return true;
  if (earlier.kind === 'bare' && later.kind === 'bare') return sameWords(earlier.modifiers, later.modifiers);
  return within(earlier.modifiers, later.modifiers) || within(later.modifiers, earlier.modifiers);
}

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));
const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && within(a, b);
