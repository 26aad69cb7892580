import type { BlockRole } from '../article.js';

/** What a line says about itself. */
export interface Cue {
  readonly role: BlockRole;
  readonly why: string;
  /** Opens a list of links, which goes on until prose. */
  readonly list: boolean;
  /** Stands below articles: comments and further reading follow. */
  readonly closing: boolean;
  /** A date or time and nothing else. */
  readonly dated: boolean;
}

export const cue = (role: BlockRole, why: string, more: Partial<Cue> = {}): Cue => ({
  role,
  why,
  list: false,
  closing: false,
  dated: false,
  ...more,
});
