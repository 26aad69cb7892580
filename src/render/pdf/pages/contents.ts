import type { Report } from '../../../report/report.js';
import { type Desk, subheading } from '../layout/desk.js';
import { pageLink, type Run } from '../layout/rich.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';
import { short } from '../words/numbers.js';
import { limits, places } from './places.js';

function entries(report: Report): Run[] {
  const sources = report.sources
    .slice(0, limits.sources)
    .map(({ name }) => pageLink(short(name, 44), places.source(report, name)));
  const more = report.sources.length > limits.sources ? [pageLink('All sources', places.annex.sources)] : [];
  return [
    pageLink('Comparison', places.comparison),
    ...(more.length > 0
      ? [pageLink('The sources, one by one', places.source(report, report.sources[0]!.name)), ...more]
      : sources),
    pageLink('Overlaps', places.overlaps),
    pageLink('Contradictions', places.contradictions),
    pageLink('Who speaks', places.voices),
    pageLink('Method', places.method),
    pageLink('What was not assessed', places.notAssessed),
    pageLink('Right of reply and sign-off', places.signOff),
  ];
}

/** Where everything is, in two columns. */
export function contents(desk: Desk, owner: Element): void {
  const { type, flow, width, report } = desk;
  subheading(desk, 'Contents', owner);
  const list = element('L', owner);
  const lines = entries(report).map((entry) => {
    const body = element('LBody', element('LI', list));
    return paragraph(type, [entry], { ...styles.small, leading: 14 }, width / 2 - 12, body);
  });
  const half = Math.ceil(lines.length / 2);
  flow.add(
    row([
      { x: 0, pieces: lines.slice(0, half).flat() },
      { x: width / 2, pieces: lines.slice(half).flat() },
    ]),
  );
}
