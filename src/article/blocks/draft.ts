import type { BlockRole } from '../article.js';
import type { Cue } from './cue.js';
import type { ShapedPart } from './part.js';

/** How a part reads by its shape: running text, a few words with a sentence's end, or a few words without. */
export type Form = 'prose' | 'sentence' | 'fragment';

/** A part on its way to a role. */
export interface Draft extends ShapedPart {
  readonly index: number;
  readonly form: Form;
  /** What it says about itself; `null` where it could be anything. */
  readonly cue: Cue | null;
  /** Text for comparison with other parts: letters and digits, lower case. */
  readonly key: string;
}

/** The part that a block plays, and why. */
export interface Verdict {
  readonly role: BlockRole;
  readonly why: string;
}

/** Words of the site and not of the article. */
export const isFurniture = ({ cue }: Draft): boolean =>
  cue !== null && (cue.role === 'promo' || cue.role === 'related' || (cue.role === 'meta' && !cue.dated));

/** Could be a headline, a subhead, a list item or a link: nothing but its neighbours tells. */
export const isOpen = ({ cue, form, kind }: Draft): boolean =>
  cue === null && form === 'fragment' && kind !== 'rule' && kind !== 'code';

/** Text of the article, as far as shape tells. */
export const isText = ({ cue, form }: Draft): boolean => cue === null && form !== 'fragment';
