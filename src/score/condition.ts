/** A condition over measured values; `and` binds tighter than `or`. */
export type Condition =
  | { readonly kind: 'compare'; readonly measure: string; readonly operator: Operator; readonly value: number }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Condition[] };

const OPERATORS = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
} as const satisfies Record<string, (a: number, b: number) => boolean>;
type Operator = keyof typeof OPERATORS;

/** `at` is the offset of the mistake in the condition, `length` that of the word at fault (0 at its end). */
export interface ConditionError {
  readonly error: string;
  readonly at: number;
  readonly length: number;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

class Mistake extends Error {
  constructor(
    message: string,
    readonly word: Word,
  ) {
    super(message);
  }
}

/**
 * Reads `<measure> <op> <number>` terms joined by `and` and `or`: "statements == 0 or attribution.score < 20".
 * @param measures every name that is known, as `measuresOf` gives them
 */
export function parseCondition(
  text: string,
  measures: ReadonlySet<string>,
): { readonly ok: Condition } | ConditionError {
  try {
    return { ok: new Reader(text, measures).read() };
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake;
    return { error: mistake.message, at: mistake.word.at, length: mistake.word.text.length };
  }
}

/** A measure without a value (not applicable) makes its comparison false, whatever the operator. */
export function holds(condition: Condition, values: ReadonlyMap<string, number>): boolean {
  if (condition.kind !== 'compare') {
    const term = (part: Condition) => holds(part, values);
    return condition.kind === 'and' ? condition.terms.every(term) : condition.terms.some(term);
  }
  const value = values.get(condition.measure);
  return value !== undefined && OPERATORS[condition.operator](value, condition.value);
}

class Reader {
  readonly #words: readonly Word[];
  readonly #end: Word;
  #next = 0;

  constructor(
    text: string,
    readonly measures: ReadonlySet<string>,
  ) {
    this.#words = [...text.matchAll(/[=!<>]+|[^\s=!<>]+/g)].map((match) => ({ text: match[0], at: match.index }));
    this.#end = { text: '', at: text.length };
  }

  read(): Condition {
    const condition = this.#chain('or', () => this.#chain('and', () => this.#comparison()));
    const rest = this.#take();
    if (rest !== this.#end) throw new Mistake(`expected “and” or “or”, not “${rest.text}”`, rest);
    return condition;
  }

  #chain(kind: 'and' | 'or', term: () => Condition): Condition {
    const first = term();
    const terms = [first];
    while (this.#words[this.#next]?.text === kind) {
      this.#next++;
      terms.push(term());
    }
    return terms.length === 1 ? first : { kind, terms };
  }

  #comparison(): Condition {
    const measure = this.#take();
    if (measure === this.#end) throw new Mistake('expected a measure, such as “statements”', measure);
    if (!this.measures.has(measure.text)) throw new Mistake(`unknown measure “${measure.text}”`, measure);
    const operator = this.#take();
    if (!isOperator(operator.text)) {
      throw new Mistake(`expected one of ${Object.keys(OPERATORS).join(' ')} after “${measure.text}”`, operator);
    }
    const number = this.#take();
    if (!/^-?\d+(\.\d+)?$/.test(number.text)) throw new Mistake(`expected a number after “${operator.text}”`, number);
    return { kind: 'compare', measure: measure.text, operator: operator.text, value: Number(number.text) };
  }

  #take(): Word {
    return this.#words[this.#next++] ?? this.#end;
  }
}

const isOperator = (text: string): text is Operator => Object.hasOwn(OPERATORS, text);
