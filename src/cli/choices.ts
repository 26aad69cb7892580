import { InvalidArgumentError } from 'commander';
import { nearest } from '../files/nearest.js';
import { listed } from '../files/printable.js';

function choice<T extends string>(value: string, known: readonly T[]): T {
  if ((known as readonly string[]).includes(value)) return value as T;
  const near = nearest(value, known);
  const hint = near === null ? `Choose ${listed(known)}.` : `Did you mean "${near}"?`;
  throw new InvalidArgumentError(`"${value}" is not known. ${hint}`);
}

/** Parses an option that is one of a few words. */
export const oneOf =
  <T extends string>(...known: readonly T[]) =>
  (value: string): T =>
    choice(value, known);

/** Parses an option that is some of a few words, separated by commas. */
export const someOf =
  <T extends string>(...known: readonly T[]) =>
  (value: string): T[] => [...new Set(value.split(',').map((word) => choice(word.trim(), known)))];

/** Parses a number from 0 to 100. */
export function score(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 100) return number;
  throw new InvalidArgumentError('Expected a number from 0 to 100.');
}

/** Parses a day of the calendar: YYYY-MM-DD. */
export function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value))
    return value;
  throw new InvalidArgumentError('Expected a day, as in 2024-05-31.');
}

/** Parses the base of an API on the web: http or https, and no password within, which would end up in histories. */
export function webAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new InvalidArgumentError('Expected a URL, as in http://localhost:8080/v1.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new InvalidArgumentError('A URL must hold no password; put the key into ASSAY_JUDGE_KEY.');
  }
  return value;
}

/** Parses a number of seconds, up to an hour. */
export function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number > 0 && number <= 3600) return number;
  throw new InvalidArgumentError('Expected a number of seconds, up to 3600.');
}
