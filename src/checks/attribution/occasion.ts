import { createRequire } from 'node:module';
import type { Article, Attribution } from '../../article/article.js';

const lexicon: Record<'speaking' | 'writing' | 'offices' | 'gatherings', string[]> = createRequire(import.meta.url)(
  './occasion.json',
);
const { offices } = lexicon;
/** Words of “, a spokesman” and “, the chief spokesman”. */
const APPOSITION = 4;
const occasions = new Set([...lexicon.speaking, ...lexicon.writing]);

const gatherings = new Set(lexicon.gatherings);

/** “the council”, “a news conference”: who is told there is told by everybody who speaks. */
export const isGathering = (channel: string): boolean =>
  channel
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => gatherings.has(word));

/** “Speaking for the defence, she said …”, “tweeted to the boy and said …”, “According to Radio Nord, he believes …”. */
export function isOnOccasion({ sentences, tokens }: Article, { sentence, content, cue }: Attribution): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  for (let at = firstToken; at < endToken; at += 1) {
    const { start, norm } = tokens[at]!;
    if (start >= content.start && start < content.end) continue;
    if (occasions.has(norm)) return true;
    const carried = norm === 'according' && tokens[at + 1]?.norm === 'to';
    if (carried && (cue === null || start < cue.start || start >= cue.end)) return true;
  }
  return false;
}

/** A spokesman's words are his office's: the reader knows whom to ask. He is called so before his name or behind it. */
export function speaksForOffice({ sentences, tokens }: Article, { role, source, sentence }: Attribution): boolean {
  if (role !== null && offices.some((office) => role.toLowerCase().includes(office))) return true;
  if (source === null) return false;
  const { firstToken, endToken } = sentences[sentence]!;
  const behind = tokens.slice(firstToken, endToken).filter(({ start }) => start >= source.end);
  return behind.slice(0, APPOSITION).some(({ lemma, quote }) => quote < 0 && offices.includes(lemma));
}
