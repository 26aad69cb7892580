import type { Mistake } from '../files/mistake.js';
import { quoted } from '../files/printable.js';
import { child, type YamlTree } from '../files/yaml-tree.js';

/** A mistake for each item of a list whose id an earlier one has. */
export function repeatedIds(items: readonly { readonly id: string }[], list: string, tree: YamlTree): Mistake[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const span = tree.valueSpan(child(child(child('', list), index), 'id'));
    return [tree.mistake(span, `${list}[${index}]: the id ${quoted(id)} is used twice`, 'give each its own')];
  });
}
