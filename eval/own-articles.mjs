// @ts-check
/**
 * The measures on the articles of this folder: clean, and with one defect at a time.
 *
 * @typedef {import('./measure.mjs').Finding} Finding
 * @typedef {import('./truth.mjs').MarkedArticle} MarkedArticle
 * @typedef {{ readonly set: string, readonly signal: string, readonly confidence: number, readonly right: boolean }} Labelled
 *   a finding of which it is known whether it is right
 * @typedef {{ readonly article: string, readonly defect: string, readonly words: string, readonly result: 'found' | 'missed' | 'void',
 *   readonly by: readonly string[], readonly alarms: readonly Finding[] }} TrialResult `by`: signals that found it
 * @typedef {{ readonly article: string, readonly finding: Finding, readonly right: boolean }} CleanFinding
 */
import { copyTrials } from './copies.mjs';
import { defects } from './defects.mjs';
import { inject } from './inject.mjs';
import { compare, signalOf } from './measure.mjs';
import { truthOf } from './truth.mjs';

const labelled = (/** @type {string} */ set, /** @type {Finding} */ finding, /** @type {boolean} */ right) => ({
  set,
  signal: signalOf(finding),
  confidence: finding.confidence,
  right,
});

/**
 * @param {readonly MarkedArticle[]} articles
 * @param {import('./program.mjs').Program} program
 * @returns {Promise<{ clean: CleanFinding[], trials: TrialResult[], labels: Labelled[] }>}
 * @throws Error if a marking does not fit its article
 */
export async function measureOwn(articles, program) {
  /** @type {CleanFinding[]} */
  const clean = [];
  /** @type {TrialResult[]} */
  const trials = [];
  /** @type {Labelled[]} */
  const labels = [];
  /** @type {Map<string, Finding[]>} */
  const before = new Map();
  for (const article of articles) {
    const found = await program(article);
    const isRight = truthOf(article);
    before.set(article.id, found);
    clean.push(...found.map((finding) => ({ article: article.id, finding, right: isRight(finding) })));
  }
  labels.push(...clean.map(({ finding, right }) => labelled('clean articles', finding, right)));

  const marked = articles.flatMap((article) => article.trials.map((trial) => ({ article, trial })));
  for (const { article, trial } of [...marked, ...copyTrials(articles)]) {
    const defect = defects[trial.defect];
    if (!defect) throw new Error(`${article.id}: no defect is called “${trial.defect}”`);
    const injected = inject(article.text, trial);
    const found = await program(
      { id: article.id, text: injected.text },
      articles.filter(({ id }) => id === trial.from),
    );
    const clean = before.get(article.id) ?? [];
    const outcome = compare({ document: article.id, defect, injected, clean, found });
    const isRight = truthOf(article, injected.moved);
    const alarms = outcome.alarms.filter((finding) => !isRight(finding));
    const by = [...new Set(outcome.hits.map(signalOf))];
    trials.push({ article: article.id, defect: trial.defect, words: trial.after, result: outcome.result, by, alarms });
    labels.push(...outcome.hits.map((finding) => labelled('planted defects', finding, true)));
    labels.push(...alarms.map((finding) => labelled('planted defects', finding, false)));
  }
  return { clean, trials, labels };
}
