import type { Article, Sentence, Token } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import { APPROXIMATORS, CONDITIONS, NO } from './grammar.js';
import { type NounPhrase, nounPhrases } from './noun-phrases.js';
import { isHedging, readVerbGroup, type VerbGroup } from './verb-groups.js';

/** A noun phrase after a preposition: "in the fire". */
export interface Oblique {
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

/** Who did what to whom, as one clause says it; passives are turned round. */
export interface Clause {
  readonly sentence: Sentence;
  readonly verb: VerbGroup;
  readonly subject: NounPhrase | null;
  /** A second name for the grammatical subject, between commas. */
  readonly apposition: NounPhrase | null;
  readonly object: NounPhrase | null;
  readonly obliques: readonly Oblique[];
  /** Token index of the adjective or participle after a copula. */
  readonly complement: number | null;
  /** Negation of the verb, or "no" before subject or object. */
  readonly negated: boolean;
  /** Stated as a fact: no question, condition, modal, or complement of a verb of thinking. */
  readonly asserted: boolean;
  /** Token range from subject to last argument. */
  readonly first: number;
  readonly end: number;
  /** The same with what stands around it, up to its neighbours: where time and circumstance are read. */
  readonly scope: TokenRange;
}

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What a sentence is made of. */
export interface SentenceGrammar {
  readonly sentence: Sentence;
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
const BREAK = /^(?:[,;:—–()]|that|who|which|because|so|if|when|while|where)$/u;

/** A longer “sentence” is a list or noise. It also bounds the work on one sentence. */
const LONGEST = 250;

/** Reads the clauses of one sentence of at most 250 tokens; a longer one has none. */
export function readSentence(article: Article, sentence: Sentence, persons: ReadonlyMap<number, string>): SentenceGrammar {
  const { firstToken, endToken } = sentence;
  const { tokens } = article;
  if (endToken - firstToken > LONGEST) return { sentence, phrases: [], clauses: [] };
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
    clauses.push(clauseOf({ tokens, sentence, phrases, group, previous: groups[i - 1], next: groups[i + 1], before, question }));
  }
  return { sentence, phrases, clauses };
}

const isVerbal = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly phrases: readonly NounPhrase[];
  readonly group: VerbGroup;
  readonly previous: VerbGroup | undefined;
  readonly next: VerbGroup | undefined;
  readonly before: Clause | undefined;
  readonly question: boolean;
}

function clauseOf(around: Surroundings): Clause {
  const { tokens, sentence, group, next } = around;
  const stop = Math.min(next?.first ?? sentence.endToken, clauseEnd(tokens, group.end, sentence.endToken));
  const { subject, apposition } = subjectOf(around);
  const after = around.phrases.filter(({ first }) => first >= group.end && first < stop);
  const obliques = after.flatMap((phrase) => obliqueOf(tokens, phrase, group.end));
  const direct = after.find((phrase) => isDirect(tokens, phrase, group.end)) ?? null;
  const agent = obliques.find(({ preposition }) => preposition === 'by')?.phrase ?? null;
  const passive = group.passive || isReduced(around, direct);
  const [doer, patient] = passive ? [agent, subject] : [subject, direct];
  const complement = complementOf(tokens, around);
  const arguments_ = [subject, ...after].filter((phrase) => phrase !== null);
  const first = Math.min(group.first, ...arguments_.map((phrase) => phrase.first));
  const end = Math.max(group.end, (complement ?? 0) + 1, ...arguments_.map((phrase) => phrase.end));
  return {
    sentence, verb: passive === group.passive ? group : { ...group, passive },
    subject: doer, apposition, object: group.copula ? direct : patient, obliques, complement,
    negated: group.negated !== [subject, direct].some((phrase) => phrase !== null && NO.has(tokens[phrase.first]!.norm)),
    asserted: group.asserted && !around.question && !isHedged(around),
    first, end, scope: { first: Math.min(first, around.before?.end ?? sentence.firstToken), end: Math.max(end, stop) },
  };
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
  return phrase.first - 1 >= from && (before.pos === 'ADP' || before.norm === 'to') ? [{ preposition: before.norm, phrase }] : [];
}

