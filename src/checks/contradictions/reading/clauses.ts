import type { Article, Sentence, Token } from '../../../article/article.js';
import type { Clause, Oblique, SentenceGrammar } from './clause.js';
import { APPROXIMATORS, CONDITIONS, NO } from './grammar.js';
import { type NounPhrase, nounPhrases } from './noun-phrases.js';
import { figures } from './numbers.js';
import { type Surroundings, subjectOf } from './subjects.js';
import { isHedging, readVerbGroup, type VerbGroup } from './verb-groups.js';

const BREAK = /^(?:[,;:—–()]|that|who|which|because|so|if|when|while|where)$/u;

/** A longer “sentence” is a list or noise. It also bounds the work on one sentence. */
const LONGEST = 250;

/** Reads the clauses of one sentence of at most 250 tokens; a longer one has none. */
export function readSentence(
  article: Article,
  sentence: Sentence,
  persons: ReadonlyMap<number, string>,
): SentenceGrammar {
  const { firstToken, endToken } = sentence;
  const { tokens } = article;
  const told = figures(tokens, firstToken, endToken);
  if (endToken - firstToken > LONGEST) return { sentence, phrases: [], clauses: [], figures: told };
  const phrases = nounPhrases(article, firstToken, endToken, persons);
  const at = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  const groups: VerbGroup[] = [];
  for (let i = firstToken; i < endToken; ) {
    const phrase = at.get(i);
    const group = phrase === undefined && isVerbal(tokens[i]!) ? readVerbGroup(tokens, i, endToken) : null;
    if (group !== null) groups.push(group);
    i = Math.max(i + 1, phrase?.end ?? 0, group?.end ?? 0);
  }
  const question = /[?]["”’]?$/u.test(article.document.text.slice(sentence.start, sentence.end).trimEnd());
  const clauses: Clause[] = [];
  for (const [i, group] of groups.entries()) {
    const before = clauses.at(-1);
    clauses.push(
      clauseOf({ tokens, sentence, phrases, group, previous: groups[i - 1], next: groups[i + 1], before, question }),
    );
  }
  return { sentence, phrases, clauses, figures: told };
}

const isVerbal = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

function clauseOf(around: Surroundings): Clause {
  const { tokens, sentence, group, next } = around;
  const stop = Math.min(next?.first ?? sentence.endToken, clauseEnd(tokens, group.end, sentence.endToken));
  const { subject, apposition } = subjectOf(around);
  const after = around.phrases.filter(({ first }) => first >= group.end && first < stop);
  const obliques = after.flatMap((phrase) => obliqueOf(tokens, phrase, group.end));
  const direct = wholeOf(tokens, after, after.find((phrase) => isDirect(tokens, phrase, group.end)) ?? null);
  const agent = obliques.find(({ preposition }) => preposition === 'by')?.phrase ?? null;
  const opening = group.bare && group.first === sentence.firstToken ? afterComma(around) : null;
  const passive = group.passive || opening !== null || isReduced(around, direct);
  const [doer, patient] = passive ? [agent, subject ?? opening] : [subject, direct];
  const complement = complementOf(tokens, around);
  const arguments_ = [subject, ...after].filter((phrase) => phrase !== null);
  const plain = !around.question && !isHedged(around);
  const first = Math.min(group.first, ...arguments_.map((phrase) => phrase.first));
  const end = Math.max(group.end, (complement ?? 0) + 1, ...arguments_.map((phrase) => phrase.end));
  return {
    sentence,
    verb: passive === group.passive ? group : { ...group, passive },
    subject: doer,
    apposition,
    object: group.copula ? direct : patient,
    obliques,
    complement,
    negated:
      group.negated !== [subject, direct].some((phrase) => phrase !== null && NO.has(tokens[phrase.first]!.norm)),
    asserted: group.asserted && plain,
    conditional: group.modal && plain,
    first,
    end,
    scope: { first: scopeStart(around, first), end: Math.max(end, stop) },
  };
}

/** "All of the sessions" are the sessions. */
const wholeOf = (
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  direct: NounPhrase | null,
): NounPhrase | null =>
  direct !== null && /^(?:all|both|each)$/u.test(tokens[direct.head]!.norm) && tokens[direct.end]?.norm === 'of'
    ? (phrases.find(({ first }) => first === direct.end + 1) ?? direct)
    : direct;

/** The times of "closed in 2020" are not those of "and will stay closed" after it. */
function scopeStart({ tokens, group, before, sentence }: Surroundings, first: number): number {
  let at = group.first - 1;
  while (at > sentence.firstToken && tokens[at]!.pos === 'ADV') at -= 1;
  return tokens[at]?.pos === 'CCONJ' && before !== undefined && at >= before.verb.end
    ? at
    : Math.min(first, before?.end ?? sentence.firstToken);
}

/** Where the words that belong to a verb stop: at the latest at the second comma, at a semicolon, bracket or dash. */
function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i += 1) if (BREAK.test(tokens[i]!.norm) && !joinsDate(tokens, i)) return i;
  return end;
}

