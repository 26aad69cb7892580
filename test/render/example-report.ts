import { createHash } from 'node:crypto';
import type { Annotations, DocumentResult, Finding, Report, ReportSpan } from '../../src/report/report.js';
import type { ExampleArticle } from './example/article.js';
import { courier } from './example/courier.js';
import { exampleOverlaps } from './example/overlaps.js';
import { post } from './example/post.js';
import { exampleAccuracy, exampleBands, exampleCap, exampleChecks, exampleRubric } from './example/rubric.js';
import { exampleSources, exampleStability } from './example/sources.js';
import { weekly } from './example/weekly.js';
import { wire } from './example/wire.js';

export interface ExampleOptions {
  /** How many documents; beyond four they repeat the four articles with fewer findings each. */
  readonly documents?: number;
  /** How many outlets they come from; at most one for each document. */
  readonly sources?: number;
  /** How many documents, from the last, are too short to be scored. */
  readonly unscored?: number;
  /** Whether articles have findings at all. */
  readonly findings?: boolean;
  readonly overlaps?: boolean;
  /** Adds the articles’ texts. */
  readonly texts?: boolean;
  readonly contradictions?: boolean;
  /** Puts the cap on the last scored document. */
  readonly caps?: boolean;
  /** What could not be read. */
  readonly warnings?: Report['warnings'];
  readonly title?: string;
  readonly case?: string | null;
  readonly date?: string | null;
}

