import { createRequire } from 'node:module';
import type { Article, Sentence } from '../../article/article.js';
import { PhraseList } from '../phrase-list.js';
import { narratorWords } from './claims.js';

const { observation, deeds }: { observation: string[]; deeds: string[] } = createRequire(import.meta.url)(
  './own-observation.json',
);

const observed = new PhraseList(observation);

/** "reporters saw", "documents reviewed by", "the Harbour News spoke to": the outlet vouches for it. */
export function isOwnObservation(article: Article, sentence: Sentence): boolean {
  const words = narratorWords(article, sentence);
  if (observed.standsIn(words)) return true;
  const text = ` ${words.join(' ')} `;
  return selves(article).some(
    (self) => text.includes(` ${self} `) && deeds.some((deed) => text.includes(` ${self} ${deed} `)),
  );
}

/** How an outlet speaks of itself. */
function selves({ provenance: { outlet } }: Article): string[] {
  const own = ['we', 'our reporter', 'our correspondent', 'this newspaper'];
  return outlet === null ? own : [...own, outlet.toLowerCase()];
}
