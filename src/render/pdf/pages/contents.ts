import { short } from '../../words/numbers.js';
import { limits, places } from '../../words/places.js';
import { pageLink, type Run } from '../../words/rich.js';
import { type Desk, summaryHeading } from '../layout/desk.js';
import { heightOf } from '../layout/piece.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';

function entries({ report, places: where, charts }: Desk): Run[] {
  const sources = report.sources
    .slice(0, limits.sources)
    .map((source) => pageLink(short(source.name, 44), where.of(source)));
  const more = report.sources.length > limits.sources ? [pageLink('All sources', places.allSources)] : [];
  return [
    ...(charts.comparison.length > 0 ? [pageLink('Comparison', places.comparison)] : []),
    ...(more.length > 0 ? [pageLink('The sources, one by one', where.of(report.sources[0]!)), ...more] : sources),
    pageLink('Overlaps', places.overlaps),
    pageLink('Contradictions', places.contradictions),
    pageLink('Who speaks', places.voices),
    pageLink('Method', places.method),
    pageLink('What was not assessed', places.notAssessed),
    pageLink('Right of reply and sign-off', places.signOff),
    ...(charts.comparison.length > 0 || charts.voices ? [pageLink('The charts as tables', places.charts)] : []),
  ];
}

const columns = 3;

/** Where everything is, if the page has room for it; the bookmarks say it as well. */
export function contents(desk: Desk, owner: Element): void {
  const { type, flow, width } = desk;
  const list = element('L', owner);
  const lines = entries(desk).map((entry) => {
    const body = element('LBody', element('LI', list));
    return paragraph(type, [entry], { ...styles.small, leading: 14 }, width / columns - 12, body);
  });
  const each = Math.ceil(lines.length / columns);
  const cells = Array.from({ length: columns }, (_, column) => ({
    x: (column * width) / columns,
    pieces: lines.slice(column * each, (column + 1) * each).flat(),
  }));
  const pieces = [...summaryHeading(desk, 'Contents', owner), ...row(cells)];
  if (heightOf(pieces) <= flow.room) flow.add(pieces);
}
