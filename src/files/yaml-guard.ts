import type { Span } from './span.js';

/** Largest YAML file that is read, in UTF-16 code units: a rubric has some thousand. */
export const LARGEST_YAML = 1_000_000;

/** Deepest nesting of `[ ]` and `{ }`, and of pairs within one of their items. */
const DEEPEST_FLOW = 32;

/** Deepest block nesting: columns of indentation plus indicators (`- - ?`) on one line. */
const DEEPEST_BLOCK = 64;

/** Lexemes without text of their own that yaml's lexer emits between the others. */
const SCALAR_FOLLOWS = '\x1f';
const FLOW_BROKEN_OFF = '\x18';

/** What a file must not hold, and where. */
export interface Refusal extends Span {
  readonly message: string;
  readonly fatal: boolean;
}

/**
 * Watches yaml's lexemes go by and refuses what could exhaust the parser (it recurses with the nesting, and deep enough it
 * aborts the process) or what a settings file has no use for: anchors, aliases, tags and directives.
 */
export class YamlGuard {
  readonly refusals: Refusal[] = [];
  /** Offset of the last quoted text: the one that an unclosed quotation mark began. */
  lastQuote = 0;
  #flow = 0;
  #pairs = 0;
  #indent = 0;
  #indicators = 0;
  #lineStart = true;
  #scalar = false;

  /** @returns false once reading on would be unsafe */
  accept(lexeme: string, offset: number): boolean {
    if (this.#scalar) {
      this.#scalar = false;
      if (lexeme.endsWith('\n')) this.#startLine();
      return true;
    }
    if (lexeme === SCALAR_FOLLOWS) {
      this.#scalar = true;
      return true;
    }
    this.#watchFeatures(lexeme, offset);
    return this.#watchDepth(lexeme, offset);
  }

  #watchFeatures(lexeme: string, offset: number): void {
    const first = lexeme[0];
    if (first === '"' || first === "'") this.lastQuote = offset;
    const what =
      first === '&'
        ? `anchors ("${lexeme.slice(0, 20)}") are not allowed; write the value out where it is used`
        : first === '*'
          ? `aliases ("${lexeme.slice(0, 20)}") are not allowed; write the value out, or quote it if it is text`
          : first === '!'
            ? `tags ("${lexeme.slice(0, 20)}") are not allowed; quote the value if it is text`
            : first === '%'
              ? 'directives (a line that begins with "%") are not allowed; remove the line'
              : null;
    if (what !== null) this.#refuse(what, offset, lexeme.trimEnd().length, false);
  }

  #watchDepth(lexeme: string, offset: number): boolean {
    if (lexeme === FLOW_BROKEN_OFF) this.#flow = 0;
    else if (lexeme === '[' || lexeme === '{') {
      this.#flow += 1;
      this.#pairs = 0;
    } else if (lexeme === ']' || lexeme === '}') this.#flow = Math.max(0, this.#flow - 1);
    else if (lexeme === ',') this.#pairs = 0;
    else if (lexeme.endsWith('\n')) this.#startLine();
    else if (this.#lineStart) this.#indentLine(lexeme);
    if (lexeme === '-' || lexeme === '?' || lexeme === ':') {
      if (this.#flow > 0) this.#pairs += 1;
      else this.#indicators += 1;
    }
    const block = this.#flow === 0 && this.#indent + this.#indicators > DEEPEST_BLOCK && this.#indicators > 0;
    if (this.#flow <= DEEPEST_FLOW && this.#pairs <= DEEPEST_FLOW && !block) return true;
    this.#refuse('nested too deeply to be read', offset, lexeme.length, true);
    return false;
  }

  #startLine(): void {
    this.#lineStart = true;
    this.#indicators = 0;
    this.#indent = 0;
  }

  #indentLine(lexeme: string): void {
    this.#lineStart = false;
    if (lexeme.trim() === '') this.#indent = lexeme.length;
  }

  #refuse(message: string, start: number, length: number, fatal: boolean): void {
    this.refusals.push({ message, start, end: start + Math.max(1, length), fatal });
  }
}
