import { createRequire } from 'node:module';
import { Random } from './random.mjs';

const { about: _, ...lists } = createRequire(import.meta.url)('./words.json');
const words = Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, list.split(', ')]));

/** Articles that nobody wrote, the same for the same seed: names, figures, dates, quotations, sources and none. */
class Newsroom {
  #random;
  #people = [];

  constructor(seed) {
    this.#random = new Random(seed);
  }

  /** @returns an article of at least so many characters: headline, byline, dateline, paragraphs */
  article(length) {
    this.#people = Array.from({ length: 4 }, () => this.#person());
    const place = this.#one('place');
    const parts = [
      this.#headline(),
      `By ${this.#person().name}`,
      `${place.toUpperCase()}, ${this.#date()} (Reuters) - ${this.#paragraph()}`,
    ];
    let size = parts.join('\n\n').length;
    while (size < length) {
      if (this.#random.oneIn(12)) this.#people[this.#random.below(4)] = this.#person();
      const next = this.#paragraph();
      parts.push(next);
      size += next.length + 2;
    }
    return `${parts.join('\n\n')}\n`;
  }

  #one = (kind) => this.#random.pick(words[kind]);

  #person() {
    const surname = this.#one('onset') + this.#one('middle') + this.#one('coda');
    return { surname, name: `${this.#one('given')} ${surname}`, role: this.#one('role'), known: false };
  }

  #date = () => `${this.#one('month')} ${1 + this.#random.below(28)}, ${1990 + this.#random.below(35)}`;

  #headline() {
    const title = `${this.#one('adjective')} ${this.#one('noun')} ${this.#one('past')} ${this.#one('cause')} ${this.#one('noun')} in ${this.#one('place')}`;
    return title.replace(/(?<!\S)[a-z]/g, (letter) => letter.toUpperCase());
  }

  #paragraph = () => Array.from({ length: 2 + this.#random.below(4) }, () => this.#sentence()).join(' ');

  #sentence() {
    const speaker = this.#random.pick(this.#people);
    const named = speaker.known ? speaker.surname : `${speaker.role} ${speaker.name}`;
    switch (this.#random.below(10)) {
      case 0:
      case 1:
        speaker.known = true;
        return `“${capital(this.#speech())},” ${named} ${this.#one('cue')} on ${this.#one('day')}.`;
      case 2:
        speaker.known = true;
        return `${named} ${this.#one('verb')} that ${this.#clause()}, and called the ${this.#one('noun')} “${this.#one('adjective')} and ${this.#one('adjective')}.”`;
      case 3:
        return `${capital(this.#clause())}, according to ${this.#one('body')}.`;
      case 4:
        return `${capital(this.#one('group'))} ${this.#one('verb')} that ${this.#clause()}.`;
      case 5:
        return `In ${this.#place()}, ${this.#figure()} ${this.#one('unit')} were ${this.#one('past')} ${this.#one('cause')} the ${this.#thing()} on ${this.#date()}.`;
      case 6:
        speaker.known = true;
        return `${named} did not ${this.#one('base')} the ${this.#thing()}, which ${this.#one('body')} had ${this.#one('past')} in ${1990 + this.#random.below(35)}.`;
      default:
        return `${capital(this.#clause())} ${this.#one('cause')} the ${this.#thing()} in ${this.#place()}.`;
    }
  }

  #place = () => this.#one('place');

  #thing = () => (this.#random.oneIn(2) ? this.#one('noun') : `${this.#one('adjective')} ${this.#one('noun')}`);

  #figure() {
    const figure = 2 + this.#random.below(this.#random.pick([12, 90, 900, 90_000]));
    return figure.toLocaleString('en-US');
  }

  #speech = () =>
    this.#random.oneIn(2)
      ? `we ${this.#one('past')} the ${this.#thing()} and the ${this.#thing()} ${this.#one('adverb')}`
      : `I don't think the ${this.#thing()} will ${this.#one('base')} the ${this.#thing()} this year`;

  #clause = () =>
    this.#random.oneIn(3)
      ? `${this.#one('body')} ${this.#one('past')} ${this.#figure()} ${this.#one('unit')} and the ${this.#thing()}`
      : `the ${this.#thing()} of the ${this.#thing()} ${this.#one('adverb')} ${this.#one('past')} the ${this.#one('noun')}`;
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** One article of at least `length` characters. */
export const article = (seed, length) => new Newsroom(seed).article(length);

/** A Document of a text, as `readDocuments` would give it. */
export const documentOf = (id, text) => ({
  id,
  path: `${id}.txt`,
  sha256: id,
  bytes: text.length,
  text,
  format: 'text',
  bodyStart: 0,
  encoding: 'utf-8',
  source: null,
  metadata: {},
});

/** Different articles of about 2 to 5 kB each. */
export const articles = (count) =>
  Array.from({ length: count }, (_, i) =>
    documentOf(`doc${String(i).padStart(5, '0')}`, article(i + 1, 2000 + ((i * 977) % 3000))),
  );
