import type { Article } from '../../../src/article/article.js';
import { readArticle } from '../../../src/article/index.js';
import { asDocument } from '../document.js';

export const read = (text: string): Article => readArticle(asDocument(text));

/** Each mention as "text", with " <role>" where a title stands beside it. */
export function mentionsOf(text: string): string[] {
  return read(text).mentions.map(({ text: name, role }) =>
    role ? `${name} <${text.slice(role.start, role.end)}>` : name,
  );
}

/** Each entity as "kind: name <role> = other forms". */
export function entitiesOf(text: string): string[] {
  const { entities, mentions } = read(text);
  return entities.map(({ kind, name, role, index }) => {
    const forms = new Set(mentions.filter(({ entity }) => entity === index).map((mention) => mention.text));
    forms.delete(name);
    return [`${kind}: ${name}`, role && `<${role}>`, forms.size > 0 && `= ${[...forms].join(', ')}`]
      .filter(Boolean)
      .join(' ');
  });
}
