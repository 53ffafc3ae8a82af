import { type Asker, answerDevice } from '@/app/api/sync/answer';
import type { Chance } from '@/tests/proof/chance';
import { type Kill, killable } from '@/tests/proof/kill';

export const faults = [
  'cut_before',
  'acknowledgement_lost',
  'duplicate',
  'duplicate_at_once',
  'late_again',
  'portal_page',
  'portal_data',
  'body_cut',
  'signed_out',
  'another_person',
  'busy',
  'killed',
  'device_dies',
] as const;
export type Fault = (typeof faults)[number];

/** What befalls requests on their way. The handler is the real one. */
export class Network {
  readonly counts = new Map<string, number>();
  /** Requests that the network will bring once more, later. */
  private readonly stray: (() => Promise<unknown>)[] = [];
  private readonly chance: Chance;
  private readonly kill: Kill;

  private fallen: number;

  constructor(chance: Chance, kill: Kill) {
    this.chance = chance;
    this.fallen = chance.below(faults.length);
    this.kill = kill;
  }

  /** One after the other, so that even a small sample meets them all. */
  nextFault(): Fault | null {
    this.fallen += 1;
    return faults[this.fallen % faults.length] ?? null;
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** A device's way to the server: who is signed in there, who else could be, and what befalls each request. */
  way(who: () => Asker, other: Asker, next: () => Fault | null) {
    return async (address: string, init: RequestInit): Promise<Response> => {
      const fault = next();
      if (fault) this.count(fault);
      const deliver = (asker = who()) =>
        answerDevice(new Request(new URL(address, 'http://127.0.0.1:3000'), init), async () => asker);
      return fault ? this.befall(fault, deliver, other) : deliver();
    };
  }

  /** The network brings what it kept back, in any order. */
  async deliverStrays(): Promise<void> {
    while (this.stray.length > 0) {
      const [late] = this.stray.splice(this.chance.below(this.stray.length), 1);
      await late?.();
    }
  }

  private async befall(
    fault: Fault,
    deliver: (asker?: Asker) => Promise<Response>,
    other: Asker,
  ): Promise<Response> {
    const lost = () => new TypeError('fetch failed');
    switch (fault) {
      case 'cut_before':
        throw lost();
      case 'acknowledgement_lost':
      case 'device_dies':
        await deliver();
        throw lost();
      case 'duplicate': {
        const first = await deliver();
        const second = await deliver();
        return this.chance.falls(0.5) ? first : second;
      }
      case 'duplicate_at_once': {
        const [first, second] = await Promise.all([deliver(), deliver()]);
        return this.chance.falls(0.5) ? first : second;
      }
      case 'late_again':
        this.stray.push(deliver);
        if (this.chance.falls(0.5)) throw lost();
        return deliver();
      case 'portal_page':
        return page(this.chance.of([200, 302, 401, 403, 409, 410, 500, 503, 511]) ?? 200);
      case 'portal_data':
        return Response.json({ ok: true, reviews: [], acknowledged: [] });
      case 'body_cut': {
        const text = await (await deliver()).text();
        return new Response(text.slice(0, this.chance.below(text.length)));
      }
      case 'signed_out':
        return deliver({ viewer: null, sessionId: null });
      case 'another_person':
        return deliver(other);
      case 'busy':
        return new Response('Service Unavailable', { status: 503, headers: { 'retry-after': '30' } });
      case 'killed':
        await this.kill(this.chance.of(killable) ?? null);
        try {
          return await deliver();
        } finally {
          await this.kill(null);
        }
    }
  }
}

function page(status: number): Response {
  const words = '<!doctype html><title>Welcome to Lounge Wi-Fi</title><p>Accept the terms to go online.';
  return new Response(words, { status, headers: { 'content-type': 'text/html' } });
}
