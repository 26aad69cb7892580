import { Type } from '@sinclair/typebox';
import { defineSignal, type Evidence } from '../../check.js';
import { clashEvidence, observation, quoted } from '../evidence.js';
import { confidence } from '../options.js';
import { clashes } from '../pairs.js';
import { clauseSpan } from '../reading/clause.js';
import { type Reading, readFrames } from '../reading/index.js';
import { type JudgedAct, judgedActs, judgedBothWays, keysOfAct } from './judged-acts.js';
import { commonThings, contrast, keysOf, predications, wordsOf } from './predications.js';
import { restatedClashes } from './restated.js';

/** Flags what is stated in one place and denied in another, of the same thing, by the same voice. */
export const polarity = defineSignal({
  id: 'polarity',
  title: 'Stated and denied',
  unit: 'sentence',
  what: 'Something is stated in one place and denied, or its opposite stated, in another.',
  chargesSpeakers: true,
  options: Type.Object({
    negation: confidence(0.8, 'the same verb or adjective with and without “not”'),
    judgement: confidence(0.85, 'an act judged both ways by one voice, such as “justified” and “not justified”'),
    restated: confidence(0.7, 'two sentences that say the same, but for a “not” or an opposite'),
    opposite: confidence(0.7, 'two words that exclude each other, such as “approved” and “rejected”'),
  }),

  observe(article, options) {
    const reading = readFrames(article);
    const { tokens } = article;
    const judged = judgementFindings(reading, options.judgement);
    const told = new Set(judged.flatMap(({ spans }) => spans.map(({ start }) => start)));
    const findings = clashes(predications(reading, reading.clauses), keysOf, (earlier, later) => {
      const how = contrast(article, earlier, later);
      if (how === null) return null;
      const [a, b] = [clauseSpan(tokens, later.clause), clauseSpan(tokens, earlier.clause)];
      if (told.has(a.start) && told.has(b.start)) return null;
      const things = commonThings(earlier, later).map((range) => quoted(article, clauseSpan(tokens, range)));
      const [here, there] = [later, earlier].map((one) =>
        quoted(
          article,
          clauseSpan(tokens, wordsOf(one, earlier.negated === later.negated && earlier.word === later.word)),
        ),
      );
      return clashEvidence(article, {
        a,
        b,
        confidence: options[how],
        message: `Both passages speak of ${things.join(' and ')}: ${here} here, ${there} there.`,
        advice: 'Find out which of the two holds; if both do, say when or in what respect each does.',
      });
    });
    return observation(article, [...judged, ...findings, ...restatedFindings(reading, options.restated)]);
  },
});

function restatedFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return restatedClashes(reading).map(({ restatement: { earlier, later }, there, here }) =>
    clashEvidence(article, {
      a: later.grammar.sentence,
      b: earlier.grammar.sentence,
      confidence: rate,
      message: `Both sentences say the same but for ${quoted(article, here)} here and ${quoted(article, there)} there.`,
      advice: 'Find out which of the two holds, or say in what they differ.',
    }),
  );
}

/** One act that is judged both ways is one finding, however many passages stand against the odd one. */
function judgementFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  const against = new Map<JudgedAct, JudgedAct[]>();
  for (const [pivot, other] of clashes(judgedActs(reading), keysOfAct, opposedPair)) {
    against.set(pivot, [...(against.get(pivot) ?? []), other]);
  }
  return [...against].map(([pivot, others]) => {
    const stated = [...others].sort((a, b) => Number(b.predicated) - Number(a.predicated));
    const [a, ...more] = stated.map(({ range }) => clauseSpan(article.tokens, range));
    const b = clauseSpan(article.tokens, pivot.range);
    return clashEvidence(article, {
      a: a!,
      b,
      more,
      confidence: rate,
      message: `${[a!, ...more].map((span) => quoted(article, span)).join(' and ')} ${more.length > 0 ? 'stand' : 'stands'} against ${quoted(article, b)}: the same voice judges one ${pivot.lemma} both ways.`,
      advice: 'Compare with the original words; a lost “un-” or “not” is likelier than a change of mind.',
    });
  });
}

/** The act judged inside a phrase, by the way, first; then what is stated against it. */
function opposedPair(earlier: JudgedAct, later: JudgedAct): readonly [JudgedAct, JudgedAct] | null {
  if (!judgedBothWays(earlier, later)) return null;
  return later.predicated || !earlier.predicated ? [earlier, later] : [later, earlier];
}
