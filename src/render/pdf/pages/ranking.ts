import type { Report, SourceResult } from '../../../report/report.js';
import { counted, range, short, whole } from '../../words/numbers.js';
import { limits, places } from '../../words/places.js';
import { bandEdges, bandWords, lossWords } from '../../words/ranking.js';
import { link, pageLink, type Rich } from '../../words/rich.js';
import type { Desk } from '../layout/desk.js';
import type { Pen } from '../layout/pen.js';
import type { Piece } from '../layout/piece.js';
import { type Cell, row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';

/** Left edges of the columns, in parts of the table's width. */
const columns = { rank: 0, source: 0.045, bar: 0.36, score: 0.66, losses: 0.765 } as const;

/** The sources in their order; of many, the first and the last, and where to find the others. */
export function rankingTable(desk: Desk, owner: Element): Piece[] {
  const { report, width } = desk;
  const whole = element('Table', owner);
  const header = headerRow(desk, whole);
  const many = report.sources.length > limits.sources;
  const top = many ? report.sources.slice(0, 3) : report.sources;
  const bottom = many ? report.sources.slice(-2) : [];
  const rows = (sources: readonly SourceResult[]) =>
    sources.flatMap((source) => sourceRow(desk, source, whole, header));
  if (!many) return [header, ...rows(top)];
  const between = report.sources.length - top.length - bottom.length;
  const words: Rich = [`${counted(between, 'source')} between: `, pageLink('all sources', places.allSources)];
  const line = element('TR', whole);
  const cell = (text: Rich) => paragraph(desk.type, text, styles.note, width, element('TD', line));
  const cells = [
    { x: 0, pieces: cell('') },
    { x: columns.source * width, pieces: cell(words) },
    ...[columns.bar, columns.score, columns.losses].map((x) => ({ x: x * width, pieces: cell('') })),
  ];
  return [header, ...rows(top), ...row(cells, { above: 4, below: 4, rule: width }), ...rows(bottom)];
}

function headerRow({ type, width }: Desk, owner: Element): Piece {
  const line = element('TR', owner);
  const head = (text: string, left: number, room: number): Cell => ({
    x: left * width,
    pieces: paragraph(type, text, styles.note, room * width, element('TH', line, { scope: 'Column' })),
  });
  const cells = [
    head('Rank', columns.rank, 0.045),
    head('Source', columns.source, 0.3),
    head('Band, on the scale of 100', columns.bar, 0.29),
    head('Score', columns.score, 0.1),
    head('Largest losses', columns.losses, 0.235),
  ];
  return { ...row(cells, { below: 3, rule: width })[0]!, keep: true };
}

function sourceRow(desk: Desk, source: SourceResult, owner: Element, repeat: Piece): Piece[] {
  const { report, type, width } = desk;
  const line = element('TR', owner);
  const cell = (type: 'TH' | 'TD') => element(type, line, type === 'TH' ? { scope: 'Row' } : {});
  const ranked = report.ranking.find((entry) => entry.source === source.name);
  const name = link(short(source.name, 80), desk.places.of(source));
  const title = { ...styles.section, size: 11.5, leading: 15, color: ink.text };
  const heads = cell('TH');
  const owns = cell('TD');
  const cells: Cell[] = [
    {
      x: 0,
      pieces: paragraph(type, ranked ? String(ranked.rank) : '–', { ...title, color: ink.soft }, 20, cell('TD')),
    },
    {
      x: columns.source * width,
      pieces: [
        ...paragraph(type, [name], title, 0.29 * width, element('P', heads)),
        ...paragraph(type, counted(source.documents.length, 'article'), styles.note, 0.29 * width, element('P', heads)),
      ],
    },
    {
      x: columns.bar * width,
      pieces: [
        bar(report, source, 0.28 * width),
        ...paragraph(type, bandWords(report, source), styles.note, 0.28 * width, owns),
      ],
    },
    { x: columns.score * width, pieces: scorePieces(desk, source, line) },
    { x: columns.losses * width, pieces: losses(desk, source, cell('TD'), width * (1 - columns.losses)) },
  ];
  return row(cells, { above: 7, below: 7, rule: width, repeat });
}

function scorePieces({ type, width }: Desk, { score, interval }: SourceResult, line: Element): Piece[] {
  const owner = element('TD', line);
  if (score === null || interval === null) return paragraph(type, 'not scored', styles.note, 0.1 * width, owner);
  const big = { size: 16, leading: 18, bold: true, color: ink.text };
  return [
    ...paragraph(type, whole(score), big, 0.09 * width, element('P', owner)),
    ...paragraph(type, range(interval), styles.note, 0.1 * width, element('P', owner)),
  ];
}

function losses({ type }: Desk, { losses, score }: SourceResult, owner: Element, width: number): Piece[] {
  if (score === null) return paragraph(type, '–', styles.small, width, owner);
  if (losses.length === 0) return paragraph(type, 'none', styles.small, width, owner);
  return losses
    .slice(0, 2)
    .flatMap((loss) => paragraph(type, lossWords(loss), styles.small, width, element('P', owner)));
}

/** The score as a bar over the whole scale, notched where the bands begin, and its interval as a line beneath. */
function bar(report: Report, { score, interval }: SourceResult, width: number): Piece {
  const notches = bandEdges(report);
  const draw = (pen: Pen, x: number, y: number): void => {
    const at = (value: number) => x + (value / 100) * width;
    pen.fill({ x, y: y + 3, width, height: 9 }, ink.track);
    if (score !== null) pen.fill({ x, y: y + 3, width: (score / 100) * width, height: 9 }, ink.brand);
    pen.stroke(
      notches.map((min) => [at(min), y + 3, at(min), y + 12]),
      '#ffffff',
      1,
    );
    if (!interval) return;
    const [low, high] = [at(interval[0]), at(interval[1])];
    pen.stroke(
      [
        [low, y + 15.5, high, y + 15.5],
        [low, y + 13.5, low, y + 17.5],
        [high, y + 13.5, high, y + 17.5],
      ],
      ink.text,
      0.8,
    );
  };
  return { height: 21, keep: false, draw };
}
