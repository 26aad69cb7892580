import { expect, test } from 'vitest';
import { checks } from '../src/checks/index.js';
import { readDocuments } from '../src/ingest/reading.js';
import { assess } from '../src/pipeline.js';
import { renderJson } from '../src/render/json/index.js';
import type { Report } from '../src/report/report.js';
import { validateReport } from '../src/report/schema.js';
import { readRubric } from '../src/rubric/reading.js';

async function reportOnSeeds(): Promise<Report> {
  const { documents, problems } = await readDocuments(['seeds']);
  const read = await readRubric(null, checks);
  if ('errors' in read) throw new Error('the default rubric has mistakes');
  return assess({ documents, problems, rubric: read.rubric, date: '2024-01-01' });
}

test('the report on the four sample articles is the golden one', async () => {
  const report = await reportOnSeeds();
  // the effective rubric is rubric.yaml itself, and its hash changes with every comment in it; what was measured elsewhere
  // changes with every measurement
  const { rubric: _, accuracy: __, ...rest } = report;
  await expect(JSON.stringify(rest, null, 1)).toMatchFileSnapshot('golden/seeds.report.json');
}, 30_000);

test('an editor’s ranking: the agency first, the copy with named sources next, the two without anything to look up last', async () => {
  const { ranking, documents } = await reportOnSeeds();
  const idOf = (source: string) => documents.find((document) => document.source === source)!.id.slice(0, 3);
  expect(ranking.map(({ source }) => idOf(source)).slice(0, 2)).toEqual(['001', '002']);
});

test('the report keeps its own schema, and every span is the text it names', async () => {
  const report = await reportOnSeeds();
  const texts = new Map((await readDocuments(['seeds'])).documents.map(({ id, text }) => [id, text]));
  expect(await validateReport(JSON.parse(renderJson(report)))).toHaveProperty('report');
  for (const { findings } of report.documents) {
    for (const { spans } of findings) {
      for (const span of spans) expect(texts.get(span.document)!.slice(span.start, span.end)).toBe(span.text);
    }
  }
});

test('points of findings and caps add up to what was lost', async () => {
  for (const { score, findings, caps } of (await reportOnSeeds()).documents) {
    const lost = [...findings, ...caps].reduce((sum, { points }) => sum + points, 0);
    expect(lost).toBeCloseTo(100 - score!, 6);
  }
});
