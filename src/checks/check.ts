import type { Static, TObject } from '@sinclair/typebox';
import type { Article } from '../article/article.js';
import type { Span } from '../article/span.js';
import type { Overlap } from './overlap.js';

export type Severity = 'high' | 'medium' | 'low' | 'info';

/** A span of evidence; `document` names another document of the run, and is left out for the article's own text. */
export interface EvidenceSpan extends Span {
  readonly document?: string;
  /** What the span is in the finding: `claim`, `source`, `copy`, `original`, `a`, `b`, … */
  readonly label: string;
}

/** What a language model said of evidence that the rules had found. */
export interface Judgement {
  readonly model: string;
  /** SHA-256 of what it was asked, in lower-case hex. */
  readonly promptHash: string;
  readonly verdict: 'contradicts' | 'agrees' | 'unclear';
  /** How sure it said it was, 0 to 1; `null` where its answer was no verdict at all. */
  readonly probability: number | null;
  /** The confidence that the rules had given. */
  readonly before: number;
}

/** One piece of evidence, before scoring. `spans[0]` is the passage that is charged. */
export interface Evidence {
  /** Empty only where something is missing from the whole document. */
  readonly spans: readonly EvidenceSpan[];
  /** What is in the text, never what the author meant. */
  readonly message: string;
  /** What the editor can do about it. */
  readonly advice: string;
  /** 0 to 1: how often such a finding is right. */
  readonly confidence: number;
  readonly voice: 'narrator' | 'speaker';
  /** Circumstances that the rubric may weigh (`factors`), from `SignalDefinition.tags`. */
  readonly tags?: readonly string[];
  /** Units hit: words for `repeated-passage`, 1 for most. */
  readonly amount?: number;
  /** Lets two pieces of evidence without spans differ in their id: "byline". */
  readonly subject?: string;
  /** Only where a judge was asked. */
  readonly judgement?: Judgement;
}

/** What a signal saw in one article. Never a score. */
export interface Observation {
  /** Units that could have been hit. With 0 the signal is not applicable. */
  readonly opportunities: number;
  readonly findings: readonly Evidence[];
  /** Why the signal is not applicable, where `opportunities` is 0. */
  readonly reason?: string;
}

/** What a check may know of the other documents of the run: how many there are, and what the article shares with them. */
export interface Corpus {
  /** Those that the article takes part in. */
  readonly overlaps: readonly Overlap[];
  /** All of the run, by id. The name is what another article would credit: outlet, author, source name. */
  readonly documents: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

/** One measurable part of a check. Its weight, curve, severity and options live in the rubric. */
export interface SignalDefinition<Options extends TObject = TObject> {
  readonly id: string;
  /** For readers: "Anonymous source". */
  readonly title: string;
  /** What is counted, singular: "statement". */
  readonly unit: string;
  /** One sentence for the method page. */
  readonly what: string;
  /** Charge findings in a speaker's own words as well. */
  readonly chargesSpeakers?: boolean;
  /** Evidence tags that the rubric may weigh, each with its meaning. */
  readonly tags?: Readonly<Record<string, string>>;
  /** TypeBox object; every property has a default and a description. */
  readonly options: Options;
  observe(article: Article, options: Static<Options>, corpus: Corpus): Observation;
}

/** A family of signals that answer one question of the reader. */
export interface CheckDefinition {
  readonly id: string;
  readonly title: string;
  /** "Can the reader see who says so?" */
  readonly question: string;
  readonly signals: readonly SignalDefinition[];
  /** Its findings are about how passages go together, so that they take no passage from another check's, nor lose one. */
  readonly relational?: boolean;
  /** Evidence that the check fails as a whole (score 0): an article without any attribution. */
  readonly failure?: (article: Article) => { readonly signal: string; readonly evidence: Evidence } | null;
}

/** Keeps the static type of the options while the list of signals forgets it. */
export const defineSignal = <Options extends TObject>(signal: SignalDefinition<Options>): SignalDefinition =>
  signal as unknown as SignalDefinition;
