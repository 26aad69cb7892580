import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

const FILE_SYSTEM = '^(?:node:)?(?:fs|fs/promises|write-file-atomic|tinyglobby)$';
const stage = (...names: string[]) => `^src/(?:${names.join('|')})/`;

interface Rule extends IRegularForbiddenRuleType {
  readonly name: string;
  readonly comment: string;
}

const forbid = (
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): Rule => ({ name, comment, severity: 'error', from, to }) as Rule;

/** The one-way flow of docs/architecture.md, each rule with its reason. */
export const rules: Rule[] = [
  forbid(
    'no-cycles',
    'a cycle has no direction, so the flow would have none',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid(
    'ingest-is-first',
    'a Document is known before anything reads it',
    { path: stage('ingest') },
    { path: stage('article', 'checks', 'judge', 'rubric', 'score', 'report', 'render', 'cli') },
  ),
  forbid(
    'article-reads-documents-only',
    'an Article is the same whatever is checked or weighed',
    { path: stage('article') },
    { path: stage('checks', 'judge', 'rubric', 'score', 'report', 'render', 'cli') },
  ),
  forbid(
    'checks-never-score',
    'a check observes; weights, curves and caps must not reach it',
    { path: '^src/checks/(?!observe|patterns)' },
    { path: stage('judge', 'rubric', 'score', 'report', 'render', 'cli') },
  ),
  forbid(
    'a-judge-sees-passages-only',
    'what a language model says moves a confidence, as the rubric allows; it knows no weight and no score',
    { path: stage('judge') },
    { path: stage('ingest', 'score', 'report', 'render', 'cli') },
  ),
  forbid(
    'the-flow-works-without-a-judge',
    'only the flow, the command line and the report (for what it prints) know that a judge may be there',
    { path: '^src/(?!judge/|cli/|report/|pipeline\\.|index\\.)' },
    { path: stage('judge') },
  ),
  forbid(
    'score-knows-no-check',
    'a new check must score without a line here',
    { path: stage('score') },
    { path: '^src/checks/(?!check\\.|observe\\.|overlap\\.|arbitration\\.)' },
  ),
  forbid(
    'score-never-renders',
    'scores exist without a report',
    { path: stage('score') },
    { path: stage('report', 'render', 'cli') },
  ),
  forbid(
    'renderers-know-the-report-alone',
    'a saved report must render without the program that made it',
    { path: stage('render') },
    { path: '^src/(?!render/|report/(?:report|parts|basic-parts|judge-parts)\\.ts$)' },
  ),
  forbid(
    'only-edges-touch-files',
    'reading, checking, scoring and rendering are pure, so they can be tested and repeated (fonts and prompts are assets of the program)',
    { path: '^src/(?!ingest/|rubric/|cli/|render/(?:pdf/)?fonts/|judge/(?:cache|model-folder|prompt)\\.)' },
    { path: FILE_SYSTEM },
  ),
  forbid(
    'only-the-cli-talks',
    'argv, colours and spinners belong to the command line',
    { path: '^src/(?!cli/)' },
    {
      path: '^(?:node:)?(?:readline|commander|picocolors|nanospinner)$|node_modules/(?:commander|picocolors|nanospinner)/',
    },
  ),
  forbid(
    'nothing-imports-the-cli',
    'the command line is one user of the program among others',
    { path: '^src/(?!cli/)' },
    { path: stage('cli') },
  ),
  forbid(
    'files-is-shared-ground',
    'decoding, line tables and errors with their place serve every stage and know none',
    { path: stage('files') },
    { path: '^src/(?!files/)' },
  ),
  forbid('no-test-in-src', 'the program ships without its tests', { path: '^src/' }, { path: '^test/' }),
  forbid(
    'no-network',
    'Assay runs offline; a server that the user names as judge is asked by fetch, in one file',
    { path: '^src/' },
    { path: '^(?:node:)?(?:http|https|net|dns|tls|dgram)$' },
  ),
];
