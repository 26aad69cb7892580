import type { Entity, Mention, Sentence, Token } from '../article.js';

/** Names of persons, organisations and places, and what each refers to. */
export function readMentions(
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
): { mentions: Mention[]; entities: Entity[] } {
  return { mentions: [], entities: [] };
}
