import type { Article, Sentence } from '../../../article/article.js';
import type { Clause, SentenceGrammar } from './clause.js';
import { readSentence } from './clauses.js';
import { withHeadlineVerbs } from './headline-verbs.js';
import { withNames } from './names.js';
import { resolvePronouns } from './pronouns.js';
import { readVoices, type Voices } from './voices.js';

/** An article as the contradiction signals read it. */
export interface Reading {
  readonly article: Article;
  readonly voices: Voices;
  /** Sentences that count, in reading order. */
  readonly body: readonly SentenceGrammar[];
  readonly headlines: readonly SentenceGrammar[];
  readonly subheads: readonly SentenceGrammar[];
  /** Clauses of the body in reading order, pronouns resolved. */
  readonly clauses: readonly Clause[];
  /** Key of the person that a token ends the name of. */
  readonly persons: ReadonlyMap<number, string>;
}

const known = new WeakMap<Article, Reading>();

/** Reads an article, once for all signals. */
export function readFrames(source: Article): Reading {
  const before = known.get(source);
  if (before !== undefined) return before;
  const article = withNames(source);
  const persons = personKeys(article);
  const grammar = (sentence: Sentence) => readSentence(article, sentence, persons);
  const tagged = withHeadlineVerbs(article);
  const announced = (sentence: Sentence) => readSentence(tagged, sentence, persons);
  const body = resolvePronouns(article.sentences.filter(({ counts }) => counts).map(grammar));
  const reading: Reading = {
    article,
    persons,
    body,
    voices: readVoices(article),
    clauses: body.flatMap(({ clauses }) => clauses),
    headlines: display(article, 'headline').map(announced),
    subheads: display(article, 'subhead').map(announced),
  };
  known.set(source, reading);
  return reading;
}

const display = ({ sentences, blocks }: Article, role: 'headline' | 'subhead'): Sentence[] =>
  sentences.filter(({ block }) => {
    const { role: own, copyOf, displaced } = blocks[block]!;
    return own === role && copyOf === null && !displaced;
  });

function personKeys({ mentions, entities, tokens }: Article): Map<number, string> {
  const keys = new Map<number, string>();
  let at = 0;
  for (const { end, entity } of [...mentions].sort((a, b) => a.end - b.end)) {
    while (at < tokens.length && tokens[at]!.end < end) at += 1;
    if (entities[entity]?.kind === 'person' && tokens[at]?.end === end) keys.set(at, `@${entity}`);
  }
  return keys;
}
