import { codeOf } from '../files/system-error.js';

/** No completion of two words is longer; more is not read. */
const MOST_BYTES = 1 << 20;

/** Seconds that a server may ask to be left alone. */
const LONGEST_WAIT = 30;

/** Statuses of a server that may answer next time. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/** Statuses of a server that does not know something in the request. */
const REFUSED = new Set([400, 422]);

export type Outcome =
  | { readonly status: 'answered'; readonly body: string }
  | {
      readonly status: 'failed';
      readonly message: string;
      /** Milliseconds after which it is worth asking again; `undefined`: soon; `null`: never. */
      readonly wait: number | null | undefined;
      /** The request itself was turned down. */
      readonly refused: boolean;
    };

const failed = (message: string, wait: number | null | undefined, refused = false): Outcome => ({
  status: 'failed',
  message,
  wait,
  refused,
});

export interface Request {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Seconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** One request and its reply. It goes to this URL and no other: a redirection is not followed. Never throws. */
export async function exchange({ url, headers, body, timeout, signal }: Request): Promise<Outcome> {
  const late = AbortSignal.timeout(timeout * 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, late]),
    });
    const text = await boundedText(response);
    if (response.ok) {
      return text === null ? failed('sent more than a verdict can be', null) : { status: 'answered', body: text };
    }
    return failedStatus(response, text ?? '');
  } catch (error) {
    if (late.aborted) return failed(`gave no answer within ${timeout} s`, null);
    return failed(`cannot be reached at ${url.origin}: ${networkReason(error)}`, signal.aborted ? null : undefined);
  }
}

/** The body as text, or `null` where it is too long. */
async function boundedText({ body }: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function failedStatus({ status, headers, type }: Response, text: string): Outcome {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return failed('is not at this URL: the server redirects elsewhere; give the final URL', null);
  }
  const said = text.replace(/\s+/gu, ' ').trim().slice(0, 160);
  const message = `gave no verdict: the server answered ${status}${said === '' ? '' : ` (${said})`}`;
  if (!PASSING.has(status)) return failed(message, null, REFUSED.has(status));
  const asked = headers.get('retry-after');
  const seconds = asked !== null && /^\d+$/.test(asked) ? Number(asked) : null;
  if (seconds === null) return failed(message, undefined);
  return seconds > LONGEST_WAIT
    ? failed(`${message}, and wants no request for ${seconds} s`, null)
    : failed(message, seconds * 1000);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; start the server, or check the port',
  ECONNRESET: 'the connection broke off',
  ENOTFOUND: 'there is no such host; check the name',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  UND_ERR_SOCKET: 'the connection broke off',
};

function networkReason(error: unknown): string {
  const cause = (error as Error).cause ?? error;
  return REASONS[codeOf(cause)] ?? (cause instanceof Error ? cause.message : String(cause));
}
