import type { Report, SourceResult } from '../../report/report.js';
import { lower, minus, short } from './numbers.js';
import { bold, type Rich } from './rich.js';

/** The band, whether the next source is apart, and how much of the rubric applied. */
export function bandWords(report: Report, { name, band, coverage }: SourceResult): Rich {
  const entry = report.ranking.find(({ source }) => source === name);
  const isLast = report.ranking.at(-1) === entry;
  const near = entry && !entry.apart && !isLast ? '; not apart from the next' : '';
  const part = coverage < 0.995 && band !== null ? `; ${Math.round(coverage * 100)} % of the rubric applied` : '';
  return band === null ? 'too little to score' : [bold(band), near + part];
}

/** "−4.2 unsourced claims". */
export const lossWords = ({ points, title, signal }: SourceResult['losses'][number]): Rich => [
  bold(minus(points)),
  ` ${signal === null ? 'cap: ' : ''}${lower(short(title, 48))}`,
];

/** Where the bands begin on the scale from 0 to 100. */
export function bandEdges({ rubric }: Report): number[] {
  const bands = Array.isArray(rubric.effective.bands) ? rubric.effective.bands : [];
  return bands.map((band: { min?: unknown }) => Number(band.min)).filter((min) => min > 0 && min < 100);
}
