import type { Report } from '../../report/report.js';
import { counted, lower } from './numbers.js';
import { bold, type Rich } from './rich.js';
import type { Telling } from './telling.js';
import { whyUnscored } from './unscored.js';

export const neverAssessed =
  'Whether any claim is true; pictures, video and sound; what links lead to; languages other than English.';

/** What the scores do not rest on: inputs that were not read, articles not scored, checks that failed, text left out. */
export const notAssessed = (telling: Telling): Rich[] => [
  ...unread(telling.report),
  ...unscored(telling),
  ...failed(telling),
  ...leftOut(telling.report),
];

const unread = ({ warnings }: Report): Rich[] =>
  warnings.map(({ kind, path, message }) => [bold(path ?? kind.replaceAll('-', ' ')), `: ${message}`]);

const unscored = ({ report, names }: Telling): Rich[] =>
  report.documents
    .filter(({ score }) => score === null)
    .map((document) => [bold(`${names.document(document.id)} was not scored`), `: ${lower(whyUnscored(document))}`]);

/** Checks that stopped with an error. */
function failed({ report, names }: Telling): Rich[] {
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
