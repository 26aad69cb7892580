import type { Article } from '../../../article/article.js';
import type { Clause } from '../reading/clauses.js';
import { circumstances, sameTime } from '../reading/circumstances.js';
import { NO, PARTIAL } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { areOpposed, VERB_SIDES, ADJECTIVE_SIDES } from '../reading/opposites.js';
import { sameThing } from '../reading/reference.js';

/** One clause that states or denies something. */
export interface Predication {
  readonly clause: Clause;
  readonly voice: string;
  /** Lemma of the verb, or the adjective of "is safe". */
  readonly word: string;
  readonly kind: 'verb' | 'adjective';
  readonly negated: boolean;
}

/** What the clauses of an article state, in reading order. */
export function predications({ voices, article }: Reading, clauses: readonly Clause[]): Predication[] {
  return clauses.flatMap((clause) => {
    if (!clause.asserted || clause.verb.tense === 'none') return [];
    const word = wordOf(article, clause);
    return word === null ? [] : [{ clause, voice: voices[clause.verb.main]!, negated: clause.negated, ...word }];
  });
}

function wordOf({ tokens }: Article, { verb, complement }: Clause): Pick<Predication, 'word' | 'kind'> | null {
  if (verb.copula && complement === null) return null;
  if (verb.copula) return { word: tokens[complement!]!.norm, kind: 'adjective' };
  const adjective = complement === null ? '' : tokens[complement]!.norm;
  if (verb.passive && ADJECTIVE_SIDES.has(adjective)) return { word: adjective, kind: 'adjective' };
  return LIGHT.has(verb.lemma) ? null : { word: verb.lemma, kind: 'verb' };
}

/** Verbs that say nothing without what follows them. */
const LIGHT: ReadonlySet<string> = new Set(['be', 'have', 'do', 'say', 'tell', 'go', 'get', 'make', 'take', 'come', 'know', 'see', 'find', 'think', 'want', 'need', 'give', 'keep', 'let', 'seem', 'look', 'feel', 'put', 'become', 'use', 'include', 'mean']);

/** Files a predication under its word, and under the oppositions that the word is a side of. */
export function keysOf({ word, kind, voice }: Predication): string[] {
  const sides = (kind === 'verb' ? VERB_SIDES : ADJECTIVE_SIDES).get(word) ?? [];
  return [`${voice}|${kind}|${word}`, ...sides.map(({ opposition }) => `${voice}|${kind}|#${opposition}`)];
}

export type Contrast = 'negation' | 'opposite';

/** How two predications exclude each other, if they speak of the same thing at the same time. */
export function contrast(article: Article, a: Predication, b: Predication): Contrast | null {
  const how = contrastOfWords(a, b);
  if (how === null || !sameTense(a.clause, b.clause) || !sameEvent(article, a, b)) return null;
  return how;
}

function contrastOfWords(a: Predication, b: Predication): Contrast | null {
  if (a.word === b.word) return a.negated !== b.negated ? 'negation' : null;
  if (a.negated || b.negated) return null;
  return areOpposed(a.word, b.word, a.kind === 'verb' ? VERB_SIDES : ADJECTIVE_SIDES) ? 'opposite' : null;
}

function sameTense({ verb: a }: Clause, { verb: b }: Clause): boolean {
  return a.tense === b.tense;
}

function sameEvent({ tokens }: Article, a: Predication, b: Predication): boolean {
  const [earlier, later] = [a.clause, b.clause];
  const [when, then] = [circumstances(tokens, earlier.scope), circumstances(tokens, later.scope)];
  if (when.changing || then.changing || !sameTime(when, then)) return false;
  if (isPartial(tokens, earlier) || isPartial(tokens, later)) return false;
  const subject = agree(earlier.subject, later.subject);
  const object = agree(earlier.object, later.object);
  if (subject === 'differ' || object === 'differ') return false;
  const links = obliqueLinks(earlier, later);
  if (links === null) return false;
  const shared = Number(subject === 'same') + Number(object === 'same') + links;
  const alone = a.kind === 'adjective' && shared === 1;
  return subject !== 'one' && object !== 'one' && (shared >= 2 || alone);
}

type Agreement = 'same' | 'differ' | 'none' | 'one';

function agree(a: NounPhrase | null, b: NounPhrase | null): Agreement {
  if (a === null && b === null) return 'none';
  if (a === null || b === null) return 'one';
  return sameThing(a, b) ? 'same' : 'differ';
}

/** Circumstances in common ("in the fire"), or `null` where one is told differently: another place, another way. */
function obliqueLinks(a: Clause, b: Clause): number | null {
  let links = 0;
  for (const { preposition, phrase } of a.obliques) {
    const others = b.obliques.filter((other) => other.preposition === preposition);
    if (others.length === 0) continue;
    if (!others.some((other) => sameThing(phrase, other.phrase))) return null;
    links += 1;
  }
  return links;
}

/** "Not all", "did not fully": what is denied is only a part. */
function isPartial(tokens: Article['tokens'], { first, end }: Clause): boolean {
  for (let i = first; i < end; i += 1) if (PARTIAL.has(tokens[i]!.norm) && !NO.has(tokens[i]!.norm)) return true;
  return false;
}
