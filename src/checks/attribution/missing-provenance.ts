import { Type } from '@sinclair/typebox';
import type { Article } from '../../article/article.js';
import { defineSignal, type Evidence } from '../check.js';

const PARTS = [
  {
    subject: 'byline',
    has: (a: Article) => a.provenance.byline !== null,
    lacks: 'No author is named.',
    advice: 'Find out who wrote it.',
  },
  {
    subject: 'outlet',
    has: (a: Article) => a.provenance.outlet !== null,
    lacks: 'Neither outlet nor agency is named.',
    advice: 'Find out who published it first.',
  },
  {
    subject: 'date',
    has: (a: Article) => a.provenance.published !== null,
    lacks: 'The text bears no date.',
    advice: 'Find out when it was published: without a date, “recent” and “last week” mean nothing.',
  },
  {
    subject: 'place',
    has: (a: Article) => a.provenance.place !== null,
    lacks: 'No dateline tells where it was reported from.',
    advice: 'Ask where the reporting was done.',
  },
] as const;

/** Flags what the text does not tell about its own origin. */
export const missingProvenance = defineSignal({
  id: 'missing-provenance',
  title: 'Missing provenance',
  unit: 'mark of origin',
  what: 'Byline, outlet or agency, date and place: each that the text does not show.',
  options: Type.Object({
    confidence: Type.Number({
      minimum: 0,
      maximum: 1,
      default: 0.9,
      description: 'Confidence that what was not found is not there',
    }),
  }),

  observe(article, { confidence }) {
    const missing = PARTS.filter(({ has }) => !has(article));
    const findings = missing.map(
      ({ subject, lacks, advice }): Evidence => ({
        spans: [],
        message: lacks,
        advice,
        confidence,
        voice: 'narrator',
        subject,
      }),
    );
    return { opportunities: PARTS.length, findings };
  },
});
