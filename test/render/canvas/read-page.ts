import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as a reader of PDF finds it; in points, from the top left of the page. */
export interface PageText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly upright: boolean;
}

/** The texts of the first page, and the names of the drawing operators that it uses. */
export async function readPage(bytes: Uint8Array): Promise<{ texts: PageText[]; operators: Set<string> }> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const height = page.getViewport({ scale: 1 }).height;
  const { items } = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const texts = items.flatMap((item): PageText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, , d, x, y] = item.transform as [number, number, number, number, number, number];
    const upright = b === 0 && a > 0;
    const size = upright ? d : Math.abs(b);
    return [{ text: item.str, size, left: x, right: x + item.width, baseline: height - y, upright }];
  });
  await document.destroy();
  return { texts, operators: new Set(fnArray.map((code) => names.get(code)!)) };
}
