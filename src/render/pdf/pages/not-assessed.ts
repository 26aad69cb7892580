import type { Report } from '../../../report/report.js';
import { bullets, type Desk, prose, subheading } from '../layout/desk.js';
import { bold, type Rich } from '../layout/rich.js';
import type { Element } from '../layout/structure.js';
import { styles } from '../theme.js';
import { counted, lower } from '../words/numbers.js';
import { whyUnscored } from '../words/unscored.js';
import { places } from './places.js';

/** What the scores do not rest on: inputs that were not read, articles not scored, text left out, letters not printed. */
export function writeNotAssessed(desk: Desk, section: Element): void {
  const { report, flow } = desk;
  subheading(desk, 'What was not assessed', section, { destination: places.notAssessed });
  flow.add(
    prose(
      desk,
      'Whether any claim is true; pictures, video and sound; what links lead to; languages other than English.',
      section,
    ),
  );
  const items = [...unread(report), ...unscored(desk), ...failed(desk), ...leftOut(report), ...unprinted(desk)];
  if (items.length > 0) flow.add(bullets(desk, items, section, styles.small));
}

const unread = ({ warnings }: Report): Rich[] =>
  warnings.map(({ kind, path, message }) => [bold(path ?? kind.replaceAll('-', ' ')), `: ${message}`]);

const unscored = ({ report, names }: Desk): Rich[] =>
  report.documents
    .filter(({ score }) => score === null)
    .map((document) => [bold(`${names.document(document.id)} was not scored`), `: ${lower(whyUnscored(document))}`]);

/** Checks that stopped with an error. */
function failed({ report, names }: Desk): Rich[] {
  return report.documents.flatMap(({ id, checks }) =>
    checks
      .filter(({ status }) => status === 'error')
      .map(
        (check): Rich => [bold(`${check.id} failed on ${names.document(id)}`), `: ${check.message ?? 'no message'}`],
      ),
  );
}

function leftOut({ documents }: Report): Rich[] {
  const blocks = documents.flatMap(({ reading }) => reading.leftOut);
  if (blocks.length === 0) return [];
  const copies = blocks.filter(({ copyOfLine }) => copyOfLine !== null).length;
  const repeated = copies === 0 ? '' : `, ${copies} of them repeated`;
  return [
    [
      bold(`${counted(blocks.length, 'block')} left out`),
      ` as furniture or copies${repeated}; each is listed with its article under “How it was read”`,
    ],
  ];
}

function unprinted({ characters }: Desk): Rich[] {
  const letters = [...characters.missing].map(
    (letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  if (letters.length === 0) return [];
  return [
    [
      bold(`${counted(letters.length, 'letter')} without a glyph`),
      ` in the report’s fonts, printed by code: ${letters.slice(0, 60).join(', ')}${letters.length > 60 ? ' and others' : ''}`,
    ],
  ];
}
