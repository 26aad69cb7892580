import { createRequire } from 'node:module';
import type { Sentence, Token } from '../article.js';
import type { Cue } from './cues.js';
import { distantSubject } from './distant.js';
import { isNoun, isQuoteMark, type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.js';
import { type TokenRange, trim } from './ranges.js';
import type { Reading } from './reading.js';
import { canSpeak } from './sources.js';
import { subjectBefore } from './subjects.js';
import { classesOf } from './verbs.js';

type Group = 'wish' | 'object' | 'adjective' | 'noun' | 'withheld';
const lexicon: Record<Group, string[]> = createRequire(import.meta.url)('./states.json');
const [wish, object, adjective, noun, withheld] = (['wish', 'object', 'adjective', 'noun', 'withheld'] as const).map(
  (name) => new Set(lexicon[name]),
) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];

/** Words that tell what a source has in mind, with the words that say what: no report, so no check reads it. */
export interface Aside extends Pick<Cue, 'sentence' | 'first' | 'end' | 'subject'> {
  readonly content: TokenRange;
}

/** Tokens of the longest complement. */
const LONGEST = 150;
/** Tokens between a possessor and the noun that names its words: "the mayor's long-standing promise". */
const REACH = 4;
const SAYING = /^(?:confirm|disclose|explain|identify|reveal|say|specify|speculate)$/;
const BE = /^(?:am|are|be|been|being|is|was|were|'m|'re|'s)$/;

/**
 * Asides of a sentence, in order, inside and outside quotations.
 * @param cues its reporting words
 * @param reported first tokens of those that report something, which asides do not repeat
 */
export function asidesIn(
  reading: Reading,
  sentence: Sentence,
  cues: readonly Cue[],
  reported: ReadonlySet<number>,
): Aside[] {
  const found: Aside[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    if (reported.has(at)) continue;
    const aside =
      stateOf(reading, at, sentence, cues) ?? wordsNamed(reading, at, sentence) ?? saidNothing(reading, at, sentence);
    if (aside) found.push({ ...aside, sentence: sentence.index });
  }
  return found;
}

type Found = Omit<Aside, 'sentence'> | null;

/** "wants to leave", "fears the vote", "is worried that": what a source has in mind. */
function stateOf(reading: Reading, at: number, sentence: Sentence, cues: readonly Cue[]): Found {
  const { tokens } = reading;
  const { pos, lemma, norm, quote } = tokens[at]!;
  const before = tokens[at - 1];
  const mind = quote < 0 && adjective.has(norm) && before !== undefined && isBe(tokens, at);
  const verb = pos === 'VERB' && (wish.has(lemma) || (quote < 0 ? object.has(lemma) : reports(lemma)));
  const passive = !norm.endsWith('ing') && BE.test(before?.norm ?? '');
  const habit = lemma === 'like' && !/^(?:would|'d)$/.test(before?.norm ?? '');
  const bare = before?.pos === 'CCONJ' && norm === lemma; // "to submit designs and suggest names"
  if (!mind && (!verb || passive || habit || bare)) return null;
  const complement = mind ? afterAdjective(tokens, at) : afterVerb(reading, at, sentence);
  if (complement === null) return null;
  const participle = norm.endsWith('ing') && !mind && !isBe(tokens, at);
  const subject = participle
    ? distantSubject(reading, at, sentence, { infinitive: false, second: false, earlier: cues })
    : subjectOf(reading, mind ? at - 1 : at, sentence);
  const content = contentFrom(reading, complement, at, sentence);
  if (!subject || !content || !isMind(reading, subject, at)) return null;
  return { first: at, end: at + 1, subject, content };
}

const reports = (lemma: string): boolean => {
  const classes = classesOf(lemma);
  return classes !== undefined && (classes.has('clause') || classes.has('thought') || classes.has('told'));
};

const isBe = (tokens: readonly Token[], at: number): boolean =>
  BE.test(tokens[at - 1]!.norm) || (tokens[at - 1]!.pos === 'ADV' && BE.test(tokens[at - 2]?.norm ?? ''));

function afterAdjective(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  return next && /^(?:about|of|that|to|[a-z]+'?(?:he|she|they|we|i|it))$/.test(next.norm) ? at + 1 : null;
}

function afterVerb(reading: Reading, at: number, sentence: Sentence): number | null {
  const { tokens } = reading;
  const { lemma } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || at + 1 >= sentence.endToken || next.quote !== tokens[at]!.quote) return null;
  if (next.norm === 'that' && tokens[at + 2]?.pos !== 'PUNCT') return at + 1;
  if (next.norm === 'to') return wish.has(lemma) && lemma !== 'say' ? at + 1 : null;
  if (/^(?:if|whether|how|why|what|who|when|where)$/.test(next.norm)) return at + 1;
  if (/^(?:consider|propose)$/.test(lemma) && next.norm.endsWith('ing')) return at + 1;
  const phrase = phraseStartingAt(reading, at + 1, sentence.endToken);
  if (!phrase || phrase.first !== at + 1) return null;
  return (object.has(lemma) && tokens[at]!.quote < 0) || isFiniteVerb(tokens, phrase) ? at + 1 : null;
}

/** A finite verb or an infinitive behind the phrase: "Clinton to testify", "the race is over". */
function isFiniteVerb(tokens: readonly Token[], { end }: Phrase): boolean {
  const next = tokens[tokens[end]?.pos === 'ADV' ? end + 1 : end];
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && !next.norm.endsWith('ing');
}

/** The subject left of a verb, over its auxiliaries, in the same quotation. */
function subjectOf(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  const { tokens } = reading;
  let verb = at;
  while (
    verb > sentence.firstToken &&
    /^(?:would|do|does|did|don|not|n't|'d|'ve|is|are|was|were|been|has|have|had|'s|'re|'m|really|just|still)$/.test(
      tokens[verb - 1]!.norm,
    )
  )
    verb -= 1;
  const before = tokens[verb - 1];
  if (before && /^(?:i|we|i'm|we're)$/.test(before.norm)) return { first: verb - 1, end: verb, head: verb - 1 };
  return subjectBefore(reading, verb, sentence);
}

/** Whether a phrase can have something in mind, and stands in the same quotation as the verb or outside all. */
function isMind(reading: Reading, subject: Phrase, at: number): boolean {
  const { quote, norm } = reading.tokens[subject.head]!;
  if (norm === 'you' || norm === 'it' || norm === 'which') return false;
  return quote === reading.tokens[at]!.quote && (canSpeak(reading, subject) || /^(?:i|we)$/.test(norm));
}

/** "the mayor's pledge to fight", "his claim that": words that the narrator names. */
function wordsNamed(reading: Reading, at: number, sentence: Sentence): Found {
  const { tokens } = reading;
  const { pos, lemma, quote } = tokens[at]!;
  const next = tokens[at + 1];
  if (quote >= 0 || pos !== 'NOUN' || !noun.has(lemma) || !next || !/^(?:that|to|of|for)$/.test(next.norm)) return null;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - REACH); i -= 1) {
    const { norm } = tokens[i]!;
    const pronoun = /^(?:his|her|their|my|our)$/.test(norm);
    const possessive = norm === "'s" || norm === "'";
    if (!pronoun && !possessive && !isModifier(tokens[i]!)) return null;
    if (!pronoun && !possessive) continue;
    const subject = pronoun ? { first: i, end: i + 1, head: i } : phraseEndingAt(reading, i - 1, sentence.firstToken);
    const content = contentFrom(reading, at + 1, at, sentence);
    const speaks = subject && (pronoun || canSpeak(reading, subject)) && tokens[subject.head]!.quote < 0;
    return speaks && content ? { first: at, end: at + 1, subject, content } : null;
  }
  return null;
}

