import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  readonly body: any;
}

export interface ModelServer {
  readonly url: string;
  readonly requests: readonly Received[];
  /** The most requests that were under way at once. */
  readonly busiest: () => number;
}

export type Reply = (response: ServerResponse, request: Received, number: number) => void;

/** A server on loopback for one test; `reply` gets each request and its number, from 1. */
export async function modelServer(reply: Reply): Promise<ModelServer> {
  const requests: Received[] = [];
  let open = 0;
  let busiest = 0;
  const server = createServer(async (request, response) => {
    open += 1;
    busiest = Math.max(busiest, open);
    response.on('close', () => {
      open -= 1;
    });
    const { method = '', url: path = '', headers } = request;
    const received = { method, path, headers, body: JSON.parse(await text(request)) };
    requests.push(received);
    reply(response, received, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests, busiest: () => busiest };
}

/** Answers with these words as the model's, in the form of a chat completion. */
export function says(response: ServerResponse, content: string): void {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content } }],
    }),
  );
}

export const rules = (verdict: string, probability: number): string => JSON.stringify({ verdict, probability });

export const verdict =
  (name: string, probability: number): Reply =>
  (response) =>
    says(response, rules(name, probability));

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = 'overloaded'): Reply =>
  (response) => {
    response.writeHead(code, headers).end(body);
  };
