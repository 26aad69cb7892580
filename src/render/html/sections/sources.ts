import type { DocumentResult } from '../../../report/report.js';
import { lower } from '../../words/numbers.js';
import { readingFacts, readingNotes } from '../../words/reading.js';
import { countColumns, countRows, silentSignals } from '../../words/signals.js';
import { articleColumns, articleRows, fileWords, scoreWords, sourceLead } from '../../words/source.js';
import { nameOf, sourceTitle } from '../../words/titles.js';
import { whyUnscored } from '../../words/unscored.js';
import { figure } from '../figure.js';
import { type Content, type Markup, markup } from '../markup.js';
import { list, rich } from '../rich.js';
import { section } from '../section.js';
import { table } from '../table.js';
import type { View } from '../view.js';
import { findings } from './findings.js';
import { readArticle } from './read-article.js';

/** What exactly is wrong, and where? A section for each source, in the order of the ranking. */
export function sources(view: View): Content {
  const { report, places } = view;
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  return report.sources.map((source) => {
    const own = source.documents.flatMap((id) => documents.get(id) ?? []);
    const several = own.length > 1;
    const title = { id: places.of(source), title: sourceTitle(source), lead: sourceLead(source, own) };
    return section(title, [
      several && table(`Articles of ${nameOf(source)}`, articleColumns, articleRows(view, own)),
      own.map((document) => article(view, document)),
    ]);
  });
}

function article(view: View, document: DocumentResult): Markup {
  const id = view.places.of(document);
  return markup`<article id="${id}" tabindex="-1">
<h3 dir="auto">${document.title ?? 'Without a headline'}</h3>
<p class="note">${fileWords(document)}</p>
<h4>How it was read</h4>
<p class="small">${rich(readingFacts(document))}</p>
${list(readingNotes(document, 'all stand in the article’s text'))}
${document.score === null ? markup`<p>Not scored: ${lower(whyUnscored(document))}.</p>\n` : score(view, document)}${findings(view, document)}${readArticle(view, document)}</article>
`;
}

function score({ report, charts }: View, document: DocumentResult): Content {
  const chart = charts.waterfall(document.id);
  const rows = countRows(report, document);
  const silent = silentSignals(report, document);
  return [
    chart && figure(chart, markup`<h4>${scoreWords(report, document)}</h4>`),
    rows.length > 0 && markup`<h4>From counts to points</h4>\n${table('From counts to points', countColumns, rows)}`,
    silent.length > 0 && markup`<p class="note">${rich(silent)}</p>\n`,
  ];
}
