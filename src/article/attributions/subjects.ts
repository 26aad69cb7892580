import type { Sentence, Token } from '../article.js';
import { contains } from '../span.js';
import {
  isNoun,
  isPronoun,
  isQuoteMark,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  withComplement,
} from './phrase.js';
import { mentionOf, type Reading } from './reading.js';
import { canSpeak } from './sources.js';

const RELATIVE = new Set(['who', 'which', 'that']);
/** Pronouns that are no subject: "one of them said". */
const OBJECTS = new Set(['them', 'him', 'her', 'us', 'me']);
const BOUNDARY = new Set([',', ';', ':', '—', '–', '--', '(', ')']);

const isSkipped = (token: Token): boolean =>
  token.pos === 'AUX' || token.pos === 'ADV' || token.norm === 'also' || token.norm === "n't" || token.norm === 'not';

/** Tokens between a verb and the farthest subject that is looked for. */
export const WINDOW = 80;

/** First token in which the subject of a verb is looked for. */
export const floorOf = (verb: number, sentence: Sentence): number => Math.max(sentence.firstToken, verb - WINDOW);

/** The subject of the verb at `verb`, looking left inside its sentence; null where the sentence has none there. */
export function subjectBefore(reading: Reading, verb: number, sentence: Sentence): Phrase | null {
  const { tokens } = reading;
  const floor = floorOf(verb, sentence);
  let at = verb - 1;
  while (at >= floor && isSkipped(tokens[at]!) && !mentionOf(reading, at)) at -= 1;
  at = beforeBrackets(tokens, at, floor);
  if (at < floor) return null;
  const token = tokens[at]!;
  if (isQuoteMark(token) && token.quote < 0) return null;
  if (token.text === ',') {
    const stray = at < verb - 1; // "Secunia, has said"
    return beforeParenthesis(reading, at, floor) ?? (stray ? phraseEndingAt(reading, at - 1, floor) : null);
  }
  if (token.pos === 'CCONJ') return mainSubject(reading, at, sentence);
  if (RELATIVE.has(token.norm) && at > floor) return antecedent(reading, at, floor);
  if (!isNoun(token) && !isPronoun(token) && !mentionOf(reading, at)) return null;
  return clauseSubject(reading, at, floor);
}

/** Tokens in brackets behind a name: "(R-Wis.)". */
const BRACKETED = 8;

function beforeBrackets(tokens: readonly Token[], at: number, floor: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let i = at - 1; i >= Math.max(floor, at - BRACKETED); i -= 1) if (tokens[i]!.text === '(') return i - 1;
  return at;
}

/** "Mayorkas, who leads border security, said": the phrase before the first of two commas. */
function beforeParenthesis(reading: Reading, comma: number, floor: number): Phrase | null {
  const { tokens } = reading;
  for (let at = comma - 1; at > floor; at -= 1) {
    if (tokens[at]!.quote >= 0 || isQuoteMark(tokens[at])) return null;
    if (tokens[at]!.text !== ',') continue;
    if (tokens[at - 1]!.pos === 'NUM' && tokens[at - 2]?.text === ',') continue; // an age
    const phrase = phraseEndingAt(reading, at - 1, floor);
    const governed = phrase !== null && tokens[phrase.first - 1]?.pos === 'ADP'; // "a spokesman for Mills, Dan Ford, said"
    const named = phrase !== null && !governed && mentionOf(reading, phrase.head) !== null;
    const apposed = named ? null : apposedName(reading, at + 1, comma);
    if (apposed) return apposed;
    if (phrase && isParenthesis(reading, at + 1, comma)) {
      return clauseSubject(reading, at - 1, floor) ?? phrase;
    }
  }
  return null;
}

/** "Her main rival, opposition leader Tomas Berg, said": the name that fills an apposition. */
function apposedName(reading: Reading, first: number, comma: number): Phrase | null {
  if (RELATIVE.has(reading.tokens[first]!.norm)) return null;
  const phrase = phraseEndingAt(reading, comma - 1, first);
  const mention = phrase && mentionOf(reading, phrase.head);
  return mention && reading.entities[mention.entity]?.kind === 'person' ? phrase : null;
}

/** An apposition, a relative clause, an age or a short aside, not a clause of its own. */
function isParenthesis(reading: Reading, first: number, end: number): boolean {
  const opener = reading.tokens[first];
  if (!opener || first >= end) return false;
  if (RELATIVE.has(opener.norm) || opener.norm === 'whose') return true;
  return !isPronoun(opener) && opener.norm !== 'and' && opener.pos !== 'SCONJ';
}

/** "people who fled the town said": the phrase that a relative pronoun stands for. */
function antecedent(reading: Reading, pronoun: number, floor: number): Phrase | null {
  const { tokens } = reading;
  const last = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  return last >= floor ? phraseEndingAt(reading, last, floor) : null;
}

/** "Work began after [a survey] found": a clause of its own, whose subject stands right behind. */
const SUBORDINATORS =
  /^(?:after|although|as|because|before|if|since|that|though|until|when|where|whether|which|while|whom)$/;

