import { type Static, Type } from '@sinclair/typebox';
import { passageOptions } from '../passages/index.js';

const Count = (minimum: number, value: number, description: string) =>
  Type.Integer({ minimum, default: value, description });
const Part = (value: number, description: string) =>
  Type.Number({ minimum: 0, maximum: 1, default: value, description });
const Sum = (value: number, description: string) => Type.Number({ minimum: 0, default: value, description });

/** How overlaps between documents are looked for, proved and described. */
export const overlapOptions = {
  ...passageOptions,
  runWords: Count(2, 3, 'Content words in the same order, names and figures left out, that make a run'),
  fingerprintWindow: Count(1, 4, 'Of so many consecutive runs one is kept as a fingerprint of the document'),
  rareDocuments: Count(2, 16, 'A fingerprint, name, figure or word in more documents of the run than this is not rare'),
  candidateVotes: Count(1, 4, 'Rare fingerprints, names, figures and words that two documents share to be compared'),
  candidatesPerDocument: Count(1, 16, 'Documents that each one is compared with, those that share most first'),
  commonWeight: Part(0.3, 'What a common word of news (“say”, “year”) weighs beside another word'),
  nameWeight: Part(0.25, 'What a name or figure weighs beside another word when two sentences are compared'),
  sentenceWords: Sum(1.5, 'Weight of the words that two sentences share to be paired'),
  sentenceSimilarity: Part(0.2, 'Part of their content that two sentences share to be paired'),
  chanceWords: Sum(1.5, 'Of each pair’s weight, what two reports of one event share by chance'),
  minSentences: Count(1, 4, 'Pairs of sentences in the same order that a reworded overlap needs'),
  minEvidence: Sum(8, 'Weight beyond chance that the pairs of a reworded overlap must have together'),
  minDensity: Sum(0.75, 'The same for each sentence of the shorter document that is not copied'),
  minRuns: Count(0, 2, 'Runs of content words that its pairs must hold'),
  minOrder: Part(0.6, 'Part of all pairs that keeps the same order in both documents'),
  stretchEvidence: Sum(
    7,
    'Weight beyond chance in a stretch of sentences that proves an overlap by itself, however long the rest',
  ),
  stretchSentences: Count(1, 2, 'Pairs of sentences that such a stretch needs'),
  stretchSimilarity: Part(0.4, 'Part of their content that two sentences share to belong to it'),
  stretchJump: Count(1, 3, 'Sentences of the other document that a stretch may leap over at no cost'),
  sentenceCopied: Part(0.5, 'Part of a sentence’s words in a passage from which the sentence is copied'),
  minCopied: Count(1, 8, 'Content words in common passages that prove an overlap by themselves'),
  paraphrasedQuotes: Count(1, 2, 'Quotations of one document, paraphrased in the other, that show which came first'),
  quotedSentences: Count(1, 3, 'Sentences with a quotation in one document, none in the other, that show the same'),
  quoteSimilarity: Part(0.5, 'Part of a quotation’s content words that its paraphrase keeps'),
};

const OverlapOptions = Type.Object(overlapOptions);
export type OverlapOptions = Static<typeof OverlapOptions>;
