import { clean } from '../words/clean.js';

/** Text that is markup already, made by `markup` alone: whatever is put into it is escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in markup: `null` and `false` leave nothing. */
export type Content = Markup | string | number | null | false | readonly Content[];

const special = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in which nothing can be read as markup, in an element or in a quoted attribute. */
export const escaped = (text: string): string => clean(text).replace(special, (sign) => entities[sign]!);

function written(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (Array.isArray(content)) return content.map(written).join('');
  return escaped(String(content));
}

/** Markup with everything that is put into it escaped; attributes must stand in double quotation marks. */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => part + (index < contents.length ? written(contents[index]!) : '')).join(''));

/**
 * Data for a script element of type `application/json`, which ends at no `</script>`: the Report as it is.
 * @returns JSON without `<`, `>`, `&` and line separators
 */
export const embeddedJson = (data: unknown): Markup =>
  new Markup(
    JSON.stringify(data).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
