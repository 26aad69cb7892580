import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree as pdf.js reads it. */
export interface TaggedNode {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (TaggedNode | { readonly type: string; readonly id: string })[];
}

interface TextItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, from the foot of the page. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  /** All text in the order in which it was drawn. */
  readonly text: string;
  readonly tree: TaggedNode | null;
  /** Text of each tagged element, by its id. */
  readonly contents: ReadonlyMap<string, string>;
  readonly annotations: readonly Record<string, unknown>[];
}

export interface ReadPdf {
  readonly pdf: PDFDocumentProxy;
  readonly pages: readonly ReadPage[];
}

/** Opens a PDF as a reader's program would. */
export async function readBack(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
    .promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number));
  return { pdf, pages };
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const items: TextItem[] = [];
  const contents = new Map<string, string>();
  let open: string | undefined;
  for (const item of content.items) {
    if ('str' in item) {
      const [, , shear, height, x, y] = item.transform as [number, number, number, number, number, number];
      items.push({ text: item.str, x, y, width: item.width, size: Math.hypot(shear, height) });
      if (open) contents.set(open, (contents.get(open) ?? '') + item.str);
    } else if (item.type === 'beginMarkedContentProps') open = item.id;
    else if (item.type === 'endMarkedContent') open = undefined;
  }
  const tree = (await page.getStructTree()) as TaggedNode | null;
  const text = items.map((item) => item.text).join('');
  return { width, height, items, text, tree, contents, annotations: await page.getAnnotations() };
}

/** Every element of a tree, parents before children. */
export function* walk(node: TaggedNode | null): Generator<TaggedNode> {
  if (!node) return;
  yield node;
  for (const child of node.children) if ('role' in child) yield* walk(child);
}

/** The text of an element on its page, with that of the elements in it. */
export const textOf = (node: TaggedNode, page: ReadPage): string =>
  node.children.map((child) => ('role' in child ? textOf(child, page) : (page.contents.get(child.id) ?? ''))).join('');

/** Text without its spaces, for searching across line breaks. */
export const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

/** 1-based number of the page that a destination leads to. */
export async function pageOf(pdf: PDFDocumentProxy, destination: unknown): Promise<number> {
  const place = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  return (await pdf.getPageIndex((place as never[])[0]!)) + 1;
}

/** Cells of each row of each table. Empty cells stand on no page, so they are read from the structure tree itself. */
export function rowsOf(bytes: Uint8Array): number[][] {
  const elements = new Map<string, { type: string; kids: string[] }>();
  const object = /(\d+) 0 obj\n<<\n([\s\S]*?)\n>>\nendobj/g;
  for (const [, number, body] of Buffer.from(bytes).toString('latin1').matchAll(object)) {
    const type = /^\/S \/(\w+)$/m.exec(body!)?.[1];
    const kids = /^\/K \[([^\]]*)\]$/m.exec(body!)?.[1] ?? '';
    if (type) elements.set(number!, { type, kids: [...kids.matchAll(/(\d+) 0 R/g)].map((kid) => kid[1]!) });
  }
  const tables = [...elements.values()].filter(({ type }) => type === 'Table');
  return tables.map(({ kids }) => kids.map((row) => elements.get(row)!.kids.length));
}