const isModifier = (token: Token): boolean => isNoun(token) || /^(?:ADJ|ADV|NUM|PUNCT|VERB)$/.test(token.pos);

/** "declined to say whether", "would not say if": what was not said. */
function saidNothing(reading: Reading, at: number, sentence: Sentence): Found {
  const { tokens } = reading;
  const { lemma, pos, quote } = tokens[at]!;
  if (quote >= 0 || pos !== 'VERB' || !withheld.has(lemma)) return null;
  if (tokens[at + 1]?.norm !== 'to' || !SAYING.test(tokens[at + 2]?.lemma ?? '')) return null;
  const subject = subjectBefore(reading, at, sentence);
  const content = contentFrom(reading, at + 3, at, sentence);
  return subject && content && canSpeak(reading, subject) ? { first: at, end: at + 3, subject, content } : null;
}

/** From a token to the end of its sentence or quotation. */
function contentFrom(reading: Reading, first: number, cue: number, sentence: Sentence): TokenRange | null {
  const { tokens } = reading;
  const { quote } = tokens[cue]!;
  let end = first;
  for (; end < Math.min(sentence.endToken, first + LONGEST); end += 1)
    if (quote >= 0 && (tokens[end]!.quote !== quote || isQuoteMark(tokens[end]))) break;
  const range = trim(tokens, { first, end });
  return range && range.end > range.first ? range : null;
}

/** Whether a phrase is "I" or "we" in somebody's words. */
export const isFirstPerson = (reading: Reading, { subject }: Aside): boolean =>
  reading.tokens[subject.head]!.quote >= 0 && /^(?:i|we|my|our)$/.test(reading.tokens[subject.head]!.norm);
