import { createRequire } from 'node:module';
import type { Mistake } from '../files/mistake.js';
import { printable } from '../files/printable.js';
import { child, type YamlTree } from '../files/yaml-tree.js';
import { repeatedIds } from './repeated-ids.js';
import type { PatternRule } from './rubric.js';
import { within } from './scalar-place.js';

const require = createRequire(import.meta.url);

/** Patterns that RE2 does not read, or that match without a character of text. */
export function patternMistakes(patterns: readonly PatternRule[], tree: YamlTree): Mistake[] {
  if (patterns.length === 0) return [];
  const wrong = patterns.flatMap((pattern, index) => {
    const fault = faultOf(pattern.match);
    if (fault === null) return [];
    const span = within(tree, child(child('/patterns', index), 'match'), fault);
    return [tree.mistake(span, `patterns[${index}].match: ${fault.message}`, fault.hint)];
  });
  return [...repeatedIds(patterns, 'patterns', tree), ...wrong];
}

interface Fault {
  readonly message: string;
  readonly hint: string | null;
  readonly at: number;
  readonly length: number;
}

/** What the engine says, at the part of the pattern that it names. */
function faultOf(match: string): Fault | null {
  // Loaded here because most rubrics have no patterns.
  const { RE2JS, RE2JSException } = require('re2js') as typeof import('re2js');
  try {
    if (!RE2JS.compile(match).matcher('').find()) return null;
    return {
      message: 'matches the empty text, and so everywhere',
      hint: 'use "+" instead of "*"',
      at: 0,
      length: match.length,
    };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const { error: what = error.message, input = '' } = error as { error?: string; input?: string; message: string };
    const at = match.indexOf(input);
    const whole = at < 0 || input === '';
    return {
      message: `no valid pattern: ${printable(what)}`,
      hint: hintFor(input, what),
      at: whole ? 0 : at,
      length: whole ? match.length : input.length,
    };
  }
}

function hintFor(input: string, what: string): string | null {
  if (what === 'missing closing )') return 'close every "(", or write "\\(" for the sign itself';
  if (/^\(\?(<?[=!])/.test(input)) return 'look-around is not supported';
  return /^\\\d/.test(input) ? 'back-references are not supported' : null;
}
