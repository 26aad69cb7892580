import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { byPlace, type Mistake, mistakeAt, mistakeOf } from './mistake.js';
import { LineTable } from './place.js';
import { LARGEST_YAML, YamlGuard } from './yaml-guard.js';
import { wording } from './yaml-syntax.js';
import { YamlTree } from './yaml-tree.js';

/** As many syntax errors as help: after the first few they follow from one another. */
const MOST_SYNTAX_ERRORS = 20;

/** YAML's own limit for a key without "?". */
const LONGEST_KEY = 1024;

type Reading = { readonly tree: YamlTree } | { readonly mistakes: readonly Mistake[] };

/**
 * Reads one YAML 1.2 document that a person wrote. Never throws, and takes time linear in the length of the text.
 * @param path as messages should name the file
 * @returns the tree with the place of each key and value, or every mistake found, from the top down
 */
export function readYaml(text: string, path: string): Reading {
  if (text.length > LARGEST_YAML) {
    return { mistakes: [mistakeOf(path, `larger than ${LARGEST_YAML / 1e6} MB; is it the right file?`)] };
  }
  const table = new LineTable(text);
  const guard = new YamlGuard();
  const documents = compose(text, guard);
  if (guard.refusals.length > 0) {
    return { mistakes: guard.refusals.map((refusal) => mistakeAt(table, path, refusal, refusal.message)) };
  }
  const second = documents[1];
  if (second !== undefined) {
    const span = { start: second.range[0], end: second.range[0] + 3 };
    return { mistakes: [mistakeAt(table, path, span, 'a second document begins here', 'remove the "---" before it')] };
  }
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) return { mistakes: syntaxMistakes(errors, table, path, guard.lastQuote) };
  const tree = new YamlTree(documents[0]?.contents ?? null, table, path);
  return tree.mistakes.length > 0 ? { mistakes: [...tree.mistakes].sort(byPlace) } : { tree };
}

function compose(text: string, guard: YamlGuard): Document.Parsed[] {
  const parser = new Parser();
  const composer = new Composer({ uniqueKeys: false, merge: false, prettyErrors: false });
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    if (!guard.accept(lexeme, parser.offset)) return [];
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return documents;
}

/** One mistake a line: what follows on the same line follows from it. */
function syntaxMistakes(errors: readonly YAMLError[], table: LineTable, path: string, lastQuote: number): Mistake[] {
  const lines = new Map<number, Mistake>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const unclosed = error.message.startsWith('Missing closing');
    const start = unclosed ? lastQuote : Math.min(error.pos[0], lastVisible(table.text));
    const { message, hint } = wording(error, table.text.slice(start, start + LONGEST_KEY));
    const mistake = mistakeAt(table, path, { start, end: start + 1 }, message, hint);
    if (!lines.has(mistake.line!)) lines.set(mistake.line!, mistake);
    if (lines.size === MOST_SYNTAX_ERRORS) break;
  }
  return [...lines.values()].sort(byPlace);
}

/** Errors at the end of a file are shown at its last visible character, not on an empty line below it. */
const lastVisible = (text: string): number => Math.max(0, text.trimEnd().length - 1);
