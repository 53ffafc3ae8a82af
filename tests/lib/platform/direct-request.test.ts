import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isMarkedDirect, markDirectRequests } from '@/lib/platform/direct-request';

// A server of the test's own, which does as the framework does: it fills in forwarding headers before anybody looks.
const server = createServer((incoming, answer) => {
  incoming.headers['x-forwarded-for'] ??= incoming.socket.remoteAddress;
  const get = (name: string) => String(incoming.headers[name] ?? '');
  answer.end(JSON.stringify({ direct: isMarkedDirect({ get }), mark: get('x-direct') }));
});

beforeAll(async () => {
  markDirectRequests();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function ask(headers: Record<string, string>): Promise<{ direct: boolean; mark: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(Buffer.from(part));
      resolve(JSON.parse(Buffer.concat(parts).toString()));
    });
    sent.on('error', reject).end();
  });
}

it('knows a request straight from this computer', async () => {
  expect((await ask({})).direct).toBe(true);
  expect((await ask({ host: 'localhost:3000' })).direct).toBe(true);
});

it.each([
  { host: 'roundtable.example' },
  { 'x-forwarded-for': '127.0.0.1' },
  { 'X-Forwarded-Proto': 'http' },
  { Forwarded: 'for=127.0.0.1' },
  { Via: '1.1 proxy' },
])('knows a forwarded or disguised one: %o', async (headers) => {
  expect((await ask(headers)).direct).toBe(false);
});

it('takes the mark from nobody else', async () => {
  const { mark } = await ask({});
  expect((await ask({ 'x-direct': mark, via: '1.1 proxy' })).direct).toBe(false);
  expect((await ask({ 'x-direct': 'yes', host: 'roundtable.example' })).direct).toBe(false);
});
