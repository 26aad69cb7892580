import { places } from '../../words/places.js';
import { belonging, replyTitles, signOffLead, signOffTitle } from '../../words/sign-off.js';
import { type Markup, markup } from '../markup.js';
import { section } from '../section.js';
import type { View } from '../view.js';

/** Who took responsibility? Room for each source’s reply, and for the reviewer’s decision: to be filled in here or on paper. */
export const signOff = ({ report }: View): Markup =>
  section({ id: places.signOff, title: signOffTitle, lead: signOffLead }, [
    replyTitles(report).map((title, index) =>
      part(title, `reply-${index}`, ['Shown the findings on', 'Answered by'], 'Answer', 3),
    ),
    part('Decision', 'decision', ['Reviewer', 'Date', 'Decision', 'Next review', 'Signature', 'Place'], 'Notes', 4),
    markup`<p class="note">${belonging(report)} What is filled in here is not saved: print the page, or save it as PDF.</p>\n`,
  ]);

function part(title: string, name: string, fields: readonly string[], area: string, lines: number): Markup {
  const id = (label: string) => `${name}-${label.toLowerCase().replaceAll(' ', '-')}`;
  const inputs = fields.map(
    (label) => markup`<label for="${id(label)}">${label} <input id="${id(label)}" autocomplete="off"></label>\n`,
  );
  return markup`<fieldset>
<legend>${title}</legend>
${inputs}<label for="${id(area)}" class="wide">${area} <textarea id="${id(area)}" rows="${lines}"></textarea></label>
</fieldset>
`;
}
