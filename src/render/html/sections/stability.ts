import {
  stabilityColumns,
  stabilityLead,
  stabilityRest,
  stabilityRows,
  stabilityTitle,
} from '../../words/stability.js';
import { type Content, markup } from '../markup.js';
import { table } from '../table.js';
import type { View } from '../view.js';

/** Is the ranking an accident of the weights? */
export function stability({ report }: View): Content {
  if (report.stability === null) return null;
  const title = stabilityTitle(report.stability);
  const rest = stabilityRest(report.stability);
  return [
    markup`<h3>${title}</h3>\n<p>${stabilityLead(report.stability)}</p>\n`,
    table(title, stabilityColumns, stabilityRows(report, report.stability)),
    rest !== null && markup`<p>${rest}</p>\n`,
  ];
}
