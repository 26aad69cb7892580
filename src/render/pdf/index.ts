import type { Report } from '../../report/report.js';
import { chartsOf } from '../charts/report-charts.js';
import { renderJson } from '../json/index.js';
import { lengthOfTexts } from '../words/article-text.js';
import { Names } from '../words/names.js';
import { limits, Places } from '../words/places.js';
import { bytesOf, createPdf } from './document.js';
import { Characters } from './fonts/characters.js';
import { openFaces } from './fonts/faces.js';
import type { Desk } from './layout/desk.js';
import { Flow } from './layout/flow.js';
import { Typesetter } from './layout/lines.js';
import { destinations, paint } from './layout/paint.js';
import { Pen } from './layout/pen.js';
import { writePages } from './pages/index.js';
import { runningHead } from './pages/running-head.js';
import { frame, margin, papers } from './theme.js';

export interface PdfOptions {
  /** `A4` unless told. */
  readonly paper?: keyof typeof papers;
  /** Keeps to PDF/A-3b (ISO 19005-3) as well; the sign-off then has lines to write on, and no fields to fill in. */
  readonly archive?: boolean;
}

/**
 * The Report as a tagged PDF with its charts as vectors and the Report itself attached as `report.json`.
 * The same Report gives the same bytes.
 * @throws RangeError if `paper` is neither `A4` nor `letter`
 */
export async function renderPdf(report: Report, options: PdfOptions = {}): Promise<Uint8Array> {
  const paper = papers[options.paper ?? 'A4'];
  if (!paper) throw new RangeError(`no paper “${options.paper}”: choose A4 or letter`);
  const [{ default: PDFDocument }, { drawChart }, charts, faces] = await Promise.all([
    import('pdfkit'),
    import('./canvas/index.js'),
    import('../charts/index.js'),
    openFaces(),
  ]);
  const characters = new Characters(faces);
  const type = new Typesetter(characters);
  const flow = new Flow(frame.top, paper.height - frame.bottom);
  const width = paper.width - 2 * margin;
  const desk: Desk = {
    report,
    type,
    characters,
    flow,
    width,
    charts: chartsOf(charts, report, width),
    names: new Names(report),
    places: new Places(report),
    printsArticles: lengthOfTexts(report) <= limits.articleText,
    drawn: [],
  };
  writePages(desk);

  const pages = flow.pages();
  const found = destinations(pages);
  const pageOf = (destination: string): number => {
    const page = found.get(destination);
    if (page === undefined) throw new Error(`nothing in the report is called “${destination}”`);
    return page;
  };
  const pdf = createPdf(PDFDocument, report, renderJson(report), options.archive ?? false);
  paint(pdf, new Pen(pdf, { drawChart, characters, pageOf, fillable: !options.archive }), pages, {
    type,
    paper,
    head: runningHead(report),
  });
  return bytesOf(pdf);
}
