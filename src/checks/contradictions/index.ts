import type { CheckDefinition } from '../check.js';
import { alteredQuote } from './altered-quote/index.js';
import { arithmetic } from './arithmetic/index.js';
import { date } from './date/index.js';
import { headlineBody } from './headline-body/index.js';
import { identity } from './identity/index.js';
import { polarity } from './polarity/index.js';
import { quantity } from './quantity/index.js';
import { stance } from './stance/index.js';

export const contradictions: CheckDefinition = {
  id: 'contradictions',
  title: 'Contradictions',
  question: 'Does the article agree with itself?',
  relational: true,
  signals: [polarity, quantity, date, arithmetic, identity, headlineBody, stance, alteredQuote],
};
