import { bullets, type Desk, openSection, prose, subheading } from '../layout/desk.js';
import { bold, pageLink, type Rich } from '../layout/rich.js';
import { type Element, element } from '../layout/structure.js';
import { table } from '../layout/table.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';
import { commandOf } from './command.js';
import { inputColumns, inputRows } from './inputs.js';
import { writeNotAssessed } from './not-assessed.js';
import { limits, places } from './places.js';
import { writeRubric } from './rubric.js';

/** Can I repeat it, and how far can I trust it? */
export function writeMethod(desk: Desk): void {
  const { report } = desk;
  const { path, title, sha256 } = report.rubric;
  const lead = `Made by ${report.tool.name} ${report.tool.version} with the rubric “${title}” (${path}). The same inputs, rubric and version give the same report, byte for byte.`;
  const section = openSection(desk, {
    title: 'How these scores were made, and how to make them again',
    lead,
    destination: places.method,
    name: 'Method',
  });
  writeFormulas(desk, section);
  writeRubric(desk, section);
  writeInputs(desk, section, sha256);
  writeCommand(desk, section);
  writeNotAssessed(desk, section);
}

const formulas: readonly (readonly [name: string, words: string])[] = [
  [
    'Rate',
    'hits divided by what could have been hit; where the rubric says “per document”, hits counted, each weighed by its confidence. A tag with a factor in the rubric weighs a hit more or less.',
  ],
  [
    'Score of a signal',
    '100 at or below the rate for full marks, 0 at or above the rate for none, on a straight line between them.',
  ],
  [
    'Score of a check and of an article',
    'the mean of what applies, weighed by the rubric; 0 for a check that fails as a whole. What does not apply passes its weight on to the rest; coverage says how much of the rubric was scored.',
  ],
  ['Cap', 'an upper limit that the rubric sets for a stated reason, applied after the mean.'],
  [
    'Points',
    'what each finding cost of 100. The points of all findings, and what a cap took beyond them, add up to 100 less the score, to 0.1.',
  ],
  [
    'Interval',
    'what a few sentences more or fewer could change: the Wilson interval of each rate, carried through the curves and the means.',
  ],
  ['Source', 'the mean of its articles that have a score, each counted once.'],
];

function writeFormulas(desk: Desk, section: Element): void {
  subheading(desk, 'From words to a score', section);
  const items = formulas.map(([name, words]): Rich => [bold(`${name}: `), words]);
  desk.flow.add(bullets(desk, items, section));
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
}
