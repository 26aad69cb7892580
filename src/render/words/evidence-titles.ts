import type { OverlapResult, Report } from '../../report/report.js';
import type { Names } from './names.js';
import { capital, counted, percent, short, spelled } from './numbers.js';

const credits: Readonly<Record<string, string>> = {
  credited: 'with credit',
  uncredited: 'without credit',
  unclear: 'credit unclear',
};

/** The side that took from the other, where the text gives evidence. */
export const takerOf = ({ taker }: OverlapResult): 'a' | 'b' | null => (taker === 'a' || taker === 'b' ? taker : null);

/** "R&D Weekly takes over 46 % of its text from Northgate Wire, without credit". */
export function overlapTitle(names: Names, overlap: OverlapResult): string {
  const [a, b] = [names.document(overlap.a), names.document(overlap.b)];
  const credit = credits[overlap.credit] ?? overlap.credit;
  const taker = takerOf(overlap);
  if (taker === null) return `${a} and ${b} share ${counted(overlap.words, 'word')}, ${credit}`;
  const [by, from] = taker === 'a' ? [a, b] : [b, a];
  return `${by} takes over ${percent(overlap.share[taker])} of its text from ${from}, ${credit}`;
}

/** Uncredited first, then by the larger share. */
export function overlapsByWeight(report: Report): OverlapResult[] {
  const order = ['uncredited', 'unclear', 'credited'];
  const share = ({ share }: OverlapResult) => Math.max(share.a, share.b);
  return [...report.overlaps].sort((x, y) => order.indexOf(x.credit) - order.indexOf(y.credit) || share(y) - share(x));
}

/** @param overlaps by their weight */
export function overlapsTitle(names: Names, overlaps: readonly OverlapResult[]): string {
  const [first, ...others] = overlaps;
  if (!first) return 'No two articles share text';
  if (others.length === 0) return overlapTitle(names, first);
  const uncredited = overlaps.filter(({ credit }) => credit === 'uncredited').length;
  const pairs = `${capital(spelled(overlaps.length))} pairs of articles share text`;
  if (uncredited === 0) return `${pairs}, none of them known to be without credit`;
  return `${pairs}, ${spelled(uncredited)} of them without credit`;
}

/**
 * @param places the source of every contradiction
 * @param possible not all of them are sure enough to be stated outright
 */
export function contradictionsTitle(places: readonly string[], possible: boolean): string {
  const sources = [...new Set(places)];
  const where = places.length === 1 ? 'in one place' : `in ${spelled(places.length)} places`;
  if (sources.length === 0) return 'No article was found to disagree with itself';
  if (sources.length === 1)
    return `${short(sources[0]!, 44)} ${possible ? 'may disagree' : 'disagrees'} with itself ${where}`;
  return `${capital(spelled(sources.length))} sources ${possible ? 'may disagree' : 'disagree'} with themselves, ${where}`;
}

/** How many statements have a name behind them. */
export function voicesTitle(report: Report): string {
  const total = { all: 0, named: 0, unnamed: 0 };
  for (const { voices } of report.documents) {
    for (const [id, statements] of Object.entries(voices.byClass)) {
      total.all += statements;
      if (id === 'named-person') total.named += statements;
      if (id.startsWith('unnamed')) total.unnamed += statements;
    }
  }
  const from = (number: number, all: string): string => `${number === 0 ? 'none' : number}${all}`;
  if (total.all === 0) return 'No article reports what anybody said';
  if (total.all === 1) {
    if (total.named === 1) return 'The only statement comes from a named person';
    return total.unnamed === 1
      ? 'The only statement comes from an unnamed source'
      : 'The only statement comes from no named person';
  }
  const comes = total.named === 1 ? 'comes' : 'come';
  const named =
    total.named === 0
      ? `None of the ${total.all} statements comes from a named person`
      : `${total.named} of ${total.all} statements ${comes} from named people`;
  return `${named}, ${from(total.unnamed, ' from unnamed sources')}`;
}
