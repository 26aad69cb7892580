import { type Rich, runsOf } from '../words/rich.js';
import { escaped } from './escape.js';

/** Signs beside which two asterisks do not open or close everywhere. */
const sign = /[\p{P}\p{S}]/u;
const space = /^\s|^$/;

/** Words with what is bold or marked in bold; links have nowhere to lead. */
export function rich(words: Rich): string {
  const runs = joined(words);
  return runs
    .map(({ text, strong }, index) => {
      if (!strong) return index === 0 ? line(text) : inner(text);
      const before = runs[index - 1]?.text.slice(-1) ?? '';
      const after = runs[index + 1]?.text.slice(0, 1) ?? '';
      return stressed(text, before, after);
    })
    .join('')
    .trim();
}

interface Stretch {
  text: string;
  readonly strong: boolean;
}

/** Neighbours of one weight become one. */
function joined(words: Rich): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { text, bold, marked } of runsOf(words)) {
    const strong = bold === true || marked === true;
    const last = stretches.at(-1);
    if (last?.strong === strong) last.text += text;
    else if (text !== '') stretches.push({ text, strong });
  }
  return stretches;
}

const line = (text: string): string => `${escaped(text)}${/\s$/.test(text) ? ' ' : ''}`;

/** Text within a line: it keeps its spaces, and what stands at its beginning begins nothing. */
function inner(text: string): string {
  const marker = escaped(`x${text}`).slice(1);
  return `${marker}${/\s$/.test(text) ? ' ' : ''}`;
}

function stressed(text: string, before: string, after: string): string {
  const words = escaped(text);
  if (words === '') return ' ';
  const lead = /^\s/.test(text) ? ' ' : '';
  const trail = /\s$/.test(text) ? ' ' : '';
  const opens = lead !== '' || space.test(before) || sign.test(before) || !sign.test(words.charAt(0));
  const closes = trail !== '' || space.test(after) || sign.test(after) || !sign.test(words.slice(-1));
  const [open, close] = opens && closes ? ['**', '**'] : ['<b>', '</b>'];
  return `${lead}${open}${words}${close}${trail}`;
}
