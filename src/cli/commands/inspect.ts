import type { Article, Attribution, Block } from '../../article/article.js';
import { readArticle } from '../../article/index.js';
import type { Span } from '../../article/span.js';
import { LineTable } from '../../files/place.js';
import { printable } from '../../files/printable.js';
import { aligned, cut } from '../columns.js';
import { EXIT } from '../exit.js';
import { readInputs, refuseFolder } from '../inputs.js';
import { paint, print } from '../terminal.js';

const LONGEST_LINE = 70;
const LONGEST_CONTENT = 110;

/** `assay inspect`: every line with its role and why, every statement with its source. */
export async function inspect(file: string): Promise<number> {
  await refuseFolder(file);
  const { documents, problems } = await readInputs([file], 'text');
  for (const document of documents) await print(inspection(readArticle(document)));
  return problems.some((problem) => problem.lost) ? EXIT.unreadable : EXIT.done;
}

function inspection(article: Article): string {
  const { document, provenance, language, words, sentences } = article;
  const table = new LineTable(document.text);
  const known = (['title', 'byline', 'outlet', 'published', 'place'] as const).map((part) => {
    const span = provenance.spans[part];
    const from = provenance[part] === null ? '' : span ? `line ${table.placeAt(span.start).line}` : 'from metadata';
    return [`  ${part}`, printable(provenance[part] ?? 'none found'), paint.dim(from)];
  });
  const counted = sentences.filter((sentence) => sentence.counts).length;
  const size = `language ${language}, ${words} words in ${counted} sentences that count`;
  const parts = [
    [paint.bold(printable(document.path ?? document.id)), `  ${size}`, ...aligned(known, new Set())],
    [heading('Lines'), ...blockLines(article, table)],
    [
      heading(`Statements (${new Set(article.attributions.map((one) => one.statement)).size})`),
      ...statementLines(article, table),
    ],
    article.notices.length === 0
      ? []
      : [heading('Notices'), ...article.notices.map((notice) => `  ${notice.kind}: ${notice.message}`)],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

const heading = (text: string): string => paint.underline(text);

const textOf = (article: Article, span: Span): string => printable(article.document.text.slice(span.start, span.end));

function blockLines(article: Article, table: LineTable): string[] {
  const rows = article.blocks.map((block) => [
    String(block.line),
    block.role === 'body' ? block.role : paint.cyan(block.role),
    cut(textOf(article, block), LONGEST_LINE),
    paint.dim(reasonOf(block, article, table)),
  ]);
  return aligned(rows, new Set([0])).map((line) => `  ${line}`);
}

function reasonOf(block: Block, article: Article, table: LineTable): string {
  const original = block.copyOf === null ? undefined : article.blocks[block.copyOf];
  if (original === undefined) return block.why;
  const kind = block.displaced ? 'displaced copy' : 'copy';
  return `${block.why}; ${kind} of line ${table.placeAt(original.start).line}, counts nowhere`;
}

function statementLines(article: Article, table: LineTable): string[] {
  return article.attributions.flatMap((one) => {
    const { line, column } = table.placeAt(one.content.start);
    const who = one.source === null ? 'nobody' : textOf(article, one.source);
    return [
      `  ${paint.dim(`${line}:${column}`)}  ${paint.bold(cut(one.speaker ?? who, LONGEST_LINE))}  ${described(one, article)}`,
      `      ${cut(textOf(article, one.content), LONGEST_CONTENT)}`,
    ];
  });
}

function described(one: Attribution, article: Article): string {
  const cue = one.cue === null ? 'no reporting words' : `“${cut(textOf(article, one.cue), 30)}”`;
  const role = one.role === null ? [] : [cut(printable(one.role), 50)];
  const channel = one.channel === null ? 'no channel' : `channel: ${printable(one.channel)}`;
  return paint.dim([...role, one.sourceClass, one.form, cue, channel, `statement ${one.statement + 1}`].join(' · '));
}
