import { expect, test } from 'vitest';
import { formatMistake } from '../../src/files/mistake.js';
import { loadRubric } from '../../src/rubric/loading.js';
import { checks, standard } from './checks.js';

/** Everything that is said of a rubric, as an editor reads it. */
function told(text: string): string {
  const result = loadRubric({ text, path: 'desk.yaml' }, checks, standard);
  return 'rubric' in result ? '' : result.errors.map(formatMistake).join('\n');
}

/** Without the common indentation of a template literal. */
function block(text: string): string {
  const lines = text.split('\n').slice(1, -1);
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

export const cases = (table: readonly (readonly [string, string, string])[]) =>
  test.each(table)('%s', (_, text, expected) => expect(told(block(text))).toBe(block(expected)));
