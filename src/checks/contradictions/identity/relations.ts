import type { Article, Token } from '../../../article/article.js';
import { circumstances, sameTime } from '../reading/circumstances.js';
import type { Clause, TokenRange } from '../reading/clause.js';
import { MONTHS } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { sameThing } from '../reading/reference.js';
import { MAKERS, PLACED, RELATIONS } from './lexicon.js';

/** What one thing has one of: "The author of the novel is Ana Ruiz", "the film was directed by her". */
export interface Relation {
  readonly clause: Clause;
  readonly relation: string;
  /** A phrase, or the words of a title: “The director of *After the Show*”. */
  readonly thing: NounPhrase | string;
  /** The names that are given, each as its words in lower case, titles and numerals left out. */
  readonly names: readonly (readonly string[])[];
  /** Token range of thing and names. */
  readonly first: number;
  readonly end: number;
  readonly voice: string;
}

/** Relations that the clauses of the body state. */
export function relations({ article, voices }: Reading, clauses: readonly Clause[]): Relation[] {
  return clauses.flatMap((clause, i) => {
    if (!clause.asserted || clause.negated) return [];
    const found = copular(article, clause) ?? made(article, clause) ?? placed(article, clause, clauses[i - 1]);
    return found === null ? [] : [{ ...found, clause, voice: voices[clause.verb.main]! }];
  });
}

type Found = Omit<Relation, 'clause' | 'voice'>;

/** "The capital of the county is Lima", "Ruiz's father is Paul Okoro". */
function copular({ tokens }: Article, clause: Clause): Found | null {
  const { verb, sentence } = clause;
  if (!verb.copula || tokens[verb.end]?.pos !== 'PROPN') return null;
  const words = tokens.slice(sentence.firstToken, Math.min(verb.first, sentence.firstToken + LONGEST_TITLE));
  if (words.length !== verb.first - sentence.firstToken) return null;
  const start = words[0]?.norm === 'the' ? 1 : 0;
  const link = words[start + 1]?.norm ?? '';
  const isTitled = RELATIONS.has(words[start]?.lemma ?? '') && /^(?:of|for)$/u.test(link);
  const owned = words.at(-2)?.norm === "'s" && RELATIONS.has(words.at(-1)!.lemma);
  if (!isTitled && !owned) return null;
  const noun = isTitled ? words[start]!.lemma : words.at(-1)!.lemma;
  const title = isTitled ? words.slice(start + 2) : words.slice(0, -2);
  return title.length === 0 ? null : named(tokens, clause, `${noun} is`, titleOf(title), verb.end);
}

/** A longer subject is more than a relation and a title. */
const LONGEST_TITLE = 14;

/** The words of a title, lower case: those in quotation marks, where there are any; marks, years in brackets and the article left out. */
function titleOf(words: readonly Token[]): string {
  const bracket = words.findIndex(({ text }) => text === '(');
  const plain = bracket > 0 && words.at(-1)!.text === ')' ? words.slice(0, bracket) : words;
  const marks = plain.flatMap(({ text }, i) => (QUOTE_MARK.test(text) ? [i] : []));
  const own = marks.length === 2 ? plain.slice(marks[0]! + 1, marks[1]!) : plain;
  return own
    .filter(({ pos, norm }, i) => pos !== 'PUNCT' && !(i === 0 && norm === 'the'))
    .map(({ text }) => text)
    .join(' ');
}

