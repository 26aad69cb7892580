import { createHash } from 'node:crypto';
import { checks } from '../../src/checks/index.js';
import type { Document } from '../../src/ingest/document.js';
import type { Judge, Question, Verdict } from '../../src/judge/judge.js';
import { type Assignment, assess } from '../../src/pipeline.js';
import type { Report } from '../../src/report/report.js';
import { readRubric } from '../../src/rubric/reading.js';

/** An article that says two things both ways: confidence 0.8 (attended) and 0.7 (approved, rejected) by the rules. */
export const contested = `The senator did not attend the summit on Monday. Aides were surprised.

The senator, who attended the summit, left early.

The council approved the budget on Tuesday. The hall was full.

The council rejected the budget. Traffic was light that day.
`;

export const documentOf = (id: string, text: string): Document => ({
  id,
  path: `${id}.txt`,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  metadata: {},
  format: 'text',
  bodyStart: 0,
});

/** The report on one article or more. */
export async function reportOn(texts: readonly string[], more: Partial<Assignment> = {}): Promise<Report> {
  const read = await readRubric(null, checks);
  if ('errors' in read) throw new Error('the default rubric has mistakes');
  const documents = texts.map((text, index) => documentOf(`article-${index}`, text));
  return assess({ documents, rubric: read.rubric, date: '2024-05-31', ...more });
}

/** The report without what says that a judge was asked. */
export function offlinePart({ judge: _, warnings, documents, ...rest }: Report): unknown {
  const own = documents.map(({ judge: _, ...document }) => document);
  return { ...rest, documents: own, warnings: warnings.filter(({ kind }) => kind !== 'judge') };
}

/** A judge that rules by the words of the passages. */
export const fakeJudge = (rule: (question: Question) => Promise<Verdict> | Verdict): Judge => ({
  kind: 'endpoint',
  model: 'test-model',
  modelHash: null,
  promptHash: 'f'.repeat(64),
  identity: 'test',
  concurrency: 3,
  ask: async (question) => rule(question),
});

export const question: Question = {
  a: { words: 'attended the summit', sentence: 'She attended the summit.', context: 'She attended the summit.' },
  b: { words: 'skipped it', sentence: 'She skipped it.', context: 'It rained. She skipped it.' },
};

export const forever = (): AbortSignal => new AbortController().signal;
