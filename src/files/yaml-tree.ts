import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { type Mistake, mistakeAt } from './mistake.js';
import type { LineTable } from './place.js';
import { quoted } from './printable.js';
import type { Span } from './span.js';

interface Entry {
  /** `null` for the root and for items of lists. */
  readonly key: Span | null;
  readonly value: Span;
  /** The value as written, for scalars. */
  readonly source: string | null;
}

/** JSON Pointer (RFC 6901) of a child. */
export const child = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** "checks.attribution.signals", "bands[0]"; empty for the root. */
export function dotted(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** A YAML document as plain values, and where in the text each of them stands. */
export class YamlTree {
  readonly value: unknown;
  /** Keys given twice, and keys that are no text. */
  readonly mistakes: Mistake[] = [];
  readonly #entries = new Map<string, Entry>();

  constructor(
    root: unknown,
    readonly table: LineTable,
    readonly path: string,
  ) {
    this.value = this.#read(root, '', null);
  }

  has(pointer: string): boolean {
    return this.#entries.has(pointer);
  }

  /** The key where there is one, else the value. */
  keySpan(pointer: string): Span {
    const entry = this.#entries.get(pointer);
    return entry?.key ?? entry?.value ?? { start: 0, end: 0 };
  }

  /** The value, or its key where the value is empty. */
  valueSpan(pointer: string): Span {
    const entry = this.#entries.get(pointer);
    if (entry === undefined) return { start: 0, end: 0 };
    return entry.value.end > entry.value.start ? entry.value : this.keySpan(pointer);
  }

  /** A scalar as it is written, without its quotation marks. */
  source(pointer: string): string | null {
    return this.#entries.get(pointer)?.source ?? null;
  }

  mistake(span: Span, message: string, hint: string | null = null): Mistake {
    return mistakeAt(this.table, this.path, span, message, hint);
  }

  #read(node: unknown, pointer: string, key: Span | null): unknown {
    const range = (node as Node | null)?.range;
    const value = range ? { start: range[0], end: range[1] } : { start: key?.end ?? 0, end: key?.end ?? 0 };
    this.#entries.set(pointer, { key, value, source: isScalar(node) ? (node.source ?? null) : null });
    if (isMap(node)) return this.#readMap(node, pointer);
    if (isSeq(node)) return node.items.map((item, index) => this.#read(item, child(pointer, index), null));
    return isScalar(node) ? node.value : null;
  }

  #readMap(map: YAMLMap, pointer: string): Record<string, unknown> {
    // Without a prototype, so that a key "__proto__" is a key like any other.
    const values: Record<string, unknown> = Object.create(null);
    for (const pair of map.items) {
      const name = this.#readKey(pair);
      if (name === null) continue;
      const place = child(pointer, name.text);
      const first = this.#entries.get(place)?.key;
      if (first) this.#repeated(name.text, name.span, first, pointer);
      else values[name.text] = this.#read(pair.value, place, name.span);
    }
    return values;
  }

  #readKey(pair: Pair): { text: string; span: Span } | null {
    const node = pair.key as Node | null;
    const span = { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
    if (isScalar(node) && node.source !== undefined && node.source !== '') return { text: node.source, span };
    this.mistakes.push(this.mistake(span, 'a key that is no text', 'write "key: value"'));
    return null;
  }

  #repeated(name: string, span: Span, first: Span, parent: string): void {
    const where = parent === '' ? '' : ` in ${dotted(parent)}`;
    const hint = `first given on line ${this.table.placeAt(first.start).line}; keep one of them`;
    this.mistakes.push(this.mistake(span, `key ${quoted(name)} is given twice${where}`, hint));
  }
}
