import type { DocumentResult, Report, SourceResult } from '../../report/report.js';
import { checkFirst, type Priority } from '../words/check-first.js';
import { identity } from '../words/identity.js';
import { Names } from '../words/names.js';
import { counted, list, lower, minus, range, short, whole } from '../words/numbers.js';
import { Places } from '../words/places.js';
import { placeWords, quotesOf } from '../words/quote.js';
import { limitsTitle, limitsWords, summaryScope, warningsTitle, warningWords } from '../words/summary.js';
import type { Telling } from '../words/telling.js';
import { summaryTitle } from '../words/titles.js';
import { whyUnscored } from '../words/unscored.js';
import { escaped } from './escape.js';
import { rich } from './rich.js';

/** More sources than this are in the report alone. */
const mostSources = 20;
const mostWarnings = 5;
const mostQuotes = 2;

/**
 * The Report in short, as GitHub Flavored Markdown for a pull request or a message: its verdict, the ranking, what was lost,
 * what to check first, and what the score does not say. Text from articles is text, never markup, a link or a mention.
 */
export function renderMarkdown(report: Report): string {
  const telling = { report, names: new Names(report), places: new Places(report) };
  const parts = [
    `# ${escaped(summaryTitle(report))}`,
    [`${rich([{ text: report.title, bold: true }])}`, escaped(identity(report))].join('  \n'),
    escaped(summaryScope(report)),
    ...ranking(report),
    ...losses(report),
    ...first(telling),
    `## ${limitsTitle}`,
    escaped(limitsWords),
    ...caveats(report),
    `${escaped(madeBy(report))} \`${report.rubric.sha256}\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

const madeBy = ({ tool }: Report): string =>
  `Made by ${tool.name} ${tool.version}; the report has every finding with its quote and its place. Rubric, SHA-256:`;

function ranking({ sources, ranking, documents }: Report): string[] {
  if (sources.length === 0) return [];
  const ranks = new Map(ranking.map(({ source, rank }) => [source, rank]));
  const titles = new Map(documents.map((document) => [document.id, document.title ?? document.id]));
  const rows = sources.slice(0, mostSources).map((source) => {
    const { name, score, interval, band } = source;
    const cells = [
      String(ranks.get(name) ?? '–'),
      short(name, 80),
      articles(source, titles),
      score === null ? '–' : whole(score),
      interval === null ? '–' : range(interval),
      band ?? 'not scored',
    ];
    return `| ${cells.map(escaped).join(' | ')} |`;
  });
  const head = '| Rank | Source | Article | Score | Range | Band |\n| ---: | --- | --- | ---: | ---: | --- |';
  const rest = sources.length - mostSources;
  return [[head, ...rows].join('\n'), ...(rest > 0 ? [`${counted(rest, 'more source')} in the report.`] : [])];
}

/** The title of the only article, or how many there are and between which scores. */
function articles({ documents, spread }: SourceResult, titles: ReadonlyMap<string, string>): string {
  if (documents.length === 1) return short(titles.get(documents[0]!) ?? documents[0]!, 90);
  return `${counted(documents.length, 'article')}${spread ? `, ${range(spread)}` : ''}`;
}

function losses({ sources, documents }: Report): string[] {
  const own = sources.slice(0, mostSources);
  if (own.length === 0) return [];
  const items = own.map(({ name, losses, score, documents: ids }) => {
    const words = losses.slice(0, 3).map(({ title, points, signal, findings }) => {
      const times = signal === null ? '' : ` (${counted(findings, 'finding')})`;
      return `${minus(points)} ${signal === null ? 'cap: ' : ''}${lower(title).replace(/\.$/, '')}${times}`;
    });
    const none = score === null ? notScored(documents, ids) : 'nothing';
    return `- ${rich([{ text: `${short(name, 80)}:`, bold: true }, ` ${words.length > 0 ? list(words) : none}`])}`;
  });
  return ['## What each source lost', items.join('\n')];
}

function notScored(documents: readonly DocumentResult[], ids: readonly string[]): string {
  const document = documents.find(({ id }) => ids.includes(id));
  return document ? `not scored: ${lower(whyUnscored(document))}` : 'not scored';
}

function first(telling: Telling): string[] {
  const items = checkFirst(telling).map((priority, index) => `${index + 1}. ${item(telling, priority)}`);
  return items.length === 0 ? [] : ['## Check these first', items.join('\n\n')];
}

/** What was found, and under it the words with their place. */
function item(telling: Telling, { document, finding, text }: Priority): string {
  const quotes = quotesOf(finding.spans).slice(0, mostQuotes);
  const lines = quotes.flatMap((quote) => [
    `> ${rich(quote.text)}  `,
    `> ${escaped(placeWords(telling, document, quote, quotes.length > 1))}`,
  ]);
  const separate = lines.flatMap((line, index) => (index > 0 && index % 2 === 0 ? ['>', line] : [line]));
  return [rich(text), ...(separate.length > 0 ? ['', ...separate] : [])].join('\n   ').replace(/^ +$/gm, '');
}

function caveats(report: Report): string[] {
  const { warnings, documents } = report;
  const unscored = documents.filter(({ score }) => score === null).slice(0, mostWarnings);
  const items = [
    ...warnings.slice(0, mostWarnings).map((warning) => `- ${rich(warningWords(warning))}`),
    ...(warnings.length > mostWarnings ? [`- ${warnings.length - mostWarnings} more in the report.`] : []),
  ];
  const titles = items.length > 0 ? [`## ${warningsTitle(report)}`, items.join('\n')] : [];
  const words = unscored.map(
    (document) => `- ${escaped(`${document.path ?? document.id}: ${whyUnscored(document)}.`)}`,
  );
  return [...titles, ...(words.length > 0 ? ['## Not scored', words.join('\n')] : [])];
}
