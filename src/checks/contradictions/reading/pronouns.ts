import { type Clause, grammaticalSubject, type SentenceGrammar } from './clause.js';
import type { NounPhrase } from './noun-phrases.js';

/** The last subject, and the pronoun that has stood for it. */
interface Centre {
  readonly phrase: NounPhrase;
  readonly pronoun: string | null;
  readonly sentence: number;
  readonly block: number;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

/**
 * Lets "he", "she", "it" and "they" as a subject speak of the subject before it, where that stands in the same sentence or the one
 * before it in the paragraph; any other is a thing of its own.
 */
export function resolvePronouns(body: readonly SentenceGrammar[]): SentenceGrammar[] {
  let centre: Centre | null = null;
  return body.map((grammar) => {
    const clauses = grammar.clauses.map((clause) => {
      const subject = grammaticalSubject(clause);
      if (subject === null) return clause;
      const pronoun = PRONOUNS.has(subject.key) && subject.kind === 'pronoun' ? subject.key : null;
      if (pronoun === null) {
        if (subject.kind !== 'pronoun') centre = centreOf(clause, subject, null);
        return clause;
      }
      const antecedent =
        centre !== null && canMean(centre, pronoun, clause)
          ? centre.phrase
          : { ...subject, key: `${pronoun} ${subject.head}` };
      centre = centreOf(clause, antecedent, pronoun);
      return withSubject(clause, {
        ...antecedent,
        first: subject.first,
        end: subject.end,
        head: subject.head,
        kind: 'definite',
      });
    });
    return { ...grammar, clauses };
  });
}

const withSubject = (clause: Clause, phrase: NounPhrase): Clause =>
  clause.verb.passive ? { ...clause, object: phrase } : { ...clause, subject: phrase };

const centreOf = ({ sentence }: Clause, phrase: NounPhrase, pronoun: string | null): Centre => ({
  phrase,
  pronoun,
  sentence: sentence.index,
  block: sentence.block,
});

function canMean({ phrase, pronoun, sentence, block }: Centre, wanted: string, clause: Clause): boolean {
  const near = clause.sentence.index - sentence <= 1 && clause.sentence.block === block;
  if (!near || (pronoun !== null && pronoun !== wanted)) return false;
  if (wanted === 'they') return phrase.plural || pronoun === wanted;
  return wanted === 'it' ? !phrase.key.startsWith('@') : phrase.proper || pronoun === wanted;
}
