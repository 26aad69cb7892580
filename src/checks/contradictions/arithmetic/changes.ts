import type { Token } from '../../../article/article.js';
import type { Clause } from '../reading/clause.js';
import { type Figure, readFigure } from '../reading/numbers.js';
import { FACTORS, FALLING, HEIGHTS, RANKS, RISING } from './lexicon.js';
import type { Sum } from './sums.js';

/** "Doubled from 40 to 60", "rose from nine to six": the figures do not change as the verb says. */
export function wrongChanges(tokens: readonly Token[], clauses: readonly Clause[], tolerance: number): Sum[] {
  return clauses.flatMap((clause) => {
    const { verb, negated, asserted, scope } = clause;
    const direction = RISING.has(verb.lemma) ? 1 : FALLING.has(verb.lemma) ? -1 : 0;
    if (direction === 0 || negated || !asserted || isRank(tokens, clause)) return [];
    const ends = fromTo(tokens, verb.end, Math.min(scope.end + 12, clause.sentence.endToken));
    if (ends === null || HEIGHTS.has(tokens[ends.end]?.lemma ?? '')) return [];
    const { from, to, end } = ends;
    const message = wrongWay(tokens, from, to, direction) ?? wrongFactor(tokens, clause, from, to, tolerance);
    return message === null ? [] : [{ kind: 'change' as const, range: { first: verb.first, end }, message }];
  });
}

interface Ends {
  readonly from: Figure;
  readonly to: Figure;
  readonly end: number;
}

/** Reads "from A to B", "to B from A" and "to B, up from A" after a verb; the scale of B holds for A ("from 1.5 to 2 million"). */
function fromTo(tokens: readonly Token[], start: number, limit: number): Ends | null {
  const after = new Map<string, Figure>();
  let end = start;
  for (let i = start; i < limit && after.size < 2; i += 1) {
    const { norm } = tokens[i]!;
    if (tokens[i]!.pos === 'VERB' || /^[;.]$/u.test(norm)) break;
    if (norm !== 'from' && norm !== 'to') continue;
    const skip = tokens[i + 1]?.pos === 'SYM' ? 2 : 1;
    const figure = i + skip < limit ? readFigure(tokens, i + skip, limit) : null;
    if (figure === null || after.has(norm)) return null;
    after.set(norm, figure);
    end = unitEnd(tokens, figure.end);
  }
  const [from, to] = [after.get('from'), after.get('to')];
  if (from === undefined || to === undefined) return null;
  return sameUnit(tokens, from, to) ? { from, to, end } : null;
}

const UNIT = /^(?:%|percent|pct|km|kg|m|c)$/u;
const unitEnd = (tokens: readonly Token[], end: number): number => (UNIT.test(tokens[end]?.norm ?? '') ? end + 1 : end);

/** Both figures count the same: one scale word, one sign, no ordinals, years, scores or dates. */
function sameUnit(tokens: readonly Token[], from: Figure, to: Figure): boolean {
  const scale = ({ first, end }: Figure) =>
    tokens
      .slice(first, end)
      .find(({ norm }) => /^(?:dozen|hundred|thousand|million|billion|trillion|[mb]n|k|m)$/u.test(norm))?.norm ?? '';
  const sign = ({ first }: Figure) => (tokens[first - 1]?.pos === 'SYM' ? tokens[first - 1]!.text : '');
  const unit = ({ end }: Figure) => tokens[end]?.norm ?? '';
  const plain = [from, to].every(
    ({ first, end }) =>
      !/^[12]\d{3}$/u.test(tokens[first]!.text) && !/^(?:[-–:/]|st|nd|rd|th)$/u.test(unit({ first, end } as Figure)),
  );
  const percent = PERCENT.test(unit(from)) === PERCENT.test(unit(to));
  return plain && percent && scale(from) === scale(to) && sign(from) === sign(to);
}

const PERCENT = /^(?:%|percent|pct)$/u;

function isRank(tokens: readonly Token[], { scope }: Clause): boolean {
  for (let i = scope.first; i < scope.end; i += 1)
    if (RANKS.has(tokens[i]!.lemma) || /^\d+(?:st|nd|rd|th)$/u.test(tokens[i]!.norm)) return true;
  return false;
}

const written = (tokens: readonly Token[], { first, end }: Figure): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');

function wrongWay(tokens: readonly Token[], from: Figure, to: Figure, direction: number): string | null {
  if (from.bound !== 'exact' || to.bound !== 'exact' || Math.sign(to.value - from.value) !== -direction) return null;
  return `From ${written(tokens, from)} to ${written(tokens, to)} is a ${direction > 0 ? 'fall, not a rise' : 'rise, not a fall'}.`;
}

function wrongFactor(
  tokens: readonly Token[],
  { verb }: Clause,
  from: Figure,
  to: Figure,
  tolerance: number,
): string | null {
  const factor = FACTORS.get(verb.lemma);
  const loose = tokens
    .slice(Math.max(0, verb.first - 3), verb.main)
    .some(({ norm }) => /^(?:almost|nearly|more|about|roughly|over|than|approximately|around)$/u.test(norm));
  if (factor === undefined || loose || from.value === 0 || from.bound !== 'exact' || to.bound !== 'exact') return null;
  const actual = to.value / from.value;
  if (Math.abs(actual - factor) <= tolerance * factor) return null;
  return `From ${written(tokens, from)} to ${written(tokens, to)} is ${Math.round(actual * 100) / 100} times as much; “${tokens[verb.main]!.norm}” says ${factor} times.`;
}
