import type { ValidateFunction } from 'ajv';
import type { Verdict } from './judge.js';

interface Completion {
  readonly choices: readonly [{ readonly message: { readonly content: string } }];
}

const verdictSchema = {
  type: 'object',
  properties: {
    verdict: { type: 'string', enum: ['contradicts', 'agrees', 'unclear'] },
    probability: { type: 'number', minimum: 0, maximum: 1 },
  },
  required: ['verdict', 'probability'],
  additionalProperties: false,
} as const;

/** Of a server's reply, what is read; the rest differs from server to server. */
const completionSchema = {
  type: 'object',
  properties: {
    choices: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          message: { type: 'object', properties: { content: { type: 'string' } }, required: ['content'] },
        },
        required: ['message'],
      },
    },
  },
  required: ['choices'],
} as const;

interface Validators {
  readonly verdict: ValidateFunction<Verdict>;
  readonly completion: ValidateFunction<Completion>;
}

let validators: Promise<Validators> | null = null;

/** Compiled when first needed: most runs have no judge. */
function load(): Promise<Validators> {
  validators ??= import('ajv').then(({ Ajv }) => {
    const ajv = new Ajv({ strict: true });
    return { verdict: ajv.compile<Verdict>(verdictSchema), completion: ajv.compile<Completion>(completionSchema) };
  });
  return validators;
}

/** The words of the model in a server's reply, or `null` where it is no chat completion. */
export async function contentOf(body: string): Promise<string | null> {
  const value = parsed(body);
  return (await load()).completion(value) ? value.choices[0].message.content : null;
}

/** A verdict, if the text is exactly one and nothing else; else `null`. */
export async function verdictOf(text: string): Promise<Verdict | null> {
  const value = parsed(text);
  return (await load()).verdict(value) ? value : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
