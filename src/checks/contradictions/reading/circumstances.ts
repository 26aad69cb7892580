import type { Token } from '../../../article/article.js';
import type { TokenRange } from './clause.js';
import { CHANGE, MONTHS, RELATIVE_TIMES, SEASONS, WEEKDAYS } from './grammar.js';

/** When something is said to be so, as far as the words around a verb tell. */
export interface Circumstances {
  readonly years: ReadonlySet<string>;
  /** Months, seasons, weekdays, "yesterday". */
  readonly days: ReadonlySet<string>;
  /** A word of change over time stands in it: "later", "formerly", "until". */
  readonly changing: boolean;
}

const YEAR = /^(?:1[0-9]|20)\d\ds?$/u;

/** "Last year" is a time, "six weeks" is not. */
const DEICTIC = /^(?:last|this|next|that|previous|following|same|past|each|every|the)$/u;

/** Reads the times in a range of tokens. */
export function circumstances(tokens: readonly Token[], { first, end }: TokenRange): Circumstances {
  const [years, days] = [new Set<string>(), new Set<string>()];
  let changing = false;
  for (let i = first; i < end; i += 1) {
    const { norm, text, pos } = tokens[i]!;
    if (YEAR.test(norm)) years.add(norm);
    else if (isCalendarWord(norm) && (RELATIVE_TIMES.has(norm) || (/^\p{Lu}/u.test(text) && pos !== 'AUX')))
      days.add(norm);
    else if (/^(?:week|month|year|decade|century)s?$/u.test(norm) && DEICTIC.test(tokens[i - 1]?.norm ?? ''))
      days.add(`${tokens[i - 1]!.norm} ${norm}`);
    if (CHANGE.has(norm) && !isSetting(tokens, i)) changing = true;
  }
  return { years, days, changing };
}

/** "At once"; "after a trial": no change is told of what the clause speaks of. */
function isSetting(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (norm === 'once') return tokens[at - 1]?.norm === 'at';
  const next = tokens[at + 1];
  return norm === 'after' && (/^an?$/u.test(next?.norm ?? '') || next?.pos === 'NUM');
}

const isCalendarWord = (norm: string): boolean =>
  MONTHS.has(norm) || WEEKDAYS.has(norm) || SEASONS.has(norm) || RELATIVE_TIMES.has(norm);

/** False where only one tells a year, or both tell a time and have none in common; a year and a weekday have nothing in common. */
export function sameTime(a: Circumstances, b: Circumstances): boolean {
  return a.years.size > 0 === b.years.size > 0 && meets(a.years, b.years) && meets(a.days, b.days);
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one));
