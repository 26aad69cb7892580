import { createRequire } from 'node:module';
import { Type } from '@sinclair/typebox';
import type { Article } from '../../article/article.js';
import { isAnonymous, type Statement, sourceWords, statementsOf } from '../../article/statements.js';
import { defineSignal, type Evidence } from '../check.js';
import { partitionPoint } from '../partition-point.js';
import { Confidence } from './confidence.js';
import { interviewIn } from './interview.js';

const { reasons }: { reasons: string[] } = createRequire(import.meta.url)('./anonymity.json');

/** Flags statements whose source is a person or group that the article does not name. */
export const anonymousSource = defineSignal({
  id: 'anonymous-source',
  title: 'Anonymous source',
  unit: 'statement',
  what: 'A statement whose source is an unnamed person or group.',
  tags: {
    'only-source': 'No named person, organisation or document says the same in the article',
    plural: 'One quotation, several speakers: the plural hides who spoke',
    'no-reason': 'The article gives no reason for leaving out the name',
  },
  options: Type.Object({
    shared: Type.Integer({
      minimum: 1,
      default: 3,
      description: 'Content words that a named source’s statement must share to confirm an unnamed one’s',
    }),
    person: Confidence(0.9, 'Confidence where one unnamed person speaks'),
    group: Confidence(0.75, 'Confidence where an unnamed group speaks'),
  }),

  observe(article, options) {
    const statements = statementsOf(article);
    const named = statements.filter((one) => !isAnonymous(one) && one.sourceClass !== 'none');
    const known = indexWords(named.map((one) => contentWords(article, one)));
    const retold = retoldBy(named);
    const isInterview = interviewIn(article);
    const after = new Map(statements.map((one, at) => [one, statements[at + 1]]));
    const findings = statements
      .filter((one) => isAnonymous(one) && !retold(one) && !asks(article, one) && !isPublished(one))
      .filter((one) => !isInterview(article.sentences[one.main.sentence]!))
      .filter((one) => !hasSpokesman(article, one, after.get(one)))
      .map((one) => describe(article, one, known, options));
    return {
      opportunities: statements.length,
      findings,
      ...(statements.length === 0 && { reason: 'no statement is reported' }),
    };
  },
});

function describe(
  article: Article,
  statement: Statement,
  known: ReadonlyMap<string, readonly number[]>,
  options: { shared: number; person: number; group: number },
): Evidence {
  const { main } = statement;
  const confirmed = isConfirmed(contentWords(article, statement), known, options.shared);
  const group = main.sourceClass === 'unnamed-group';
  const reason = givesReason(article, main.sentence);
  const tags = [
    ...(confirmed ? [] : ['only-source']),
    ...(group && main.form === 'direct' ? ['plural'] : []),
    ...(reason ? [] : ['no-reason']),
  ];
  const who = sourceWords(article, main) ?? 'an unnamed source';
  return {
    spans: [{ ...main.content, label: 'statement' }, ...(main.source ? [{ ...main.source, label: 'source' }] : [])],
    message: `The source is “${who}”: no name${reason ? ', with a reason given' : ' and no reason for leaving it out'}.`,
    advice: 'Ask who said this and why the name is withheld, or find somebody who says it on the record.',
    confidence: group ? options.group : options.person,
    voice: 'narrator',
    tags,
  };
}

/** "Researchers reported in a journal": the journal names them. */
const isPublished = ({ channel }: Statement): boolean =>
  channel !== null && /\b(?:journal|paper|report|review|study|survey)\b/i.test(channel);

/** “Opponents say …. “…,” said Harriet Lowe”: one of the group is named and quoted in the next sentence. */
function hasSpokesman({ sentences }: Article, { main }: Statement, next: Statement | undefined): boolean {
  if (main.sourceClass !== 'unnamed-group' || main.form !== 'indirect' || !next) return false;
  const [own, other] = [sentences[main.sentence]!, sentences[next.main.sentence]!];
  return (
    next.quoted && next.sourceClass === 'named-person' && other.block === own.block && other.index === own.index + 1
  );
}

/** "Parents asked why": nobody claims anything. */
const asks = ({ tokens, sentences }: Article, { main: { cue, sentence } }: Statement): boolean =>
  cue !== null &&
  tokens
    .slice(sentences[sentence]!.firstToken, sentences[sentence]!.endToken)
    .some(({ start, lemma }) => start >= cue.start && start < cue.end && /^(?:ask|inquire|wonder)$/.test(lemma));

/**
 * Whether a statement is part of what a named source says ("Rauf said residents had complained of noise"): that source
 * answers for it.
 */
function retoldBy(named: readonly Statement[]): (statement: Statement) => boolean {
  const contents = named
    .flatMap(({ pieces }) => pieces.map(({ content }) => content))
    .sort((a, b) => a.start - b.start);
  return ({ main: { source, content } }) => {
    const at = source?.start ?? content.start;
    const holder = contents[partitionPoint(contents, ({ start }) => start <= at) - 1];
    return holder !== undefined && holder.end > at;
  };
}

/** A word in more statements than this confirms nothing. */
const COMMON = 50;

/** Numbers of the statements that hold a word. */
function indexWords(statements: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [i, words] of statements.entries()) {
    for (const word of words) {
      const known = index.get(word);
      if (known) known.push(i);
      else index.set(word, [i]);
    }
  }
  return index;
}

function isConfirmed(
  words: ReadonlySet<string>,
  known: ReadonlyMap<string, readonly number[]>,
  least: number,
): boolean {
  const counts = new Map<number, number>();
  for (const word of words) {
    const statements = known.get(word) ?? [];
    if (statements.length > COMMON) continue;
    for (const i of statements) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= least);
}

function contentWords(article: Article, { pieces }: Statement): Set<string> {
  const words = new Set<string>();
  for (const { content, sentence } of pieces) {
    for (let i = article.sentences[sentence]!.firstToken; i < article.tokens.length; i += 1) {
      const token = article.tokens[i]!;
      if (token.start >= content.end) break;
      if (token.start >= content.start && /^(?:NOUN|VERB|PROPN|NUM|ADJ)$/.test(token.pos)) words.add(token.lemma);
    }
  }
  return words;
}

/** Looks in the sentence of the statement and its neighbours. */
function givesReason(article: Article, sentence: number): boolean {
  const first = article.sentences[Math.max(0, sentence - 1)]!;
  const last = article.sentences[Math.min(article.sentences.length - 1, sentence + 1)]!;
  const around = article.document.text.slice(first.start, last.end).toLowerCase().replace(/\s+/g, ' ');
  return reasons.some((phrase) => around.includes(phrase));
}
