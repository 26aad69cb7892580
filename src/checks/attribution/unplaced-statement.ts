import { Type } from '@sinclair/typebox';
import type { Article, Mention } from '../../article/article.js';
import { contains } from '../../article/span.js';
import { type Statement, statementsOf } from '../../article/statements.js';
import { defineSignal, type Evidence } from '../check.js';
import { enough } from './enough.js';
import { isGathering, isOnOccasion, speaksForOffice } from './occasion.js';

/** Flags indirect statements of named persons that a reader cannot look up. */
export const unplacedStatement = defineSignal({
  id: 'unplaced-statement',
  title: 'Unplaced statement',
  unit: 'indirect statement of a named person',
  what: 'A paraphrased statement of a named person with neither channel, place nor quotation.',
  options: Type.Object({
    reach: Type.Integer({
      minimum: 0,
      default: 10,
      description: 'Statements over which the same speaker’s channel or quotation still holds',
    }),
    least: Type.Integer({
      minimum: 1,
      default: 3,
      description: 'Paraphrased statements an article needs before their share means something',
    }),
    gathering: Type.Integer({
      minimum: 0,
      default: 12,
      description: 'Statements over which a hearing, a council or a news conference that somebody spoke at still holds',
    }),
    confidence: Type.Number({ minimum: 0, maximum: 1, default: 0.75, description: 'Confidence of a finding' }),
  }),

  observe(article, { reach, least, gathering, confidence }) {
    const statements = statementsOf(article);
    const paraphrased = statements.filter(({ main, quoted }) => main.sourceClass === 'named-person' && !quoted);
    const places = placesBySentence(article);
    const gatherings = lastGatherings(statements);
    const position = new Map(statements.map((one, i) => [one, i]));
    const unplaced = paraphrased.filter((one) => {
      const at = position.get(one)!;
      const same = [...statements.slice(Math.max(0, at - reach), at), ...statements.slice(at + 1, at + 2)].filter(
        (other) => other.speakerKey === one.speakerKey,
      );
      return (
        one.channel === null &&
        one.main.role !== null &&
        !speaksForOffice(article, one.main) &&
        !same.some(({ channel, quoted }) => quoted || channel !== null) &&
        at - gatherings[at]! > gathering &&
        !isPlaced(article, one, places) &&
        !isOnOccasion(article, one.main)
      );
    });
    return {
      findings: unplaced.map((one) => describe(article, one, confidence)),
      ...enough(paraphrased.length, unplaced.length, least, 'paraphrased statements of named persons'),
    };
  },
});

/** For each statement the last before it that was made at a gathering; minus infinity without one. */
function lastGatherings(statements: readonly Statement[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return statements.map(({ channel }, at) => {
    const before = last;
    if (channel !== null && isGathering(channel)) last = at;
    return before;
  });
}

/** "speaking in Lima", "in Geneva on Friday": a place outside the words reported, or words of theirs in the same sentence. */
function isPlaced(article: Article, { main }: Statement, places: ReadonlyMap<number, readonly Mention[]>): boolean {
  const { firstToken, endToken, start } = article.sentences[main.sentence]!;
  if (article.tokens.slice(firstToken, endToken).some((token) => token.quote >= 0)) return true;
  return (places.get(main.sentence) ?? []).some((mention) => {
    const before = article.document.text.slice(Math.max(start, mention.start - 4), mention.start).toLowerCase();
    return !contains(main.content, mention) && /\b(?:in|at) $/.test(before);
  });
}

function placesBySentence({ mentions, entities }: Article): ReadonlyMap<number, readonly Mention[]> {
  const places = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (entities[mention.entity]?.kind !== 'place') continue;
    const known = places.get(mention.sentence);
    if (known) known.push(mention);
    else places.set(mention.sentence, [mention]);
  }
  return places;
}

function describe(article: Article, { main }: Statement, confidence: number): Evidence {
  const { text } = article.document;
  const cue = main.cue ? text.slice(main.cue.start, main.cue.end) : 'said';
  return {
    spans: [{ ...main.content, label: 'statement' }, ...(main.cue ? [{ ...main.cue, label: 'cue' }] : [])],
    message: `“${cue}” reports words of ${main.speaker}; the text neither says where they fell nor quotes them.`,
    advice: 'Find the speech, post, call read-out or interview that this rests on, and link or name it.',
    confidence,
    voice: 'narrator',
  };
}
