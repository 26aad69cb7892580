import type { OverlapResult } from '../../../report/report.js';
import { overlapsTitle, overlapTitle } from '../../words/evidence-titles.js';
import {
  datedFile,
  droppedWords,
  extentWords,
  overlapsLead,
  pairsOf,
  type Side,
  verbatimWords,
} from '../../words/overlaps.js';
import { limits, places } from '../../words/places.js';
import { type Content, type Markup, markup } from '../markup.js';
import { list, rich } from '../rich.js';
import { section } from '../section.js';
import type { View } from '../view.js';

/** Who took what from whom? */
export function overlaps(view: View): Markup {
  const all = view.places.overlaps;
  const title = { id: places.overlaps, title: overlapsTitle(view.names, all), lead: overlapsLead(all) };
  const more = markup`<p>The ${limits.overlaps} that weigh most are shown here; all ${all.length} are in the annex: <a href="#${places.allOverlaps}">all overlaps</a></p>\n`;
  return section(title, [
    all.length > limits.overlaps && more,
    all.slice(0, limits.overlaps).map((own) => overlap(view, own, all.length === 1)),
  ]);
}

/** @param single the section’s own title has said what the overlap is */
export function overlap(view: View, own: OverlapResult, single = false): Markup {
  const id = view.places.of(own);
  const title = overlapTitle(view.names, own);
  const pairs = pairsOf(own).map(({ a, b, dropped }) => {
    const side = (which: Side, span: typeof a): Markup =>
      markup`<td role="cell"><p dir="auto">${rich(verbatimWords(own, which, span))}</p><p class="note">line ${span.line}</p>${left(view, own, which, dropped)}</td>`;
    return markup`<tr role="row">${side('a', a)}${side('b', b)}</tr>\n`;
  });
  return markup`<div id="${id}" tabindex="-1" class="overlap">
<h3>${single ? 'The evidence' : title}</h3>
${list(extentWords(view, own))}
<table role="table" class="sides" aria-label="${title}">
<thead role="rowgroup"><tr role="row">${head(view, own.a)}${head(view, own.b)}</tr></thead>
<tbody role="rowgroup">
${pairs}</tbody></table>
</div>
`;
}

function left(view: View, own: OverlapResult, which: Side, dropped: readonly string[]): Content {
  const words = droppedWords(view, own, which, dropped);
  return words !== null && markup`<p class="small">${rich(words)}</p>`;
}

function head({ report, names }: View, id: string): Markup {
  const document = report.documents.find((each) => each.id === id);
  return markup`<th role="columnheader" scope="col"><bdi>${names.document(id)}</bdi> <span class="note">${datedFile(document, id)}</span></th>`;
}
