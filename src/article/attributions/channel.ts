import type { Sentence } from '../article.js';
import { endsMediaName } from '../media-names.js';
import { contains, type Span } from '../span.js';
import { type Cue, leftEdge, rightEdge } from './cues.js';
import { type Phrase, phraseStartingAt } from './phrase.js';
import type { TokenRange } from './ranges.js';
import { mentionOf, type Reading, spanOf } from './reading.js';
import { nouns } from './sources.js';

const channels = new Set(nouns.channel);
const platforms = new Set(nouns.platform);
const listeners = new Set(nouns.listener);
const LINKS = new Set(['in', 'on', 'at', 'by', 'during', 'via', 'through', 'to', 'before', 'outside']);

/**
 * Where a statement was made, as the sentence says it: "post on X", "reporters", "news conference in Lima".
 * Words inside quotations do not count.
 */
export function channelOf(reading: Reading, cue: Cue, content: readonly Span[], cues: readonly Cue[]): string | null {
  const sentence = reading.sentences[cue.sentence]!;
  return (
    writtenBy(reading, cue) ??
    listenerOf(reading, cue, sentence) ??
    placeOfSpeech(reading, territory(cue, cues, sentence), content)
  );
}

/** The part of a sentence that belongs to a cue: from the cue before it to the one behind it. */
function territory(cue: Cue, cues: readonly Cue[], sentence: Sentence): TokenRange {
  const before = cues.filter((other) => rightEdge(other) <= leftEdge(cue)).map(rightEdge);
  const behind = cues.filter((other) => leftEdge(other) >= rightEdge(cue)).map(leftEdge);
  return { first: Math.max(sentence.firstToken, ...before), end: Math.min(sentence.endToken, ...behind) };
}

const WRITING = new Set(['tweet', 'post', 'blog', 'testify', 'text', 'telegraph']);

/** "tweeted": the verb itself tells where. */
function writtenBy({ tokens }: Reading, cue: Cue): string | null {
  const { lemma, text } = tokens[cue.first]!;
  return WRITING.has(lemma) ? text : null;
}

/** "told reporters", "in an interview with Reuters" (the latter by its link). */
function listenerOf(reading: Reading, cue: Cue, sentence: Sentence): string | null {
  if (!cue.classes.has('told')) return null;
  const phrase = phraseStartingAt(reading, cue.inverted ? cue.subject.end : cue.end, sentence.endToken);
  if (!phrase) return null;
  const head = reading.tokens[phrase.head]!;
  const mention = mentionOf(reading, phrase.head);
  const named = mention ? reading.entities[mention.entity]?.kind !== 'person' : head.pos === 'PROPN';
  const outlet = named || endsMediaName(head.text); // "told the Rockford Gazette"
  if (!outlet && !listeners.has(head.lemma)) return null;
  const { start, end } = spanOf(reading, phrase.first, phrase.end);
  return reading.text.slice(start, end);
}

function placeOfSpeech(reading: Reading, range: TokenRange, content: readonly Span[]): string | null {
  const { tokens, text } = reading;
  for (let at = range.first; at < range.end - 1; at += 1) {
    const token = tokens[at]!;
    if (token.quote >= 0 || !LINKS.has(token.norm) || content.some((span) => contains(span, token))) continue;
    const phrase = phraseStartingAt(reading, at + 1, range.end);
    if (!phrase || phrase.first !== at + 1 || !isChannel(reading, token.norm, phrase)) continue;
    const end = withTail(reading, phrase, range.end);
    return text.slice(tokens[withoutArticle(reading, phrase.first)]!.start, tokens[end - 1]!.end);
  }
  return null;
}

/** "on X", "in a post", "at a news conference", "to reporters". */
function isChannel(reading: Reading, link: string, phrase: Phrase): boolean {
  const { lemma, norm } = reading.tokens[phrase.head]!;
  if (link === 'to') return listeners.has(lemma);
  const { start, end } = spanOf(reading, phrase.first, phrase.end);
  if (link === 'in' && isJournal(reading, phrase)) return true;
  if (link === 'on' && (platforms.has(norm) || isStation(reading, phrase) || isOpenCall(reading, phrase))) return true;
  return platforms.has(reading.text.slice(start, end).toLowerCase()) || (channels.has(lemma) && link !== 'before');
}

/** "on Radio Humberside". */
const isStation = ({ tokens }: Reading, { first, end }: Phrase): boolean =>
  tokens.slice(first, end).some(({ norm, pos }) => pos === 'PROPN' && /^(?:radio|television|tv)$/.test(norm));

/** "in the Journal of Tropical Trials". */
const isJournal = ({ tokens }: Reading, { first, end }: Phrase): boolean =>
  tokens.slice(first, end).some(({ text }) => text === 'Journal');

/** "on the call with investors": others listen, which they do not when two presidents telephone. */
const isOpenCall = ({ tokens }: Reading, { head }: Phrase): boolean =>
  tokens[head]!.lemma === 'call' && !/^(?:phone|telephone)$/.test(tokens[head - 1]!.norm);

/** End of the phrase with what tells its place: "post on X", "interview with Radio Lima". */
function withTail(reading: Reading, phrase: Phrase, ceiling: number): number {
  const { tokens } = reading;
  const link = tokens[phrase.end];
  if (!link || !/^(?:on|with|to|at|in)$/.test(link.norm)) return phrase.end;
  const tail = phraseStartingAt(reading, phrase.end + 1, ceiling);
  if (!tail || tail.first !== phrase.end + 1) return phrase.end;
  const { norm, lemma } = tokens[tail.head]!;
  const tells = platforms.has(norm) || channels.has(lemma) || mentionOf(reading, tail.head) !== null;
  return tells ? tail.end : phrase.end;
}

const withoutArticle = (reading: Reading, first: number): number =>
  /^(?:an?|the)$/.test(reading.tokens[first]!.norm) ? first + 1 : first;
