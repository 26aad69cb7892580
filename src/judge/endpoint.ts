import { setTimeout } from 'node:timers/promises';
import { printable } from '../files/printable.js';
import { contentOf, verdictOf } from './answer.js';
import { exchange, type Outcome } from './exchange.js';
import { type Judge, JudgeFailure, type Question, type Verdict } from './judge.js';
import { endpointPrompt } from './prompt.js';

const ATTEMPTS = 3;
const PATH = '/chat/completions';

export interface EndpointOptions {
  /** Base of an OpenAI-compatible API: "http://localhost:8080/v1". */
  readonly url: string;
  readonly model: string;
  readonly key?: string | null;
  /** Seconds for one request. */
  readonly timeout?: number;
  /** Milliseconds before the second attempt; the third waits twice as long. */
  readonly pause?: number;
}

/** A model behind an OpenAI-compatible endpoint. Nothing but the two passages leaves the machine, and for this URL alone. */
export function endpointJudge({ url, model, key = null, timeout = 60, pause = 500 }: EndpointOptions): Judge {
  const prompt = endpointPrompt();
  const place = completionsUrl(url);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key !== null && { authorization: `Bearer ${key}` }),
  };
  let plain = false;
  /** A server that turns down the further members of the request is asked without them from then on. */
  const ask = async (question: Question, signal: AbortSignal): Promise<Outcome> => {
    const bare = { model, messages: messagesOf(prompt.content.system, question) };
    const send = (body: object) => exchange({ url: place, headers, body: JSON.stringify(body), timeout, signal });
    const outcome = await send(plain ? bare : { ...bare, ...prompt.content.request });
    if (outcome.status === 'answered' || !outcome.refused || plain) return outcome;
    const again = await send(bare);
    plain ||= again.status === 'answered';
    return again;
  };
  return {
    kind: 'endpoint',
    model,
    modelHash: null,
    promptHash: prompt.sha256,
    identity: JSON.stringify(['endpoint', place.href, model, prompt.sha256]),
    concurrency: 4,
    async ask(question, signal) {
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await ask(question, signal);
        if (outcome.status === 'answered') return read(outcome.body);
        const { message, wait = pause * 2 ** (attempt - 1) } = outcome;
        if (wait === null || attempt === ATTEMPTS) throw new JudgeFailure(withoutKey(message, key));
        await setTimeout(wait, undefined, { signal });
      }
    },
  };
}

/** Where an API with this base takes chat completions. */
export function completionsUrl(base: string): URL {
  const url = new URL(base);
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith(PATH) ? path : path + PATH;
  return url;
}

/** The passages go as JSON in a message of their own: no words of theirs can end it. */
const messagesOf = (system: string, question: Question) => [
  { role: 'system', content: system },
  { role: 'user', content: JSON.stringify(question) },
];

/** An answer that is no verdict says nothing: unclear, without a probability. */
async function read(body: string): Promise<Verdict> {
  const content = await contentOf(body);
  if (content === null) throw new JudgeFailure('gave no OpenAI-compatible answer; check the URL');
  return (await verdictOf(content)) ?? { verdict: 'unclear', probability: null };
}

const withoutKey = (message: string, key: string | null): string =>
  printable(key === null ? message : message.replaceAll(key, '…'));
