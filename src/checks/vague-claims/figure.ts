import type { Token } from '../../article/article.js';

interface Tokens {
  readonly tokens: readonly Token[];
}

/** A question about a line, answered once for every line. */
function asked(holds: (tokens: readonly Token[], index: number) => boolean): (line: Tokens) => boolean {
  const answers = new WeakMap<Tokens, boolean>();
  return (line) => {
    const answer = answers.get(line) ?? line.tokens.some((_, index) => holds(line.tokens, index));
    answers.set(line, answer);
    return answer;
  };
}

/** Whether a figure stands in the line: a number that says how much. */
export const hasFigure = asked(isFigure);

/** Whether a day of the week, a calendar date or a month with its year stands in the line. */
export const hasDate = asked(
  (tokens, index) => WEEKDAY.test(tokens[index]!.norm) || isDay(tokens, index) || isMonthOfYear(tokens, index),
);

const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|percent|percentage|per|%|k|m|bn)s?$/;
const MONTH =
  /^(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/;
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;
const DEFINITE = /^(?:the|these|those|both|our|their|its|his|her|other|all|'s)$/;
const PART_OF_A_WHOLE =
  /^(?:half|third|thirds|quarter|quarters|fifth|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|twice|tenfold)$/;

/** Whether a token is a number that says how much: no year, date, time of day, rank or “the two leaders”. */
export function isFigure(tokens: readonly Token[], index: number): boolean {
  const { norm, pos } = tokens[index]!;
  if (PART_OF_A_WHOLE.test(norm)) return true;
  if (pos !== 'NUM' && !/^\d/.test(norm)) return false;
  if (YEAR.test(norm) || /\d(?:st|nd|rd|th)$/.test(norm) || norm === 'one') return false;
  if (isDay(tokens, index)) return false;
  const before = tokens[index - 1]?.norm ?? '';
  const after = tokens[index + 1]?.norm ?? '';
  if (/^(?:[ap]\.?m\.?|o'clock|:)$/.test(after)) return false;
  return SCALE.test(after) || !DEFINITE.test(before);
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const isMonthOfYear = (tokens: readonly Token[], index: number): boolean =>
  YEAR.test(tokens[index]!.norm) && MONTH.test(tokens[index - 1]?.norm ?? '');

/** Whether a token is the day of a calendar date: “May 14”, “14 May”, “the 14th of May”, “2024-05-14”. */
export function isDay(tokens: readonly Token[], index: number): boolean {
  const { norm } = tokens[index]!;
  if (!/^\d/.test(norm)) return false;
  if (/^\d{4}-\d\d-\d\d$/.test(norm)) return true;
  if (!/^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(norm)) return false;
  const after = tokens[index + 1]?.norm ?? '';
  return (
    MONTH.test(tokens[index - 1]?.norm ?? '') ||
    MONTH.test(after) ||
    (after === 'of' && MONTH.test(tokens[index + 2]?.norm ?? ''))
  );
}
