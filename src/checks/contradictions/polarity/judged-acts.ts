import type { Token } from '../../../article/article.js';
import type { TokenRange } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { ADJECTIVE_SIDES, areOpposed } from '../reading/opposites.js';
import { ACTS, type Judgement, judgementIn } from '../stance/judgements.js';

/** An act that one voice judges: inside a phrase ("Russia's justified invasion") or by a predicate ("the invasion is not justified"). */
export interface JudgedAct {
  readonly act: number;
  readonly lemma: string;
  readonly voice: string;
  readonly adjective: string;
  readonly negated: boolean;
  readonly predicated: boolean;
  readonly phrase: NounPhrase;
  /** Keys of what the act is done to or by: "of Ukraine", "against Ukraine", "Russia's". */
  readonly parties: ReadonlySet<string>;
  readonly range: TokenRange;
}

/** Judged acts of the body, in reading order. */
export function judgedActs(reading: Reading): JudgedAct[] {
  const { tokens } = reading.article;
  return reading.body.flatMap(({ phrases, clauses }) => {
    const inside = phrases.flatMap((phrase) => {
      const judgement = phrase.kind === 'definite' ? judgementIn(tokens, phrase) : null;
      return judgement === null ? [] : [insidePhrase(reading, phrases, phrase, judgement)];
    });
    const stated = clauses.flatMap((clause) => {
      const { complement, object, subject, apposition, asserted, verb } = clause;
      if (complement === null || !asserted || !ADJECTIVE_SIDES.has(tokens[complement]!.norm)) return [];
      return [verb.passive ? object : subject, apposition].flatMap((phrase) =>
        phrase === null || !ACTS.has(tokens[phrase.head]!.lemma)
          ? []
          : [
              {
                ...actOf(reading, phrases, phrase),
                adjective: tokens[complement]!.norm,
                negated: clause.negated,
                predicated: true,
                range: { first: phrase.first, end: complement + 1 },
              },
            ],
      );
    });
    return [...inside, ...stated];
  });
}

function insidePhrase(
  reading: Reading,
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
  { adjective }: Judgement,
): JudgedAct {
  const { tokens } = reading.article;
  const target = complementOf(tokens, phrases, phrase);
  const first = tokens[adjective - 1]?.norm === 'and' ? adjective - 2 : adjective;
  return {
    ...actOf(reading, phrases, phrase),
    adjective: tokens[adjective]!.norm,
    negated: false,
    predicated: false,
    range: { first, end: (target ?? phrase).end },
  };
}

function actOf({ article: { tokens }, voices }: Reading, phrases: readonly NounPhrase[], phrase: NounPhrase) {
  const target = complementOf(tokens, phrases, phrase);
  const parties = new Set([...phrase.modifiers].filter((_, i) => i >= 0));
  if (target !== null) parties.add(target.key);
  return {
    act: ACTS.get(tokens[phrase.head]!.lemma)!,
    lemma: tokens[phrase.head]!.lemma,
    voice: voices[phrase.head]!,
    phrase,
    parties,
  };
}

const complementOf = (
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  { end }: NounPhrase,
): NounPhrase | null =>
  /^(?:of|on|against|in)$/u.test(tokens[end]?.norm ?? '')
    ? (phrases.find(({ first }) => first === end + 1) ?? null)
    : null;

export const keysOfAct = ({ act, voice }: JudgedAct): string[] => [`${voice}|${act}`];

/**
 * Whether one voice judges one act both ways. Two words for the act ("invasion", "war") need a party in common; a general
 * judgement ("an invasion is not justified") covers the particular act.
 */
export function judgedBothWays(a: JudgedAct, b: JudgedAct): boolean {
  const same =
    a.adjective === b.adjective
      ? a.negated !== b.negated
      : !a.negated && !b.negated && areOpposed(a.adjective, b.adjective, ADJECTIVE_SIDES);
  if (!same || (a.predicated && b.predicated)) return false;
  const common = [...a.parties].some((party) => b.parties.has(party));
  const general = [a, b].some(({ predicated, phrase }) => predicated && phrase.kind === 'indefinite');
  if (a.lemma !== b.lemma) return common;
  return common || general || a.parties.size === 0 || b.parties.size === 0;
}
