import { baseForm } from './pattern.js';
import type { Reach } from './resolution.js';
import type { Match } from './rule.js';

/**
 * The message of a finding: the rule's sentence with `{text}` (the passage), `{head}` (the noun it ends with, in the
 * singular), `{after}` and `{around}` (how far the text was searched) filled in.
 */
export function worded(match: Match, passage: string, { after, before = 0 }: Reach): string {
  const text = passage.replace(/\s+/g, ' ').replace(/“/g, '‘').replace(/”/g, '’');
  const next = after === 1 ? 'the next' : `the next ${after}`;
  const parts: Readonly<Record<string, string>> = {
    text: `“${text}”`,
    head: headOf(match),
    after: match.line.display
      ? 'here or in the text below'
      : after === 0
        ? 'in this sentence'
        : `in this sentence or ${next}`,
    around: before + after === 0 ? 'in this sentence' : `within ${Math.max(before, after)} sentences`,
  };
  return match.rule.says.replace(/\{(\w+)\}/g, (_, name: string) => parts[name]!);
}

/** “entry point” of “other entry points”. */
function headOf({ line, first, end }: Match): string {
  let from = end - 1;
  while (from > first && line.tokens[from - 1]!.pos === 'NOUN') from -= 1;
  const head = baseForm(line.tokens[end - 1]!);
  return [...line.tokens.slice(from, end - 1).map((token) => token.norm), head].join(' ');
}
