import { accuracyColumns, accuracyLead, accuracyRows, accuracyTitle } from '../../words/accuracy.js';
import { commandOf } from '../../words/command.js';
import { inputColumns, inputRows } from '../../words/inputs.js';
import { formulas, methodLead, methodTitle } from '../../words/method.js';
import { neverAssessed, notAssessed } from '../../words/not-assessed.js';
import { limits, places } from '../../words/places.js';
import { bold } from '../../words/rich.js';
import { checkRules, rubricItems } from '../../words/rubric.js';
import { type Content, type Markup, markup } from '../markup.js';
import { list } from '../rich.js';
import { section } from '../section.js';
import { table } from '../table.js';
import type { View } from '../view.js';
import { judge } from './judge.js';

/** Can I repeat it, and how far can I trust it? */
export const method = (view: View): Markup =>
  section({ id: places.method, title: methodTitle, lead: methodLead(view.report) }, [
    markup`<h3>From words to a score</h3>\n${list(formulas.map(([name, words]) => [bold(`${name}: `), words]))}\n`,
    markup`<h3>The rubric as used</h3>\n`,
    checkRules(view.report).map(({ columns, rows, settings }) => [
      table(`Rubric: ${columns[0]!.head}`, columns, rows),
      list(settings, 'notes small'),
    ]),
    list(rubricItems(view.report), 'notes small'),
    accuracy(view),
    judge(view),
    fingerprints(view),
    markup`<h3>To make it again</h3>\n<p><code class="command">${commandOf(view.report)}</code></p>
<p class="note">The data of this report is in this file, in the element “report”: the JSON that --format json writes.</p>\n`,
    markup`<div id="${places.notAssessed}" tabindex="-1">\n<h3>What was not assessed</h3>\n<p>${neverAssessed}</p>\n${list(notAssessed(view))}\n</div>\n`,
  ]);

const accuracy = ({ report }: View): Content =>
  report.accuracy.length > 0 && [
    markup`<h3>${accuracyTitle}</h3>\n<p>${accuracyLead}</p>\n`,
    table(accuracyTitle, accuracyColumns, accuracyRows(report)),
  ];

function fingerprints({ report }: View): Content {
  const count = report.documents.length;
  const many = markup`<p>The hashes of all ${count} inputs are in the annex: <a href="#${places.allInputs}">all inputs</a></p>\n`;
  return [
    markup`<h3>Fingerprints</h3>\n<p class="small">Rubric, SHA-256: <code>${report.rubric.sha256}</code></p>\n`,
    count > limits.inputs ? many : count > 0 && table('Fingerprints', inputColumns, inputRows(report)),
  ];
}
