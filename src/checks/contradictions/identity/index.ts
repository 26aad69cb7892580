import { Type } from '@sinclair/typebox';
import type { Article } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import { defineSignal, type Evidence } from '../../check.js';
import { clashEvidence, observation, quoted } from '../evidence.js';
import { confidence } from '../options.js';
import { clashes } from '../pairs.js';
import { clauseSpan } from '../reading/clause.js';
import { type Reading, readFrames } from '../reading/index.js';
import * as age from './ages.js';
import { areTwo, keysOfOfficer, officers } from './officers.js';
import * as office from './offices.js';
import * as relation from './relations.js';
import { areTwoTitles, keysOfTitle, titles } from './titles.js';

/** Flags persons and things that are said to be two different ones. */
export const identity = defineSignal({
  id: 'identity',
  title: 'Two identities',
  unit: 'sentence',
  what: 'One person with two offices or ages, or one thing with two makers or places, that exclude each other.',
  chargesSpeakers: true,
  options: Type.Object({
    office: confidence(0.75, 'one person with two offices of one kind'),
    officer: confidence(0.7, 'one person with two offices of a company, or as manager of two teams'),
    title: confidence(0.75, 'one person under two titles of which nobody holds both'),
    age: confidence(0.85, 'one person with two ages'),
    relation: confidence(0.85, 'one thing with two authors, capitals, places'),
  }),

  observe(article, options) {
    const reading = readFrames(article);
    return observation(article, [
      ...officeFindings(reading, options.office),
      ...officerFindings(reading, options.officer),
      ...titleFindings(reading, options.title),
      ...ageFindings(reading, options.age),
      ...relationFindings(reading, options.relation),
    ]);
  },
});

const nameOf = ({ entities }: Article, entity: number): string => entities[entity]!.name;

function describe(article: Article, earlier: Span, later: Span, rate: number, message: string): Evidence {
  const advice = 'Check the record; if both held, at different times, say when.';
  return clashEvidence(article, { a: later, b: earlier, confidence: rate, message, advice });
}

function officeFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return clashes(office.offices(reading), office.keysOf, (earlier, later) =>
    office.incompatible(earlier, later)
      ? describe(
          article,
          earlier.span,
          later.span,
          rate,
          `${nameOf(article, later.entity)} is ${quoted(article, later.role)} here and ${quoted(article, earlier.role)} there.`,
        )
      : null,
  );
}

function officerFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return clashes(officers(reading), keysOfOfficer, (earlier, later) => {
    if (!areTwo(earlier, later)) return null;
    const [here, there] = [later, earlier].map(({ role }) => quoted(article, role));
    const message = `${nameOf(article, later.entity)} is ${here} here and ${there} there.`;
    return describe(article, earlier.span, later.span, rate, message);
  });
}

function titleFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  const all = titles(reading);
  const mayors = new Set(all.flatMap(({ office, entity }) => (office === 'mayor' ? [entity] : [])));
  return clashes(all, keysOfTitle, (earlier, later) =>
    !areTwoTitles(earlier, later, mayors)
      ? null
      : describe(
          article,
          earlier.span,
          later.span,
          rate,
          `${nameOf(article, later.entity)} has the title ${quoted(article, later.role)} here and ${quoted(article, earlier.role)} there.`,
        ),
  );
}

function ageFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return clashes(age.ages(reading), age.keysOf, (earlier, later) =>
    earlier.years !== later.years
      ? describe(
          article,
          earlier.span,
          later.span,
          rate,
          `${nameOf(article, later.entity)} is ${later.years} years old here and ${earlier.years} there.`,
        )
      : null,
  );
}

function relationFindings(reading: Reading, rate: number): Evidence[] {
  const { article } = reading;
  return clashes(relation.relations(reading, reading.clauses), relation.keysOf, (earlier, later) => {
    if (!relation.disagree(article, earlier, later)) return null;
    const [a, b] = [later, earlier].map((one) => clauseSpan(article.tokens, one));
    const message = `Both passages speak of one thing and name two for it: ${quoted(article, a!)} here, ${quoted(article, b!)} there.`;
    return describe(article, b!, a!, rate, message);
  });
}
