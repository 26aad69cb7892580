import { printable } from '../files/printable.js';
import type { DocumentResult, Finding, Report } from '../report/report.js';
import { aligned, cut } from './columns.js';
import { judgeLine } from './judge-option.js';
import { paint, paintError } from './terminal.js';

/** Findings of each article that are listed without `--all`: the dearest. */
const FINDINGS_LISTED = 5;

/** Sources of the ranking that are told beside the paths of a report. */
const SOURCES_TOLD = 10;

const LONGEST_QUOTE = 60;

const whole = (value: number | null): string => (value === null ? '–' : String(Math.round(value)));

/** The ranking in a few lines, for standard error beside the paths of the report. */
export function rankingLines(report: Report): string {
  const more = report.sources.length - SOURCES_TOLD;
  const rows = report.sources.slice(0, SOURCES_TOLD).map((source) => {
    const place = report.ranking.find((entry) => entry.source === source.name);
    const range = source.interval === null ? '' : `${whole(source.interval[0])}–${whole(source.interval[1])}`;
    return [
      place === undefined ? '–' : `${place.rank}.`,
      whole(source.score),
      range,
      source.band ?? 'not scored',
      printable(source.name),
    ];
  });
  const rest = more > 0 ? [`… and ${more} more`] : [];
  return [...aligned(rows, new Set([0, 1, 2])), ...rest].map((line) => paintError.dim(line)).join('\n');
}

/** A line for each article, then what cost it most, with the place of each. */
export function scoreTable(report: Report, all: boolean): string {
  const head = ['Score', 'Range', 'Band', ...report.legend.checks.map(({ title }) => title), 'Source', 'Article'];
  const rows = report.documents.map((document) => [
    paint.bold(whole(document.score)),
    document.interval === null ? '' : `${whole(document.interval[0])}–${whole(document.interval[1])}`,
    document.band ?? 'not scored',
    ...report.legend.checks.map(({ id }) => whole(document.checks.find((check) => check.id === id)?.score ?? null)),
    cut(printable(document.source), 30),
    document.id,
  ]);
  const numbers = new Set([0, 1, ...report.legend.checks.map((_, index) => index + 3)]);
  const [header, ...lines] = aligned([head.map((title) => paint.dim(title)), ...rows], numbers);
  const details = report.documents.flatMap((document) => ['', ...documentLines(document, all)]);
  const judge = report.judge === undefined ? [] : ['', printable(judgeLine(report.judge))];
  return `${[header, ...lines, ...details, ...judge].join('\n')}\n`;
}

function documentLines(document: DocumentResult, all: boolean): string[] {
  const title = document.title === null ? '' : `  ${cut(printable(document.title), 80)}`;
  const head = `${paint.bold(printable(document.path ?? document.id))}${title}`;
  const reasons = document.score === null ? unscored(document) : [];
  const caps = document.caps
    .filter((cap) => cap.applied)
    .map((cap) => `  −${cap.points.toFixed(1)}  limited to ${cap.limit}: ${cap.reason}`);
  const findings = [...document.findings].sort((a, b) => b.points - a.points);
  const charged = findings.filter((finding) => all || finding.charged);
  const listed = all ? charged : charged.slice(0, FINDINGS_LISTED);
  const more = charged.length - listed.length;
  const rows = listed.map((finding) => findingCells(finding, document));
  const rest = more > 0 ? [paint.dim(`  … and ${more} more findings: --all`)] : [];
  return [head, ...reasons, ...caps, ...aligned(rows, new Set([1])).map((line) => `  ${line}`), ...rest];
}

function unscored(document: DocumentResult): string[] {
  const reasons = new Set(document.checks.flatMap((check) => check.reason ?? check.message ?? []));
  return [...reasons].map((reason) => `  not scored: ${reason}`);
}

function findingCells(finding: Finding, document: DocumentResult): string[] {
  const own = finding.spans.find((span) => span.document === document.id);
  const place = own === undefined ? 'whole text' : `${own.line}:${own.column}`;
  const points = finding.charged ? `−${finding.points.toFixed(1)}` : 'shown';
  const quote = own === undefined ? finding.message : `“${cut(printable(own.text), LONGEST_QUOTE)}”`;
  return [paint.dim(place), points, finding.signal, quote + judgement(finding)];
}

const RULINGS: Readonly<Record<string, string>> = {
  contradicts: 'confirmed',
  agrees: 'rejected',
  unclear: 'left open',
};

/** What a language model said of the finding, where one was asked. */
const judgement = ({ judgement: said }: Finding): string =>
  said === undefined ? '' : ` (model: ${RULINGS[said.verdict]})`;
