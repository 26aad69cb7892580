import type { Token } from '../../../article/article.js';
import { AFFIRMING, DENYING, FUTURE, HEDGING, MODALS, NEGATIONS } from './grammar.js';

type Tense = 'past' | 'present' | 'perfect' | 'pluperfect' | 'future' | 'none';

/** A verb with its auxiliaries: "had not been approved", "failed to pay". */
export interface VerbGroup {
  /** Half-open range of token indices. */
  readonly first: number;
  readonly end: number;
  /** Token index of the main verb; of the copula in "is not justified". */
  readonly main: number;
  /** Lemma of the main verb, with its particle: "strike_down". */
  readonly lemma: string;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "be" is the main verb. */
  readonly copula: boolean;
  readonly tense: Tense;
  /** False after a modal, a hedging verb or as an infinitive: then nothing is stated as a fact. */
  readonly asserted: boolean;
  /** "Would": no fact, and yet stated or denied. */
  readonly modal: boolean;
  /** Stands alone as a participle: "killed in the fire", "written by her". */
  readonly bare: boolean;
}

const PARTICLES: ReadonlySet<string> = new Set(['down', 'up', 'out', 'off', 'away', 'back', 'over']);
const TRANSPARENT: ReadonlySet<string> = new Set(['ADV', 'PART']);
const PARTICIPLE =
  /(?:ed|en|wn|ung|ught|ept|elt|ost|old|uilt|eld|ut|it|ade|ent|ead|ound|one|uck|ung|orn|id|aid|et|st)$/u;

interface Draft {
  auxiliaries: Token[];
  negated: boolean;
  infinitive: boolean;
}

/** Reads the verb group that starts at `first`, or `null` where none does. */
export function readVerbGroup(tokens: readonly Token[], first: number, end: number): VerbGroup | null {
  const draft: Draft = {
    auxiliaries: [],
    negated: negatedBefore(tokens, first),
    infinitive: tokens[first - 1]?.norm === 'to',
  };
  let at = first;
  for (; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.pos === 'AUX') draft.auxiliaries.push(token);
    else if (token.pos === 'VERB' || isMistagged(tokens, at, draft)) return complete(tokens, first, at, end, draft);
    else if (NEGATIONS.has(token.norm)) draft.negated = true;
    else if (!TRANSPARENT.has(token.pos) || token.norm === 'to') break;
  }
  const last = draft.auxiliaries.at(-1);
  return last === undefined ? null : copulaGroup(first, at, draft, last);
}

/** "Did not close the door": taggers take some verbs after "do" and modals for adjectives or nouns; after "did not" nothing else stands. */
function isMistagged(tokens: readonly Token[], at: number, { auxiliaries, negated }: Draft): boolean {
  const supporting = auxiliaries.at(-1);
  if (supporting === undefined || !(supporting.lemma === 'do' || isModal(supporting) || isFuture(supporting)))
    return false;
  const { pos, norm, lemma } = tokens[at]!;
  const next = tokens[at + 1];
  if ((pos !== 'ADJ' && pos !== 'NOUN') || norm !== lemma) return false;
  return next?.pos === 'DET' || next?.pos === 'PRON' || (negated && supporting.lemma === 'do');
}

/** "never paid", "not to pay": the negation stands before the group. */
function negatedBefore(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i -= 1) {
    const { pos, norm } = tokens[i]!;
    if (NEGATIONS.has(norm)) return true;
    if (pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
}

function copulaGroup(first: number, end: number, draft: Draft, last: Token): VerbGroup {
  const others = draft.auxiliaries.slice(0, -1);
  return {
    first,
    end,
    main: last.index,
    lemma: last.lemma,
    negated: draft.negated,
    passive: false,
    copula: last.lemma === 'be',
    tense: tenseOf(others, last),
    bare: false,
    asserted: !draft.infinitive && !others.some(isModal) && !isModal(last),
    modal: isConditional(others),
  };
}

function complete(tokens: readonly Token[], first: number, main: number, end: number, draft: Draft): VerbGroup {
  const verb = tokens[main]!;
  const chained = chain(tokens, main, end);
  if (chained !== null)
    return {
      ...chained,
      first,
      negated: draft.negated !== chained.negated,
      tense: tenseOf(draft.auxiliaries, verb),
      asserted: isAsserted(draft, verb) && chained.asserted,
    };
  const passive = draft.auxiliaries.some(({ lemma }) => lemma === 'be') && !/ing$/u.test(verb.norm);
  const particle = tokens[main + 1];
  const phrasal = particle !== undefined && main + 1 < end && PARTICLES.has(particle.norm);
  const bare = draft.auxiliaries.length === 0 && verb.norm !== verb.lemma && PARTICIPLE.test(verb.norm);
  return {
    first,
    end: main + (phrasal ? 2 : 1),
    main,
    lemma: phrasal ? `${verb.lemma}_${particle.norm}` : verb.lemma,
    negated: draft.negated,
    passive,
    copula: false,
    tense: tenseOf(draft.auxiliaries, verb),
    bare,
    asserted: isAsserted(draft, verb),
    modal: isConditional(draft.auxiliaries),
  };
}

/** "failed to pay", "managed to leave": the infinitive states the fact, and the first verb its polarity. */
function chain(tokens: readonly Token[], main: number, end: number): VerbGroup | null {
  const { lemma } = tokens[main]!;
  const denying = DENYING.has(lemma);
  if (!(denying || AFFIRMING.has(lemma)) || main + 2 >= end || tokens[main + 1]!.norm !== 'to') return null;
  const inner = readVerbGroup(tokens, main + 2, end);
  if (inner === null || inner.bare) return null;
  return { ...inner, negated: inner.negated !== denying, asserted: true, modal: false };
}

const isModal = ({ norm, lemma }: Token): boolean => MODALS.has(norm) || MODALS.has(lemma);

/** "Would close", not "would have closed". */
const isConditional = (auxiliaries: readonly Token[]): boolean =>
  auxiliaries[0]?.norm === 'would' && auxiliaries.every(({ lemma }) => lemma !== 'have');
const isFuture = ({ norm }: Token): boolean => FUTURE.has(norm);

function isAsserted({ auxiliaries, infinitive }: Draft, verb: Token): boolean {
  const participle = auxiliaries.length === 0 && /ing$/u.test(verb.norm);
  return !infinitive && !participle && !auxiliaries.some(isModal) && !goesTo(auxiliaries, verb);
}

/** "is going to": a plan. */
const goesTo = (auxiliaries: readonly Token[], verb: Token): boolean => auxiliaries.length > 0 && verb.norm === 'going';

function tenseOf(auxiliaries: readonly Token[], verb: Token): Tense {
  const norms = auxiliaries.map(({ norm }) => norm);
  if (auxiliaries.some(isFuture)) return 'future';
  if (norms.includes('had') && verb.norm !== 'had') return 'pluperfect';
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return 'perfect';
  if (norms.some((norm) => /^(?:was|were|did)$/u.test(norm)) || /^(?:was|were|did|had)$/u.test(verb.norm))
    return 'past';
  if (norms.length > 0) return 'present';
  if (/^(?:is|are|am|'s|'re|'m|has|have|does|do)$/u.test(verb.norm)) return 'present';
  if (/ing$/u.test(verb.norm)) return 'none';
  return verb.norm === verb.lemma || verb.norm === `${verb.lemma}s` || /s$/u.test(verb.norm) ? 'present' : 'past';
}

export const isHedging = (token: Token): boolean => HEDGING.has(token.lemma) || HEDGING.has(token.norm);
