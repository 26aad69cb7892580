import type { DocumentResult, Finding, Report } from '../../../report/report.js';

/** Names of the places in the report that links lead to. */
export const places = {
  comparison: 'comparison',
  source: (report: Report, name: string): string =>
    `source-${report.sources.findIndex((source) => source.name === name)}`,
  document: (report: Report, id: string): string =>
    `document-${report.documents.findIndex((document) => document.id === id)}`,
  finding: (report: Report, document: DocumentResult, finding: Finding): string =>
    `${places.document(report, document.id)}-finding-${document.findings.indexOf(finding)}`,
  overlap: (report: Report, id: string): string =>
    `overlap-${report.overlaps.findIndex((overlap) => overlap.id === id)}`,
  overlaps: 'overlaps',
  contradictions: 'contradictions',
  voices: 'voices',
  method: 'method',
  notAssessed: 'not-assessed',
  signOff: 'sign-off',
  annex: {
    sources: 'annex-sources',
    overlaps: 'annex-overlaps',
    speakers: 'annex-speakers',
    inputs: 'annex-inputs',
    charts: 'annex-charts',
  },
} as const;

/** More than this, and a list moves from its section to an annex. */
export const limits = {
  sources: 8,
  overlaps: 12,
  speakers: 40,
  inputs: 16,
  warnings: 5,
  leftOut: 8,
  replies: 6,
} as const;
