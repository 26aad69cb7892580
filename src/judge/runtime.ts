import { codeOf } from '../files/system-error.js';
import { JudgeFailure } from './judge.js';

/** The optional peer: tokenizers and ONNX Runtime in one package. The name is no literal, so that no tool resolves it. */
const PACKAGE: string = '@huggingface/transformers';

type Tokenizer = (text: string, options: { text_pair: string; truncation: true }) => unknown;

interface Model {
  (input: unknown): Promise<{ readonly logits: { readonly data: ArrayLike<number> } }>;
  readonly config: { readonly id2label?: Readonly<Record<string, string>> };
}

interface Loader<T> {
  from_pretrained(folder: string, options: Readonly<Record<string, unknown>>): Promise<T>;
}

/** What is used of the package. */
export interface Runtime {
  readonly env: Record<string, unknown>;
  readonly AutoTokenizer: Loader<Tokenizer>;
  readonly AutoModelForSequenceClassification: Loader<Model>;
}

/** @throws JudgeFailure where it is not installed */
export async function loadRuntime(): Promise<Runtime> {
  try {
    return await import(PACKAGE);
  } catch (error) {
    const absent = codeOf(error) === 'ERR_MODULE_NOT_FOUND';
    const why = absent ? 'is not installed' : `cannot be loaded (${(error as Error).message.split('\n')[0]})`;
    throw new JudgeFailure(
      `needs the package ${PACKAGE}, which ${why}: run “npm install --no-save ${PACKAGE}” beside Assay`,
    );
  }
}
