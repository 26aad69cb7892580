import type { Attribution } from '../article.js';
import { trackAntecedents } from './antecedents.js';
import { type Aside, asidesIn, isFirstPerson } from './asides.js';
import { speakerBeside } from './beside.js';
import { channelOf } from './channel.js';
import { type Cue, findCues } from './cues.js';
import { type Piece, piecesOf, reportedWords } from './pieces.js';
import { joinQuotes, type QuotedBy } from './quoted.js';
import { type Layers, type Reading, spanOf, withMentions } from './reading.js';
import type { Source } from './sources.js';

/** What an article reports of its sources. */
export interface Reports {
  /** What somebody is reported to have said: what the checks read. */
  readonly attributions: Attribution[];
  /** What somebody wants, thinks or would not say, and what the words quoted say of others: read, but charged to nobody. */
  readonly asides: Attribution[];
}

type Found = Omit<Attribution, 'index'>;

/**
 * Everything that somebody is reported to have said, in reading order, each with its source, cue and channel.
 * Sources are found by grammar (the subject of the reporting verb), quotations through their cues.
 */
export function readAttributions(layers: Layers): Reports {
  const reading = withMentions(layers);
  const cues = reading.sentences.map((sentence) => findCues(reading, sentence));
  const quoted = joinQuotes(reading, (sentence) => cues[sentence] ?? []);
  const collector = collect(reading, byCue(quoted));
  for (const sentence of reading.sentences) {
    const own = cues[sentence.index]!;
    const reported = new Set(withNeighbours(own).flatMap(({ cue, near }) => collector.report(cue, near)));
    for (const aside of asidesIn(reading, sentence, own, reported)) collector.aside(aside);
  }
  for (const one of quoted) if (one.cue === null) collector.orphan(one);
  return settle(collector.found, collector.asides);
}

function byCue(quoted: readonly QuotedBy[]): ReadonlyMap<Cue, QuotedBy[]> {
  const quotesOf = new Map<Cue, QuotedBy[]>();
  for (const one of quoted) {
    if (!one.cue) continue;
    const own = quotesOf.get(one.cue);
    if (own) own.push(one);
    else quotesOf.set(one.cue, [one]);
  }
  return quotesOf;
}

/** Gathers statements and asides; to be called in reading order, since pronouns refer back. */
function collect(reading: Reading, quotesOf: ReadonlyMap<Cue, QuotedBy[]>) {
  const antecedents = trackAntecedents(reading);
  const found: Found[] = [];
  const asides: Found[] = [];
  /** By first token of the subject, for participles that share it. */
  const channels = new Map<number, string>();
  let statement = 0;
  /** Where the last report that is not inside another ends. */
  let outer = -1;

  return {
    found,
    asides,
    /** The cue's first token, if it reports something. */
    report(cue: Cue, near: readonly Cue[]): number[] {
      const quotes = quotesOf.get(cue) ?? [];
      const pieces = piecesOf(reading, cue, near, quotes);
      const nested = !cue.detached && reading.tokens[cue.subject.first]!.start < outer;
      const source = antecedents.resolve(cue, nested);
      if (pieces.length === 0 || !source) return [];
      if (!nested) outer = pieces.reduce((end, { content }) => Math.max(end, content.end), -1);
      const words = pieces.map((piece) => reportedWords(piece, quotes));
      const own = channelOf(reading, cue, words, near);
      const channel = own ?? (cue.detached ? (channels.get(cue.subject.first) ?? null) : null);
      if (channel) channels.set(cue.subject.first, channel);
      const list = isGuess(cue, source, pieces) ? asides : found;
      for (const piece of pieces) list.push({ ...piece, ...describe(reading, cue, source), statement, channel });
      statement += 1;
      return [cue.first];
    },
    aside(aside: Aside): void {
      const content = spanOf(reading, aside.content.first, aside.content.end);
      const source = ownWords(reading, aside, found) ?? antecedents.recall(aside);
      const words = { form: 'indirect' as const, content, nested: true, channel: null };
      asides.push({ ...words, ...describe(reading, aside, source), statement: statement++ });
    },
    orphan(one: QuotedBy): void {
      found.push({ ...orphan(one, statement++), ...speakerBeside(reading, one) });
    },
  };
}

/** Statements in which a quotation's "I" is looked for, going back. */
const RECENT = 8;

/** "I" and "we" in a quotation are whoever is quoted. */
function ownWords(reading: Reading, aside: Aside, found: readonly Found[]): Source | null {
  if (!isFirstPerson(reading, aside)) return null;
  const { start, end } = spanOf(reading, aside.subject.first, aside.subject.end);
  const around = found.slice(-RECENT).findLast(({ content }) => content.start <= start && end <= content.end);
  const { sourceClass = 'none', speaker = null, entity = -1, role = null } = around ?? {};
  return { span: { start, end }, sourceClass, speaker, entity, role };
}

/** Cues of one sentence that can bound each other's clauses; in a sentence of a thousand cues only the near ones can. */
const NEIGHBOURS = 6;

const withNeighbours = (cues: readonly Cue[]): { cue: Cue; near: readonly Cue[] }[] =>
  cues.map((cue, i) => ({ cue, near: cues.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1) }));

/** "A teacher thought it was a bomb": the narrator tells what an unnamed person had in mind; nobody states it. */
const isGuess = (cue: Cue, { sourceClass }: Source, pieces: readonly Piece[]): boolean =>
  sourceClass.startsWith('unnamed') &&
  [...cue.classes].every((one) => one === 'thought') &&
  pieces.every(({ form }) => form === 'indirect');

const describe = (reading: Reading, cue: Pick<Cue, 'first' | 'end' | 'sentence'>, { span, ...who }: Source) => ({
  ...who,
  cue: spanOf(reading, cue.first, cue.end),
  source: span,
  sentence: cue.sentence,
});

/** A quotation that nobody is said to have spoken. */
function orphan({ quote, sentence }: QuotedBy, statement: number): Omit<Attribution, 'index'> {
  const content = { start: quote.start, end: quote.end };
  return {
    statement,
    form: 'direct',
    content,
    cue: null,
    source: null,
    sourceClass: 'none',
    speaker: null,
    entity: -1,
    role: null,
    channel: null,
    sentence,
    nested: false,
  };
}

/** In order, numbered; a report inside another of the same source is part of it, an aside at most. */
function settle(found: readonly Found[], asides: readonly Found[]): Reports {
  const kept: Found[] = [];
  const parts: Found[] = [...asides];
  let outer: Found | undefined;
  for (const one of inOrder(found)) {
    const inside = outer !== undefined && one.content.end <= outer.content.end;
    const same =
      inside &&
      one.statement !== outer!.statement &&
      one.speaker === outer!.speaker &&
      one.sourceClass === outer!.sourceClass &&
      one.form !== 'direct';
    if (same) parts.push(one);
    else kept.push(inside ? { ...one, nested: true } : one);
    if (!inside) outer = one;
  }
  const numbered = (list: readonly Found[]) => list.map((one, index) => ({ index, ...one }));
  return { attributions: numbered(kept), asides: numbered(inOrder(parts)) };
}

const inOrder = (list: readonly Found[]): Found[] =>
  [...list].sort((x, y) => x.content.start - y.content.start || y.content.end - x.content.end);
