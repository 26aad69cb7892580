import type { Article, Mention, Token } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import { firstAt, NARRATOR, type Voices } from '../reading/voices.js';

/** A role in more words than this is a description. */
const LONGEST = 9;

/** The role beside a name: what the reading of the article found, else an apposition with "since" ("Teka, the president since 2003,"). */
export const roleOf = (article: Article, mention: Mention): Span | null => mention.role ?? apposition(article, mention);

function apposition({ tokens }: Article, { end }: Mention): Span | null {
  const comma = firstAt(tokens, end);
  if (tokens[comma]?.text !== ',') return null;
  const first = opening(tokens, comma + 1);
  for (let i = first; first > 0 && i < first + LONGEST; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.text === ',' || token.pos === 'VERB' || token.pos === 'AUX') return null;
    if (token.norm === 'since') return i === first ? null : { start: tokens[first]!.start, end: tokens[i - 1]!.end };
  }
  return null;
}

/** After "the", "who is", "who has been"; 0 where none of them stands. */
function opening(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm === 'the') return at + 1;
  if (tokens[at]?.norm !== 'who') return 0;
  const been = tokens[at + 1]?.norm === 'has' && tokens[at + 2]?.norm === 'been' ? at + 3 : 0;
  return been > 0 && tokens[been]?.norm === 'the' ? been + 1 : been;
}

export function tokensIn({ tokens }: Article, { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let i = firstAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i += 1) found.push(tokens[i]!);
  return found;
}

/** Whose words name a person: a role or an age beside a name is the writer's, wherever it is not quoted. */
export function voiceAt({ tokens }: Article, voices: Voices, { start }: Mention): string {
  const at = firstAt(tokens, start);
  return (tokens[at]?.quote ?? -1) < 0 ? NARRATOR : voices[at]!;
}
