const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a date of publication names, as a number that grows with time (year × 10,000 + month × 100 + day);
 * `null` where it names none, or leaves the year out.
 */
export function dayOf(published: string | null): number | null {
  if (published === null) return null;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(published);
  if (iso) return Number(iso[1]) * 10_000 + Number(iso[2]) * 100 + Number(iso[3]);
  const year = /\b(?:19|20)\d{2}\b/.exec(published);
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(published));
  const day = /(?<![:\d.])([0-3]?\d)(?:st|nd|rd|th)?\b(?!:)/.exec(published);
  if (!year || month < 0 || !day) return null;
  return Number(year[0]) * 10_000 + (month + 1) * 100 + Number(day[1]);
}
