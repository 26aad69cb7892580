import type { Block, Notice } from '../article.js';
import { noiseSpans } from '../mask.js';
import type { Span } from '../span.js';

/** Drawn lines shorter than this are no news. */
const LONG_NOISE = 100;

const CONTROL = /\p{Cc}/u;

/** Roles of what belongs to the page and not to the article. */
const SITE: ReadonlySet<Block['role']> = new Set(['promo', 'related']);

/** What a reader of the report should know about the lines: copies, furniture, noise. */
export function blockNotices(text: string, blocks: readonly Block[]): Notice[] {
  const displaced = blocks.filter((block) => block.displaced);
  const repeated = blocks.filter((block) => block.copyOf !== null && !block.displaced && block.role === 'body');
  const site = blocks.filter((block) => SITE.has(block.role));
  const noise = noiseSpans(text).filter(
    ({ start, end }) => end - start > LONG_NOISE || CONTROL.test(text.slice(start, end)),
  );
  return [
    ...notice(
      'displaced-block',
      displaced,
      'stands above the headline and again below it, in its place; it is read once',
    ),
    ...notice('repeated-block', repeated, 'repeats an earlier one; it is read once'),
    ...notice('boilerplate', site, 'belongs to the page and not to the article; it is left out'),
    ...notice('binary-noise', noise, 'is no text: control characters, or a run without spaces; it is left out'),
  ];
}

function notice(kind: Notice['kind'], places: readonly Span[], what: string): Notice[] {
  if (places.length === 0) return [];
  const number = places.length === 1 ? '' : ` (${places.length} such places)`;
  return [{ kind, message: `A passage ${what}${number}.`, spans: places.map(({ start, end }) => ({ start, end })) }];
}