/** First phrase of the clause that ends at `last` which no preposition governs. */
function clauseSubject(reading: Reading, last: number, floor: number): Phrase | null {
  const { tokens } = reading;
  const near = phraseEndingAt(reading, last, floor);
  if (!near) return null;
  const { norm } = tokens[near.head]!;
  if (isPronoun(tokens[near.head]!) && !OBJECTS.has(norm) && !mentionOf(reading, near.head)) return near;
  const start = clauseStart(reading, near.first, floor);
  const joined = coordination(reading, near, start);
  if (joined.first === start || SUBORDINATORS.test(tokens[joined.first - 1]!.norm)) return joined;
  for (let at = start; at < joined.first; at += 1) {
    const phrase = phraseStartingAt(reading, at, joined.end);
    if (!phrase) continue;
    const governed = at > start && (tokens[at - 1]!.pos === 'ADP' || tokens[at - 1]!.norm === 'to');
    if (!governed) return speakerOrNear(reading, withComplement(reading, phrase, last + 1), joined);
    at = phrase.end - 1;
  }
  return joined;
}

/**
 * A phrase of time ("Monday Biden said") gives way to the one beside the verb, and an office to the name that follows it
 * ("Executive director of the Lima chapter Ana Ruiz said"); a phrase that cannot speak does not.
 */
function speakerOrNear(reading: Reading, phrase: Phrase, near: Phrase): Phrase | null {
  const name = nameIn(reading, near);
  if (name && name.first > phrase.end && isNoun(reading.tokens[name.first - 1]!)) return name;
  if (phrase.first >= near.first || canSpeak(reading, phrase)) return phrase;
  const between = reading.tokens.slice(phrase.end, near.first);
  if (between.some((token) => token.pos === 'ADP' || token.pos === 'VERB')) return null;
  return near;
}

/** The person's name at the end of a phrase, with the office before it. */
function nameIn(reading: Reading, { end, head }: Phrase): Phrase | null {
  const mention = mentionOf(reading, head);
  if (mention === null || reading.entities[mention.entity]?.kind !== 'person') return null;
  const start = Math.min(mention.start, mention.role?.start ?? mention.start);
  let first = head;
  while (reading.tokens[first - 1] && reading.tokens[first - 1]!.start >= start) first -= 1;
  return { first, end, head };
}

/** "A, B and C": extends a phrase to the left over its fellows. */
function coordination(reading: Reading, phrase: Phrase, floor: number): Phrase {
  const { tokens } = reading;
  let first = phrase.first;
  while (first - 2 >= floor && (tokens[first - 1]!.pos === 'CCONJ' || tokens[first - 1]!.text === ',')) {
    if (tokens[first - 1]!.text === ',' && first === phrase.first) break;
    const fellow = phraseEndingAt(reading, first - 2, floor);
    if (!fellow) break;
    first = fellow.first;
  }
  return { ...phrase, first };
}

/** Where the clause around a phrase begins: behind a comma, a conjunction, a finite verb's complementiser or a quotation. */
function clauseStart(reading: Reading, from: number, floor: number): number {
  const { tokens } = reading;
  for (let at = from - 1; at >= floor; at -= 1) {
    const token = tokens[at]!;
    const verbBefore = () => tokens.slice(floor, at).some((one) => one.pos === 'VERB');
    const listed = token.text === ',' && tokens[from - 1]!.pos === 'CCONJ' && !verbBefore();
    if (BOUNDARY.has(token.text) && !listed)
      return token.text === ',' && tokens[at + 1]!.pos === 'CCONJ' ? at + 2 : at + 1;
    if (isQuoteMark(token) || token.pos === 'SCONJ') return at + 1;
    if (token.norm === 'that' || token.norm === 'when' || token.norm === 'where') return at + 1;
    if (token.pos === 'CCONJ' && tokens.slice(floor, at).some((one) => one.pos === 'VERB') && at < from - 1)
      return at + 1;
    if (token.norm === 'but') return at + 1;
  }
  return floor;
}

/** Subject of the sentence's main clause: its first phrase that can speak and that no preposition governs. */
export function mainSubject(reading: Reading, before: number, sentence: Sentence): Phrase | null {
  const { tokens } = reading;
  const floor = floorOf(before, sentence);
  for (let at = floor; at < before; at += 1) {
    if (tokens[at]!.quote >= 0 || (reading.dateline && contains(reading.dateline, tokens[at]!))) continue;
    const phrase = phraseStartingAt(reading, at, before);
    if (!phrase) continue;
    const governed = at > floor && (tokens[at - 1]!.pos === 'ADP' || tokens[at - 1]!.norm === 'to');
    const possessor = /^['’]s?$/.test(tokens[phrase.end]?.text ?? '');
    if (!governed && !possessor && canSpeak(reading, phrase)) return phrase;
    at = phrase.end - 1;
  }
  return null;
}
