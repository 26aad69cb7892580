import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A data file that says how a model is asked, and the SHA-256 of its bytes. */
export interface Prompt<Content> {
  readonly content: Content;
  readonly sha256: string;
}

interface EndpointPrompt {
  readonly system: string;
  /** Further members of the request, which some servers do not know. */
  readonly request: Readonly<Record<string, unknown>>;
}

interface NliPrompt {
  /** Beginning of the name of the class that means a contradiction, in lower case. */
  readonly label: string;
  readonly directions: readonly { readonly premise: 'a' | 'b'; readonly hypothesis: 'a' | 'b' }[];
}

export const endpointPrompt = (): Prompt<EndpointPrompt> => read(new URL('./prompt.json', import.meta.url));

export const nliPrompt = (): Prompt<NliPrompt> => read(new URL('./nli.json', import.meta.url));

function read<Content>(url: URL): Prompt<Content> {
  const bytes = readFileSync(url);
  return { content: JSON.parse(bytes.toString('utf8')), sha256: createHash('sha256').update(bytes).digest('hex') };
}
