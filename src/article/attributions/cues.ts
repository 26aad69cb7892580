import { createRequire } from 'node:module';
import type { Sentence, Token } from '../article.js';
import { isNoun, isPronoun, isQuoteMark, type Phrase, phraseStartingAt, withComplement } from './phrase.js';
import type { Reading } from './reading.js';
import { canSpeak } from './sources.js';
import { floorOf, mainSubject, subjectBefore, WINDOW } from './subjects.js';

type VerbClass = 'clause' | 'told' | 'ask' | 'object' | 'as' | 'act' | 'thought' | 'that' | 'claim' | 'quoteOnly';
const lexicon: Record<VerbClass | 'unmistakable', string[]> = createRequire(import.meta.url)('./verbs.json');
const unmistakable = new Set(lexicon.unmistakable);
const classes = new Map<string, Set<VerbClass>>();
for (const [name, verbs] of Object.entries(lexicon)) {
  if (name === 'about' || name === 'source' || name === 'unmistakable') continue;
  for (const verb of verbs) classes.set(verb, (classes.get(verb) ?? new Set()).add(name as VerbClass));
}

/** Reporting words in their sentence, with whom they report. */
export interface Cue {
  readonly sentence: number;
  /** Half-open range of the cue's tokens. */
  readonly first: number;
  readonly end: number;
  readonly classes: ReadonlySet<VerbClass | 'according'>;
  readonly subject: Phrase;
  /** The source stands behind the cue: "said X", "according to X". */
  readonly inverted: boolean;
  /** A participle that hangs on another clause: ", adding that". */
  readonly participle: boolean;
  /** The subject stands in another clause: that of a participle, an infinitive, a second verb ("and added"). */
  readonly detached: boolean;
  /** The verb of a relative clause: "the League, which had called for a protest,". */
  readonly relative: boolean;
  /** Reports only beside a quotation: an infinitive, a modal, a verb such as "continue". */
  readonly needsQuote: boolean;
}

const MODALS = new Set(['could', 'would', 'should', 'might', 'may', 'must', 'can', 'will', 'shall', "'ll", "'d", 'ca']);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'nor']);
const BE = new Set(['be', 'is', 'was', 'were', 'are', 'been', 'being', "'s", "'re", 'get', 'got']);
const PARTICIPLE_LINKS = new Set([',', 'by', 'while', 'after', 'before', 'in', 'and', 'when', '—', '–', '-']);

/** First token of a cue and its source; the source of a detached cue stands in another clause. */
export const leftEdge = (cue: Cue): number => (cue.detached ? cue.first : Math.min(cue.first, cue.subject.first));
/** End of a cue and its source. */
export const rightEdge = (cue: Cue): number => (cue.detached ? cue.end : Math.max(cue.end, cue.subject.end));

/** All cues of one sentence, in order; words inside a speech quotation report nothing. */
export function findCues(reading: Reading, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = reading.tokens[at]!;
    if (token.quote >= 0) continue;
    const cue = accordingTo(reading, at, sentence) ?? verbCue(reading, at, sentence);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  const according = token.norm === 'according' && tokens[at + 1]?.norm === 'to';
  const citing = token.norm === 'citing' && at > sentence.firstToken;
  if (!according && !citing) return null;
  const end = according ? at + 2 : at + 1;
  const subject = phraseStartingAt(reading, end, sentence.endToken);
  if (!subject || !canSpeak(reading, subject)) return null;
  return {
    sentence: sentence.index,
    first: at,
    end,
    classes: new Set(['according']),
    subject: withComplement(reading, subject, sentence.endToken),
    inverted: true,
    participle: false,
    detached: false,
    relative: false,
    needsQuote: false,
  };
}

function verbCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  const found = classes.get(token.lemma);
  if (!found || (token.pos !== 'VERB' && !unmistakable.has(token.norm))) return null;
  const before = auxiliaries(tokens, at, sentence.firstToken);
  const infinitive = before.some((one) => one.norm === 'to');
  const passive =
    !token.norm.endsWith('ing') &&
    before.some((one) => BE.has(one.norm)) &&
    /(?:ed|en|said|told|thought|felt|found|shown|known)$/.test(token.norm);
  const participle = token.norm.endsWith('ing') && !before.some((one) => BE.has(one.norm));
  const doubtful =
    before.some((one) => MODALS.has(one.norm)) ||
    (before.some((one) => NEGATIONS.has(one.norm)) && !found.has('thought'));
  const reduced = !passive && /ed$/.test(token.norm) && tokens[at + 1]?.norm === 'by';
  const relative = /^(?:who|which)$/.test(tokens[at - before.length - 1]?.norm ?? '');
  const common = { relative, sentence: sentence.index, first: at, end: at + 1, classes: found, participle };
  if (passive || reduced) {
    const agent = agentAfter(reading, at, sentence);
    return agent && { ...common, subject: agent, inverted: true, detached: false, needsQuote: true };
  }
  const needsQuote = infinitive || doubtful || (found.size === 1 && found.has('quoteOnly'));
  const left = leftSubject(reading, at, sentence, { infinitive, participle });
  if (left) {
    const second = reading.tokens[at - before.length - 1]?.pos === 'CCONJ';
    const detached = infinitive || participle || second;
    const bare = second && token.norm === token.lemma; // "to submit designs and suggest names"
    return canSpeak(reading, left)
      ? { ...common, subject: left, inverted: false, detached, needsQuote: needsQuote || bare }
      : null;
  }
  const right = participle || infinitive ? null : rightSubject(reading, at, sentence);
  return right && { ...common, subject: right, inverted: true, detached: false, needsQuote };
}

function leftSubject(
  reading: Reading,
  at: number,
  sentence: Sentence,
  form: { infinitive: boolean; participle: boolean },
): Phrase | null {
  const { tokens } = reading;
  if (form.infinitive) return mainSubject(reading, at, sentence);
  if (!form.participle) return subjectBefore(reading, at, sentence);
  const previous = tokens[at - 1];
  if (at === sentence.firstToken) return firstAfterComma(reading, at, sentence);
  if (!previous || !(PARTICIPLE_LINKS.has(previous.norm) || isQuoteMark(previous))) return null;
  return mainSubject(reading, at, sentence) ?? mainSubjectAfter(reading, at, sentence);
}

/** "Urging lawmakers to invest, he said": the main clause follows the participle's. */
function firstAfterComma(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  for (let i = at; i < Math.min(sentence.endToken - 1, at + WINDOW); i += 1) {
    if (reading.tokens[i]!.text !== ',' || reading.tokens[i]!.quote >= 0) continue;
    const phrase = phraseStartingAt(reading, i + 1, sentence.endToken);
    if (phrase && phrase.first === i + 1 && canSpeak(reading, phrase)) return phrase;
  }
  return null;
}

/** “A,” said X, adding: the main verb is inverted. */
function mainSubjectAfter(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  for (let i = at - 2; i >= floorOf(at, sentence); i -= 1) {
    if (reading.tokens[i]!.quote < 0 && unmistakable.has(reading.tokens[i]!.norm))
      return phraseStartingAt(reading, i + 1, at);
  }
  return null;
}

function rightSubject(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  const { tokens } = reading;
  const previous = tokens[at - 1];
  const afterQuote =
    at === sentence.firstToken || (previous !== undefined && (isQuoteMark(previous) || previous.text === ','));
  if (!afterQuote) return null;
  const phrase = phraseStartingAt(reading, at + 1, sentence.endToken);
  if (!phrase || phrase.first !== at + 1 || !canSpeak(reading, phrase)) return null;
  return withComplement(reading, phrase, sentence.endToken);
}

/** "described by X as". */
function agentAfter(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  for (let i = at + 1; i < Math.min(at + 10, sentence.endToken - 1); i += 1) {
    if (reading.tokens[i]!.norm !== 'by') continue;
    const phrase = phraseStartingAt(reading, i + 1, sentence.endToken);
    return phrase && canSpeak(reading, phrase) ? phrase : null;
  }
  return null;
}

/** Auxiliaries, adverbs, "to" and "not" right before a verb, nearest first. */
function auxiliaries(tokens: readonly Token[], verb: number, floor: number): Token[] {
  const found: Token[] = [];
  for (let at = verb - 1; at >= floor; at -= 1) {
    const token = tokens[at]!;
    const belongs =
      token.pos === 'AUX' ||
      token.pos === 'ADV' ||
      token.pos === 'PART' ||
      MODALS.has(token.norm) ||
      BE.has(token.norm);
    if (!belongs || isNoun(token) || isPronoun(token) || token.norm === "'s") break;
    found.push(token);
  }
  return found;
}
