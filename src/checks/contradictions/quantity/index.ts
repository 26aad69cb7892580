import { Type } from '@sinclair/typebox';
import type { Article } from '../../../article/article.js';
import { defineSignal, type Evidence } from '../../check.js';
import { clashEvidence, observation, quoted } from '../evidence.js';
import { confidence } from '../options.js';
import { clashes } from '../pairs.js';
import { clauseSpan } from '../reading/clause.js';
import { type Reading, readFrames } from '../reading/index.js';
import { type TakenUp, takenUp } from './anaphora.js';
import * as casualty from './casualties.js';
import * as count from './counts.js';
import * as ordinal from './ordinals.js';
import { restatedFigures } from './restated.js';

const ADVICE = 'Find out which figure holds; if both do, say when, where or by whose count each does.';

/** Flags two figures for one thing, given by one voice. */
export const quantity = defineSignal({
  id: 'quantity',
  title: 'Two figures for one thing',
  unit: 'sentence',
  what: 'One thing is counted twice in the same voice, with figures of which not both can hold.',
  chargesSpeakers: true,
  options: Type.Object({
    casualties: confidence(0.8, 'people killed, injured, arrested in one event'),
    ordinals: confidence(0.8, 'one thing in two places of a series'),
    counts: confidence(0.7, 'one subject, one verb, one counted noun'),
    restated: confidence(0.7, 'two sentences that say the same, but for a figure'),
    anaphora: confidence(0.7, 'a figure taken up as another: “the 32 victims” of 23 dead'),
  }),

  observe(article, options) {
    const reading = readFrames(article);
    return observation(article, [
      ...harmFindings(reading, options.casualties),
      ...countFindings(reading, options.counts),
      ...ordinalFindings(reading, options.ordinals),
      ...figureFindings(article, takenUp(reading), options.anaphora),
      ...figureFindings(article, restatedFigures(reading), options.restated),
    ]);
  },
});

function harmFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return clashes(casualty.casualties(reading, reading.body), casualty.keysOf, (earlier, later) =>
    casualty.disagree(earlier, later)
      ? describe(
          article,
          [earlier, later],
          `${later.counted} ${later.outcome}; ${casualty.occasion(earlier, later)}`,
          rate,
        )
      : null,
  );
}

function countFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return clashes(count.counts(reading, reading.clauses), count.keysOf, (earlier, later) => {
    if (!count.disagree(article, earlier, later)) return null;
    const ranges = [earlier, later].map(({ clause, figure, counted }) => ({
      first: Math.min(clause.verb.first, figure.first),
      end: counted.end,
      figure,
    }));
    return describe(article, ranges, article.tokens[later.counted.head]!.norm, rate);
  });
}

function ordinalFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return clashes(ordinal.ordinals(reading, reading.clauses), ordinal.keysOf, (earlier, later) => {
    if (!ordinal.disagree(article, earlier, later)) return null;
    const ranges = [earlier, later].map(({ clause, figure, series }) => ({
      first: clause.first,
      end: series.end,
      figure: { first: figure, end: figure + 1 },
    }));
    return describe(article, ranges, `place in the series of ${article.tokens[later.series.head]!.norm}`, rate);
  });
}

const figureFindings = (article: Article, pairs: readonly TakenUp[], rate: number): Evidence[] =>
  pairs.map(({ told, again }) => describe(article, [told, again], article.tokens[again.end - 1]!.norm, rate));

interface Passage {
  readonly first: number;
  readonly end: number;
  readonly figure: { readonly first: number; readonly end: number };
}

function describe(article: Article, [earlier, later]: readonly Passage[], what: string, rate: number): Evidence {
  const [a, b] = [later!, earlier!].map((passage) => clauseSpan(article.tokens, passage));
  const [here, there] = [later!, earlier!].map(({ figure }) => quoted(article, clauseSpan(article.tokens, figure)));
  return clashEvidence(article, {
    a: a!,
    b: b!,
    confidence: rate,
    message: `Both passages count the same (${what}): ${here} here, ${there} there.`,
    advice: ADVICE,
  });
}
