import { type Content, type Markup, markup } from './markup.js';

export interface SectionTitle {
  readonly id: string;
  /** States the finding. */
  readonly title: string;
  readonly lead?: string;
}

/** A section of the report under its title. */
export const section = ({ id, title, lead }: SectionTitle, contents: Content): Markup =>
  markup`<section id="${id}" tabindex="-1">
<h2>${title}</h2>
${lead !== undefined && markup`<p class="lead">${lead}</p>\n`}${contents}</section>
`;
