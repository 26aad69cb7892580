import { createRequire } from 'node:module';
import type { Token } from '../../../article/article.js';
import type { Clause, SentenceGrammar } from '../reading/clause.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import type { Figure } from '../reading/numbers.js';

interface Outcome {
  readonly verbs: readonly string[];
  readonly after: readonly string[];
  readonly nouns: readonly string[];
  readonly toll: readonly string[];
}

const lexicon: {
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly people: readonly string[];
  readonly events: readonly (readonly string[])[];
  readonly generic: readonly string[];
} = createRequire(import.meta.url)('../lexicon/casualties.json');

const index = (field: keyof Outcome): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lexicon.outcomes).flatMap(([id, outcome]) =>
      outcome[field].map((word): [string, string] => [word, id]),
    ),
  );

const VERBS = index('verbs');
const AFTER = index('after');
const NOUNS = index('nouns');
const TOLL = index('toll');
const PEOPLE: ReadonlySet<string> = new Set(lexicon.people);

/** Number of the line of `events` that a noun stands on; −1 for a name that any event may have. */
export const EVENTS: ReadonlyMap<string, number> = new Map([
  ...lexicon.events.flatMap((words, i) => words.map((word): [string, number] => [word, i])),
  ...lexicon.generic.map((word): [string, number] => [word, -1]),
]);

/** So many people came to harm. */
export interface Harm {
  readonly outcome: string;
  readonly figure: Figure;
  /** Who is counted: "people" where the text does not tell. */
  readonly counted: string;
  /** Token range that shows figure and outcome. */
  readonly first: number;
  readonly end: number;
  /** "All 17 people killed": speaks of an event that was told before. */
  readonly anaphoric: boolean;
}

/** Figures of people who came to harm in one sentence. */
export function readHarms(tokens: readonly Token[], grammar: SentenceGrammar): Harm[] {
  return grammar.figures.flatMap(
    (figure) => byClause(tokens, grammar, figure) ?? byNeighbour(tokens, grammar, figure) ?? [],
  );
}

const holds = ({ first, end }: { first: number; end: number }, at: number): boolean => first <= at && at < end;

function byClause(tokens: readonly Token[], { clauses, phrases }: SentenceGrammar, figure: Figure): Harm | null {
  const phrase = phrases.find((one) => holds(one, figure.first));
  if (phrase === undefined || phrase.head < figure.end - 1) return null;
  for (const clause of clauses) {
    const outcome = VERBS.get(clause.verb.lemma);
    const sufferer = sufferers(clause);
    if (
      outcome === undefined ||
      sufferer === null ||
      !holds(sufferer, figure.first) ||
      clause.negated ||
      !isStated(clause)
    )
      continue;
    return harm(tokens, phrase, figure, outcome, {
      first: Math.min(phrase.first, clause.verb.first),
      end: Math.max(phrase.end, clause.verb.end),
    });
  }
  return null;
}

/** A participle ("killing 12 people") is as good as a statement; a condition or a plan is not. */
const isStated = ({ asserted, verb }: Clause): boolean =>
  asserted || (verb.tense === 'none' && verb.main === verb.first);

const sufferers = ({ verb, subject, object }: Clause): NounPhrase | null =>
  verb.lemma === 'die' || verb.lemma === 'perish' ? subject : object;

/** "12 dead", "12 deaths", "a death toll of 12". */
function byNeighbour(tokens: readonly Token[], { phrases, sentence }: SentenceGrammar, figure: Figure): Harm | null {
  const phrase = phrases.find((one) => holds(one, figure.first)) ?? null;
  if (phrase !== null && NOUNS.has(tokens[phrase.head]!.lemma) && phrase.head >= figure.end)
    return harm(tokens, null, figure, NOUNS.get(tokens[phrase.head]!.lemma)!, { first: figure.first, end: phrase.end });
  const next = PEOPLE.has(tokens[figure.end]?.lemma ?? '') ? figure.end + 1 : figure.end;
  const after = next < sentence.endToken ? AFTER.get(tokens[next]!.norm) : undefined;
  if (after !== undefined && tokens[next]!.pos !== 'VERB')
    return harm(tokens, null, figure, after, { first: figure.first, end: next + 1 });
  return byToll(tokens, figure, sentence.firstToken);
}

function byToll(tokens: readonly Token[], figure: Figure, from: number): Harm | null {
  for (let i = figure.first - 1; i > from && i >= figure.first - 6; i -= 1) {
    const outcome = tokens[i]!.norm === 'toll' ? TOLL.get(tokens[i - 1]!.norm) : undefined;
    if (outcome !== undefined) return harm(tokens, null, figure, outcome, { first: i - 1, end: figure.end });
  }
  return null;
}

function harm(
  tokens: readonly Token[],
  phrase: NounPhrase | null,
  figure: Figure,
  outcome: string,
  range: { first: number; end: number },
): Harm {
  const head = phrase === null || phrase.head < figure.end ? 'people' : tokens[phrase.head]!.lemma;
  const opening = phrase === null ? '' : tokens[phrase.first]!.norm;
  return {
    outcome,
    figure,
    counted: PEOPLE.has(head) ? 'people' : head,
    ...range,
    anaphoric: /^(?:all|the|these|those)$/u.test(opening),
  };
}
