import { Type } from '@sinclair/typebox';
import type { Article } from '../../article/article.js';
import { defineSignal, type Evidence } from '../check.js';
import { type Claim, type ClaimKind, isSpoken, readClaims } from './claims.js';
import { Confidence } from './confidence.js';
import { enough } from './enough.js';
import { interviewIn } from './interview.js';
import { isOwnObservation } from './own-observation.js';
import { reachOf } from './source-reach.js';

const SAYS: Record<ClaimKind, string> = {
  allegation: 'an allegation',
  'inner-state': 'somebody’s inner state',
  motive: 'a motive',
  cause: 'a cause',
  figure: 'a figure',
  crowd: 'a number in round words',
  superlative: 'a superlative',
  date: 'a dated event',
};

/** Flags checkable narrator sentences with no source in reach. */
export const unattributedClaim = defineSignal({
  id: 'unattributed-claim',
  title: 'Unattributed claim',
  unit: 'checkable sentence',
  what: 'A checkable sentence of the narrator (a figure, a date, a superlative, an allegation, a cause, a motive, an inner state) with no source in reach.',
  options: Type.Object({
    reach: Type.Integer({
      minimum: 0,
      default: 3,
      description:
        'Sentences of its paragraph over which a source named before still holds; 0: it holds for its own alone',
    }),
    ahead: Type.Integer({
      minimum: 0,
      default: 1,
      description: 'Sentences of its paragraph after a claim in which its source may be named',
    }),
    lead: Type.Integer({
      minimum: 0,
      default: 2,
      description: 'Sentences after the first in which the source of the first may stand',
    }),
    least: Type.Integer({
      minimum: 1,
      default: 4,
      description: 'Checkable sentences an article needs before their share means something',
    }),
    confidence: Type.Object(
      {
        allegation: Confidence(0.75, 'How often an unsourced allegation is worth a question'),
        'inner-state': Confidence(0.6, 'Likewise for what somebody wants, fears or believes'),
        motive: Confidence(0.45, 'Likewise for what something is aimed at'),
        cause: Confidence(0.6, 'Likewise for what caused something'),
        figure: Confidence(0.6, 'Likewise for a figure'),
        crowd: Confidence(0.4, 'Likewise for “dozens”, “thousands” of whom anybody present could see'),
        superlative: Confidence(0.65, 'Likewise for “the largest”, “unprecedented”'),
        date: Confidence(0.4, 'Likewise for a dated event'),
      },
      { additionalProperties: false, default: {}, description: 'Confidence of a finding by kind of claim' },
    ),
  }),

  observe(article, { reach, ahead, lead, least, confidence }) {
    const isSourced = reachOf(article, { reach, ahead, lead });
    const isInterview = interviewIn(article);
    const claims = readClaims(article).filter((claim) => !isAllSpeech(article, claim) && !isInterview(claim.sentence));
    const orphans = claims.filter(({ sentence }) => !isSourced(sentence) && !isOwnObservation(article, sentence));
    return {
      findings: orphans.map((claim) => describe(claim, confidence)),
      ...enough(claims.length, orphans.length, least, 'checkable sentences of the narrator'),
    };
  },
});

const isAllSpeech = (article: Article, { sentence }: Claim): boolean =>
  article.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .every((token) => token.pos === 'PUNCT' || isSpoken(article, token));

function describe({ sentence, kinds }: Claim, confidence: Record<ClaimKind, number>): Evidence {
  const kind = [...kinds].sort((x, y) => confidence[y] - confidence[x])[0]!;
  return {
    spans: [{ start: sentence.start, end: sentence.end, label: 'claim' }],
    message: `States ${SAYS[kind]}; no source is in reach of it.`,
    advice: 'Find who or what this rests on, or confirm it independently before you repeat it.',
    confidence: confidence[kind],
    voice: 'narrator',
  };
}
