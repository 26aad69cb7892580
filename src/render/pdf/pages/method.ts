import { accuracyColumns, accuracyLead, accuracyRows, accuracyTitle } from '../../words/accuracy.js';
import { articlesElsewhere } from '../../words/article-text.js';
import { commandOf } from '../../words/command.js';
import { inputColumns, inputRows } from '../../words/inputs.js';
import { formulas, methodLead, methodTitle } from '../../words/method.js';
import { limits, places } from '../../words/places.js';
import { bold, pageLink, type Rich } from '../../words/rich.js';
import { bullets, type Desk, openSection, prose, subheading } from '../layout/desk.js';
import { type Element, element } from '../layout/structure.js';
import { table } from '../layout/table.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';
import { writeJudge } from './judge.js';
import { writeNotAssessed } from './not-assessed.js';
import { writeRubric } from './rubric.js';

/** Can I repeat it, and how far can I trust it? */
export function writeMethod(desk: Desk): void {
  const { report } = desk;
  const section = openSection(desk, {
    title: methodTitle,
    lead: methodLead(report),
    destination: places.method,
    name: 'Method',
  });
  writeFormulas(desk, section);
  writeAccuracy(desk, section);
  writeRubric(desk, section);
  writeJudge(desk, section);
  writeInputs(desk, section, report.rubric.sha256);
  writeCommand(desk, section);
  writeNotAssessed(desk, section);
}

function writeFormulas(desk: Desk, section: Element): void {
  subheading(desk, 'From words to a score', section);
  const items = formulas.map(([name, words]): Rich => [bold(`${name}: `), words]);
  desk.flow.add(bullets(desk, items, section));
}

function writeAccuracy(desk: Desk, section: Element): void {
  const { report, flow, type, width } = desk;
  if (report.accuracy.length === 0) return;
  subheading(desk, accuracyTitle, section);
  flow.add(prose(desk, accuracyLead, section));
  flow.add(table(type, accuracyColumns, accuracyRows(report), width, section));
}

function writeInputs(desk: Desk, section: Element, rubricHash: string): void {
  const { report, flow, type, width } = desk;
  subheading(desk, 'Fingerprints', section);
  flow.add(
    paragraph(type, ['Rubric, SHA-256: ', rubricHash], styles.small, width, element('P', section), { keep: true }),
  );
  if (report.documents.length > limits.inputs) {
    flow.add(
      prose(
        desk,
        [
          `The hashes of all ${report.documents.length} inputs are in the annex: `,
          pageLink('all inputs', places.allInputs),
        ],
        section,
      ),
    );
  } else if (report.documents.length > 0) flow.add(table(type, inputColumns, inputRows(report), width, section));
}

function writeCommand(desk: Desk, section: Element): void {
  subheading(desk, 'To make it again', section);
  desk.flow.add(prose(desk, commandOf(desk.report), section, styles.small));
  desk.flow.add(prose(desk, 'The data of this report is attached to it as report.json.', section, styles.note));
  if (!desk.printsArticles) desk.flow.add(prose(desk, articlesElsewhere(desk.report), section, styles.note));
}
