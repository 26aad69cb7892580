import type { Token } from '../../../article/article.js';
import type { TokenRange } from '../reading/clause.js';
import { NEGATIONS } from '../reading/grammar.js';
import { type Complement, complementOf, contentOf, doers, HYPHEN, NOUN, type Nouns, nouns } from './phrases.js';
import { DENYING, type Form, isKnownVerb, THROUGH, turnsOf, verbKey } from './turns.js';

/** What the main clause of a headline or lead says was done, read without trust in the tags of headlines. */
export interface Deed extends TokenRange {
  /** The verb with its particle: "strike_down". */
  readonly verb: string;
  readonly form: Form;
  readonly negated: boolean;
  /** Nouns of the subject up to its first preposition, in lower case; the last one is its head. */
  readonly subject: readonly string[];
  /** The same of the object; empty where there is none. */
  readonly object: readonly string[];
  /** Figures of the object: "64" of "a $64 million verdict". */
  readonly amounts: readonly string[];
  /** The phrase after the object: "on Iran", in "sanctions on Iran". */
  readonly complement: Complement | null;
  /** Nouns, verbs and figures after the verb. */
  readonly words: ReadonlySet<string>;
  /** Figures of the subject. */
  readonly figures: readonly string[];
  /** The subject is a name. */
  readonly named: boolean;
}

const STOP =
  /^(?:[;:?()"“”]|after|although|amid|as|because|but|despite|if|over|since|that|though|unless|until|when|where|whether|which|while|who|whose)$/u;
const UNSURE = /^(?:can|could|had|may|might|must|ought|should|would)$/u;

/** Words that may stand between "voted" and "to end": "voted 7 to 4 on Tuesday night to end". */
const REACH = 14;

const end = (tokens: readonly Token[], from: number, limit: number): number => {
  for (let i = from; i < limit; i += 1) if (STOP.test(tokens[i]!.norm)) return i;
  return limit;
};

/** The deeds of a headline: its first verb, and one that is joined to it by "and". */
export function announcedDeeds(tokens: readonly Token[], first: number, limit: number): Deed[] {
  const words = tokens.slice(first, limit);
  if (words.some(({ text, norm }) => /[?:"“”‘]/u.test(text) || UNSURE.test(norm) || /^(?:says?|said)$/u.test(norm)))
    return [];
  const stop = end(tokens, first, limit);
  const at = headlineVerb(tokens, first, stop);
  if (at === null) return [];
  const subject = nouns(tokens, first, at);
  const starts = [at];
  for (let i = at + 1; i + 1 < stop; i += 1)
    if (tokens[i]!.norm === 'and' && tokens[i + 1]!.pos === 'VERB') starts.push(i + 1);
  return starts.flatMap((start) => deedAt(tokens, subject, start, stop) ?? []);
}

function headlineVerb(tokens: readonly Token[], first: number, stop: number): number | null {
  for (let i = first + 1; i < stop; i += 1) {
    const { pos, norm } = tokens[i]!;
    if (norm === 'to') return null;
    if (pos === 'AUX' || pos === 'VERB') return i;
    const between = NOUN.test(tokens[i - 1]!.pos) && i + 1 < stop && tokens[i + 1]!.pos !== 'PUNCT';
    const inflected = /s$/u.test(norm) !== /s$/u.test(tokens[i - 1]!.norm);
    if (NOUN.test(pos) && between && inflected && isKnownVerb(tokens[i]!)) return i;
  }
  return null;
}

/** The deed of a lead's main clause; none where a clause stands before it, or the verb is no plain statement. */
export function toldDeed(tokens: readonly Token[], first: number, limit: number): Deed | null {
  const dash = tokens.findIndex(
    ({ text, index }) => index >= first && index < first + DATELINE && /^[—–-]$/u.test(text),
  );
  const from = dash > 0 && dash + 1 < limit ? dash + 1 : first;
  const stop = end(tokens, from, limit);
  for (let i = from; i < stop; i += 1)
    if (/^(?:AUX|VERB)$/u.test(tokens[i]!.pos) && !HYPHEN.test(tokens[i - 1]?.text ?? ''))
      return deedAt(tokens, doers(tokens, from, i), i, stop);
  return null;
}

/** Tokens that a dateline may take. */
const DATELINE = 18;

function deedAt(tokens: readonly Token[], subject: Nouns, at: number, stop: number): Deed | null {
  let main = at;
  let negated = false;
  let passive = false;
  for (; main < stop; main += 1) {
    const { pos, norm, lemma } = tokens[main]!;
    if (NEGATIONS.has(norm)) negated = true;
    else if (UNSURE.test(norm)) return null;
    else if (pos === 'AUX' && main + 1 < stop) passive ||= lemma === 'be';
    else if (pos !== 'ADV' && pos !== 'PART') break;
  }
  const inner = infinitive(tokens, main, stop);
  if (main >= stop || (inner === null && tokens[main]!.pos === 'ADJ')) return null;
  const verb = verbKey(tokens, inner?.at ?? main, stop);
  if (verb === null) return null;
  const object = nouns(tokens, verb.end, stop);
  const participle = tokens[main]!.norm.endsWith('ed') && /^(?:ADP|PART)$/u.test(tokens[verb.end]?.pos ?? 'ADP');
  const form: Form =
    inner === null && (passive || (at === main && participle && object.words.length === 0))
      ? 'passive'
      : object.words.length > 0
        ? 'turns'
        : 'states';
  if (turnsOf(verb.key, form).length === 0 || subject.words.length === 0) return null;
  return {
    verb: verb.key,
    form,
    negated: negated !== (inner?.negated ?? false),
    subject: subject.words,
    object: object.words,
    amounts: object.figures,
    complement: complementOf(tokens, object.end, stop),
    figures: subject.figures,
    words: contentOf(tokens, verb.end, stop),
    named: subject.named,
    first: subject.first,
    end: Math.max(verb.end, object.end),
  };
}

/** The infinitive that is what was done, or not done: "voted 7 to 4 to end", "fails to agree to end". */
function infinitive(
  tokens: readonly Token[],
  main: number,
  stop: number,
): { readonly at: number; readonly negated: boolean } | null {
  let at = main;
  let negated = false;
  for (;;) {
    const lemma = tokens[at]?.lemma ?? '';
    if (at >= stop || !(THROUGH.has(lemma) || DENYING.has(lemma)) || verbKey(tokens, at, at + 2) !== null) break;
    let to = at + 1;
    while (to < Math.min(stop, at + REACH) && !(tokens[to]!.norm === 'to' && tokens[to + 1]?.pos === 'VERB')) to += 1;
    if (to + 1 >= stop || tokens[to]!.norm !== 'to') break;
    if (DENYING.has(lemma)) negated = !negated;
    if (NEGATIONS.has(tokens[to - 1]!.norm)) negated = !negated;
    at = to + 1;
  }
  return at === main ? null : { at, negated };
}
