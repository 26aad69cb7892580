import type { DocumentResult, Finding } from '../../../report/report.js';
import { articleTextOf } from '../../words/article-text.js';
import {
  chargedTitle,
  circumstances,
  type FindingGroup,
  groupsOf,
  groupWords,
  overlapPlace,
  partedFindings,
  reasonWords,
  sharedAdvice,
  shownTitle,
  shownWords,
  signalTitle,
} from '../../words/evidence.js';
import { cost, short } from '../../words/numbers.js';
import { placeWords, quotesOf } from '../../words/quote.js';
import { type Content, type Markup, markup } from '../markup.js';
import { rich } from '../rich.js';
import type { View } from '../view.js';
import { passageId } from './read-article.js';

/** The evidence: what was charged, signal by signal and the dearest first, then briefly what is only shown. */
export function findings(view: View, document: DocumentResult): Content {
  const { charged, shown } = partedFindings(document);
  const nothing = document.score !== null && markup`<p>Nothing in this article was charged.</p>\n`;
  return [
    charged.length > 0
      ? markup`<h4 class="large">${chargedTitle(charged)}</h4>\n${groupsOf(charged).map((own) => group(view, document, own))}`
      : nothing,
    shown.length > 0 &&
      markup`<h4>${shownTitle(shown)}</h4>\n<ul class="shown">\n${shown.map((finding) => shownFinding(view, document, finding))}</ul>\n`,
  ];
}

function group(view: View, document: DocumentResult, own: FindingGroup): Markup {
  const advice = sharedAdvice(own);
  return markup`<div class="group">
<div class="row"><h5>${signalTitle(view, own)}</h5> <strong class="cost">${cost(own.points)}</strong></div>
<p class="note">${rich(groupWords(view, own))}</p>
${advice !== null && markup`<p><strong>To do: </strong>${advice}</p>\n`}<ol class="findings">
${own.findings.map((finding) => chargedFinding(view, document, finding, advice === null))}</ol>
</div>
`;
}

function chargedFinding(view: View, document: DocumentResult, finding: Finding, withAdvice: boolean): Markup {
  const reason = markup`<p>${rich(reasonWords(finding, withAdvice))}</p>\n`;
  const evidence = quotes(view, document, finding);
  const parts = finding.spans.length > 0 ? [evidence, reason] : [reason, evidence];
  return markup`<li id="${view.places.of(finding)}" tabindex="-1">
<div class="id">${number(view, document, finding)} <code>${short(finding.id, 12)}</code></div>
<div class="evidence">
${parts}</div>
<strong class="cost">${cost(finding.points)}</strong>
</li>
`;
}

/** The number that the finding has in its article, with a link to the passage. */
function number({ places }: View, document: DocumentResult, finding: Finding): Content {
  const own = articleTextOf(document).passages.get(finding)?.number;
  if (own === undefined) return null;
  return markup`<a class="chip" href="#${passageId(places, finding)}" aria-label="Passage ${own} in the article">${own}</a>`;
}

function quotes(view: View, document: DocumentResult, finding: Finding): Content {
  const more = circumstances(view, document, finding);
  if (finding.spans.length === 0) {
    return markup`<p class="note">${rich(['Missing from the whole article · ', ...more])}</p>\n`;
  }
  const all = quotesOf(finding.spans);
  // What stands side by side elsewhere is only named here.
  const shown = overlapPlace(view, document, finding) ? all.slice(0, 1) : all;
  return shown.map((quote, index) => {
    const last = index + 1 === shown.length;
    const others = last ? all.slice(shown.length).flatMap(({ places }) => places) : [];
    const place = placeWords(view, document, { ...quote, places: [...quote.places, ...others] }, all.length > 1);
    return markup`<blockquote dir="auto">${rich(quote.text)}</blockquote>
<p class="note">${rich(last ? [`${place} · `, ...more] : place)}</p>
`;
  });
}

const shownFinding = (view: View, document: DocumentResult, finding: Finding): Markup =>
  markup`<li id="${view.places.of(finding)}" tabindex="-1"><div class="id">${number(view, document, finding)} <code>${short(finding.id, 12)}</code></div> <div>${rich(shownWords(view, finding))}</div></li>\n`;
