import type { Sentence, Token } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Figure } from './numbers.js';
import type { VerbGroup } from './verb-groups.js';

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
  /** Stated as what would be: no question, no condition, no complement of a verb of thinking. */
  readonly conditional: boolean;
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
  readonly figures: readonly Figure[];
}

/** The words of a clause, as a span of the text. */
export function clauseSpan(tokens: readonly Token[], { first, end }: TokenRange): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The subject of the clause's grammar: what a passive does something to. */
export const grammaticalSubject = ({ verb, subject, object }: Clause): NounPhrase | null =>
  verb.passive ? object : subject;
