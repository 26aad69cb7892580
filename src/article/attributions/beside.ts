import type { Attribution, Sentence } from '../article.js';
import { isQuoteMark } from './phrase.js';
import type { QuotedBy } from './quoted.js';
import { mentionOf, type Reading } from './reading.js';
import { sourceOf } from './sources.js';
import { mainSubject } from './subjects.js';

type Who = Pick<Attribution, 'source' | 'sourceClass' | 'speaker' | 'entity' | 'role'>;

/**
 * Whose words a quotation without reporting words is: "Keller: “…”", or those of the only person of the sentence before it
 * in its paragraph, "Keller hit back at once. “…”"; null where neither tells.
 */
export function speakerBeside(reading: Reading, { quote, sentence }: QuotedBy): Who | null {
  const own = reading.sentences[sentence]!;
  const { tokens } = reading;
  let at = own.firstToken;
  while (at < own.endToken && tokens[at]!.start < quote.start) at += 1;
  const named = at - 1 >= own.firstToken && tokens[at - 1]!.text === ':' ? at - 2 : -1;
  if (named >= own.firstToken) return person(reading, named);
  const before = reading.sentences[sentence - 1];
  if (at > own.firstToken || before?.block !== own.block || people(reading, before).size !== 1) return null;
  if (tokens.slice(before.firstToken, before.endToken).some((token) => token.quote >= 0 || isQuoteMark(token)))
    return null;
  const subject = mainSubject(reading, before.endToken, before);
  return subject && person(reading, subject.head);
}

function person(reading: Reading, token: number): Who | null {
  if (mentionOf(reading, token) === null) return null;
  const source = sourceOf(reading, { first: token, end: token + 1, head: token });
  if (source?.sourceClass !== 'named-person') return null;
  const { span, ...who } = source;
  return { ...who, source: span };
}

function people(reading: Reading, { firstToken, endToken }: Sentence): Set<number> {
  const found = new Set<number>();
  for (let at = firstToken; at < endToken; at += 1) {
    const mention = mentionOf(reading, at);
    if (mention && reading.entities[mention.entity]?.kind === 'person') found.add(mention.entity);
  }
  return found;
}
