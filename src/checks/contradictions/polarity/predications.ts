import type { Article, Token } from '../../../article/article.js';
import type { Clause, Oblique, TokenRange } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { ADJECTIVE_SIDES, areOpposed, VERB_SIDES } from '../reading/opposites.js';
import { sameThing } from '../reading/reference.js';
import { NARRATOR } from '../reading/voices.js';
import { isNone } from './none.js';
import { isLifeAndDeath, sameOccasion, sameTense } from './occasions.js';

/** One clause that states or denies something. */
export interface Predication {
  readonly clause: Clause;
  readonly voice: string;
  /** Lemma of the verb, the adjective of "is safe", the noun of "is a capital", the words of "is in use". */
  readonly word: string;
  readonly kind: 'verb' | 'adjective' | 'noun' | 'state';
  readonly negated: boolean;
  /** "would " for what would be: it is held against nothing but itself. */
  readonly mood: string;
}

/** Verbs that say nothing without what follows them. */
const LIGHT: ReadonlySet<string> = new Set(
  'be have do say tell go get make take come know see find think want need give keep let seem look feel put become use include mean'.split(
    ' ',
  ),
);

const isLight = ({ verb, object }: Clause): boolean =>
  LIGHT.has(verb.lemma) && (!PERCEIVING.has(verb.lemma) || object?.kind !== 'definite');

/** Light verbs that say enough with an object. */
const PERCEIVING: ReadonlySet<string> = new Set(['see', 'know', 'find', 'use', 'include', 'take', 'give', 'want']);

/** What the clauses of an article state, in reading order. */
export function predications({ voices, article }: Reading, clauses: readonly Clause[]): Predication[] {
  return clauses.flatMap((clause) => {
    const { verb, negated, asserted, conditional } = clause;
    if (!(asserted || conditional) || verb.tense === 'none') return [];
    const said = wordOf(article.tokens, clause);
    if (said === null || (conditional && said.kind !== 'verb')) return [];
    return [{ clause, voice: voices[verb.main]!, negated, mood: conditional ? 'would ' : '', ...said }];
  });
}

type Said = Pick<Predication, 'word' | 'kind'>;

function wordOf(tokens: readonly Token[], clause: Clause): Said | null {
  const { verb, complement } = clause;
  if (verb.copula)
    return complement === null ? stateOf(tokens, clause) : { word: tokens[complement]!.norm, kind: 'adjective' };
  const participle = complement === null ? '' : tokens[complement]!.norm;
  if (verb.passive && ADJECTIVE_SIDES.has(participle)) return { word: participle, kind: 'adjective' };
  if (verb.passive && verb.lemma === 'kill') return { word: 'die', kind: 'verb' };
  const aim = aimOf(tokens, verb.end);
  if (aim !== null) return { word: `${verb.lemma} to ${aim}`, kind: 'verb' };
  return isLight(clause) ? null : { word: verb.lemma, kind: 'verb' };
}

/** "Is expected to resign": what is expected. */
const aimOf = (tokens: readonly Token[], end: number): string | null =>
  tokens[end]?.norm === 'to' && tokens[end + 1]?.pos === 'VERB' ? tokens[end + 1]!.lemma : null;

/** "Is a capital city", "is in use": what follows the copula at once, with all that narrows it. */
function stateOf(tokens: readonly Token[], { verb, object, obliques }: Clause): Said | null {
  if (object !== null && !object.proper && object.kind !== 'pronoun')
    return { word: `${[...object.modifiers].sort().join(' ')} ${object.key} ${object.of ?? ''}`, kind: 'noun' };
  const first = obliques[0];
  const follows = first !== undefined && tokens[verb.end]?.index === first.phrase.first - 1;
  return follows ? { word: `${first.preposition} ${first.phrase.key}`, kind: 'state' } : null;
}

/** Files a predication under its word, and under the oppositions that the word is a side of. */
export function keysOf({ word, kind, voice, mood }: Predication): string[] {
  const sides = (kind === 'verb' ? VERB_SIDES : ADJECTIVE_SIDES).get(word) ?? [];
  return [word, ...sides.map(({ opposition }) => `#${opposition}`)].map((key) => `${voice}|${mood}${kind}|${key}`);
}

export type Contrast = 'negation' | 'opposite';

/** How two predications exclude each other, if they speak of the same thing at the same time. */
export function contrast(article: Article, a: Predication, b: Predication): Contrast | null {
  const how = contrastOfWords(a, b) ?? contrastOfCompany(a, b);
  if (how === null || !sameTense(a, b, how.contrast)) return null;
  if (!sameOccasion(article, a, b)) return null;
  return sameParts(a, b, how.without) || isNone(article.tokens, a, b) ? how.contrast : null;
}

interface How {
  readonly contrast: Contrast;
  /** Key of what one has and the other is without. */
  readonly without: string | null;
}

function contrastOfWords(a: Predication, b: Predication): How | null {
  if (a.word === b.word) return a.negated === b.negated ? null : { contrast: 'negation', without: null };
  if (a.negated || b.negated) return null;
  const opposed = areOpposed(a.word, b.word, a.kind === 'verb' ? VERB_SIDES : ADJECTIVE_SIDES);
  return opposed ? { contrast: 'opposite', without: null } : null;
}

/** "Ends without a fight" against "ends in a fight". */
function contrastOfCompany(a: Predication, b: Predication): How | null {
  if (a.word !== b.word || a.negated || b.negated) return null;
  const lacking = (one: Predication) => one.clause.obliques.find(({ preposition }) => preposition === 'without');
  const [lack, other] = lacking(a) === undefined ? [lacking(b), a] : [lacking(a), b];
  if (lack === undefined || lacking(other) !== undefined) return null;
  const has = other.clause.obliques.some(
    ({ preposition, phrase }) => /^(?:with|in|by)$/u.test(preposition) && sameKind(phrase, lack.phrase),
  );
  return has ? { contrast: 'negation', without: lack.phrase.key } : null;
}

