import { createRequire } from 'node:module';
import type { Token } from '../../article/article.js';
import { PhraseList } from '../phrase-list.js';
import type { ClaimKind } from './claims.js';

type Words = 'circumstance' | 'proceedings' | 'deciders' | 'decisions' | 'results' | 'contests';
const lexicon: Record<Words, string[]> = createRequire(import.meta.url)('./public-facts.json');
const wordsOf = (name: Words): ReadonlySet<string> => new Set(lexicon[name]);
const proceedings = new PhraseList(lexicon.proceedings);
const circumstance = wordsOf('circumstance');
const deciders = wordsOf('deciders');
const decisions = wordsOf('decisions');
const results = wordsOf('results');
const contests = wordsOf('contests');

/** Words between a body and what it decided: “the council, which met in private, approved”. */
const LONGEST_SUBJECT = 10;
/** Words between a cause and its noun: “because of a minor stomach illness”. */
const LONGEST_CAUSE = 4;

/**
 * Kinds of claim that a sentence makes of what is public: a court's proceedings, what an authority decided, the result of
 * a match or vote, an injury as a cause, a schedule.
 * @param words of the narrator, in lower case
 * @param causes phrases among them that tell a cause
 */
export function publicKinds(
  words: readonly string[],
  tokens: readonly Token[],
  causes: readonly string[],
): ClaimKind[] {
  const kinds: ClaimKind[] = [];
  if (proceedings.standsIn(words)) kinds.push('allegation', 'figure');
  if (isDecision(tokens)) kinds.push('allegation', 'figure', 'motive', 'superlative');
  const has = (set: ReadonlySet<string>): boolean => tokens.some(({ lemma }) => set.has(lemma));
  if (has(results) && has(contests)) kinds.push('figure', 'superlative');
  if (causes.length > 0 && causes.every((cause) => isCircumstance(cause, words, tokens))) kinds.push('cause');
  return kinds;
}

/** “The council approved”, “was fined by two regulators”: the act of an authority stands in its record. */
function isDecision(tokens: readonly Token[]): boolean {
  let decider = -1 - LONGEST_SUBJECT;
  for (const [at, { lemma, norm, pos, quote }] of tokens.entries()) {
    if (quote >= 0) continue;
    if (deciders.has(lemma) || deciders.has(norm)) decider = at;
    if (
      pos !== 'VERB' ||
      !decisions.has(lemma) ||
      /^(?:to|would|could|should|might|may)$/.test(tokens[at - 1]?.norm ?? '')
    )
      continue;
    if (at - decider <= LONGEST_SUBJECT || isByDecider(tokens, at)) return true;
  }
  return false;
}

function isByDecider(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + LONGEST_SUBJECT);
  const by = behind.findIndex(({ norm }) => norm === 'by');
  return by >= 0 && behind.slice(by + 1, by + 4).some(({ lemma }) => deciders.has(lemma));
}

/** “Due to injury”, “due to open in May”: nobody disputes it. */
function isCircumstance(cause: string, words: readonly string[], tokens: readonly Token[]): boolean {
  const scheduled = tokens.some(
    ({ norm }, at) => norm === 'due' && tokens[at + 1]?.norm === 'to' && tokens[at + 2]?.pos === 'VERB',
  );
  if (scheduled && cause === 'due to') return true;
  const text = ` ${words.join(' ')} `;
  const behind = text.slice(text.indexOf(` ${cause} `) + cause.length + 2).split(' ', LONGEST_CAUSE);
  return behind.some((word, at) => circumstance.has(word) || circumstance.has(behind.slice(at, at + 2).join(' ')));
}
