import type { Token } from '../../../article/article.js';
import type { SentenceGrammar } from '../reading/clause.js';
import { type Figure, figures } from '../reading/numbers.js';
import { type Tally, tallies } from '../reading/tallies.js';
import { hasVerb, wordsOf } from './figure-words.js';
import { VOTES } from './lexicon.js';
import type { Sum } from './sums.js';

/** "298 votes to 281, a majority of 37": the difference is another. */
export function wrongMajorities(
  tokens: readonly Token[],
  { sentence: { firstToken, endToken } }: SentenceGrammar,
  read: readonly Figure[],
): Sum[] {
  const [tally, ...others] = tallies(tokens, firstToken, endToken);
  if (tally === undefined || others.length > 0) return [];
  const { yes, no, first, end } = tally;
  const told = read.find((one) => one.first >= end && MAJORITY.test(wordsOf(tokens, one.first - 3, one.first)));
  if (told === undefined || told.bound !== 'exact' || hasVerb(tokens, end, told.first)) return [];
  const difference = Math.abs(yes - no);
  if (difference === told.value || NO_VOTES.test(tokens[told.end]?.norm ?? '')) return [];
  const message = `${yes} to ${no} is a majority of ${difference}, not of ${told.value}.`;
  return [{ kind: 'total', range: { first, end: told.end }, message }];
}

const MAJORITY = /^a (?:majority|margin) of$/u;
const NO_VOTES = /^(?:%|percent|pct|per|points?)$/u;

/** Words by which a vote may be that of another body, or another vote. */
const OTHER =
  /^(?:full|entire|whole|chamber|committee|earlier|later|previous|previously|then|before|other|another|both|former|proxy|proxies|absentee)$/u;

/**
 * "In a 3-1 decision, the three-judge panel", "the 11 members voted 8 to 5": more votes than voters. "All 33 senators voted"
 * may stand in the sentence before or after.
 */
export function excessVotes(tokens: readonly Token[], body: readonly SentenceGrammar[]): Sum[] {
  return body.flatMap(({ sentence: { firstToken, endToken } }, i) => {
    const [vote, ...others] = tallies(tokens, firstToken, endToken);
    if (vote === undefined || others.length > 0) return [];
    if (tokens.slice(firstToken, endToken).some(({ norm }) => OTHER.test(norm))) return [];
    const own = figures(tokens, firstToken, endToken).filter((one) => isBody(tokens, one, vote));
    const around = [body[i - 1], body[i + 1]].flatMap((one) =>
      one === undefined ? [] : figures(tokens, one.sentence.firstToken, one.sentence.endToken),
    );
    const voters = own.length > 0 ? own : around.filter((one) => isAll(tokens, one));
    return voters.length === 1 ? excess(vote, voters[0]!) : [];
  });
}

function excess({ yes, no, first, end }: Tally, voters: Figure): Sum[] {
  if (yes + no <= voters.value) return [];
  const range = { first: Math.min(first, voters.first), end: Math.max(end, voters.end) };
  const message = `The votes are more than the voters: ${yes} + ${no} = ${yes + no}, of ${voters.value}.`;
  return [{ kind: 'parts', range, message }];
}

const PERSON = /^(?:vote|seat|person|people|voter|respondent|resident|worker|student|victim)$/u;

const isVoter = (token: Token | undefined): boolean =>
  token !== undefined && VOTES.has(token.lemma) && !PERSON.test(token.lemma);

/** "Three-judge", "the 11 members". */
function isBody(tokens: readonly Token[], { first, end, bound }: Figure, vote: Tally): boolean {
  if (bound !== 'exact' || (first >= vote.first && first < vote.end)) return false;
  const hyphened = /^[-‐‑–]$/u.test(tokens[end]?.text ?? '');
  if (hyphened) return isVoter(tokens[end + 1]);
  return isVoter(tokens[end]) && /^(?:the|its|all)$/u.test(tokens[first - 1]?.norm ?? '');
}

/** "All 33 senators voted", "all 11 members were present". */
const isAll = (tokens: readonly Token[], { first, end, bound }: Figure): boolean =>
  bound === 'exact' &&
  tokens[first - 1]?.norm === 'all' &&
  isVoter(tokens[end]) &&
  /^(?:voted|took|were|cast)$/u.test(tokens[end + 1]?.norm ?? '');
