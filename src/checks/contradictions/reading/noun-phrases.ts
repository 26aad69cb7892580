import type { Article, Token } from '../../../article/article.js';

/** A noun phrase without what follows its head ("Russia's justified invasion", not "of Ukraine"). */
export interface NounPhrase {
  /** Half-open range of token indices. */
  readonly first: number;
  readonly end: number;
  /** Token index of the head. */
  readonly head: number;
  /** What it speaks of: `@3` for a person of the article, else the head's lemma. */
  readonly key: string;
  readonly proper: boolean;
  readonly plural: boolean;
  readonly kind: 'definite' | 'indefinite' | 'bare' | 'pronoun';
  /** Lemmas of the words between determiner and head, possessor included. */
  readonly modifiers: ReadonlySet<string>;
  /** Key of what follows with "of": Ukraine, in "invasion of Ukraine"; `null` where nothing does. */
  readonly of: string | null;
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'all',
  'both',
  'each',
  'every',
]);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'some', 'any', 'no']);
const POSSESSIVE: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const HYPHEN = /^[-‐‑–]$/u;
const PARTICIPLE = /(?:ed|en|ing|own|ught|ept|elt)$/u;

/** Noun phrases of a range of tokens, in reading order, without overlap. */
export function nounPhrases(
  article: Article,
  first: number,
  end: number,
  persons: ReadonlyMap<number, string>,
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = first;
  while (at < end) {
    const stop = phraseEnd(article.tokens, at, end);
    if (stop === at) at += 1;
    else {
      const phrase = describe(article.tokens, at, stop, persons);
      if (phrase !== null) phrases.push(phrase);
      at = stop;
    }
  }
  return phrases.map((phrase, i) => {
    const next = phrases[i + 1];
    const joined = article.tokens[phrase.end]?.norm === 'of' && next?.first === phrase.end + 1;
    return joined ? { ...phrase, of: next.key } : phrase;
  });
}

const isPossessive = ({ norm, pos }: Token): boolean => pos === 'PRON' && POSSESSIVE.has(norm);
const isGenitive = ({ norm }: Token): boolean => norm === "'s";
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM');

/** "The work last week": the time is a phrase of its own. */
const isTime = ({ norm }: Token, after: Token | undefined): boolean =>
  (norm === 'last' || norm === 'next') && /^(?:week|month|quarter|year|night|season)$/u.test(after?.norm ?? '');

const isPluralGenitive = (noun: Token, mark: Token): boolean => /s$/u.test(noun.norm) && noun.end === mark.start;

/** End of the phrase that starts at `at`, or `at` where none does. */
function phraseEnd(tokens: readonly Token[], at: number, end: number): number {
  const opening = tokens[at]!;
  let next = at;
  if (opening.pos === 'DET' || isPossessive(opening)) {
    next += 1;
    if (opening.pos === 'DET' && next < end && tokens[next]!.pos === 'DET') next += 1;
  } else if (opening.pos === 'PRON') return at + 1;
  while (next < end && continues(tokens, next, at, end)) next += 1;
  return next;
}

function continues(tokens: readonly Token[], next: number, at: number, end: number): boolean {
  const token = tokens[next]!;
  const before = tokens[next - 1];
  const after = next + 1 < end ? tokens[next + 1] : undefined;
  if (next > at && isNominal(before) && isTime(token, after)) return false;
  if (INSIDE.has(token.pos)) return true;
  if (next === at) return false;
  if (isGenitive(token)) return isNominal(before);
  if (/^['’]$/u.test(token.text)) return isPluralGenitive(before!, token) && isNominal(after);
  if (HYPHEN.test(token.text)) return before!.end === token.start && after?.start === token.end;
  if (before !== undefined && HYPHEN.test(before.text)) return token.pos !== 'PUNCT';
  if (token.pos === 'ADV') return after !== undefined && after.pos === 'ADJ' && !isNominal(before);
  if (token.pos === 'VERB') return PARTICIPLE.test(token.norm) && isNominal(after) && opensPhrase(before!);
  if (token.pos === 'PRON') return /^\d+(?:st|nd|rd|th)$/u.test(token.norm);
  return token.norm === 'and' && before!.pos === 'ADJ' && after?.pos === 'ADJ' && isNominal(tokens[next + 2]);
}

const opensPhrase = (before: Token): boolean =>
  before.pos === 'DET' || isPossessive(before) || isGenitive(before) || before.pos === 'ADJ' || before.pos === 'NUM';

function describe(
  tokens: readonly Token[],
  first: number,
  end: number,
  persons: ReadonlyMap<number, string>,
): NounPhrase | null {
  let head = end - 1;
  while (head > first && !isNominal(tokens[head])) head -= 1;
  const token = tokens[head]!;
  const pronoun = token.pos === 'PRON' || token.pos === 'DET';
  if (!pronoun && !isNominal(token)) return null;
  const proper = token.pos === 'PROPN';
  return {
    first,
    end,
    head,
    key: persons.get(head) ?? token.lemma,
    proper,
    plural: token.norm !== token.lemma,
    kind: kindOf(tokens[first]!, tokens, first, head, pronoun, proper),
    modifiers: modifiersOf(tokens, first, head),
    of: null,
  };
}

function kindOf(
  opening: Token,
  tokens: readonly Token[],
  first: number,
  head: number,
  pronoun: boolean,
  proper: boolean,
): NounPhrase['kind'] {
  if (pronoun) return 'pronoun';
  if (INDEFINITE.has(opening.norm)) return 'indefinite';
  if (proper || DEFINITE.has(opening.norm) || POSSESSIVE.has(opening.norm)) return 'definite';
  for (let i = first; i < head; i += 1) if (isGenitive(tokens[i]!)) return 'definite';
  return 'bare';
}

function modifiersOf(tokens: readonly Token[], first: number, head: number): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < head; i += 1) {
    const { pos, lemma, norm } = tokens[i]!;
    if (INSIDE.has(pos) || pos === 'VERB') words.add(pos === 'VERB' ? norm : lemma);
    else if (pos === 'PRON') words.add(norm);
  }
  return words;
}
