import type { Token } from '../../../article/article.js';
import { areAntonyms } from '../reading/antonyms.js';
import type { TokenRange } from '../reading/clause.js';
import { PARTIAL } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { commonRange, isComparable, type Restatement, restatements, type Statement } from '../reading/restatements.js';

/** Two sentences that say the same, but for a denial or an opposite. */
export interface RestatedClash {
  readonly restatement: Restatement;
  /** The words that differ, of the earlier and the later sentence. */
  readonly there: Token;
  readonly here: Token;
}

/** Content words that both sentences must have. */
const SHARED = 4;

/** Words that the longer sentence may have beside those of the other, and the opposite itself. */
const SPARE = 3;

/** Sentences that deny or turn round what another says in the same words. */
export function restatedClashes(reading: Reading): RestatedClash[] {
  return restatements(reading).flatMap((restatement) => {
    if (!isComparable(reading, restatement)) return [];
    const found = restatement.shared.size < SHARED ? null : (denial(reading, restatement) ?? opposite(restatement));
    return found === null ? [] : [{ restatement, ...found }];
  });
}

const within = ({ first, end }: TokenRange, tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ index }) => first <= index && index < end);

type Found = Pick<RestatedClash, 'there' | 'here'>;

/** One denies what the other says, and the denial speaks of nothing else. */
function denial({ article: { tokens } }: Reading, { earlier, later, shared, ...only }: Restatement): Found | null {
  const [before, after] = [earlier, later].map((one) => within(commonRange(one, shared), one.negations));
  if (before!.length + after!.length !== 1) return null;
  const denies = before!.length === 1 ? earlier : later;
  const rest = denies === earlier ? only.onlyEarlier : only.onlyLater;
  const [negation] = [...before!, ...after!];
  const target = targetOf(denies, negation!, shared);
  if (target === null || rest.length > 1 || PARTIAL.has(tokens[negation!.index + 1]?.norm ?? '')) return null;
  const other = (denies === earlier ? later : earlier).content.get(target)!;
  return denies === earlier ? { there: negation!, here: other } : { there: other, here: negation! };
}

/** The content word that is denied: the first after the negation, four words on at most. */
function targetOf({ content }: Statement, { index }: Token, shared: ReadonlySet<string>): string | null {
  for (const [key, token] of content)
    if (token.index > index && token.index <= index + 4) return shared.has(key) ? key : null;
  return null;
}

function opposite({ earlier, later, shared, onlyEarlier, onlyLater }: Restatement): Found | null {
  if ([earlier, later].some((one) => within(commonRange(one, shared), one.negations).length > 0)) return null;
  for (const there of onlyEarlier)
    for (const here of onlyLater)
      if (
        areAntonyms(there.lemma, here.lemma) &&
        isStated(earlier, there) &&
        isStated(later, here) &&
        isAllElse(earlier, onlyEarlier, there, later, onlyLater, here)
      )
        return { there, here };
  return null;
}

/** One sentence says nothing else that the other does not; what stands in the phrase of the opposite belongs to it ("sworn enemy"). */
function isAllElse(
  earlier: Statement,
  onlyEarlier: readonly Token[],
  there: Token,
  later: Statement,
  onlyLater: readonly Token[],
  here: Token,
): boolean {
  const [a, b] = [restOf(earlier, onlyEarlier, there), restOf(later, onlyLater, here)];
  return Math.min(a, b) === 0 && Math.max(a, b) <= SPARE;
}

function restOf({ grammar: { phrases } }: Statement, only: readonly Token[], word: Token): number {
  const own = phrases.find(({ first, end }) => first <= word.index && word.index < end);
  const [first, end] = own === undefined ? [word.index, word.index + 1] : [own.first, own.end];
  return only.filter(({ index }) => index < first || index >= end).length;
}

/** What a definite phrase or a subject holds tells things apart ("the north gate"); what is said of them stands behind a verb. */
function isStated({ grammar: { clauses, phrases } }: Statement, token: Token): boolean {
  const first = Math.min(...clauses.map(({ verb }) => verb.first));
  if (token.index < first) return false;
  const phrase = phrases.find((one: NounPhrase) => one.first <= token.index && token.index < one.end);
  return phrase === undefined || phrase.kind !== 'definite' || token.pos === 'ADV';
}
