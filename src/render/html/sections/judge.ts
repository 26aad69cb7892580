import { candidateWords, judgePrints, judgeWords } from '../../words/judge.js';
import { counted } from '../../words/numbers.js';
import { limits } from '../../words/places.js';
import { type Content, markup } from '../markup.js';
import { list, rich } from '../rich.js';
import type { View } from '../view.js';

/** What part a language model had in the scores, where one was asked. */
export function judge(view: View): Content {
  const { judge } = view.report;
  if (judge === undefined) return null;
  const shown = judge.candidates.slice(0, limits.judged).map((candidate) => candidateWords(view, candidate));
  const rest = judge.candidates.length - shown.length;
  const more = markup`<p class="note">${counted(rest, 'further pair')} in the report’s data.</p>\n`;
  return markup`<h3>A language model was asked</h3>
<p>${rich(judgeWords(judge))}</p>
<p class="small">${rich(judgePrints(judge))}</p>
${list(shown, 'notes small')}
${rest > 0 && more}`;
}
