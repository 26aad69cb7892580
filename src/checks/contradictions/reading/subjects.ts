import type { Sentence, Token } from '../../../article/article.js';
import { type Clause, grammaticalSubject } from './clause.js';
import type { NounPhrase } from './noun-phrases.js';
import type { VerbGroup } from './verb-groups.js';

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/** A verb group and what stands around it in its sentence. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly phrases: readonly NounPhrase[];
  readonly group: VerbGroup;
  readonly previous: VerbGroup | undefined;
  readonly next: VerbGroup | undefined;
  readonly before: Clause | undefined;
  readonly question: boolean;
}

/** The subject of a verb, and a second name for it between commas. */
interface Subjects {
  readonly subject: NounPhrase | null;
  readonly apposition: NounPhrase | null;
}

const NOBODY: Subjects = { subject: null, apposition: null };
const alone = (subject: NounPhrase | null): Subjects => ({ subject, apposition: null });

/** Finds the subject before a verb group. */
export function subjectOf({ tokens, phrases, group, previous, before, sentence }: Surroundings): Subjects {
  let at = group.first - 1;
  while (at >= sentence.firstToken && (tokens[at]!.pos === 'ADV' || tokens[at]!.norm === 'to')) at -= 1;
  const token = tokens[at];
  if (token === undefined || at < sentence.firstToken) return NOBODY;
  const from = previous?.end ?? sentence.firstToken;
  if (token.pos === 'CCONJ') return alone(before === undefined ? null : grammaticalSubject(before));
  if (token.text === ',') return beforeComma(tokens, phrases, at, from, before);
  const own = phrases.findLast(({ end }) => end === at + 1);
  if (own === undefined) return NOBODY;
  if (RELATIVE.has(token.norm)) return alone(antecedent(tokens, phrases, own.first));
  const subject = outermost(tokens, phrases, own, from);
  return alone(subject ?? (before?.verb.bare && before.verb.passive ? before.object : null));
}

/** "Keller, who was late, left"; "Keller, the mayor, left": the subject stands before what is between the commas. */
function beforeComma(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  comma: number,
  from: number,
  before: Clause | undefined,
): Subjects {
  const inner = phrases.findLast(({ end }) => end === comma);
  const apposition = inner === undefined ? null : outermost(tokens, phrases, inner, from);
  const opening = apposition === null ? -1 : apposition.first - 1;
  const outer = tokens[opening]?.text === ',' ? phrases.findLast(({ end }) => end === opening) : undefined;
  if (outer !== undefined && outer.first >= from)
    return { subject: outermost(tokens, phrases, outer, from), apposition };
  const relative = before === undefined ? undefined : tokens[before.verb.first - 1];
  return alone(
    before !== undefined && relative !== undefined && RELATIVE.has(relative.norm) ? grammaticalSubject(before) : null,
  );
}

function antecedent(tokens: readonly Token[], phrases: readonly NounPhrase[], relative: number): NounPhrase | null {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const own = phrases.find((phrase) => phrase.end === end);
  return own === undefined ? null : own;
}

/** "the president of the company": the first of phrases joined by prepositions. */
function outermost(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  inner: NounPhrase,
  from: number,
): NounPhrase | null {
  let phrase = inner;
  for (;;) {
    const preposition = phrase.first - 1;
    if (preposition < from || tokens[preposition]!.pos !== 'ADP') return phrase;
    const outer = phrases.find(({ end }) => end === preposition);
    if (outer === undefined || outer.first < from) return null;
    phrase = outer;
  }
}
