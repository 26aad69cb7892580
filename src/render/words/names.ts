import type { Report } from '../../report/report.js';
import { short } from './numbers.js';

/** What documents are called where several of them stand side by side: by their source, and by their title too if they share it. */
export class Names {
  readonly #names: ReadonlyMap<string, string>;

  constructor({ documents }: Report) {
    const times = new Map<string, number>();
    for (const { source } of documents) times.set(source, (times.get(source) ?? 0) + 1);
    this.#names = new Map(
      documents.map(({ id, source, title }) => [
        id,
        times.get(source) === 1 ? source : `${short(source, 28)}, ${title ?? id}`,
      ]),
    );
  }

  /** @param most letters */
  document(id: string, most = 44): string {
    return short(this.#names.get(id) ?? id, most);
  }
}