/** One of the four articles under its own name, and what was left out of it. */
export interface Placed {
  readonly article: ExampleArticle;
  readonly id: string;
  readonly source: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const tenth = (value: number): number => Math.round(value * 10) / 10;
const towns = ['Aster', 'Birch', 'Cedar', 'Dover', 'Elm', 'Fjord', 'Glen', 'Heath', 'Isle', 'Juniper'];
const kinds = ['Gazette', 'Observer', 'Herald', 'Bulletin'];
const articles = [wire, courier, weekly, post];

/** A span of an example article, found by its words, with its sentence as excerpt. */
export function exampleSpan(placed: Placed, lineIndex: number, words: string, label: string): ReportSpan {
  const lines = placed.article.lines.map((sentences) => sentences.join(' '));
  const column = lines[lineIndex]!.indexOf(words);
  if (column < 0) throw new RangeError(`“${words}” is not in line ${lineIndex} of ${placed.source}`);
  const lineStart = lines.slice(0, lineIndex).reduce((sum, line) => sum + line.length + 1, 0);
  let sentenceStart = 0;
  const sentence = placed.article.lines[lineIndex]!.find((text) => {
    if (column < sentenceStart + text.length) return true;
    sentenceStart += text.length + 1;
    return false;
  });
  const start = lineStart + column;
  const excerpt = { start: lineStart + sentenceStart, text: sentence! };
  const place = { start, end: start + words.length, line: lineIndex + 1, column: column + 1 };
  return { document: placed.id, ...place, text: words, label, excerpt };
}

function findingsOf(placed: Placed, index: number, options: ExampleOptions): Finding[] {
  if (options.findings === false) return [];
  const checkOf = (signal: string) => exampleChecks.find(({ signals }) => signals.some(({ id }) => id === signal))!;
  return placed.article.findings
    .filter((_, place) => index < articles.length || (place + index) % 3 !== 0)
    .filter(({ signal }) => options.contradictions !== false || checkOf(signal).id !== 'contradictions')
    .filter(({ signal }) => options.overlaps !== false || !signal.endsWith('-overlap'))
    .map((finding) => ({
      id: sha256(`${placed.id} ${finding.signal} ${finding.message}`).slice(0, 8),
      check: checkOf(finding.signal).id,
      signal: finding.signal,
      severity: finding.points === 0 ? 'info' : finding.points >= 4 ? 'high' : finding.points >= 2 ? 'medium' : 'low',
      confidence: finding.confidence ?? 1,
      voice: finding.voice ?? 'narrator',
      message: finding.message,
      advice: finding.advice,
      points: finding.points,
      charged: finding.points > 0,
      hidden: false,
      tags: [...(finding.tags ?? [])],
      spans: finding.spans.map(([line, words, label]) => exampleSpan(placed, line, words, label)),
    }));
}

/** Every line is a block: the first the headline, and of the last article the sixth a copy of the fourth. */
function blocksOf({ lines }: ExampleArticle, copy: boolean): Annotations['blocks'] {
  let start = 0;
  return lines.map((sentences, index) => {
    const length = sentences.join(' ').length;
    const role = index === 0 ? 'headline' : 'body';
    const block = { role, start, end: start + length, line: index + 1, copyOf: copy && index === 5 ? 3 : null };
    start += length + 1;
    return { ...block, why: index === 0 ? 'stands first' : 'running text' };
  });
}

function checksOf(findings: readonly Finding[], sentences: number, scored: boolean): DocumentResult['checks'] {
  return exampleChecks.map(({ id, weight, signals }) => {
    const whole = signals.reduce((sum, signal) => sum + signal.weight, 0);
    const results = signals.map((signal) => {
      const own = findings.filter((finding) => finding.signal === signal.id);
      const points = tenth(own.reduce((sum, finding) => sum + finding.points, 0));
      const status = scored ? ('scored' as const) : ('not-applicable' as const);
      const base = { id: signal.id, weight: signal.weight, status, hits: own.length, weighted: own.length, points };
      if (!scored) return { ...base, reason: 'too short', opportunities: 0, rate: null, score: null, interval: null };
      const opportunities = signal.per === 'document' ? 1 : sentences;
      const share = (weight * signal.weight) / whole;
      const score = share === 0 ? 100 : tenth(Math.max(0, 100 * (1 - points / share)));
      const interval: [number, number] = [Math.max(0, score - 12), Math.min(100, score + 12)];
      return { ...base, opportunities, rate: own.length / opportunities, score, interval };
    });
    const points = tenth(results.reduce((sum, signal) => sum + signal.points, 0));
    const score = scored ? tenth(Math.max(0, 100 - (100 * points) / weight)) : null;
    const base = { id, weight, score, points, signals: results };
    return scored
      ? { ...base, status: 'scored' as const }
      : { ...base, status: 'not-applicable' as const, reason: 'fewer than 4 body sentences' };
  });
}

function documentOf(
  placed: Placed,
  index: number,
  scored: boolean,
  capped: boolean,
  options: ExampleOptions,
): DocumentResult {
  const { article, id, source } = placed;
  const text = article.lines.map((line) => line.join(' ')).join('\n');
  const sentences = article.lines.slice(1).flat().length;
  const findings = scored ? findingsOf(placed, index, options) : [];
  const lost = tenth(findings.reduce((sum, { points }) => sum + points, 0));
  const capPoints = capped ? tenth(Math.max(0, 100 - lost - exampleCap.limit)) : 0;
  const score = scored ? tenth(100 - lost - capPoints) : null;
  const statements = article.speakers.reduce((sum, speaker) => sum + speaker[4], 0);
  const byClass: Record<string, number> = {};
  for (const speaker of article.speakers) byClass[speaker[1]] = (byClass[speaker[1]] ?? 0) + speaker[4];
  const { id: cap, limit, reason } = exampleCap;
  const copy = article === post;
  return {
    id,
    path: `articles/${id}.txt`,
    sha256: sha256(`${id}\n${text}`),
    language: 'en',
    words: text.split(/\s+/).length,
    source,
    title: article.lines[0]!.join(' '),
    byline: article.byline,
    outlet: source,
    published: article.published,
    place: article.place,
    score,
    interval: score === null ? null : [tenth(Math.max(0, score - 6.2)), tenth(Math.min(100, score + 5.4))],
    band: score === null ? null : exampleBands.find(({ min }) => score >= min)!.label,
    coverage: scored ? 1 : 0,
    checks: checksOf(findings, sentences, scored),
    caps: [{ id: cap, limit, reason, applied: capped && scored, points: capPoints }],
    findings,
    notices: [
      ...(copy
        ? [
            {
              kind: 'repeated-block',
              message: 'Line 6 repeats line 4 and counts nowhere.',
              spans: [exampleSpan(placed, 5, article.lines[5]!.join(' '), 'copy')],
            },
          ]
        : []),
      ...(scored ? [] : [{ kind: 'too-short', message: 'Three body sentences; the rubric asks for four.', spans: [] }]),
    ],
    reading: {
      sentences,
      statements,
      leftOut: copy
        ? [{ role: 'body', line: 6, why: 'repeats line 4', text: article.lines[5]!.join(' '), copyOfLine: 4 }]
        : [
            {
              role: 'promo',
              line: article.lines.length + 1,
              why: 'says “Sign up”',
              text: 'Sign up for our newsletter',
              copyOfLine: null,
            },
          ],
      ...(options.texts && { article: { text, blocks: blocksOf(article, copy) } }),
    },
    voices: {
      byClass,
      speakers: article.speakers.map(([name, sourceClass, role, channels, count, quoted], place) => ({
        name,
        sourceClass,
        role,
        channels: [...channels],
        statements: count,
        quoted,
        line: place + 2,
      })),
    },
  };
}

function place(index: number, sources: number): Placed {
  const article = articles[index % articles.length]!;
  const seat = index % sources;
  const given =
    seat < articles.length
      ? articles[seat]!.source
      : `${towns[seat % 10]} ${kinds[Math.floor(seat / 10) % 4]}${seat < 40 ? '' : ` ${Math.floor(seat / 40) + 1}`}`;
  return { article, source: given, id: `${String(index).padStart(3, '0')}_${sha256(`document ${index}`).slice(0, 8)}` };
}

/** A valid Report about invented articles; the same options give the same Report. */
export function exampleReport(options: ExampleOptions = {}): Report {
  const count = options.documents ?? 4;
  const seats = Array.from({ length: count }, (_, index) => place(index, Math.min(count, options.sources ?? 40)));
  const scored = count - Math.min(count, options.unscored ?? 0);
  const documents = seats.map((seat, index) =>
    documentOf(seat, index, index < scored, options.caps === true && index === scored - 1, options),
  );
  return {
    schemaVersion: '1.0',
    tool: { name: 'assay', version: '0.1.0' },
    title: options.title ?? 'Tarn Bridge coverage',
    case: options.case === undefined ? '2026-014' : options.case,
    date: options.date === undefined ? '2026-03-09' : options.date,
    rubric: { path: 'rubric.yaml', title: exampleRubric.title, sha256: sha256('rubric'), effective: exampleRubric },
    legend: {
      checks: exampleChecks.map(({ id, title, question }) => ({ id, title, question })),
      signals: exampleChecks.flatMap(({ id: check, signals }) =>
        signals.map(({ id, title, unit }) => ({
          id,
          check,
          title,
          unit,
          what: `Counts each ${unit} that shows: ${title.toLowerCase()}.`,
        })),
      ),
    },
    accuracy: exampleAccuracy,
    documents,
    overlaps: options.overlaps === false ? [] : exampleOverlaps(seats),
    ...exampleSources(documents),
    stability: exampleStability(exampleSources(documents)),
    warnings: options.warnings ?? [],
  };
}
