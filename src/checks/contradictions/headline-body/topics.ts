import { createRequire } from 'node:module';
import type { Article, Token } from '../../../article/article.js';
import type { TokenRange } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';

const lexicon: {
  readonly talks: readonly string[];
  readonly openers: readonly string[];
  readonly broad: readonly string[];
  readonly kin: readonly (readonly string[])[];
} = createRequire(import.meta.url)('../lexicon/topics.json');

const TALKS: ReadonlySet<string> = new Set(lexicon.talks);
const OPENERS: ReadonlySet<string> = new Set(lexicon.openers);
const BROAD: ReadonlySet<string> = new Set(lexicon.broad);

/** A topic that the headline announces beside another, and that the article never takes up. */
export interface MissingTopic {
  /** The words that announce it: "covering migration and trade". */
  readonly range: TokenRange;
  readonly topic: string;
  /** The first topic, and where the article speaks of it. */
  readonly other: string;
  readonly otherAt: Token;
}

/** Topics of "talks on A and B" of which the body mentions A and never B. */
export function missingTopics({ article, headlines }: Reading): MissingTopic[] {
  const lists = headlines.flatMap(({ sentence }) => topicList(article, sentence.firstToken, sentence.endToken) ?? []);
  if (lists.length === 0) return [];
  const words = bodyWords(article);
  return lists.flatMap((list) => {
    const told = list.topics.find((topic) => placeOf(words, topic) !== undefined);
    const missing = list.topics.filter((topic) => placeOf(words, topic) === undefined && !BROAD.has(topic.norm));
    if (told === undefined || missing.length !== 1) return [];
    return [{ range: list.range, topic: missing[0]!.norm, other: told.norm, otherAt: placeOf(words, told)! }];
  });
}

function topicList({ tokens }: Article, first: number, end: number): { topics: Token[]; range: TokenRange } | null {
  for (let i = first + 1; i + 3 <= end; i += 1) {
    if (!OPENERS.has(tokens[i]!.norm) || !TALKS.has(tokens[i - 1]!.norm)) continue;
    const topics: Token[] = [];
    let at = i + 1;
    for (; at < end; at += 1) {
      if (!isTopic(tokens[at]!)) {
        if (!/^(?:,|and|&)$/u.test(tokens[at]!.norm)) break;
      } else if (at + 1 >= end || !isTopic(tokens[at + 1]!)) topics.push(tokens[at]!);
    }
    const complete = at >= end || tokens[at]!.pos === 'PUNCT' || tokens[at]!.pos === 'ADP';
    return topics.length >= 2 && complete ? { topics, range: { first: i, end: topics.at(-1)!.index + 1 } } : null;
  }
  return null;
}

const isTopic = ({ pos, norm }: Token): boolean =>
  /^(?:NOUN|PROPN)$/u.test(pos) || (pos === 'VERB' && /ing$/u.test(norm));

const STEM = 5;
const stemOf = (word: string): string => word.replace(/(?:ies|es|s)$/u, '').slice(0, STEM);

/** First token of the body and the subheads for every word, every lemma, and every stem (marked “~”). */
function bodyWords({ sentences, blocks, tokens }: Article): Map<string, Token> {
  const words = new Map<string, Token>();
  for (const { counts, block, firstToken, endToken } of sentences) {
    if (!counts && blocks[block]!.role !== 'subhead') continue;
    for (let i = firstToken; i < endToken; i += 1) {
      const { norm, lemma } = tokens[i]!;
      for (const key of [norm, lemma, `~${stemOf(norm)}`]) if (!words.has(key)) words.set(key, tokens[i]!);
    }
  }
  return words;
}

/** Where the body speaks of a topic: by a word of the same stem, or a word that goes with it. */
function placeOf(words: ReadonlyMap<string, Token>, { norm, lemma }: Token): Token | undefined {
  const line = lexicon.kin.find((kin) => kin.includes(norm) || kin.includes(lemma)) ?? [];
  return [`~${stemOf(norm)}`, ...line].map((word) => words.get(word)).find((token) => token !== undefined);
}
