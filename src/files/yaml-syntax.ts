import type { YAMLError } from 'yaml';

interface Wording {
  readonly message: string;
  readonly hint: string | null;
}

/** What yaml's parser says, by the start of its message, in words that tell an editor what to do. */
const WORDINGS: readonly (readonly [start: string, message: string, hint: string | null])[] = [
  ['Tabs are not allowed', 'a tab in the indentation', 'indent with spaces'],
  ['Missing closing', 'a quotation mark that is never closed', 'close it'],
  ['Nested mappings are not allowed', 'a second ":" in one line', 'quote the text, or begin a new line'],
  ['Implicit map keys need', 'a line without a ":"', 'write "key: value"'],
  ['Implicit keys need to be on a single line', 'a line without a ":"', 'write "key: value"'],
  ['All mapping items must start at the same column', 'indented differently from its siblings', 'align it with them'],
  ['All sequence items must start at the same column', 'indented differently from its siblings', 'align it with them'],
  ['Sequence item without - indicator', 'an item of a list without its "-"', 'begin it with "- "'],
  ['A block sequence may not be used as an implicit map key', 'a list where a "key: value" is expected', 'indent it'],
  ['Invalid escape sequence', 'a backslash that means nothing in double quotes', 'use single quotes'],
  ['Comments must be separated', 'a comment without a space before it', 'put a space before the "#"'],
  ['Plain value cannot start with', 'a text that begins with a sign of YAML’s own', 'quote it'],
  ['Missing , ', 'two items without a comma between them', 'put a "," between them'],
  ['Block collections are not allowed within flow', 'two pairs without a comma between them', 'put a "," between them'],
  ['Unexpected scalar at node end', 'text after the end of a value', 'quote the whole value'],
  ['Unexpected flow-map-end', 'a "}" that closes nothing', 'remove it, or open it with "{"'],
  ['Unexpected flow-seq-end', 'a "]" that closes nothing', 'remove it, or open it with "["'],
];

/** Flow collections that run on to where they should not: the parser names them in many ways. */
const UNCLOSED =
  /^Flow (sequence|map) in block collection must be sufficiently indented|^Expected flow (sequence|map) to end|must be .*end with a [\]}]/;

/** A scalar over several lines, followed by a colon: the key was meant to begin a line of its own. */
const MISALIGNED_KEY = /^[^:\n]*\n[^:]*:/;

/** @param rest the text from the error on */
export function wording(error: YAMLError, rest: string): Wording {
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && MISALIGNED_KEY.test(rest)) {
    return {
      message: 'a value, and below it a line that is indented further',
      hint: 'align the next line with this one',
    };
  }
  const known = WORDINGS.find(([start]) => error.message.startsWith(start));
  if (known !== undefined) return { message: known[1], hint: known[2] };
  if (UNCLOSED.test(error.message)) {
    const sign = error.message.includes('map') ? '}' : ']';
    return { message: `a "${sign}" is missing`, hint: `close what was opened before here with "${sign}"` };
  }
  return { message: `no valid YAML: ${error.message.split('\n')[0]!.slice(0, 120)}`, hint: null };
}
