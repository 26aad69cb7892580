import type { Article } from '../../../article/article.js';
import { circumstances, sameTime } from '../reading/circumstances.js';
import type { Clause } from '../reading/clause.js';
import { MOVING } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { exclude, type Figure, readFigure } from '../reading/numbers.js';
import { sameThing } from '../reading/reference.js';

/** Somebody did something to so many: "The ministry hired 40 teachers", "the hall has 55 seats". */
export interface Count {
  readonly clause: Clause;
  readonly subject: NounPhrase;
  readonly counted: NounPhrase;
  /** Lemma of the noun that is counted. */
  readonly unit: string;
  readonly figure: Figure;
  readonly voice: string;
}

const HAVING: ReadonlySet<string> = new Set(['have', 'contain', 'feature', 'comprise', 'possess']);

/** Counted objects of clauses that state a fact. */
export function counts({ article, voices }: Reading, clauses: readonly Clause[]): Count[] {
  const { tokens } = article;
  return clauses.flatMap((clause) => {
    const { subject, object, asserted, negated, verb } = clause;
    const [doer, counted] = verb.passive ? [null, null] : [subject, object];
    if (doer === null || counted === null || !asserted || negated || verb.copula || isMoving(article, clause))
      return [];
    const figure = figureIn(article, counted);
    const unit = figure === null ? null : unitOf(article, counted, figure);
    return figure === null || unit === null
      ? []
      : [{ clause, subject: doer, counted, unit, figure, voice: voices[verb.main]! }];
  });

  function figureIn({ tokens: all }: Article, { first, end, head }: NounPhrase): Figure | null {
    for (let i = first; i < end; i += 1) {
      const figure = readFigure(tokens, i, end);
      if (figure !== null)
        return /^[-‐‑–%]$/u.test(all[figure.end]?.text ?? '') || figure.end > head + 1 || isYear(figure, all[i]!.text)
          ? null
          : figure;
    }
    return null;
  }
}

const isYear = ({ value }: Figure, text: string): boolean => /^\d{4}$/u.test(text) && value >= 1000 && value <= 2100;

/** The noun that is counted. Sums of money are left out: a company has many of them in one report. */
const unitOf = ({ tokens }: Article, { head }: NounPhrase, figure: Figure): string | null =>
  head >= figure.end ? tokens[head]!.lemma : null;

function isMoving({ tokens }: Article, { scope, end }: Clause): boolean {
  for (let i = scope.first; i < Math.min(scope.end, end + 3); i += 1) {
    const before =
      /^(?:more|up|of|some|only)$/u.test(tokens[i]!.norm) &&
      (tokens[i + 1]?.pos === 'NUM' || /^(?:than|to)$/u.test(tokens[i + 1]?.norm ?? ''));
    if (MOVING.has(tokens[i]!.norm) && !before) return true;
  }
  return false;
}

export const keysOf = ({ voice, unit, clause }: Count): string[] => [`${voice}|${verbOf(clause)}|${unit}`];

const verbOf = ({ verb }: Clause): string => (HAVING.has(verb.lemma) ? 'have' : verb.lemma);

/** Two figures for one deed of one subject, of which not both can hold. */
export function disagree({ tokens }: Article, a: Count, b: Count): boolean {
  if (
    a.clause.sentence === b.clause.sentence ||
    !exclude(a.figure, b.figure) ||
    a.clause.verb.tense !== b.clause.verb.tense
  )
    return false;
  const [when, then] = [circumstances(tokens, a.clause.scope), circumstances(tokens, b.clause.scope)];
  if (when.changing || then.changing || !sameTime(when, then)) return false;
  return sameThing(a.subject, b.subject) && sameKind(a, b) && sameObliques(a.clause, b.clause) && !isPart(a, b);
}

/** The counted things have the same modifiers, the figures left out. */
function sameKind(a: Count, b: Count): boolean {
  const words = ({ counted }: Count) =>
    [...counted.modifiers]
      .filter((word) => !/^\d/u.test(word))
      .filter((word) => readFigureWord(word))
      .sort()
      .join(' ');
  return words(a) === words(b) && a.counted.of === b.counted.of;
}

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred|thousand|million|billion|dozen)$/u;
const readFigureWord = (word: string): boolean => !NUMBER_WORD.test(word);

/** The lesser figure is told with one circumstance more: "hired 60", "hired 40 in Leeds". */
function isPart(a: Count, b: Count): boolean {
  const [less, more] = a.figure.value < b.figure.value ? [a, b] : [b, a];
  return less.clause.obliques.some(({ preposition }) =>
    more.clause.obliques.every((other) => other.preposition !== preposition),
  );
}

function sameObliques(a: Clause, b: Clause): boolean {
  return a.obliques.every(({ preposition, phrase }) => {
    const others = b.obliques.filter((other) => other.preposition === preposition);
    return others.length === 0 || others.some((other) => sameThing(phrase, other.phrase));
  });
}
