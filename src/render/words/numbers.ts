import { count, minus, whole } from '../charts/words.js';

export { list, lower, minus, tenths, whole } from '../charts/words.js';

/** "1 mark of origin", "4 marks of origin": the noun before the preposition takes the plural. */
export function counted(number: number, noun: string): string {
  const [head = noun, rest] = noun.split(/ (?=(?:of|in|per|with|without) )/);
  return `${count(number, head)}${rest === undefined ? '' : ` ${rest}`}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** What a finding cost: "−4.2"; "under 0.1" where so little is left of it. */
export const cost = (points: number): string => (points < 0.05 ? 'under 0.1' : minus(points));

/** The text as a sentence, with a full stop where it has no other end. */
export const sentence = (text: string): string => (/[.!?…][”’"')]*$/.test(text) ? text : `${text}.`);

/** "9 March 2026"; what is no ISO date stays as it is. */
export function longDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const month = match && months[Number(match[2]) - 1];
  return month ? `${Number(match[3])} ${month} ${match[1]}` : date;
}

/** "46 %" of a part from 0 to 1; never "0 %" of something or "100 %" of less than all. */
export function percent(part: number): string {
  const rounded = Math.round(part * 100);
  if (part > 0 && rounded === 0) return 'under 1 %';
  return part < 1 && rounded === 100 ? '99 %' : `${rounded} %`;
}

/** "91–100". */
export const range = ([low, high]: readonly [number, number]): string =>
  whole(low) === whole(high) ? whole(low) : `${whole(low)}–${whole(high)}`;

/** At most `most` letters, whole words where possible, with an ellipsis. */
export function short(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "four" up to twelve, then "13". */
export const spelled = (number: number): string => words[number] ?? String(number);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "150,000". */
export const thousands = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
