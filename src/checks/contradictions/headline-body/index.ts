import { Type } from '@sinclair/typebox';
import type { Article } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import { defineSignal, type Evidence } from '../../check.js';
import { clashEvidence, observation, quoted } from '../evidence.js';
import { confidence } from '../options.js';
import { clauseSpan, type TokenRange } from '../reading/clause.js';
import { type Reading, readFrames } from '../reading/index.js';
import { deedClashes } from './deeds.js';
import { figureClashes, measureClashes } from './figures.js';
import { leadFigureClashes, leadHarmClashes } from './lead-figures.js';
import { missingTopics } from './topics.js';
import { turnedLeads } from './turned-leads.js';

/** Flags headlines and subheads that the body contradicts or does not cover. */
export const headlineBody = defineSignal({
  id: 'headline-body',
  title: 'Headline against body',
  unit: 'sentence',
  what: 'A headline or subhead that the body contradicts, or a topic in it that the body never takes up.',
  tags: { topic: 'A topic of the headline is missing from the body; nothing in the body contradicts it' },
  options: Type.Object({
    deed: confidence(0.8, '“upholds ban” over “struck down the ban”'),
    figure: confidence(0.8, 'another figure of dead or injured in the headline than in the body'),
    measure: confidence(0.7, 'another figure of anything else: “300 jobs” over “500 jobs”'),
    lead: confidence(0.75, 'another figure than the lead gives for the same: “84 offices” over “to close 64 offices”'),
    topic: confidence(0.55, 'a topic of talks that the body never mentions'),
    topicSentences: Type.Integer({
      minimum: 1,
      default: 8,
      description: 'Sentences that a body needs before a topic can be missed',
    }),
  }),

  observe(article, options) {
    const reading = readFrames(article);
    if (reading.headlines.length + reading.subheads.length === 0) {
      return { opportunities: 0, findings: [], reason: 'no headline and no subhead' };
    }
    const topics = reading.body.length < options.topicSentences ? [] : topicFindings(reading, options.topic);
    const figures = figureFindings(reading, figureClashes(reading), options.figure, NOWHERE);
    const measures = figureFindings(reading, measureClashes(reading), options.measure, NOWHERE);
    const leads = figureFindings(
      reading,
      [...leadHarmClashes(reading), ...leadFigureClashes(reading)],
      options.lead,
      LEAD,
    );
    const known = new Set([...figures, ...measures].map(chargedLine));
    return observation(article, [
      ...deedFindings(reading, options.deed),
      ...figures,
      ...measures,
      ...leads.filter((lead) => !known.has(chargedLine(lead))),
      ...topics,
    ]);
  },
});

function describe(article: Article, a: Span, b: Span, rate: number, message: string): Evidence {
  const evidence = clashEvidence(article, {
    a,
    b,
    confidence: rate,
    message,
    advice: 'Bring the headline into line with the body, or the body with the headline.',
  });
  return { ...evidence, voice: 'narrator' };
}

function deedFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  const clauses = deedClashes(reading);
  const charged = new Set(clauses.map(({ headline }) => headline.sentence.index));
  const leads = turnedLeads(reading).filter(({ headline }) => !charged.has(sentenceAt(article, headline.first)));
  return [...clauses, ...leads].map(({ headline, body }) => {
    const [a, b] = [headline, body].map((deed) => clauseSpan(article.tokens, deed));
    return describe(
      article,
      a!,
      b!,
      rate,
      `Above the text stands ${quoted(article, a!)}, in it ${quoted(article, b!)}.`,
    );
  });
}

const sentenceAt = ({ sentences }: Article, token: number): number =>
  sentences.findIndex(({ firstToken, endToken }) => firstToken <= token && token < endToken);

const NOWHERE = 'the headline’s figure stands nowhere in the text.';
const LEAD = 'the opening of the text counts the same otherwise.';

/** Where the headline's figure ends: one figure is one finding. */
const chargedLine = ({ spans }: Evidence): number => spans[0]!.end;

interface RangeClash {
  readonly headline: TokenRange;
  readonly body: TokenRange;
}

function figureFindings({ article }: Reading, pairs: readonly RangeClash[], rate: number, why: string): Evidence[] {
  return pairs.map(({ headline, body }) => {
    const [a, b] = [headline, body].map((harm) => clauseSpan(article.tokens, harm));
    return describe(
      article,
      a!,
      b!,
      rate,
      `The headline says ${quoted(article, a!)}, the text ${quoted(article, b!)}; ${why}`,
    );
  });
}

function topicFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return missingTopics(reading).map(({ range, topic, other, otherAt }) => {
    const a = clauseSpan(article.tokens, range);
    const evidence = describe(
      article,
      a,
      otherAt,
      rate,
      `The headline announces “${topic}” beside “${other}”; the text speaks of “${other}” and never of “${topic}”.`,
    );
    return { ...evidence, tags: ['topic'] };
  });
}
