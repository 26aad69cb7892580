import { createRequire } from 'node:module';
import type { Token } from '../article.js';

const verbs: Record<'unmistakable' | 'clause' | 'that' | 'thought' | 'told', string[]> = createRequire(import.meta.url)(
  '../attributions/verbs.json',
);
const unmistakable = new Set(verbs.unmistakable);
const reporting = new Set([...verbs.clause, ...verbs.that, ...verbs.thought, ...verbs.told]);

/** What opens a complement: "critics fear [the bill] would pass", "analysts say [it] will". */
const OPENS_CLAUSE = /^(?:the|an?|he|she|they|we|it|his|her|its|their|this|these|there|no|many|most|some)$/;
/** Verbs behind a name and before "to": "Keller plans to leave". */
const WISHES = /^(?:hopes|plans|wants|wishes)$/;
const OFFICES_OF_GENERALS = /^(?:attorney|inspector|postmaster|secretary|solicitor|surgeon)$/;

/**
 * Mends what the tagger gets wrong around reporting verbs: "critics note.", "the order states that", "said" as an adjective,
 * and "general" behind the office that it completes.
 */
export function mendTags(tokens: Token[]): void {
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.norm === 'general' && OFFICES_OF_GENERALS.test(tokens[at - 1]!.norm)) {
      if (token.pos === 'ADJ') tokens[at] = { ...token, pos: 'NOUN' };
    } else if (token.pos !== 'VERB' && token.pos !== 'AUX' && isVerb(tokens, at)) {
      tokens[at] = { ...token, pos: 'VERB', lemma: lemmaOf(token) };
    }
  }
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (unmistakable.has(token.norm)) return token.pos !== 'PROPN' && !/^(?:an?|the)$/.test(before.norm);
  if (token.pos !== 'NOUN' || !(reporting.has(lemmaOf(token)) || WISHES.test(token.norm))) return false;
  if (before.text === ',' && tokens[at + 1]?.norm === 'that') return opensClause(tokens, at + 1);
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false;
  if (before.pos === 'PROPN' && WISHES.test(token.norm)) return tokens[at + 1]?.norm === 'to';
  const agrees = isPlural(before) ? token.norm === lemmaOf(token) : token.norm !== lemmaOf(token);
  return agrees && (opensClause(tokens, at + 1) || closesSentence(tokens, at));
}

/** The tagger gives the lemma of a noun: "voters' fears" and "she fears" have the same. */
const lemmaOf = ({ norm, lemma }: Token): string =>
  LEMMAS[norm] ?? (lemma === norm && /[^s]s$/.test(norm) ? norm.slice(0, -1) : lemma);

/** Lemmas of the forms that are verbs whatever the tagger says. */
const LEMMAS: Readonly<Record<string, string>> = {
  added: 'add',
  asked: 'ask',
  replied: 'reply',
  said: 'say',
  saying: 'say',
  says: 'say',
  telling: 'tell',
  tells: 'tell',
  told: 'tell',
  tweeted: 'tweet',
  wrote: 'write',
};

const isPlural = ({ norm, lemma }: Token): boolean =>
  /^(?:people|women|men|police)$/.test(norm) || (norm.endsWith('s') && (norm !== lemma || !/(?:ss|us|is)$/.test(norm)));

function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const following = tokens[at + 1];
  if (!next || !following || next.sentence !== tokens[at - 1]!.sentence) return false;
  if (next.norm === 'that') return following.pos !== 'VERB' && following.pos !== 'AUX';
  return OPENS_CLAUSE.test(next.norm);
}

/** "The race is close, analysts note.": the sentence ends behind a phrase that a comma opens. */
function closesSentence(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  const next = tokens[at + 1];
  if (next && next.sentence === sentence && next.text !== '.') return false;
  let first = at;
  for (; first > 0 && at - first < 6 && tokens[first - 1]!.text !== ','; first -= 1)
    if (!/^(?:NOUN|PROPN|DET|ADJ|PART|NUM|VERB)$/.test(tokens[first - 1]!.pos)) return false;
  const comma = tokens[first - 1];
  if (comma?.text !== ',' || comma.sentence !== sentence || comma.quote >= 0) return false;
  for (let i = first - 2; i >= 0 && tokens[i]!.sentence === sentence && tokens[i]!.text !== ','; i -= 1)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}
