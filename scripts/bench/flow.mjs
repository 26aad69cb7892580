// The whole flow of src/pipeline.ts in steps, each with the processor time that it took.
// As a script it reads a job (JSON) from its argument and prints its measurements: a process of its own for each job, so
// that memory is the job's and nothing is warm but what was warmed here.
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../dist/article/index.js';
import { findOverlaps } from '../../dist/checks/duplication/index.js';
import { checks } from '../../dist/checks/index.js';
import { observe } from '../../dist/checks/observe.js';
import { renderJson } from '../../dist/render/json/index.js';
import { assembleReport } from '../../dist/report/assemble.js';
import { readRubric } from '../../dist/rubric/reading.js';
import { extremes } from './extremes.mjs';
import { article, articles, documentOf } from './news.mjs';

const { rubric } = await readRubric(null, checks);

const options = rubric.rubric.checks.duplication.signals['uncredited-overlap'].options;

/** @returns seconds of processor time by step, `whole` among them; an article goes through all checks before the next one */
function measure(documents) {
  const times = {};
  const timed = (step, job) => {
    const start = process.cpuUsage();
    const result = job();
    const { user, system } = process.cpuUsage(start);
    times[step] = (times[step] ?? 0) + (user + system) / 1e6;
    return result;
  };
  const read = timed('reading', () => documents.map((document) => readArticle(document)));
  const overlaps = timed('overlaps', () => findOverlaps(read, options));
  const corpus = { overlaps, documents: new Map(read.map(({ document: { id } }) => [id, { id, name: id }])) };
  const seen = new Map(read.map(({ document }) => [document.id, []]));
  for (const one of read) {
    for (const check of checks)
      timed(check.id, () => seen.get(one.document.id).push(...observe(one, rubric.rubric, corpus, [check])));
  }
  times.checks = checks.reduce((sum, { id }) => sum + times[id], 0);
  timed('report', () => renderJson(assembled(read, seen, overlaps)));
  times.whole = times.reading + times.overlaps + times.checks + times.report;
  return times;
}

const assembled = (read, observations, overlaps) =>
  assembleReport({
    articles: read,
    observations,
    overlaps,
    rubric,
    checks,
    title: 'Bench',
    case: null,
    date: null,
    toolVersion: '0',
    warnings: [],
    annotations: false,
    hidden: false,
  });

const SAME = article(3, 3000);
const numbered = (count, text) => Array.from({ length: count }, (_, i) => documentOf(`d${i + 1e6}`, text(i)));

/** Documents of each kind of job. */
const MAKERS = {
  article: ({ size }) => [documentOf('article', article(5, size))],
  extreme: ({ name, size }) => [documentOf(name, extremes.find((one) => one.name === name).make(size))],
  articles: ({ size }) => articles(size),
  'equal articles': ({ size }) => numbered(size, () => SAME),
  'near copies': ({ size }) => numbered(size, (i) => SAME.replaceAll(' the ', ` the ${i} `)),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const job = JSON.parse(process.argv[2]);
  for (let run = 0; run < 3; run += 1) measure([documentOf('warm', article(99, 200_000)), ...articles(50)]);
  const documents = MAKERS[job.kind](job);
  const times = measure(documents);
  const megabytes = documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(JSON.stringify({ times, megabytes, memory: process.resourceUsage().maxRSS / 1024 }));
}
