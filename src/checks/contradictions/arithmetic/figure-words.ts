import type { Token } from '../../../article/article.js';
import type { Figure } from '../reading/numbers.js';

/** Words of a range of tokens in lower case, with blanks between. */
export const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(Math.max(0, first), end)
    .map(({ norm }) => norm)
    .join(' ');

export const hasVerb = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

const CURRENCY = /^[$£€¥]$/u;

/** "$", "£", "%", or nothing. */
export function signOf(tokens: readonly Token[], { first, end }: Figure): string {
  if (CURRENCY.test(tokens[first - 1]?.text ?? '')) return tokens[first - 1]!.text;
  const next = tokens[end]?.norm ?? '';
  return /^(?:%|percent|pct)$/u.test(next) || (next === 'per' && tokens[end + 1]?.norm === 'cent') ? '%' : '';
}

/** A year, a day, an ordinal, a part of a score: nothing that is counted. */
export function isLabel(tokens: readonly Token[], { first, end, value }: Figure): boolean {
  const { text } = tokens[first]!;
  const [before, after] = [tokens[first - 1], tokens[end]];
  if (/^\d{4}$/u.test(text) && value >= 1000 && value <= 2100) return true;
  const named = before?.pos === 'PROPN' && /^\d/u.test(text) && end === first + 1;
  if (named || /^(?:no|no\.|number|page|part|chapter|age|aged)$/u.test(before?.norm ?? '')) return true;
  return (
    /^(?:[-–:/]|st|nd|rd|th|a\.m\.|p\.m\.|am|pm)$/u.test(after?.norm ?? '') || /^[-–:/]$/u.test(before?.text ?? '')
  );
}