interface Subjects {
  readonly subject: NounPhrase | null;
  readonly apposition: NounPhrase | null;
}

const NOBODY: Subjects = { subject: null, apposition: null };
const alone = (subject: NounPhrase | null): Subjects => ({ subject, apposition: null });

function subjectOf({ tokens, phrases, group, previous, before, sentence }: Surroundings): Subjects {
  let at = group.first - 1;
  while (at >= sentence.firstToken && (tokens[at]!.pos === 'ADV' || tokens[at]!.norm === 'to')) at -= 1;
  const token = tokens[at];
  if (token === undefined || at < sentence.firstToken) return NOBODY;
  const from = previous?.end ?? sentence.firstToken;
  if (token.pos === 'CCONJ') return alone(before === undefined ? null : grammatical(before));
  if (token.text === ',') return beforeComma(tokens, phrases, at, from, before);
  const own = phrases.findLast(({ end }) => end === at + 1);
  if (own === undefined) return NOBODY;
  if (RELATIVE.has(token.norm)) return alone(antecedent(tokens, phrases, own.first));
  const subject = outermost(tokens, phrases, own, from);
  return alone(subject ?? (before?.verb.bare && before.verb.passive ? before.object : null));
}

const grammatical = ({ verb, subject, object }: Clause): NounPhrase | null => (verb.passive ? object : subject);

/** "Keller, who was late, left"; "Keller, the mayor, left": the subject stands before what is between the commas. */
function beforeComma(tokens: readonly Token[], phrases: readonly NounPhrase[], comma: number, from: number, before: Clause | undefined): Subjects {
  const inner = phrases.findLast(({ end }) => end === comma);
  const apposition = inner === undefined ? null : outermost(tokens, phrases, inner, from);
  const opening = apposition === null ? -1 : apposition.first - 1;
  const outer = tokens[opening]?.text === ',' ? phrases.findLast(({ end }) => end === opening) : undefined;
  if (outer !== undefined && outer.first >= from) return { subject: outermost(tokens, phrases, outer, from), apposition };
  const relative = before === undefined ? undefined : tokens[before.verb.first - 1];
  return alone(before !== undefined && relative !== undefined && RELATIVE.has(relative.norm) ? grammatical(before) : null);
}

function antecedent(tokens: readonly Token[], phrases: readonly NounPhrase[], relative: number): NounPhrase | null {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const own = phrases.find((phrase) => phrase.end === end);
  return own === undefined ? null : own;
}

/** "the president of the company": the first of phrases joined by prepositions. */
function outermost(tokens: readonly Token[], phrases: readonly NounPhrase[], inner: NounPhrase, from: number): NounPhrase | null {
  let phrase = inner;
  for (;;) {
    const preposition = phrase.first - 1;
    if (preposition < from || tokens[preposition]!.pos !== 'ADP') return phrase;
    const outer = phrases.find(({ end }) => end === preposition);
    if (outer === undefined || outer.first < from) return null;
    phrase = outer;
  }
}

/** "people killed in the fire were …": a participle after its noun, with nothing after it that it could act on. */
function isReduced({ group, next, tokens }: Surroundings, direct: NounPhrase | null): boolean {
  if (!group.bare || group.passive || direct !== null) return false;
  const follower = tokens[group.end]?.norm;
  return follower === 'by' || (tokens[group.end]?.pos === 'ADP' && next !== undefined && !tokens.slice(group.end, next.first).some(parts));
}

const parts = ({ pos, text }: Token): boolean => pos === 'CCONJ' || text === ',';

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
  const opens = link[0]?.norm === 'that' || link.length === 0 || link.every(({ pos }) => pos === 'PART' || pos === 'ADV' || pos === 'PRON');
  return isHedging(tokens[previous.main]!) && opens;
}

/** The words of a clause, as a span of the text. */
export function clauseSpan(tokens: readonly Token[], { first, end }: TokenRange): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
