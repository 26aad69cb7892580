import type { Article } from '../../article/article.js';
import type { Evidence, Observation } from '../check.js';
import type { Lexicon, LexiconSettings } from './lexicon.js';
import { type Line, readProse, voiceOf } from './prose.js';
import { isResolved, type Reach } from './resolution.js';
import type { Match } from './rule.js';
import { worded } from './wording.js';

/** How a signal reads and words what its lexicon describes. */
interface Manner {
  /** Headlines and subheads are read and counted too. */
  readonly withDisplay?: boolean;
  /** What the passages are: a claim that leaves something open, unless told otherwise. */
  readonly label?: 'claim' | 'source';
}

/** Findings for what is vague and not resolved; every sentence with a narrator's word is an opportunity. */
export function observeVague(
  article: Article,
  lexicon: Lexicon,
  settings: LexiconSettings & Reach,
  { withDisplay = false, label = 'claim' }: Manner = {},
): Observation {
  const prose = readProse(article);
  const lines = withDisplay ? [...prose.display, ...prose.body] : prose.body;
  const opportunities = lines.filter(({ narrated }) => narrated).length;
  const findings = lines
    .flatMap((line) => lexicon.matches(line, settings))
    .filter((match) => !isResolved(match, prose, settings))
    .map((match) => describe(match, article, settings, label))
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  return opportunities === 0
    ? { opportunities, findings, reason: 'no sentence of the body is the narrator’s' }
    : { opportunities, findings };
}

function describe(match: Match, article: Article, reach: Reach, label: string): Evidence {
  const { line, first, end, rule, confidence } = match;
  const tokens = line.tokens.slice(first, end);
  const span = { start: tokens[0]!.start, end: withClosingMark(line, end, article), label };
  return {
    spans: [span],
    message: worded(match, article.document.text.slice(span.start, span.end), reach),
    advice: rule.advice,
    confidence,
    voice: voiceOf(tokens),
    ...(rule.tags && { tags: rule.tags }),
  };
}

/** End of a match's last word, its closing quotation mark included where the opening one stands inside the match. */
function withClosingMark(line: Line, end: number, article: Article): number {
  const last = line.tokens[end - 1]!;
  const quote = article.quotes[last.quote];
  return quote?.kind === 'term' && quote.inner.end === last.end ? quote.end : last.end;
}
