import type { DocumentResult, Finding, OverlapResult, Report, SourceResult } from '../../report/report.js';
import { overlapsByWeight } from './evidence-titles.js';

/** More than this, and a list moves from its section to an annex, or into report.json. */
export const limits = {
  sources: 8,
  overlaps: 12,
  /** Further ones are listed only. */
  overlapsInAll: 100,
  overlapRows: 1000,
  clashes: 40,
  speakers: 40,
  inputs: 16,
  warnings: 5,
  leftOut: 8,
  replies: 6,
  judged: 24,
  stability: 20,
  /** Of one signal in one article; the others are told on a line each. */
  findings: 30,
  /** Characters of all articles that are printed with their findings marked. */
  articleText: 150_000,
} as const;

/** Sections that links lead to. */
export const places = {
  comparison: 'comparison',
  overlaps: 'overlaps',
  contradictions: 'contradictions',
  voices: 'voices',
  method: 'method',
  notAssessed: 'not-assessed',
  signOff: 'sign-off',
  allSources: 'annex-sources',
  allOverlaps: 'annex-overlaps',
  allSpeakers: 'annex-speakers',
  allInputs: 'annex-inputs',
  charts: 'annex-charts',
} as const;

/** A finding of the contradictions check, and where it was made. */
export interface Clash {
  readonly document: DocumentResult;
  readonly finding: Finding;
}

/** What the evidence sections show, in their order, and the names of the destinations within the report. */
export class Places {
  /** Uncredited first, then by the larger share. */
  readonly overlaps: readonly OverlapResult[];
  /** The dearest first. */
  readonly clashes: readonly Clash[];
  readonly #names = new Map<object, string>();
  readonly #overlapsOf = new Map<string, OverlapResult[]>();
  readonly #sideBySide: ReadonlySet<Finding>;

  constructor(report: Report) {
    this.overlaps = overlapsByWeight(report);
    this.clashes = clashesByPoints(report);
    this.#sideBySide = new Set(this.clashes.slice(0, limits.clashes).map(({ finding }) => finding));
    for (const [index, source] of report.sources.entries()) this.#names.set(source, `source-${index}`);
    for (const [index, document] of report.documents.entries()) {
      this.#names.set(document, `document-${index}`);
      for (const [place, finding] of document.findings.entries()) this.#names.set(finding, `finding-${index}-${place}`);
    }
    for (const [index, overlap] of this.overlaps.entries()) {
      this.#names.set(overlap, index < limits.overlapsInAll ? `overlap-${index}` : places.allOverlaps);
      for (const id of [overlap.a, overlap.b]) this.#enter(id, overlap);
    }
  }

  #enter(id: string, overlap: OverlapResult): void {
    const known = this.#overlapsOf.get(id);
    if (known) known.push(overlap);
    else this.#overlapsOf.set(id, [overlap]);
  }

  of(thing: SourceResult | DocumentResult | Finding | OverlapResult): string {
    return this.#names.get(thing)!;
  }

  /** Where the passages of a contradiction stand side by side, if they do. */
  clash(finding: Finding): string | null {
    return this.#sideBySide.has(finding) ? `clash-${this.of(finding)}` : null;
  }

  /** The overlap of a document that weighs most, of those with or without credit. */
  overlapOf(documentId: string, credited: boolean): OverlapResult | undefined {
    return this.#overlapsOf.get(documentId)?.find(({ credit }) => (credit === 'credited') === credited);
  }
}

function clashesByPoints({ documents }: Report): Clash[] {
  return documents
    .flatMap((document) => document.findings.map((finding) => ({ document, finding })))
    .filter(({ finding }) => finding.check === 'contradictions')
    .sort((a, b) => b.finding.points - a.finding.points);
}
