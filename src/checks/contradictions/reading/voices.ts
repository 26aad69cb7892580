import type { Article, Attribution } from '../../../article/article.js';
import { REPORTING } from './grammar.js';

/** Whose words each token is: equal keys, same voice. The narrator's key is ''. */
export type Voices = readonly string[];

export const NARRATOR = '';

/**
 * Reads whose words stand where. Quotations without a visible speaker, and terms in quotation marks, are each a voice of
 * their own, so that nothing is held against somebody who did not say it.
 */
export function readVoices({ tokens, attributions, quotes, document }: Article): Voices {
  const voices: string[] = tokens.map(({ quote }) => (quote < 0 ? NARRATOR : `quote ${quote}`));
  const speakers = speakerKeys(attributions, document.text);
  const ordered = attributions
    .map((attribution, i) => ({ attribution, key: speakers[i]! }))
    .sort((a, b) => a.attribution.content.start - b.attribution.content.start);
  for (const { attribution, key } of ordered) {
    const { content, form } = attribution;
    if (form === 'indirect' && !isReported(attribution, tokens)) continue;
    for (let i = firstAt(tokens, content.start); i < tokens.length && tokens[i]!.start < content.end; i += 1) {
      const quote = quotes[tokens[i]!.quote];
      if (form !== 'indirect' || quote === undefined || quote.kind === 'speech') voices[i] = key;
    }
  }
  return voices;
}

/** “The council rejected the plan” reports a deed; only the complement of a verb of saying is somebody's claim. */
function isReported({ cue }: Attribution, tokens: Article['tokens']): boolean {
  if (cue === null) return false;
  for (let i = firstAt(tokens, cue.start); i < tokens.length && tokens[i]!.start < cue.end; i += 1)
    if (REPORTING.has(tokens[i]!.lemma)) return true;
  return false;
}

/** A person by entity or name, else the words for it; an indefinite source ("another official") is somebody new. */
function speakerKeys(attributions: readonly Attribution[], text: string): string[] {
  const introduced = new Map<string, number>();
  const keys: string[] = [];
  const inOrder = [...attributions.keys()].sort(
    (a, b) => attributions[a]!.content.start - attributions[b]!.content.start,
  );
  for (const i of inOrder) {
    const { entity, speaker, source, statement } = attributions[i]!;
    if (entity >= 0) keys[i] = `@${entity}`;
    else if (speaker !== null) keys[i] = `= ${speaker.toLowerCase()}`;
    else if (source === null) keys[i] = `statement ${statement}`;
    else {
      const words = text.slice(source.start, source.end).toLowerCase().split(/\s+/u);
      const head = words.at(-1)!;
      if (/^(?:an?|another|some|one)$/u.test(words[0]!)) introduced.set(head, i);
      keys[i] = `${head} ${introduced.get(head) ?? 0}`;
    }
  }
  return keys;
}

/** Index of the first token that ends after an offset. */
export function firstAt(tokens: Article['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
