import type { Article } from '../../../article/article.js';
import { type Harm, readHarms } from '../quantity/harm.js';
import type { SentenceGrammar } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';
import { exclude, figures } from '../reading/numbers.js';

/** A headline's figure that no figure of the body bears out. */
export interface FigureClash {
  readonly headline: Harm;
  readonly body: Harm;
}

/**
 * Figures of people who came to harm in headlines and subheads, where the body gives another for the same outcome, by whatever
 * voice, and the headline's own nowhere.
 */
export function figureClashes({ article, headlines, body }: Reading): FigureClash[] {
  const { tokens } = article;
  const announced = headlines.flatMap((grammar) => headlineHarms(article, grammar));
  if (announced.length === 0) return [];
  const told = body.flatMap((grammar) => readHarms(tokens, grammar));
  const values = new Set(
    body.flatMap(({ sentence }) => figures(tokens, sentence.firstToken, sentence.endToken)).map(({ value }) => value),
  );
  return announced.flatMap((headline) => {
    const same = told.filter(
      ({ outcome, counted }) =>
        outcome === headline.outcome && (counted === headline.counted || headline.counted === 'people'),
    );
    const [first] = same;
    if (first === undefined || values.has(headline.figure.value) || isSum(headline, same)) return [];
    const contrary = same.every(({ figure }) => exclude(headline.figure, figure));
    return contrary && same.length === 1 ? [{ headline, body: first }] : [];
  });
}

/** Headlines leave out what the reader adds: "Fire kills 12" counts people. */
const headlineHarms = ({ tokens }: Article, grammar: SentenceGrammar): Harm[] => readHarms(tokens, grammar);

function isSum({ figure }: Harm, harms: readonly Harm[]): boolean {
  return harms.reduce((sum, harm) => sum + harm.figure.value, 0) === figure.value;
}
