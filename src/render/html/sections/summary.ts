import { checkFirst } from '../../words/check-first.js';
import { identity } from '../../words/identity.js';
import { limits, places } from '../../words/places.js';
import { limitsTitle, limitsWords, summaryLead, warningsTitle, warningWords } from '../../words/summary.js';
import { summaryTitle } from '../../words/titles.js';
import { type Content, type Markup, markup } from '../markup.js';
import { rich } from '../rich.js';
import type { View } from '../view.js';
import { ranking } from './ranking.js';

/** Whom can I cite, and what do I check? */
export function summary(view: View): Markup {
  const { report } = view;
  return markup`<section id="summary" tabindex="-1">
<p class="title">${report.title} <span class="identity">${identity(report)}</span></p>
<h1>${summaryTitle(report)}</h1>
<p class="lead">${summaryLead(report)}</p>
${report.sources.length > 0 && ranking(view)}${first(view)}<div class="panel">
<h2>${limitsTitle}</h2>
<p>${limitsWords}</p>
</div>
${warnings(view)}</section>
`;
}

function first(view: View): Content {
  const items = checkFirst(view).map(
    ({ text, label, destination }) =>
      markup`<li>${rich(text)} <a class="jump" href="#${destination}">${label}</a></li>\n`,
  );
  return items.length > 0 && markup`<h2>Check these first</h2>\n<ol class="first">\n${items}</ol>\n`;
}

function warnings({ report }: View): Content {
  const all = report.warnings;
  const rest = all.length - limits.warnings;
  const items = all.slice(0, limits.warnings).map((warning) => markup`<li>${rich(warningWords(warning))}</li>\n`);
  const more = markup`<p>${rest} more: see <a href="#${places.notAssessed}">What was not assessed</a></p>\n`;
  return (
    all.length > 0 && markup`<h2>${warningsTitle(report)}</h2>\n<ul class="notes">\n${items}</ul>\n${rest > 0 && more}`
  );
}
