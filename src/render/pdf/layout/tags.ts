import type { Box } from './pen.js';
import type { Element } from './structure.js';

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

/** Ties what is drawn to the structure tree. Consecutive drawing for one element is one marked piece of content. */
export class Tags {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #structures = new Map<Element, Structure>();
  #open: Element | 'artifact' | null = null;
  #repeating = false;

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
  }

  /** @param box where a figure stands on its page */
  inside(element: Element, draw: () => void, box?: Box): void {
    if (this.#repeating) {
      this.artifact(draw);
      return;
    }
    if (this.#open !== element) {
      this.close();
      const structure = this.#structureOf(element, box);
      structure.add(this.#pdf.markStructureContent(element.type));
      this.#open = element;
    }
    draw();
  }

  /** Enters an element in which nothing is drawn: an empty cell keeps its place in the row. */
  enter(element: Element): void {
    const cell = element.type === 'TD' || element.type === 'TH';
    if (cell && !this.#repeating) this.#structureOf(element);
  }

  /** Drawing that assistive technology passes over. */
  artifact(draw: () => void, edge?: 'Top' | 'Bottom'): void {
    if (edge || this.#open !== 'artifact') {
      this.close();
      this.#pdf.markContent('Artifact', edge ? { type: 'Pagination', attached: [edge] } : { type: 'Layout' });
      this.#open = 'artifact';
    }
    draw();
    if (edge) this.close();
  }

  /** Draws what has been drawn and tagged before: all of it is an artifact this time. */
  repeat(draw: () => void): void {
    this.#repeating = true;
    draw();
    this.#repeating = false;
  }

  /** A link within an element, with the text that it has. */
  link(owner: Element, draw: (link: Structure) => void): void {
    this.#annotated('Link', owner, (link) => {
      link.add(this.#pdf.markStructureContent('Link'));
      draw(link);
      this.#pdf.endMarkedContent();
    });
  }

  /** A field within an element. */
  field(owner: Element, draw: (field: Structure) => void): void {
    this.#annotated('Form', owner, draw);
  }

  /** What holds an annotation must be complete before its page is left, or PDFKit seeks the annotation on another. */
  #annotated(type: 'Link' | 'Form', owner: Element, draw: (structure: Structure) => void): void {
    this.close();
    const structure = this.#pdf.struct(type);
    this.#structureOf(owner).add(structure);
    draw(structure);
    structure.end();
  }

  /** Ends the open piece of content; to be called before a page is left. */
  close(): void {
    if (this.#open !== null) this.#pdf.endMarkedContent();
    this.#open = null;
  }

  #structureOf(element: Element, box?: Box): Structure {
    const known = this.#structures.get(element);
    if (known) return known;
    const { type, parent, alt, scope } = element;
    const bbox = box && [box.x, box.y, box.x + box.width, box.y + box.height];
    const options = { ...(alt && { alt }), ...(scope && { scope }), ...(bbox && { bbox }) };
    const structure = this.#pdf.struct(type as never, options as never);
    this.#structures.set(element, structure);
    if (parent) this.#structureOf(parent).add(structure);
    else this.#pdf.addStructure(structure);
    return structure;
  }
}
