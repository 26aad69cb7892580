import type { Document } from '../ingest/document.js';
import type { Span } from './span.js';

export type BlockRole =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'agency'
  | 'credit'
  | 'subhead'
  | 'related'
  | 'promo'
  | 'meta'
  | 'body';

/** A paragraph or a line of its own, with the part that it plays and the reason for saying so. */
export interface Block extends Span {
  readonly index: number;
  readonly role: BlockRole;
  /** Why it has this role, for `assay inspect`: "says “Read More:”". */
  readonly why: string;
  /** 1-based line of `start`. */
  readonly line: number;
  /** Index of the block that this one repeats; a copy counts nowhere. */
  readonly copyOf: number | null;
  /** A copy that stands before the headline, where its original follows in its place. */
  readonly displaced: boolean;
}

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/), as far as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Span {
  readonly index: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, apostrophes straight, diacritics kept. */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of the outermost quotation it stands in, marks excluded; −1 outside. */
  readonly quote: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  /** Half-open range of token indices. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Body text that is no copy: what the checks read and count. */
  readonly counts: boolean;
}

/** Text between quotation marks, marks included in the span. */
export interface Quote extends Span {
  readonly index: number;
  /** Without the marks. */
  readonly inner: Span;
  readonly block: number;
  /** `speech`: somebody's words; `term`: a title, a name or a scare quote of a few words without a cue. */
  readonly kind: 'speech' | 'term';
  /** Left open at the end of a paragraph and taken up by the next. */
  readonly continues: boolean;
}

export type MentionKind = 'person' | 'organisation' | 'place' | 'other';

/** A name in the text. */
export interface Mention extends Span {
  readonly index: number;
  readonly text: string;
  readonly entity: number;
  readonly sentence: number;
  /** Office or profession beside this mention, as written ("Homeland Security Secretary"). */
  readonly role: Span | null;
}

/** Everything that mentions of one name have in common. */
export interface Entity {
  readonly index: number;
  /** The fullest form in which the name stands in the text. */
  readonly name: string;
  readonly kind: MentionKind;
  readonly role: string | null;
}

export type SourceClass = 'named-person' | 'organisation' | 'document' | 'unnamed-person' | 'unnamed-group' | 'none';

/** One piece of what somebody is reported to have said. The pieces of an interrupted quotation share `statement`. */
export interface Attribution {
  readonly index: number;
  /** Equal for the pieces of one statement. */
  readonly statement: number;
  readonly form: 'direct' | 'mixed' | 'indirect';
  readonly content: Span;
  /** The reporting words ("said", "according to"); `null` where the quotation stands alone. */
  readonly cue: Span | null;
  /** The words that name the source, role and apposition left out; `null` where there is none. */
  readonly source: Span | null;
  /** What a pronoun in `source` stands for, where no name does: "a government adviser". */
  readonly antecedent?: Span;
  readonly sourceClass: SourceClass;
  /** Full name where one is known, else `null`. */
  readonly speaker: string | null;
  /** Index of the speaker's entity, or −1. */
  readonly entity: number;
  readonly role: string | null;
  /** Where it was said, as written ("post on X", "reporters", "Twitter account"). */
  readonly channel: string | null;
  /** Sentence of the cue, or of the content where there is none. */
  readonly sentence: number;
  /** Inside an indirect or mixed statement the words are the narrator's; a nested quotation's are the speaker's. */
  readonly nested: boolean;
}

export interface Provenance {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** As written, or ISO 8601 from metadata. */
  readonly published: string | null;
  readonly place: string | null;
  /** Where in the text each was read; absent where it came from metadata. `dateline`: the whole “CITY, March 4 (Agency) -”. */
  readonly spans: Partial<Record<'title' | 'byline' | 'outlet' | 'published' | 'place' | 'dateline', Span>>;
}

export interface Notice {
  readonly kind:
    | 'displaced-block'
    | 'repeated-block'
    | 'boilerplate'
    | 'garbled-text'
    | 'not-english'
    | 'too-short'
    | 'binary-noise';
  readonly message: string;
  readonly spans: readonly Span[];
}

/** A Document as read. Every offset is into `document.text`. */
export interface Article {
  readonly document: Document;
  /** ISO 639-1 code, or `und` where the text is too short to tell. */
  readonly language: string;
  /** Word tokens of counting sentences. */
  readonly words: number;
  readonly provenance: Provenance;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  /** What sources want, think or would not say, and whom quoted words quote: shown as read, and charged to nobody. */
  readonly asides: readonly Attribution[];
  readonly notices: readonly Notice[];
}
