import type { Sentence } from '../article.js';
import { type Cue } from './cues.js';
import { isNoun, phraseStartingAt } from './phrase.js';
import { mentionOf, type Reading, spanOf } from './reading.js';
import { nouns } from './sources.js';

const channels = new Set(nouns.channel);
const platforms = new Set(nouns.platform);
const listeners = new Set(nouns.listener);
const LINKS = new Set(['in', 'on', 'at', 'during', 'via', 'through', 'to', 'before']);

/**
 * Where a statement was made, as the sentence says it: "post on X", "reporters", "news conference in Lima".
 * Words inside quotations do not count.
 */
export function channelOf(reading: Reading, cue: Cue, sentence: Sentence): string | null {
  return listenerOf(reading, cue, sentence) ?? placeOfSpeech(reading, sentence);
}

/** "told reporters", "in an interview with Reuters" (the latter by its link). */
function listenerOf(reading: Reading, cue: Cue, sentence: Sentence): string | null {
  if (!cue.classes.has('told')) return null;
  const phrase = phraseStartingAt(reading, cue.inverted ? cue.subject.end : cue.end, sentence.endToken);
  if (!phrase) return null;
  const head = reading.tokens[phrase.head]!;
  const mention = mentionOf(reading, phrase.head);
  const outlet = mention !== null && reading.entities[mention.entity]?.kind !== 'person';
  if (!outlet && !listeners.has(head.lemma)) return null;
  const { start, end } = spanOf(reading, phrase.first, phrase.end);
  return reading.text.slice(start, end);
}

function placeOfSpeech(reading: Reading, sentence: Sentence): string | null {
  const { tokens, text } = reading;
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at += 1) {
    const token = tokens[at]!;
    if (token.quote >= 0 || !LINKS.has(token.norm)) continue;
    const phrase = phraseStartingAt(reading, at + 1, sentence.endToken);
    if (!phrase || phrase.first !== at + 1) continue;
    const head = tokens[phrase.head]!;
    const platform = platforms.has(head.norm) && token.norm === 'on';
    const medium = platforms.has(spanText(reading, phrase.first, phrase.end).toLowerCase());
    const listener = token.norm === 'to' && listeners.has(head.lemma);
    if (!platform && !medium && !listener && !(channels.has(head.lemma) && token.norm !== 'to' && token.norm !== 'before')) continue;
    const more = tokens[phrase.end];
    const second = more && /^(?:on|with|to|at|in)$/.test(more.norm) ? phraseStartingAt(reading, phrase.end + 1, sentence.endToken) : null;
    const tail = second && second.first === phrase.end + 1 && (platforms.has(tokens[second.head]!.norm) || mentionOf(reading, second.head) || isChannelNoun(reading, second.head));
    const end = tail ? second.end : phrase.end;
    return text.slice(tokens[withoutArticle(reading, phrase.first)]!.start, tokens[end - 1]!.end);
  }
  return null;
}

const isChannelNoun = (reading: Reading, token: number): boolean => isNoun(reading.tokens[token]!) && channels.has(reading.tokens[token]!.lemma);

const withoutArticle = (reading: Reading, first: number): number => (/^(?:an?|the)$/.test(reading.tokens[first]!.norm) ? first + 1 : first);

const spanText = (reading: Reading, first: number, end: number): string => {
  const { start, end: last } = spanOf(reading, first, end);
  return reading.text.slice(start, last);
};
