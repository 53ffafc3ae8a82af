import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What a network does to one request. */
export type Weather =
  | 'open'
  /** The line breaks before anything arrives. */
  | 'cut'
  /** It arrives, and the answer is lost. */
  | 'answer lost'
  /** It arrives twice; the second answer comes back. */
  | 'twice'
  /** A hotel’s page comes instead of an answer, whatever was asked. */
  | 'portal'
  /** The server is too busy to listen. */
  | 'busy';

/** A network between a browser and the application: a door in front of it that a test opens, shuts and spoils. */
export class Gate {
  /** What becomes of requests to the sync address; all others pass unless the line is cut. */
  weather: Weather = 'open';
  /** The service worker of another build: changes it on its way. */
  worker: ((body: string) => string) | null = null;
  readonly origin: string;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private readonly target: URL;

  private constructor(server: Server, target: URL) {
    this.server = server;
    this.target = target;
    this.origin = `http://127.0.0.1:${portOf(server)}`;
    server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    server.on('request', (incoming, answer) => void this.pass(incoming, answer));
  }

  static async open(target: string): Promise<Gate> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Gate(server, new URL(target));
  }

  /** The server is gone: nobody answers at its address. */
  async kill(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The server is back where it was. */
  async revive(): Promise<void> {
    const port = Number(new URL(this.origin).port);
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.kill();
  }

  private async pass(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await read(incoming);
    const isSync = incoming.url?.startsWith('/api/sync') ?? false;
    const weather = isSync || this.weather === 'cut' ? this.weather : 'open';
    if (weather === 'cut') return void incoming.socket.destroy();
    const instead = replies[weather];
    if (instead) return sendBack(answer, instead);
    if (weather === 'twice') await this.forward(incoming, body);
    const reply = await this.forward(incoming, body);
    if (weather === 'answer lost' || !reply) return void incoming.socket.destroy();
    sendBack(answer, this.rewritten(incoming.url ?? '/', reply));
  }

  private rewritten(path: string, reply: Reply): Reply {
    if (!this.worker || path !== '/sw.js') return reply;
    return { ...reply, body: Buffer.from(this.worker(reply.body.toString())) };
  }

  /** Passes a request on as if the browser had asked the application itself; null where it does not answer. */
  private forward(incoming: IncomingMessage, body: Buffer): Promise<Reply | null> {
    const headers = { ...incoming.headers, host: this.target.host, 'accept-encoding': 'identity' };
    if (incoming.headers.origin === this.origin) headers.origin = this.target.origin;
    return new Promise((resolve) => {
      const onward = request(new URL(incoming.url ?? '/', this.target), { method: incoming.method, headers });
      onward.on('response', async (back) => {
        const location = back.headers.location?.replace(this.target.origin, this.origin);
        const replied = { ...back.headers, ...(location ? { location } : {}) };
        resolve({ status: back.statusCode ?? 500, headers: replied, body: await read(back) });
      });
      onward.on('error', () => resolve(null));
      onward.end(body);
    });
  }
}

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What comes instead of an answer. */
const replies: Partial<Record<Weather, Reply>> = {
  portal: {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from('<!doctype html><title>Hotel</title><p>Accept the terms to go online.'),
  },
  busy: { status: 503, headers: { 'retry-after': '1' }, body: Buffer.alloc(0) },
};

function sendBack(answer: ServerResponse, { status, headers, body }: Reply): void {
  const { 'transfer-encoding': _chunks, connection: _connection, ...kept } = headers;
  const given = Object.entries(kept).filter(([, value]) => value !== undefined);
  answer.writeHead(status, { ...Object.fromEntries(given), 'content-length': body.length });
  answer.end(body);
}

async function read(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
