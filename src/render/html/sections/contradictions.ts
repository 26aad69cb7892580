import {
  clashesLead,
  clashesTitle,
  clashPassages,
  clashTitle,
  clashWords,
  passagePlace,
} from '../../words/contradictions.js';
import { type Clash, limits, places as sections } from '../../words/places.js';
import { type Markup, markup } from '../markup.js';
import { rich } from '../rich.js';
import { section } from '../section.js';
import type { View } from '../view.js';

/** Which of the two is it? */
export function contradictions(view: View): Markup {
  const { clashes } = view.places;
  const rest = clashes.length - limits.clashes;
  const title = { id: sections.contradictions, title: clashesTitle(clashes), lead: clashesLead(clashes) };
  const more = markup`<p>These are the ${limits.clashes} that cost most; ${rest} more stand with their articles.</p>\n`;
  return section(title, [clashes.slice(0, limits.clashes).map((clash) => box(view, clash)), rest > 0 && more]);
}

function box(view: View, clash: Clash): Markup {
  const passages = clashPassages(clash).map(
    ({ span, words }) =>
      markup`<div class="passage"><p class="note">${passagePlace(clash.document, span)}</p><blockquote dir="auto">${rich(words)}</blockquote></div>\n`,
  );
  return markup`<div id="${view.places.clash(clash.finding)!}" tabindex="-1" class="clash">
<h3>${clashTitle(view, clash)}</h3>
<div class="passages">
${passages}</div>
<p>${rich(clashWords(view, clash))}</p>
</div>
`;
}