/** The commas of "on Monday, May 14, 2024, in Lima" do not end a clause. */
const joinsDate = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]!.text === ',' && /^(?:\d{1,4}|\p{Lu}\p{L}+day)$/u.test(tokens[comma - 1]?.text ?? '');

function isDirect(tokens: readonly Token[], phrase: NounPhrase, from: number): boolean {
  for (let i = from; i < phrase.first; i += 1) {
    const { pos, norm } = tokens[i]!;
    if (pos !== 'ADV' && !APPROXIMATORS.has(norm) && !/^["“‘]$/u.test(norm)) return false;
  }
  const approximate = from < phrase.first && tokens[phrase.first - 1]!.pos === 'ADP';
  return tokens[phrase.head]!.pos !== 'ADJ' && (!approximate || tokens[phrase.first]!.pos === 'NUM');
}

function obliqueOf(tokens: readonly Token[], phrase: NounPhrase, from: number): Oblique[] {
  const before = tokens[phrase.first - 1]!;
  return phrase.first - 1 >= from && (before.pos === 'ADP' || before.norm === 'to')
    ? [{ preposition: before.norm, phrase }]
    : [];
}

/**
 * "People killed in the fire were …", "a home built in 1912" after a copula: a participle after its noun, with nothing
 * after it that it could act on.
 */
function isReduced({ group, previous, next, tokens }: Surroundings, direct: NounPhrase | null): boolean {
  if (!group.bare || group.passive || direct !== null) return false;
  const follower = tokens[group.end];
  if (follower?.norm === 'by') return true;
  if (follower?.pos !== 'ADP') return false;
  const afterCopula = previous?.copula === true && !tokens.slice(previous.end, group.first).some(parts);
  return afterCopula || (next !== undefined && !tokens.slice(group.end, next.first).some(parts));
}

const parts = ({ pos, text }: Token): boolean => pos === 'CCONJ' || text === ',';

/** "Founded in 1912, the hospital is …": what a participle at the head of a sentence speaks of. */
function afterComma({ tokens, phrases, group, next, sentence }: Surroundings): NounPhrase | null {
  for (let i = group.end; i < (next?.first ?? sentence.endToken); i += 1)
    if (tokens[i]!.text === ',') return phrases.find(({ first }) => first === i + 1) ?? null;
  return null;
}

/** The adjective of "is not justified"; `null` where a noun follows. */
function complementOf(tokens: readonly Token[], { group, phrases }: Surroundings): number | null {
  if (group.passive) return group.main;
  if (!group.copula) return null;
  let next = group.end;
  while (tokens[next]?.pos === 'ADV' || /^["“‘]$/u.test(tokens[next]?.text ?? '')) next += 1;
  const phrase = phrases.find(({ first }) => first === next);
  return tokens[next]?.pos === 'ADJ' && (phrase === undefined || phrase.head === next) ? next : null;
}

/** A verb of thinking or wanting, or a word of condition, stands before this verb in its sentence. */
function isHedged({ tokens, group, previous, sentence }: Surroundings): boolean {
  for (let i = sentence.firstToken; i < group.first; i += 1) if (CONDITIONS.has(tokens[i]!.norm)) return true;
  if (previous === undefined) return false;
  const link = tokens.slice(previous.end, group.first);
  const opens =
    link[0]?.norm === 'that' ||
    link.length === 0 ||
    link.every(({ pos }) => pos === 'PART' || pos === 'ADV' || pos === 'PRON');
  return isHedging(tokens[previous.main]!) && opens;
}
