import type { Report } from '../../report/report.js';
import { limits } from './places.js';

/** A word of a shell command, quoted where it must be. */
const quoted = (word: string): string => (/^[\w./@%+=:,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** The report knows the model's name, and not where it is. */
function judgeOptions(judge: Report['judge']): [string, string][] {
  if (judge === undefined) return [];
  if (judge.kind === 'onnx') return [['--judge-onnx', judge.model]];
  return [
    ['--judge-url', 'URL'],
    ['--judge-model', judge.model],
  ];
}

/** What to type to make this report again. */
export function commandOf({ documents, warnings, rubric, case: name, date, title, judge }: Report): string {
  const named = [...documents.map(({ path }) => path ?? '-'), ...warnings.flatMap(({ path }) => path ?? [])];
  const paths = [...new Set(named)];
  const few = paths.length <= limits.inputs ? paths : [...new Set(paths.map((path) => path.replace(/\/[^/]*$/, '')))];
  const options: [string, string | null][] = [
    ['--rubric', rubric.path],
    ['--title', title],
    ['--case', name],
    ['--date', date],
    ...judgeOptions(judge),
  ];
  const given = options.flatMap(([option, value]) => (value === null ? [] : [option, value]));
  return ['assay', 'report', ...few, ...given].map(quoted).join(' ');
}
