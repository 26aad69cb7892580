import { Type } from '@sinclair/typebox';
import type { Article, Sentence } from '../../../article/article.js';
import { defineSignal, type Evidence } from '../../check.js';
import { clashEvidence, isSpeech, observation, quoted } from '../evidence.js';
import { confidence } from '../options.js';
import { clashes } from '../pairs.js';
import { clauseSpan } from '../reading/clause.js';
import { type Reading, readFrames } from '../reading/index.js';
import { type CalendarClash, calendarClashes, reversedSpans } from './calendar-clashes.js';
import { dateConflict, happenings, keysOf } from './happenings.js';
import { disagree, keysOfSuperlative, superlatives } from './superlatives.js';

/** Flags dates that the calendar does not have, and one event on two dates. */
export const date = defineSignal({
  id: 'date',
  title: 'Dates at odds',
  unit: 'sentence',
  what: 'A weekday that does not belong to its date, or one event on two dates.',
  chargesSpeakers: true,
  options: Type.Object({
    calendar: confidence(0.95, 'a date that the calendar does not have'),
    twice: confidence(0.85, 'one event on two dates'),
    reported: confidence(0.6, 'one event on a date in the article’s own words, and on another in those of a source'),
  }),

  observe(article, options) {
    const reading = readFrames(article);
    return observation(article, [
      ...article.sentences
        .filter((sentence) => isRead(article, sentence))
        .flatMap((sentence) => calendarFindings(article, sentence, options.calendar)),
      ...happeningFindings(reading, options.twice, options.reported),
      ...superlativeFindings(reading, options.twice),
    ]);
  },
});

/** The text, and the lines above it that tell when it was published. */
function isRead({ blocks }: Article, { counts, block }: Sentence): boolean {
  const { role, copyOf } = blocks[block]!;
  return counts || (/^(?:headline|subhead|byline|dateline|meta)$/u.test(role) && copyOf === null);
}

function calendarFindings(article: Article, { firstToken, endToken }: Sentence, rate: number): Evidence[] {
  const range = { first: firstToken, end: endToken };
  const year = /\b(?:19|20)\d\d\b/u.exec(article.provenance.published ?? '')?.[0];
  const published = year === undefined ? null : Number(year);
  return [...calendarClashes(article.tokens, range, published), ...reversedSpans(article.tokens, range)].map(
    (clash: CalendarClash) => {
      const span = clauseSpan(article.tokens, clash);
      return {
        spans: [{ ...span, label: 'date' }],
        message: clash.message,
        advice: 'Check the date against the record: day, month or year is wrong.',
        confidence: rate,
        voice: isSpeech(article, span) ? 'speaker' : 'narrator',
      };
    },
  );
}

const ADVICE = 'Check the date against the record.';

/** “Last won the cup in 1964”, “last won the cup in 1988”. */
function superlativeFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return clashes(superlatives(reading), keysOfSuperlative, (earlier, later) => {
    const [a, b] = [later, earlier].map((one) => clauseSpan(article.tokens, one));
    const message = `Both passages date the same event, and the years differ: ${quoted(article, a!)} here, ${quoted(article, b!)} there.`;
    return disagree(earlier, later)
      ? clashEvidence(article, { a: a!, b: b!, confidence: rate, message, advice: ADVICE })
      : null;
  });
}

function happeningFindings(reading: Reading, rate: number, reported: number): Evidence[] {
  const { article } = reading;
  return clashes(happenings(reading, reading.clauses), keysOf, (earlier, later) => {
    const what = dateConflict(earlier, later);
    if (what === null) return null;
    const [a, b] = [later, earlier].map(({ clause, date: when }) =>
      clauseSpan(article.tokens, { first: clause.verb.first, end: Math.max(clause.verb.end, when.end) }),
    );
    return clashEvidence(article, {
      a: a!,
      b: b!,
      confidence: earlier.voice === later.voice ? rate : reported,
      message: `Both passages date the same event, and the ${what} differ: ${quoted(article, a!)} here, ${quoted(article, b!)} there.`,
      advice: ADVICE,
    });
  });
}
