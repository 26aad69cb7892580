import type { Report } from '../../report/report.js';

export const methodTitle = 'How these scores were made, and how to make them again';

export function methodLead({ tool, rubric, judge }: Report): string {
  const same = judge === undefined ? 'inputs, rubric and version' : 'inputs, rubric, version and answers';
  return `Made by ${tool.name} ${tool.version} with the rubric “${rubric.title}” (${rubric.path}). The same ${same} give the same report, byte for byte.`;
}

/** From words to a score. */
export const formulas: readonly (readonly [name: string, words: string])[] = [
  [
    'Rate',
    'hits divided by what could have been hit; where the rubric says “per document”, hits counted, each weighed by its confidence. A tag with a factor in the rubric weighs a hit more or less.',
  ],
  [
    'Score of a signal',
    '100 at or below the rate for full marks, 0 at or above the rate for none, on a straight line between them.',
  ],
  [
    'Score of a check and of an article',
    'the mean of what applies, weighed by the rubric; 0 for a check that fails as a whole. What does not apply passes its weight on to the rest; coverage says how much of the rubric was scored.',
  ],
  ['Cap', 'an upper limit that the rubric sets for a stated reason, applied after the mean.'],
  [
    'Points',
    'what each finding cost of 100. The points of all findings, and what a cap took beyond them, add up to 100 less the score, to 0.1.',
  ],
  [
    'Interval',
    'what a few sentences more or fewer could change: the Wilson interval of each rate, carried through the curves and the means.',
  ],
  ['Source', 'the mean of its articles that have a score, each counted once.'],
];
