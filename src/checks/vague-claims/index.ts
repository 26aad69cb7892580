import type { CheckDefinition } from '../check.js';
import { hollowLanguage } from './hollow-language.js';
import { unspecifiedReferent } from './unspecified-referent.js';
import { vagueQuantity } from './vague-quantity.js';
import { vagueTime } from './vague-time.js';
import { weaselAttribution } from './weasel-attribution.js';
import { withheldDetail } from './withheld-detail.js';

/** Does the text say what, who, how much and when? */
export const vagueClaims: CheckDefinition = {
  id: 'vague-claims',
  title: 'Vague claims',
  question: 'Does the text say what, who, how much and when?',
  signals: [withheldDetail, unspecifiedReferent, weaselAttribution, vagueQuantity, vagueTime, hollowLanguage],
};
