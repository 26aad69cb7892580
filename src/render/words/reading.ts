import type { DocumentResult } from '../../report/report.js';
import { counted, percent, short } from './numbers.js';
import { limits } from './places.js';
import { bold, type Rich } from './rich.js';

/** What was found of headline, byline and their like, and what was counted. */
export function readingFacts(document: DocumentResult): Rich {
  const { title, byline, outlet, published, place, language, words, reading, coverage, score } = document;
  const named: [string, string | null][] = [
    ['Headline', title],
    ['Byline', byline],
    ['Outlet', outlet],
    ['Published', published],
    ['Place', place],
  ];
  const found = named.filter((entry): entry is [string, string] => entry[1] !== null);
  const missing = named.filter(([, value]) => value === null).map(([name]) => name.toLowerCase());
  const counts = [
    counted(words, 'word'),
    counted(reading.sentences, 'sentence'),
    counted(reading.statements, 'statement'),
  ].join(', ');
  return [
    ...found.flatMap(([name, value]) => [bold(`${name} `), `${value} · `]),
    ...(missing.length > 0 ? [bold('Not found '), `${missing.join(', ')} · `] : []),
    bold('Language '),
    `${language} · `,
    bold('Counted '),
    counts,
    ...(score !== null && coverage < 0.995
      ? [' · ', bold('Scored '), `${percent(coverage)} of the rubric’s weight`]
      : []),
  ];
}

/**
 * What was noticed, and what was left out and why.
 * @param whereRest where to find what there is no room for
 */
export function readingNotes({ reading, notices }: DocumentResult, whereRest: string): Rich[] {
  const left = reading.leftOut.slice(0, limits.leftOut).map((block) => {
    const copy = block.copyOfLine === null ? '' : `, a copy of line ${block.copyOfLine}`;
    return [bold(`Line ${block.line} does not count`), ` (${block.role}${copy}: ${block.why}): “${block.text}”`];
  });
  const rest = reading.leftOut.length - left.length;
  const more = rest > 0 ? [[`${counted(rest, 'more block')} left out; ${whereRest}`]] : [];
  const noted = notices.map(({ kind, message, spans: [span] }) => {
    const place = span ? `, line ${span.line}` : '';
    const words = kind === 'garbled-text' && span ? ` “${short(span.text, 80)}”` : '';
    return [bold(`${kindWords(kind)}${place}:`), ` ${message}${words}`];
  });
  return [...noted, ...left, ...more];
}

const kindWords = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;
