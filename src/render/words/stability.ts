import type { Report } from '../../report/report.js';
import { counted, percent, range, short, thousands } from './numbers.js';
import { limits } from './places.js';
import type { Column } from './table.js';

type Stability = NonNullable<Report['stability']>;

/** Where the parts of all trials are as good as one. */
const always = 0.995;
/** A rank that is kept as often is firm. */
const mostly = 0.8;

/** States whether the ranking hangs on the weights. */
export function stabilityTitle({ kept, sources }: Stability): string {
  const two = sources.length === 2;
  const order = two ? 'The order of the two' : 'The order';
  if (kept >= always) return `${order} holds whatever the weights, within reason`;
  if (kept >= mostly) return `${order} holds in ${percent(kept)} of trials with other weights`;
  const firm = sources.filter((source) => source.kept >= mostly).length;
  if (firm === 0) {
    return `${order} hangs on the weights: ${two ? 'neither' : 'no source'} keeps its rank for sure`;
  }
  const keep = firm === 1 ? 'keeps its rank' : 'keep their ranks';
  return `Part of the order hangs on the weights: ${counted(firm, 'source')} of ${sources.length} ${keep}`;
}

/** How it was tried. */
export const stabilityLead = ({ samples, spread }: Stability): string =>
  `In ${thousands(samples)} trials every weight of the rubric was moved up or down, each for itself, by as much as ${percent(spread)}. Caps stayed as they are. The trials are the same whenever this report is made.`;

export const stabilityColumns: readonly Column[] = [
  { head: 'Source' },
  { head: 'Rank', align: 'right' },
  { head: 'Keeps it in', align: 'right' },
  { head: 'Ranks in nine of ten trials', align: 'right' },
  { head: 'Scores in nine of ten trials', align: 'right' },
  { head: 'Not overtaken by the next in', align: 'right' },
];

export function stabilityRows({ ranking }: Report, { sources, ahead }: Stability): string[][] {
  const ranks = new Map(ranking.map(({ source, rank }) => [source, rank]));
  return sources
    .slice(0, limits.stability)
    .map(({ source, kept, ranks: places, scores }, index) => [
      short(source, 60),
      String(ranks.get(source) ?? '–'),
      percent(kept),
      range(places),
      range(scores),
      ahead[index] === undefined ? '–' : percent(ahead[index]),
    ]);
}

/** Where the others are, if the table does not hold all. */
export const stabilityRest = ({ sources }: Stability): string | null =>
  sources.length > limits.stability
    ? `${counted(sources.length - limits.stability, 'more source')} in report.json, attached to this report.`
    : null;
