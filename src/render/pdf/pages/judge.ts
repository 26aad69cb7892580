import { candidateWords, judgePrints, judgeWords } from '../../words/judge.js';
import { counted } from '../../words/numbers.js';
import { limits } from '../../words/places.js';
import { bullets, type Desk, prose, subheading } from '../layout/desk.js';
import type { Element } from '../layout/structure.js';
import { styles } from '../theme.js';

/** What part a language model had in the scores, where one was asked. */
export function writeJudge(desk: Desk, section: Element): void {
  const { judge } = desk.report;
  if (judge === undefined) return;
  const { flow } = desk;
  subheading(desk, 'A language model was asked', section);
  flow.add(prose(desk, judgeWords(judge), section));
  flow.add(prose(desk, judgePrints(judge), section, styles.small));
  const shown = judge.candidates.slice(0, limits.judged).map((candidate) => candidateWords(desk, candidate));
  if (shown.length > 0) flow.add(bullets(desk, shown, section, styles.small));
  const rest = judge.candidates.length - shown.length;
  if (rest > 0) flow.add(prose(desk, `${counted(rest, 'further pair')} in report.json.`, section, styles.note));
}