const sameKind = (a: NounPhrase, b: NounPhrase): boolean =>
  a.key === b.key && [...a.modifiers].every((word) => b.modifiers.has(word)) && a.modifiers.size === b.modifiers.size;

function sameParts(a: Predication, b: Predication, without: string | null): boolean {
  const [earlier, later] = [partsOf(a), partsOf(b)];
  const unnamed =
    (isAgentless(a.clause) && earlier.subject === null) || (isAgentless(b.clause) && later.subject === null);
  const subject = unnamed ? 'none' : agree(earlier.subject, later.subject);
  if (isLifeAndDeath(a, b)) return subject === 'same' && sameCause(a.clause, b.clause);
  const object = agree(earlier.object, later.object);
  if (subject === 'differ' || object === 'differ' || subject === 'one' || object === 'one') return false;
  if (isSome(earlier.subject, a.voice) || isSome(later.subject, b.voice)) return false;
  if (a.negated !== b.negated && isNarrower(a.negated ? a.clause : b.clause, a.negated ? b.clause : a.clause))
    return false;
  const links = sharedObliques(a.clause.obliques, b.clause.obliques, without);
  if (links === null) return false;
  const shared = Number(subject === 'same') + Number(object === 'same') + links + Number(without !== null);
  return shared >= 2 || (shared === 1 && subjectSuffices(a, b));
}

/**
 * A bare plural ("officials") or a pronoun that was not resolved may mean some here and others there; "I" is somebody only
 * where the text tells whose words these are.
 */
function isSome(phrase: NounPhrase | null, voice: string): boolean {
  if (phrase === null) return false;
  if (phrase.kind === 'pronoun')
    return !(phrase.key === 'nobody' || (/^(?:i|we)$/u.test(phrase.key) && voice !== NARRATOR));
  return phrase.kind === 'bare' && phrase.plural;
}

/** "Vale was convicted": by whom, the clause does not tell. */
const isAgentless = ({ verb, subject }: Clause): boolean => verb.passive && subject === null;

type Parts = Pick<Clause, 'subject' | 'object'>;

/** Who and what; "was killed" says of its object that it died. */
function partsOf({ clause: { subject, object, verb }, word, kind }: Predication): Parts {
  if (kind === 'noun') return { subject, object: null };
  return word === 'die' && verb.passive ? { subject: object, object: null } : { subject, object };
}

/** "Survived the crash" and "was killed in the crash"; "survived the crash" and "died in hospital" can follow each other. */
function sameCause(a: Clause, b: Clause): boolean {
  const causes = ({ verb, object, obliques }: Clause) =>
    [...(verb.passive ? [] : [object]), ...obliques.map(({ phrase }) => phrase)].flatMap((phrase) => phrase?.key ?? []);
  return causes(a).some((key) => causes(b).includes(key));
}

/** One part in common is enough for "is safe", and for "resigned" where the denial covers all of it. */
function subjectSuffices(a: Predication, b: Predication): boolean {
  if (a.kind !== 'verb') return true;
  if (a.word !== b.word) return false;
  const definite = [a, b].every((one) =>
    [partsOf(one).subject, one.clause.object].some((phrase) => phrase?.kind === 'definite'),
  );
  const denial = a.negated ? a : b;
  return definite && denial.clause.obliques.length === 0;
}

/** “Not fair to the poor” leaves open whether it is fair. */
const isNarrower = (denied: Clause, stated: Clause): boolean =>
  denied.obliques.some(
    ({ preposition }) =>
      /^(?:for|to|with|without)$/u.test(preposition) && stated.obliques.every((one) => one.preposition !== preposition),
  );

type Agreement = 'same' | 'differ' | 'none' | 'one';

function agree(a: NounPhrase | null, b: NounPhrase | null): Agreement {
  if (a === null && b === null) return 'none';
  if (a === null || b === null) return 'one';
  return sameThing(a, b) ? 'same' : 'differ';
}

/** Circumstances in common ("in the fire"), or `null` where one is told differently: another place, another way. */
function sharedObliques(a: readonly Oblique[], b: readonly Oblique[], without: string | null): number | null {
  let links = 0;
  for (const { preposition, phrase } of a) {
    const others = b.filter((other) => other.preposition === preposition);
    if (others.length === 0 || phrase.key === without) continue;
    if (!others.some((other) => sameThing(phrase, other.phrase))) return null;
    links += 1;
  }
  return links;
}

/** The things that both speak of, as the earlier names them. */
export function commonThings(a: Predication, b: Predication): TokenRange[] {
  const [earlier, later] = [partsOf(a), partsOf(b)];
  const both = (['subject', 'object'] as const)
    .filter((part) => agree(earlier[part], later[part]) === 'same')
    .map((part) => earlier[part]!);
  return both.length > 0 ? both : [a.clause];
}

/** The words that state or deny: verb with its auxiliaries, and what a copula joins; `whole`: with all that follows. */
export function wordsOf(
  { clause: { verb, complement, object, obliques, end }, kind }: Predication,
  whole: boolean,
): TokenRange {
  if (whole) return { first: verb.first, end };
  const noun = kind === 'noun' ? (object?.end ?? 0) : 0;
  const state = kind === 'state' ? (obliques[0]?.phrase.end ?? 0) : 0;
  return { first: verb.first, end: Math.max(verb.end, (complement ?? 0) + 1, noun, state) };
}
