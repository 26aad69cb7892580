import type { Article } from '../../../article/article.js';
import { circumstances, sameTime } from '../reading/circumstances.js';
import type { Clause } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { sameThing } from '../reading/reference.js';
import { MAKERS, PLACED, RELATIONS } from './lexicon.js';

/** What one thing has one of: "The author of the novel is Ana Ruiz", "the film was directed by her". */
export interface Relation {
  readonly clause: Clause;
  readonly relation: string;
  readonly thing: NounPhrase;
  /** Words of the names that are given, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly end: number;
  readonly voice: string;
}

/** Relations that the clauses of the body state. */
export function relations({ article, voices }: Reading, clauses: readonly Clause[]): Relation[] {
  return clauses.flatMap((clause) => {
    if (!clause.asserted || clause.negated) return [];
    const found = copular(article, clause) ?? made(article, clause) ?? placed(article, clause);
    return found === null ? [] : [{ ...found, clause, voice: voices[clause.verb.main]! }];
  });
}

type Found = Omit<Relation, 'clause' | 'voice'>;

/** "The capital of the county is Lima". */
function copular(article: Article, clause: Clause): Found | null {
  const { verb, subject } = clause;
  const { tokens } = article;
  if (
    !verb.copula ||
    subject === null ||
    subject.kind !== 'definite' ||
    subject.of === null ||
    !RELATIONS.has(tokens[subject.head]!.lemma)
  )
    return null;
  return tokens[verb.end]?.pos === 'PROPN'
    ? named(article, clause, `${tokens[subject.head]!.lemma} is`, subject, verb.end)
    : null;
}

/** "The novel was written by Ana Ruiz". */
function made(article: Article, clause: Clause): Found | null {
  const { verb, object, subject } = clause;
  if (!verb.passive || object === null || subject === null || !subject.proper || !MAKERS.has(verb.lemma)) return null;
  return object.kind === 'definite' ? named(article, clause, `${verb.lemma} by`, object, subject.first) : null;
}

/** "The firm is based in Quito, Ecuador": comparable only where town and country are told. */
function placed(article: Article, clause: Clause): Found | null {
  const { verb, object } = clause;
  const place = clause.obliques.find(({ preposition }) => preposition === 'in');
  if (!verb.passive || object === null || place === undefined || !place.phrase.proper || !PLACED.has(verb.lemma))
    return null;
  const found = named(article, clause, `${verb.lemma} in`, object, place.phrase.first);
  return found !== null &&
    article.tokens[place.phrase.end]?.text === ',' &&
    article.tokens[place.phrase.end + 1]?.pos === 'PROPN'
    ? found
    : null;
}

/** The run of names from a token on: "Ana Ruiz and Jo Lee", "Lima, Peru". */
function named(
  { tokens }: Article,
  { sentence }: Clause,
  relation: string,
  thing: NounPhrase,
  from: number,
): Found | null {
  const names = new Set<string>();
  let at = from;
  for (; at < sentence.endToken; at += 1) {
    const { pos, text, norm } = tokens[at]!;
    if (pos === 'PROPN') names.add(norm);
    else if (!/^(?:,|and|&|de|van|von|der|la|\.)$/u.test(text)) break;
  }
  while (tokens[at - 1]?.pos !== 'PROPN' && at > from) at -= 1;
  return names.size === 0 ? null : { relation, thing, names, end: at };
}

export const keysOf = ({ voice, relation, thing }: Relation): string[] => [`${voice}|${relation}|${thing.key}`];

/** “The film” is one film for some sentences; a thing with a name of its own stays the same. */
const NEAR = 3;

/** The word after "of", else the head: what the thing is called. */
const wordAt = (tokens: Article['tokens'], { thing: { end, head, of } }: Relation): string =>
  (of === null ? tokens[head] : tokens[end + 1])?.text ?? '';

/** One thing, one relation, and no name in common. */
export function disagree({ tokens }: Article, a: Relation, b: Relation): boolean {
  if (
    a.clause.sentence === b.clause.sentence ||
    !sameThing(a.thing, b.thing) ||
    [...a.names].some((name) => b.names.has(name))
  )
    return false;
  const apart = b.clause.sentence.index - a.clause.sentence.index;
  if (apart > NEAR && !a.thing.proper && !/^\p{Lu}/u.test(wordAt(tokens, a))) return false;
  const [when, then] = [circumstances(tokens, a.clause.scope), circumstances(tokens, b.clause.scope)];
  return !when.changing && !then.changing && sameTime(when, then) && a.clause.verb.tense === b.clause.verb.tense;
}
