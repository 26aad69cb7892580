import type { Block, Notice } from '../article.js';
import { noiseSpans } from '../mask.js';
import type { Span } from '../span.js';

/** Roles of what belongs to the page and not to the article. */
const SITE: ReadonlySet<Block['role']> = new Set(['promo', 'related']);

/** What a reader of the report should know about the lines: copies, furniture, noise. */
export function blockNotices(text: string, blocks: readonly Block[]): Notice[] {
  const displaced = blocks.filter((block) => block.displaced);
  const repeated = blocks.filter((block) => block.copyOf !== null && !block.displaced && block.role === 'body');
  const site = blocks.filter((block) => SITE.has(block.role));
  const noise = noiseSpans(text).filter(
    ({ start, end }) => end - start > 100 || /\p{Cc}/u.test(text.slice(start, end)),
  );
  return [
    ...notice(
      'displaced-block',
      displaced,
      (count) => `${count} above the headline stand again below it, in their place; they are read once.`,
    ),
    ...notice('repeated-block', repeated, (count) => `${count} repeat earlier ones; they are read once.`),
    ...notice('boilerplate', site, (count) => `${count} belong to the page and not to the article; they are left out.`),
    ...(noise.length > 0
      ? [
          {
            kind: 'binary-noise' as const,
            message: 'Some characters or unbroken runs are no text; they are left out.',
            spans: noise,
          },
        ]
      : []),
  ];
}

function notice(kind: Notice['kind'], blocks: readonly Block[], message: (count: string) => string): Notice[] {
  if (blocks.length === 0) return [];
  const count = blocks.length === 1 ? 'One block' : `${blocks.length} blocks`;
  return [{ kind, message: message(count), spans: blocks.map(({ start, end }): Span => ({ start, end })) }];
}
