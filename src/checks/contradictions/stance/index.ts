import { Type } from '@sinclair/typebox';
import type { Article, Token } from '../../../article/article.js';
import type { Evidence } from '../../check.js';
import { defineSignal } from '../../check.js';
import { hedged, isSpeech, observation, quoted } from '../evidence.js';
import { confidence } from '../options.js';
import type { SentenceGrammar } from '../reading/clause.js';
import { type Reading, readFrames } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { BLAME, judgementIn, PRAISE } from './judgements.js';

/** Flags phrases that blame what they call just, or praise what they call wrong. */
export const stance = defineSignal({
  id: 'stance',
  title: 'Phrase at odds with itself',
  unit: 'sentence',
  what: 'A phrase that condemns what it calls justified, or praises what it calls wrong.',
  chargesSpeakers: true,
  options: Type.Object({
    blame: confidence(0.85, '“condemnation of the justified attack”'),
    praise: confidence(0.7, '“praised the cowardly attack”'),
  }),

  observe(article, options) {
    const reading = readFrames(article);
    const findings = reading.body.flatMap((grammar) => readStances(reading, grammar, options));
    return observation(article, findings);
  },
});

interface Options {
  readonly blame: number;
  readonly praise: number;
}

function readStances(reading: Reading, { phrases }: SentenceGrammar, options: Options): Evidence[] {
  const { tokens } = reading.article;
  return phrases.flatMap((phrase) => {
    const judgement = judgementIn(tokens, phrase);
    const word = judgement === null ? -1 : stanceBefore(reading, phrases, phrase);
    if (judgement === null || word < 0 || tokens[word]!.quote !== tokens[phrase.head]!.quote) return [];
    const blames = BLAME.has(tokens[word]!.lemma);
    if (blames !== (judgement.verdict === 'just')) return [];
    return [
      describe(reading.article, phrases, phrase, word, judgement.adjective, blames ? options.blame : options.praise),
    ];
  });
}

/** Token index of the word of blame or praise that governs a phrase: "condemns …", "condemnation of …"; −1 without one. */
function stanceBefore({ article: { tokens } }: Reading, phrases: readonly NounPhrase[], phrase: NounPhrase): number {
  const before = phrase.first - 1;
  if (tokens[before]?.norm === 'of') {
    const noun = phrases.find(({ end }) => end === before);
    return noun !== undefined && isStance(tokens[noun.head]!.lemma) && tokens[noun.first]!.norm !== 'no'
      ? noun.head
      : -1;
  }
  if (tokens[before]?.norm === 'on') return congratulation(tokens, before);
  const verb = tokens[before];
  if (verb?.pos !== 'VERB' || !isStance(verb.lemma)) return -1;
  for (let i = before - 1; i >= before - 4 && i >= 0; i -= 1)
    if (/^(?:not|n't|never|no|nor|neither|refused|failed|declined|instead|without)$/u.test(tokens[i]!.norm)) return -1;
  return before;
}

/** "Congratulated Lind on her …": the verb, seven tokens back at most; −1 where another stands between. */
function congratulation(tokens: readonly Token[], preposition: number): number {
  for (let i = preposition - 1; i >= 0 && i >= preposition - 7; i -= 1) {
    if (tokens[i]!.pos !== 'VERB') continue;
    return tokens[i]!.lemma === 'congratulate' && !/^(?:not|n't|never|to)$/u.test(tokens[i - 1]?.norm ?? '') ? i : -1;
  }
  return -1;
}

const isStance = (lemma: string): boolean => BLAME.has(lemma) || PRAISE.has(lemma);

function describe(
  article: Article,
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
  word: number,
  adjective: number,
  rate: number,
): Evidence {
  const { tokens } = article;
  const complement = /^(?:of|on|against|in)$/u.test(tokens[phrase.end]?.norm ?? '')
    ? phrases.find(({ first }) => first === phrase.end + 1)
    : undefined;
  const span = { start: tokens[word]!.start, end: tokens[(complement ?? phrase).end - 1]!.end };
  const [blame, judged] = [word, adjective].map((i) => quoted(article, tokens[i]!));
  return {
    spans: [{ ...span, label: 'a' }],
    message: hedged(
      `${blame} and ${judged} pull in opposite directions in one phrase about the same ${tokens[phrase.head]!.lemma}.`,
      rate,
    ),
    advice:
      'Compare with the original words; a lost “un-” or “not” in translation or transcription is the usual cause.',
    confidence: rate,
    voice: isSpeech(article, span) ? 'speaker' : 'narrator',
  };
}
