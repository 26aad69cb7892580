import type { Rich } from '../words/rich.js';
import type { Column } from '../words/table.js';
import { type Markup, markup } from './markup.js';
import { rich } from './rich.js';

/** A table whose first column heads its rows; where it is wider than the screen, it scrolls by itself. */
export function table(name: string, columns: readonly Column[], rows: readonly (readonly Rich[])[]): Markup {
  const look = (index: number) => (columns[index]?.align === 'right' ? 'number' : 'words');
  const heads = columns.map(({ head }, index) => markup`<th scope="col" class="${look(index)}">${head}</th>`);
  const lines = rows.map((cells) => {
    const own = cells.map((cell, index) =>
      index === 0 ? markup`<th scope="row">${rich(cell)}</th>` : markup`<td class="${look(index)}">${rich(cell)}</td>`,
    );
    return markup`<tr>${own}</tr>\n`;
  });
  return markup`<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody></table></div>
`;
}
