// @ts-check
/**
 * Trials that need no marking: passages copied by rule. The first part of an article, up to its first empty line, is its
 * head; paragraphs follow.
 *
 * @typedef {import('./inject.mjs').Trial} Trial
 * @typedef {import('./truth.mjs').MarkedArticle} MarkedArticle
 */

const paragraphs = (/** @type {string} */ text) => text.trimEnd().split('\n\n').slice(1);

/**
 * @param {readonly MarkedArticle[]} articles
 * @returns {{ article: MarkedArticle, trial: Trial }[]} four for each: a paragraph that comes twice, and two paragraphs
 *   of the next article, word for word: without credit and with
 */
export function copyTrials(articles) {
  return articles.flatMap((article, index) => {
    const own = paragraphs(article.text);
    const donor = articles[(index + 1) % articles.length];
    const last = own.at(-1);
    const taken = donor && paragraphs(donor.text).slice(2, 4);
    if (!donor || !taken || !last || own.length < 5) throw new Error(`${article.id} is too short to copy from`);
    const before = (/** @type {readonly string[]} */ added) => ({ before: last, after: [...added, last].join('\n\n') });
    const trials = [
      { defect: 'repeated-paragraph', ...before([own[2] ?? '']), with: [own[2] ?? ''] },
      { defect: 'verbatim-copy', ...before(taken), from: donor.id },
      ...(donor.outlet === null
        ? []
        : [{ defect: 'credited-copy', ...before([`${donor.outlet} reported:`, ...taken]), from: donor.id }]),
    ];
    return trials.map((trial) => ({ article, trial }));
  });
}