const QUOTE_MARK = /^["“”]$/u;

/** "The novel was written by Ana Ruiz". */
function made(article: Article, clause: Clause): Found | null {
  const { verb, object, subject } = clause;
  if (!verb.passive || object === null || subject === null || !subject.proper || !MAKERS.has(verb.lemma)) return null;
  return object.kind === 'definite' ? named(article.tokens, clause, `${verb.lemma} by`, object, subject.first) : null;
}

/** "The firm is based in Quito, Ecuador": comparable only where town and country are told. */
function placed({ tokens }: Article, clause: Clause, before: Clause | undefined): Found | null {
  const { verb, object, obliques } = clause;
  const place = obliques.find(
    ({ preposition, phrase }) => preposition === 'in' && phrase.proper && !MONTHS.has(phrase.key),
  );
  if (!verb.passive || object === null || place === undefined || !PLACED.has(verb.lemma)) return null;
  const found = named(tokens, clause, `${verb.lemma} in`, ownerOf(object, before), place.phrase.first);
  const both = tokens[place.phrase.end]?.text === ',' && tokens[place.phrase.end + 1]?.pos === 'PROPN';
  return found !== null && both && !/^(?:and|or)$/u.test(tokens[found.end]?.norm ?? '') ? found : null;
}

/** "The house is a home located in …" places the house. */
const ownerOf = (object: NounPhrase, before: Clause | undefined): NounPhrase =>
  before?.verb.copula && before.object === object && before.subject !== null ? before.subject : object;

/** The run of names from a token on: "Ana Ruiz and Jo Lee", "Lima, Peru". */
function named(
  tokens: readonly Token[],
  { sentence }: Clause,
  relation: string,
  thing: Relation['thing'],
  from: number,
): Found | null {
  const names: string[][] = [[]];
  let at = from;
  for (; at < sentence.endToken; at += 1) {
    const { pos, text, norm } = tokens[at]!;
    if (pos === 'PROPN') {
      if (!TITLE.test(norm)) names.at(-1)!.push(norm);
    } else if (/^(?:,|and|&)$/u.test(text)) names.push([]);
    else if (!/^(?:de|van|von|der|la|\.)$/u.test(text)) break;
  }
  while (tokens[at - 1]?.pos !== 'PROPN' && at > from) at -= 1;
  const first = typeof thing === 'string' ? sentence.firstToken : Math.min(thing.first, from);
  const told = names.filter((name) => name.length > 0);
  return told.length === 0 ? null : { relation, thing, names: told, first, end: at };
}

export const keysOf = ({ voice, relation, thing }: Relation): string[] => [
  `${voice}|${relation}|${typeof thing === 'string' ? thing.toLowerCase() : thing.key}`,
];

/** “The film” is one film for some sentences; a thing with a name of its own stays the same. */
const NEAR = 3;

const isNamed = ({ thing }: Relation): boolean => (typeof thing === 'string' ? /\p{Lu}/u.test(thing) : thing.proper);

function isSame({ thing: a }: Relation, { thing: b }: Relation): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : sameThing(a, b);
}

/** Words that stand before many names, and numerals behind them. */
const TITLE =
  /^(?:king|queen|prince|princess|sir|lord|lady|saint|st\.?|president|emperor|duke|count|pope|dr\.?|mr\.?|mrs\.?|ms\.?|captain|general|[ivx]+|jr\.?|sr\.?)$/u;

/** A name in common. Two towns of one state have none ("Worcester, Massachusetts"). */
function share({ names: a, relation }: Relation, { names: b }: Relation): boolean {
  if (PLACE.test(relation) && a.length > 1 && b.length > 1) return a[0]!.join(' ') === b[0]!.join(' ');
  return a.some((one) => b.some((other) => isSameName(one, other)));
}

/** “Ruiz” is “Ana Ruiz”, and so is “A. Ruiz”; “Paul Ruiz” is not. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return a.some((word) => b.includes(word));
  return a.at(-1) === b.at(-1) ? a[0]![0] === b[0]![0] : a.filter((word) => b.includes(word)).length > 1;
}

const PLACE = / in$/u;

/** One thing, one relation, and no name in common. */
export function disagree({ tokens }: Article, a: Relation, b: Relation): boolean {
  if (a.clause.sentence === b.clause.sentence || !isSame(a, b)) return false;
  if (share(a, b)) return false;
  if (b.clause.sentence.index - a.clause.sentence.index > NEAR && !isNamed(a)) return false;
  const [when, then] = [a, b].map((one) => circumstances(tokens, scopeOf(one)));
  if (when!.changing || then!.changing || !sameTense(a, b)) return false;
  return ONCE_PLACED.test(a.relation) || sameTime(when!, then!);
}

/** A participle alone (“located in …”) has no tense of its own; who wrote a book or fathered a king does not change. */
const sameTense = ({ relation, clause: { verb: a } }: Relation, { clause: { verb: b } }: Relation): boolean =>
  a.bare || b.bare || a.tense === b.tense || LASTING.test(relation);

const LASTING =
  /^(?:author|composer|director|father|inventor|mother|producer|screenwriter|writer|founder|creator) is$/u;

/** The words of a title tell no time: “The director of *After the Show*”. */
const scopeOf = ({ clause: { scope, verb }, thing }: Relation): TokenRange =>
  typeof thing === 'string' ? { first: verb.first, end: scope.end } : scope;

/** Places of birth and burial do not change. */
const ONCE_PLACED = /^(?:bear|found|bury) in$/u;
