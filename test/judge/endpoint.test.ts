import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completionsUrl, endpointJudge } from '../../src/judge/endpoint.js';
import { forever, question } from './contested.js';
import { modelServer, type Reply, rules, says, status, verdict } from './model-server.js';

const judgeAt = (url: string, more: object = {}) =>
  endpointJudge({ url, model: 'small', pause: 1, timeout: 5, ...more });

describe('an endpoint', () => {
  test('is sent the two passages as data, with the model’s name, and gives a verdict', async () => {
    const server = await modelServer(verdict('contradicts', 0.93));
    const judge = judgeAt(server.url, { key: 'secret' });
    expect(await judge.ask(question, forever())).toEqual({ verdict: 'contradicts', probability: 0.93 });
    const [{ method, path, headers, body }] = server.requests as [(typeof server.requests)[number]];
    expect([method, path, headers.authorization]).toEqual(['POST', '/v1/chat/completions', 'Bearer secret']);
    expect(body).toMatchObject({ model: 'small', temperature: 0, response_format: { type: 'json_schema' } });
    expect(body.messages.map(({ role }: { role: string }) => role)).toEqual(['system', 'user']);
    expect(JSON.parse(body.messages[1].content)).toEqual(question);
  });

  test('is sent no key where there is none', async () => {
    const server = await modelServer(verdict('agrees', 0.9));
    await judgeAt(server.url).ask(question, forever());
    expect(server.requests[0]!.headers).not.toHaveProperty('authorization');
  });

  test('is known by the hash of the file that says how it is asked', () => {
    const file = readFileSync(new URL('../../src/judge/prompt.json', import.meta.url));
    expect(judgeAt('http://localhost/v1').promptHash).toBe(createHash('sha256').update(file).digest('hex'));
  });

  test.each([
    ['http://localhost:8080/v1', 'http://localhost:8080/v1/chat/completions'],
    ['http://localhost:8080/v1/', 'http://localhost:8080/v1/chat/completions'],
    ['http://localhost:8080', 'http://localhost:8080/chat/completions'],
    ['https://a.test/x/chat/completions', 'https://a.test/x/chat/completions'],
    ['https://a.test/v1?version=2', 'https://a.test/v1/chat/completions?version=2'],
  ])('%s takes questions at %s', (base, url) => {
    expect(completionsUrl(base).href).toBe(url);
  });
});

describe('an answer that is no verdict is unclear, without a probability', () => {
  test.each([
    ['prose', 'They contradict each other.'],
    ['a verdict in prose', `Here you are: ${rules('contradicts', 0.9)}`],
    ['a fence', `\`\`\`json\n${rules('contradicts', 0.9)}\n\`\`\``],
    ['nothing', ''],
    ['an unknown verdict', rules('maybe', 0.9)],
    ['a probability above 1', rules('contradicts', 93)],
    ['a probability below 0', rules('contradicts', -0.1)],
    ['a probability as text', '{"verdict":"contradicts","probability":"0.9"}'],
    ['no probability', '{"verdict":"contradicts"}'],
    ['more than a verdict', '{"verdict":"contradicts","probability":0.9,"score":0}'],
    ['a list of verdicts', `[${rules('contradicts', 0.9)}]`],
  ])('%s', async (_, content) => {
    const server = await modelServer((response) => says(response, content));
    expect(await judgeAt(server.url).ask(question, forever())).toEqual({ verdict: 'unclear', probability: null });
    expect(server.requests).toHaveLength(1);
  });
});

