import type { DocumentResult } from '../../../report/report.js';
import { lower, short } from '../../words/numbers.js';
import { hasCounts } from '../../words/signals.js';
import { articleColumns, articleRows, fileWords, scoreWords, sourceLead } from '../../words/source.js';
import { nameOf, sourceTitle } from '../../words/titles.js';
import { whyUnscored } from '../../words/unscored.js';
import { type Desk, drawing, heading, openSection, prose } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import type { Element } from '../layout/structure.js';
import { table } from '../layout/table.js';
import { styles } from '../theme.js';
import { writeArticle } from './article.js';
import { writeFindings } from './findings.js';
import { writeReading } from './reading.js';
import { countsOf, writeSignals } from './signals.js';

/** A section begins below another where the page still has so many points: nearly all of it, unless sections are short or many. */
const room = { unscored: 130, ofMany: 300, scored: 500 } as const;

/** What exactly is wrong, and where? A section for each source, in the order of the ranking. */
export function writeSources(desk: Desk): void {
  const documents = new Map(desk.report.documents.map((document) => [document.id, document]));
  const many = desk.report.sources.length > 12;
  for (const source of desk.report.sources) {
    const own = source.documents.flatMap((id) => documents.get(id) ?? []);
    const section = openSection(desk, {
      title: sourceTitle(source),
      lead: sourceLead(source, own),
      destination: desk.places.of(source),
      name: nameOf(source),
      room: source.score === null ? room.unscored : many ? room.ofMany : room.scored,
    });
    if (own.length > 1) writeList(desk, own, section);
    for (const document of own) writeDocument(desk, document, section, own.length > 1);
  }
}

function writeList(desk: Desk, documents: readonly DocumentResult[], section: Element): void {
  desk.flow.add(table(desk.type, articleColumns, articleRows(desk, documents), desk.width, section));
}

function writeDocument(desk: Desk, document: DocumentResult, section: Element, apart: boolean): void {
  const { report, flow } = desk;
  const title = document.title ?? 'Without a headline';
  const anchor = {
    destination: desk.places.of(document),
    bookmark: { title: short(title, 90), depth: 1 as const },
  };
  flow.add([
    gap(apart ? 26 : 4),
    ...heading(desk, 'H3', title, section, anchor),
    ...prose(desk, fileWords(document), section, styles.note, { keep: true }),
  ]);
  flow.add([gap(8)]);
  writeReading(desk, document, section);
  if (document.score === null) {
    flow.add(prose(desk, `Not scored: ${lower(whyUnscored(document))}.`, section));
  } else {
    const chart = desk.charts.waterfall(document.id);
    if (chart) {
      flow.add([gap(12), ...heading(desk, 'H4', scoreWords(report, document), section)]);
      drawing(desk, chart, section, hasCounts(desk.report, document) ? countsOf(desk, document) : null);
    }
    writeSignals(desk, document, section);
  }
  writeFindings(desk, document, section);
  writeArticle(desk, document, section);
}
