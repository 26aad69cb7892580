/** A score as the report prints it: "58". */
export const whole = (score: number): string => String(Math.round(score));

/** Points as the report prints them: "4.2". */
export const tenths = (points: number): string => (Math.round(points * 10) / 10).toFixed(1);

/** Points taken away: "−4.2", with the minus sign of typography. */
export const minus = (points: number): string => `−${tenths(points)}`;

/** "1 source", "2 sources", "3 losses". */
export const count = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`}`;

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** First letter small, unless the word is an abbreviation: "Vague claims" within a sentence. */
export const lower = (title: string): string =>
  /^\p{Lu}[\p{Ll} ]/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** Order of code units, the same on every machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