const html: Reply = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>');
const huge: Reply = (response) => says(response, 'x'.repeat(3_000_000));
const reset: Reply = (response) => response.socket!.resetAndDestroy();
const half: Reply = (response) => {
  response.writeHead(200, { 'content-length': '500' }).write('{"choices": [');
  setTimeout(() => response.socket!.destroy(), 20);
};
const silent: Reply = () => {};
const trickling: Reply = (response) => {
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

describe('a server that gives no answer', () => {
  test.each<[what: string, reply: Reply, message: string, requests: number]>([
    ['HTML', html, 'gave no OpenAI-compatible answer; check the URL', 1],
    [
      'JSON of another kind',
      (r) => r.end('{"error":"no such model"}'),
      'gave no OpenAI-compatible answer; check the URL',
      1,
    ],
    ['no choices', (r) => r.end('{"choices":[]}'), 'gave no OpenAI-compatible answer; check the URL', 1],
    ['a huge body', huge, 'sent more than a verdict can be', 1],
    ['500 each time', status(500), 'gave no verdict: the server answered 500 (overloaded)', 3],
    ['429 each time', status(429), 'gave no verdict: the server answered 429 (overloaded)', 3],
    ['429 for an hour', status(429, { 'retry-after': '3600' }), '429 (overloaded), and wants no request for 3600 s', 1],
    ['401', status(401, {}, 'bad key'), 'gave no verdict: the server answered 401 (bad key)', 1],
    ['404', status(404, {}, ''), 'gave no verdict: the server answered 404', 1],
    ['400 in any form', status(400, {}, 'no such model'), 'the server answered 400 (no such model)', 2],
    ['a redirection', status(302, { location: 'http://127.0.0.1:1/' }), 'redirects elsewhere; give the final URL', 1],
    ['a connection reset', reset, 'the connection broke off', 3],
    ['half of an answer', half, 'cannot be reached', 3],
  ])('%s', async (_, reply, message, requests) => {
    const server = await modelServer(reply);
    await expect(judgeAt(server.url).ask(question, forever())).rejects.toThrow(message);
    expect(server.requests).toHaveLength(requests);
  });

  test.each([
    ['silence', silent],
    ['a trickle', trickling],
  ])('%s: the wait ends', async (_, reply) => {
    const server = await modelServer(reply);
    const judge = judgeAt(server.url, { timeout: 0.2 });
    await expect(judge.ask(question, forever())).rejects.toThrow('gave no answer within 0.2 s');
    expect(server.requests).toHaveLength(1);
  });

  test('nothing listens', async () => {
    const judge = judgeAt('http://127.0.0.1:9/v1');
    await expect(judge.ask(question, forever())).rejects.toThrow('cannot be reached at http://127.0.0.1:9');
  });

  test('a key that the server repeats is not passed on', async () => {
    const server = await modelServer(status(401, {}, 'unknown key sk-123'));
    const judge = judgeAt(server.url, { key: 'sk-123' });
    await expect(judge.ask(question, forever())).rejects.toThrow(/\(unknown key …\)$/);
  });
});

describe('a server that answers in the end', () => {
  test.each<[what: string, first: Reply]>([
    ['after 503', status(503)],
    ['after 429 with a wait', status(429, { 'retry-after': '0' })],
    ['after 429 with a date', status(429, { 'retry-after': 'Fri, 31 May 2024 10:00:00 GMT' })],
    ['after a reset', reset],
  ])('%s', async (_, first) => {
    const server = await modelServer((response, request, number) =>
      (number < 3 ? first : verdict('agrees', 0.8))(response, request, number),
    );
    expect(await judgeAt(server.url).ask(question, forever())).toEqual({ verdict: 'agrees', probability: 0.8 });
    expect(server.requests).toHaveLength(3);
  });

  test('one that knows no response_format is asked without it, and so from then on', async () => {
    const server = await modelServer((response, request, number) =>
      ('response_format' in request.body ? status(400) : verdict('agrees', 0.8))(response, request, number),
    );
    const judge = judgeAt(server.url);
    for (let round = 0; round < 2; round += 1) {
      expect(await judge.ask(question, forever())).toEqual({ verdict: 'agrees', probability: 0.8 });
    }
    expect(server.requests.map(({ body }) => Object.keys(body))).toEqual([
      ['model', 'messages', 'temperature', 'response_format'],
      ['model', 'messages'],
      ['model', 'messages'],
    ]);
  });
});
