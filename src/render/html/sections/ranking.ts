import type { Report, SourceResult } from '../../../report/report.js';
import { counted, range, short, whole } from '../../words/numbers.js';
import { limits, places } from '../../words/places.js';
import { bandEdges, bandWords, lossWords } from '../../words/ranking.js';
import { type Content, type Markup, markup } from '../markup.js';
import { rich } from '../rich.js';
import type { View } from '../view.js';

const heads = ['Rank', 'Source', 'Band, on the scale of 100', 'Score', 'Largest losses'];

/**
 * The sources in their order; of many, the first and the last, and where to find the others. Rows and cells name their
 * roles, because on a narrow screen they are laid out as blocks, which tables are not.
 */
export function ranking(view: View): Markup {
  const { sources } = view.report;
  const many = sources.length > limits.sources;
  const top = many ? sources.slice(0, 3) : sources;
  const bottom = many ? sources.slice(-2) : [];
  const between = sources.length - top.length - bottom.length;
  const gap = markup`<tr role="row"><td role="cell" class="gap" colspan="${heads.length}">${counted(between, 'source')} between: <a href="#${places.allSources}">all sources</a></td></tr>\n`;
  const columns = heads.map((head) => markup`<th role="columnheader" scope="col">${head}</th>`);
  return markup`<table role="table" class="ranking" aria-label="The sources in the order of their scores">
<thead role="rowgroup"><tr role="row">${columns}</tr></thead>
<tbody role="rowgroup">
${top.map((source) => row(view, source))}${many && gap}${bottom.map((source) => row(view, source))}</tbody></table>
`;
}

function row({ report, places }: View, source: SourceResult): Markup {
  const ranked = report.ranking.find((entry) => entry.source === source.name);
  return markup`<tr role="row">
<td role="cell" class="rank">${ranked ? ranked.rank : '–'}</td>
<th role="rowheader" scope="row"><a href="#${places.of(source)}"><bdi>${short(source.name, 80)}</bdi></a> <span class="note">${counted(source.documents.length, 'article')}</span></th>
<td role="cell" class="band">${bar(report, source)}<span class="note">${rich(bandWords(report, source))}</span></td>
<td role="cell" class="score">${score(source)}</td>
<td role="cell" class="losses">${losses(source)}</td>
</tr>
`;
}

const score = ({ score, interval }: SourceResult): Content =>
  score === null || interval === null
    ? markup`<span class="note">not scored</span>`
    : markup`<strong>${whole(score)}</strong> <span class="note">${range(interval)}</span>`;

function losses({ losses, score }: SourceResult): Content {
  if (score === null) return '–';
  if (losses.length === 0) return 'none';
  return markup`<ul>${losses.slice(0, 2).map((loss) => markup`<li>${rich(lossWords(loss))}</li>`)}</ul>`;
}

/** The score as a bar over the whole scale, notched where the bands begin, and its interval as a line beneath. */
function bar(report: Report, { score, interval }: SourceResult): Markup {
  const notches = bandEdges(report).map(
    (edge) => markup`<rect class="notch" x="${edge * 2 - 0.5}" y="1" width="1" height="9"/>`,
  );
  const filled = score !== null && markup`<rect class="filled" x="0" y="1" width="${tidy(score * 2)}" height="9"/>`;
  const line = interval && whisker(interval[0] * 2, interval[1] * 2);
  return markup`<svg class="bar" viewBox="0 0 200 18" aria-hidden="true" focusable="false"><rect class="track" x="0" y="1" width="200" height="9"/>${filled}${notches}${line}</svg>`;
}

const whisker = (low: number, high: number): Markup =>
  markup`<path class="whisker" d="M${tidy(low)} 14H${tidy(high)}M${tidy(low)} 12v4M${tidy(high)} 12v4"/>`;

const tidy = (value: number): number => Math.round(value * 10) / 10;
