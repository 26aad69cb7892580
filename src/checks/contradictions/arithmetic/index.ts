import { Type } from '@sinclair/typebox';
import type { Article, Token } from '../../../article/article.js';
import { defineSignal, type Evidence } from '../../check.js';
import { hedged, isSpeech, observation } from '../evidence.js';
import { confidence } from '../options.js';
import { clauseSpan, type SentenceGrammar } from '../reading/clause.js';
import { readFrames } from '../reading/index.js';
import type { Figure } from '../reading/numbers.js';
import { wrongChanges } from './changes.js';
import { wrongDirections } from './directions.js';
import { excessParts, excessShare, type Sum } from './sums.js';
import { excessOfThem, excessOfWhich, excessPercents, excessShares, wrongTotals } from './totals.js';
import { excessVotes, wrongMajorities } from './votes.js';

/** Flags figures of one sentence that do not add up. */
export const arithmetic = defineSignal({
  id: 'arithmetic',
  title: 'Figures that do not add up',
  unit: 'sentence',
  what: 'Figures of one sentence that cannot hold together: parts above their whole, a rise to less.',
  chargesSpeakers: true,
  options: Type.Object({
    parts: confidence(0.8, 'parts that are more than their whole'),
    share: confidence(0.85, '“12 of the nine members”'),
    total: confidence(0.85, '“298 votes to 281, a majority of 37”, “$75 and $25, a total of $120”'),
    change: confidence(0.85, '“rose from nine to six”, “doubled from 40 to 60”'),
    rounding: Type.Number({
      minimum: 0,
      default: 1,
      description: 'Percentage points that rounding may add for each part',
    }),
    tolerance: Type.Number({
      minimum: 0,
      default: 0.2,
      description: 'How far “doubled” may be off, as a part of the factor',
    }),
  }),

  observe(article, options) {
    const { tokens } = article;
    const { body } = readFrames(article);
    const findings = body.flatMap((grammar: SentenceGrammar) => {
      const { figures: read, sentence } = grammar;
      const { firstToken, endToken } = sentence;
      const sums = [
        ...excessParts(tokens, read, endToken, options.rounding),
        ...excessShare(tokens, read),
        ...(endToken - firstToken > LONGEST ? [] : totalsOf(tokens, grammar, read, options.rounding)),
        ...wrongChanges(tokens, grammar.clauses, options.tolerance),
      ];
      return sums.slice(0, 1);
    });
    return observation(
      article,
      [...findings, ...excessVotes(tokens, body)].map((sum) => describe(article, sum, options[sum.kind])),
    );
  },
});

/** A longer “sentence” is a list or a table, in tokens. It also bounds the work on one sentence. */
const LONGEST = 250;

/** Totals, shares, majorities and directions of one sentence. */
function totalsOf(tokens: readonly Token[], grammar: SentenceGrammar, read: readonly Figure[], slack: number): Sum[] {
  const { firstToken, endToken } = grammar.sentence;
  return [
    ...excessOfWhich(tokens, read, endToken),
    ...excessShares(tokens, read),
    ...excessPercents(tokens, read, slack),
    ...excessOfThem(tokens, read),
    ...wrongTotals(tokens, read),
    ...wrongMajorities(tokens, grammar, read),
    ...wrongDirections(tokens, firstToken, read),
  ];
}

function describe(article: Article, { range, message }: Sum, rate: number): Evidence {
  const span = clauseSpan(article.tokens, range);
  return {
    spans: [{ ...span, label: 'figures' }],
    message: hedged(message, rate),
    advice: 'Go back to the source of the figures; one of them is wrong or counts something else.',
    confidence: rate,
    voice: isSpeech(article, span) ? 'speaker' : 'narrator',
  };
}
