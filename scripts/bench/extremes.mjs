import { article } from './news.mjs';

/** As many whole repetitions as come closest to `length` characters; `make` is given the number of each. */
const fill = (length, make) => {
  const parts = [];
  for (let size = 0, n = 0; size < length; n += 1) {
    const part = make(n);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
};

/** Inputs that nobody writes and somebody will send. `make` gives about so many characters. */
export const extremes = [
  { name: 'letters-unbroken', make: (length) => 'a'.repeat(length) },
  { name: 'digits-unbroken', make: (length) => '1'.repeat(length) },
  { name: 'digits-grouped', make: (length) => fill(length, () => '123,') },
  { name: 'words-hyphenated', make: (length) => fill(length, () => 'well-') },
  { name: 'letters-dotted', make: (length) => fill(length, () => 'U.S.') },
  { name: 'words-without-stop', make: (length) => fill(length, (n) => `word${n % 977} of the `) },
  { name: 'article-in-one-line', make: (length) => article(11, length).replace(/\n+/g, ' ') },
  { name: 'article-in-wrapped-lines', make: (length) => article(12, length).replace(/(.{60,75}) /g, '$1\n') },
  { name: 'one-word-per-line', make: (length) => article(13, length).replace(/\s+/g, '\n') },
  { name: 'quotes-balanced', make: (length) => fill(length, (n) => `“We won ${n},” he said. `) },
  { name: 'quotes-unbalanced', make: (length) => fill(length, (n) => `“We won ${n} `) },
  { name: 'quotes-nested', make: (length) => fill(length, (n) => (n % 200 < 100 ? '“‘a ' : 'b’” ')) },
  { name: 'quotes-straight', make: (length) => fill(length, () => '" ') },
  { name: 'quotes-single', make: (length) => fill(length, () => "'tis the dogs' ") },
  { name: 'quotes-open-each-paragraph', make: (length) => fill(length, (n) => `“We will go on to place ${n}.\n\n`) },
  {
    name: 'sentence-repeated',
    make: (length) => fill(length, () => 'The mayor said that the bridge was closed on Monday. '),
  },
  {
    name: 'paragraph-repeated',
    make: (length) => fill(length, () => 'The mayor said that the bridge was closed on Monday.\n\n'),
  },
  {
    name: 'sentences-nearly-equal',
    make: (length) => fill(length, (n) => `The mayor said that bridge ${n} was closed on May ${1 + (n % 28)}. `),
  },
  { name: 'lines-blank', make: (length) => `A line.${'\n'.repeat(length)}Another line.` },
  { name: 'spaces', make: (length) => `A line.${' '.repeat(length)}Another line.` },
  { name: 'parentheses-open', make: (length) => '('.repeat(length) },
  { name: 'parentheses-spaced', make: (length) => fill(length, () => '( ) ') },
  { name: 'dashes-spaced', make: (length) => fill(length, () => '— ') },
  { name: 'dots-spaced', make: (length) => fill(length, () => '. ') },
  { name: 'commas-spaced', make: (length) => fill(length, () => 'a, ') },
  { name: 'exclamation-marks', make: (length) => fill(length, () => 'Yes! ') },
  { name: 'all-capitals', make: (length) => article(14, length).toUpperCase() },
  { name: 'all-lower-case', make: (length) => article(15, length).toLowerCase() },
  { name: 'stop-words', make: (length) => fill(length, (n) => ['the ', 'of ', 'and ', 'to ', 'in ', 'that '][n % 6]) },
  { name: 'one-word', make: (length) => fill(length, () => 'said ') },
  { name: 'one-name', make: (length) => fill(length, () => 'Maria Lopez ') },
  { name: 'one-name-speaks', make: (length) => fill(length, (n) => `Maria Lopez said ${n}. `) },
  { name: 'names-all-different', make: (length) => fill(length, (n) => `Maria ${surname(n)} said no. `) },
  { name: 'names-in-one-list', make: (length) => fill(length, (n) => `Maria ${surname(n)}, `) },
  { name: 'numbers', make: (length) => fill(length, (n) => `${n} `) },
  { name: 'numbers-of-things', make: (length) => fill(length, (n) => `There were ${n} people at the bridge. `) },
  {
    name: 'dates',
    make: (length) => fill(length, (n) => `The hearing was on May ${1 + (n % 28)}, ${1900 + (n % 120)}. `),
  },
  { name: 'list-items', make: (length) => fill(length, (n) => `${n + 1}. Item of a list\n`) },
  { name: 'links', make: (length) => fill(length, (n) => `Read More: Story ${n} about it\n`) },
  { name: 'urls', make: (length) => fill(length, (n) => `https://example.org/${n} `) },
  { name: 'beyond-latin', make: (length) => fill(length, () => 'Zorić Čapek łódź ') },
  { name: 'chinese', make: (length) => fill(length, () => '新聞報道。') },
  { name: 'emoji', make: (length) => fill(length, () => '👍🏽 ') },
  { name: 'combining-marks', make: (length) => `e${'\u0301'.repeat(length)}` },
];

/** A surname for each number. */
const surname = (n) =>
  `B${[...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
