import type { Report } from '../../report/report.js';
import { Characters, printable } from '../pdf/fonts/characters.js';
import { openFaces } from '../pdf/fonts/faces.js';

/**
 * The report with letters that no shipped font has spelled as their code, as on the pages:
 * else a picture would show whatever font the machine happens to have.
 */
export async function printableReport(report: Report): Promise<Report> {
  const characters = new Characters(await openFaces());
  const spelled = (text: string) =>
    characters
      .segments(printable(text), false)
      .map(({ text }) => text)
      .join('');
  const mapped = (value: unknown): unknown => {
    if (typeof value === 'string') return spelled(value);
    if (Array.isArray(value)) return value.map(mapped);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each)]));
  };
  return mapped(report) as Report;
}
