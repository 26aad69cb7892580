import type { Finding } from '../../eval/measure.mjs';

/** A finding as a report has it; its words must stand in the text once. */
export function findingAt(text: string, signal: string, words: string | null, confidence = 0.8): Finding {
  const [check = '', id = ''] = signal.split('/');
  const start = words === null ? 0 : text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  const spans = words === null ? [] : [{ document: 'a', start, end: start + words.length, text: words }];
  const base = { check, signal: id, confidence, voice: 'narrator', charged: true, message: 'No author is named.' };
  return { id: `${signal} ${words}`, ...base, spans };
}
