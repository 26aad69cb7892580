import type { Sentence, Token } from '../article.js';
import { distantSubject } from './distant.js';
import { isNoun, isPronoun, isQuoteMark, type Phrase, phraseStartingAt, withComplement } from './phrase.js';
import type { Reading } from './reading.js';
import { canSpeak, isNamedByWords } from './sources.js';
import { subjectBefore } from './subjects.js';
import { classesOf, fates, transitive, unmistakable, type VerbClass, voices } from './verbs.js';

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
    const cue = accordingTo(reading, at, sentence) ?? verbCue(reading, at, sentence, cues);
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
  if (!subject || !(according ? isNamedByWords(reading, subject) : canSpeak(reading, subject))) return null;
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

function verbCue(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Cue | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  const found = classesOf(token.lemma);
  if (!found || (token.pos !== 'VERB' && !unmistakable.has(token.norm))) return null;
  const before = auxiliaries(tokens, at, sentence.firstToken);
  const has = (words: ReadonlySet<string>) => before.some((one) => words.has(one.norm));
  const infinitive = before.some((one) => one.norm === 'to');
  const passive =
    !token.norm.endsWith('ing') && has(BE) && /(?:ed|en|said|told|thought|felt|found|shown|known)$/.test(token.norm);
  const participle = token.norm.endsWith('ing') && !has(BE);
  const doubtful = has(MODALS) || (has(NEGATIONS) && !found.has('thought'));
  const reduced = !passive && before.length === 0 && isReduced(tokens, at);
  const relative = /^(?:who|which)$/.test(tokens[at - before.length - 1]?.norm ?? '');
  const common = { relative, sentence: sentence.index, first: at, end: at + 1, classes: found, participle };
  if (passive || reduced) {
    const agent = agentAfter(reading, at, sentence);
    const that = agent !== null && tokens[agent.end]?.norm === 'that';
    return agent && { ...common, subject: agent, inverted: true, detached: false, needsQuote: !that };
  }
  if (transitive.has(token.lemma) && tokens[at + 1]?.pos === 'ADP') return null; // "whom critics blame for it"
  const needsQuote = infinitive || doubtful || (found.size === 1 && found.has('quoteOnly'));
  const speaks = (phrase: Phrase) =>
    canSpeak(reading, phrase) || (voices.has(token.lemma) && isNamedByWords(reading, phrase));
  const second = tokens[at - before.length - 1]?.pos === 'CCONJ';
  const left =
    infinitive || participle || second
      ? distantSubject(reading, at, sentence, { infinitive, second, earlier })
      : subjectBefore(reading, at, sentence);
  if (left) {
    const detached = infinitive || participle || second;
    const bare = second && token.norm === token.lemma; // "to submit designs and suggest names"
    return speaks(left)
      ? { ...common, subject: left, inverted: false, detached, needsQuote: needsQuote || bare }
      : null;
  }
  const right = participle || infinitive ? null : rightSubject(reading, at, sentence);
  return right && speaks(right) ? { ...common, subject: right, inverted: true, detached: false, needsQuote } : null;
}

/** "described by X", "people briefed on the talks", "people confirmed dead": a passive participle behind its noun. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const { norm, lemma } = tokens[at]!;
  const next = tokens[at + 1];
  if (!/(?:ed|told)$/.test(norm) || !next) return false;
  if (fates.has(next.norm) && isNoun(tokens[at - 1]!)) return true;
  return next.norm === 'by' || (transitive.has(lemma) && next.pos === 'ADP' && isNoun(tokens[at - 1]!));
}

function rightSubject(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  const { tokens } = reading;
  const previous = tokens[at - 1];
  const afterQuote =
    at === sentence.firstToken || (previous !== undefined && (isQuoteMark(previous) || previous.text === ','));
  if (!afterQuote) return null;
  const phrase = phraseStartingAt(reading, at + 1, sentence.endToken);
  if (!phrase || phrase.first !== at + 1) return null;
  return withComplement(reading, phrase, sentence.endToken);
}

/** "described by X as". */
function agentAfter(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  for (let i = at + 1; i < Math.min(at + 10, sentence.endToken - 1); i += 1) {
    if (reading.tokens[i]!.norm !== 'by') continue;
    const phrase = phraseStartingAt(reading, i + 1, sentence.endToken);
    return phrase && isNamedByWords(reading, phrase) ? phrase : null;
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
