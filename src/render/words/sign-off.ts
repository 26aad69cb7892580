import type { Report } from '../../report/report.js';
import { identity } from './identity.js';
import { short } from './numbers.js';
import { limits } from './places.js';

export const signOffTitle = 'Right of reply and sign-off';

export const signOffLead =
  'Each source may answer what was found before anything is decided; its answer belongs to this report.';

/** A heading for each source’s reply, or one to be copied where there are many sources. */
export const replyTitles = ({ sources }: Report): string[] =>
  sources.length <= limits.replies
    ? sources.map(({ name }) => `Reply of ${short(name, 60)}`)
    : ['Reply of a source: copy this part for each'];

export const belonging = (report: Report): string =>
  `This page belongs to the report “${short(report.title, 120)}”, ${identity(report)}.`;
