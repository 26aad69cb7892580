/** Control and direction-changing characters: what could move a terminal's cursor or turn a line around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text from a file, safe to print on one line; every unsafe character becomes one that shows. Length is kept. */
export const printable = (text: string): string => text.replace(UNSAFE, (found) => (found === '\t' ? ' ' : '\ufffd'));

/** Quoted for a message, cut to a length that leaves the message readable. */
export function quoted(text: string, longest = 60): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return `"${printable(cut)}"`;
}

/** "a, b or c" */
export function listed(items: readonly string[], last = 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}
