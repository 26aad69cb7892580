// @ts-check
/**
 * Measures the checks and prints the figures.
 *
 *     npm run eval                                          on the articles of this folder
 *     npm run eval -- --data DIR                            and on public data sets, as far as they are in DIR
 *     npm run eval -- --data DIR --scorers DIR --write      and with scorers; renews docs/accuracy.md, the READMEs of the
 *                                                           checks and the data of the report
 *     npm run eval -- --errors                              also names each defect missed and each wrong finding
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checks } from '../dist/checks/index.js';
import { accuracyFrom } from '../dist/report/accuracy.js';
import { errorLines } from './errors.mjs';
import { accuracyBySignal } from './figures.mjs';
import { measureOwn } from './own-articles.mjs';
import { signals, startProgram } from './program.mjs';
import { measurePublic } from './public-sets.mjs';
import { accuracyData, measuredWords, rewrite, withFigures, withMeasured } from './publish.mjs';
import { runScorers } from './scorers.mjs';
import { readArticles, readJudgements } from './sources.mjs';
import { sectionsOf } from './tables.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    scorers: { type: 'string' },
    write: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
if (values.scorers && !values.data) throw new Error('--scorers needs --data, the folder of their texts');
if (values.write && !values.scorers)
  throw new Error('--write needs --data and --scorers, since the published figures include those of public data sets');

const articles = readArticles();
const program = await startProgram();
const own = await measureOwn(articles, program);
const none = { labels: [], unjudged: 0, skipped: [] };
const open = values.data ? await measurePublic(values.data, program, readJudgements()) : none;
const figures = values.data && values.scorers ? runScorers(values.scorers, values.data, 'node dist/cli/main.js') : [];

const labels = [...own.labels, ...open.labels];
const accuracy = accuracyBySignal(signals, labels, own.trials);
const precisions = accuracyFrom(checks, accuracy);
const measured = { articles: articles.length, ...own, labels, accuracy, precisions, figures, unjudged: open.unjudged };
const sections = sectionsOf(measured);
console.log(sections);
if (values.errors) console.log(errorLines(own).join('\n'));
for (const set of open.skipped) console.error(`skipped: ${set} is not under ${values.data}`);

if (values.write) {
  if (open.skipped.length > 0) throw new Error('nothing was written: a data set is missing');
  writeFileSync('src/report/accuracy.json', accuracyData(accuracy));
  rewrite('docs/accuracy.md', (page) => withFigures(page, sections));
  for (const one of precisions)
    rewrite(`src/checks/${one.check}/README.md`, (page) => withMeasured(page, one.signal, measuredWords(one)));
}
