import type { OverlapResult, Report } from '../../../report/report.js';
import { capital, count, percent, short, spelled } from './numbers.js';

const names = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    report.documents.map(({ id, source, title }) => [id, sourceIsShared(report, source) ? `“${title ?? id}”` : source]),
  );

/** Two documents of one source are told apart by their titles. */
function sourceIsShared(report: Report, name: string): boolean {
  return (report.sources.find((source) => source.name === name)?.documents.length ?? 0) > 1;
}

/** What a document is called where two of them stand side by side. */
export function documentName(report: Report, id: string, most = 44): string {
  return short(names(report).get(id) ?? id, most);
}

const credits: Readonly<Record<string, string>> = {
  credited: 'with credit',
  uncredited: 'without credit',
  unclear: 'credit unclear',
};

/** The side that took from the other, where the text gives evidence. */
export const takerOf = ({ taker }: OverlapResult): 'a' | 'b' | null => (taker === 'a' || taker === 'b' ? taker : null);

/** "R&D Weekly takes over 46 % of its text from Northgate Wire, without credit". */
export function overlapTitle(report: Report, overlap: OverlapResult): string {
  const [a, b] = [documentName(report, overlap.a), documentName(report, overlap.b)];
  const credit = credits[overlap.credit] ?? overlap.credit;
  const taker = takerOf(overlap);
  if (taker === null) return `${a} and ${b} share ${count(overlap.words, 'word')}, ${credit}`;
  const [by, from] = taker === 'a' ? [a, b] : [b, a];
  return `${by} takes over ${percent(overlap.share[taker])} of its text from ${from}, ${credit}`;
}

/** Uncredited first, then by the larger share. */
export function overlapsByWeight(report: Report): OverlapResult[] {
  const order = ['uncredited', 'unclear', 'credited'];
  const share = ({ share }: OverlapResult) => Math.max(share.a, share.b);
  return [...report.overlaps].sort((x, y) => order.indexOf(x.credit) - order.indexOf(y.credit) || share(y) - share(x));
}

export function overlapsTitle(report: Report): string {
  const [first, ...others] = overlapsByWeight(report);
  if (!first) return 'No two articles share text';
  if (others.length === 0) return overlapTitle(report, first);
  const uncredited = report.overlaps.filter(({ credit }) => credit === 'uncredited').length;
  const pairs = `${capital(spelled(report.overlaps.length))} pairs of articles share text`;
  if (uncredited === 0) return `${pairs}, none of them known to be without credit`;
  return `${pairs}, ${spelled(uncredited)} of them without credit`;
}

/** @param places charged and shown findings of contradictions, by the name of their source */
export function contradictionsTitle(places: readonly string[]): string {
  const sources = [...new Set(places)];
  const where = places.length === 1 ? 'in one place' : `in ${spelled(places.length)} places`;
  if (sources.length === 0) return 'No article was found to disagree with itself';
  if (sources.length === 1) return `${short(sources[0]!, 44)} disagrees with itself ${where}`;
  return `${capital(spelled(sources.length))} sources disagree with themselves, ${where}`;
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
