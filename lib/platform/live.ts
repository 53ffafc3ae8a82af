import pg from 'pg';
import * as z from 'zod';
import { reading } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { liveChannel } from '@/lib/platform/live-signal';

export interface Watcher {
  reviewId: string;
  /** How far its reader has come. */
  since: number;
  /** Told each time that the review has come further, in order; a burst may be told as its end. */
  tell(sequence: number): void;
  /** The process is going down. */
  end(): void;
}

/** How far a review's stream has come: what a page that is followed live says it stands at. */
export async function sequenceOf(reviewId: string): Promise<number> {
  const stream = await reading().stream.findUnique({
    where: { id: reviewId },
    select: { sequence: true },
  });
  return stream?.sequence ?? 0;
}

const againMs = 200;
const longestWaitMs = 5_000;

/** Hears what all processes signal, over one connection of its own, as long as anybody watches. */
export class LiveHub {
  private readonly watchers = new Set<Watcher>();
  private connection: pg.Client | null = null;
  private sweeping: NodeJS.Timeout | null = null;
  private readonly sweepMs: number;
  /** Before it listens anew after its connection was lost; longer each time that this fails. */
  private waitMs = againMs;

  constructor({ sweepMs = 5_000 } = {}) {
    this.sweepMs = sweepMs;
  }

  /** Adds a watcher, and tells it at once what has happened since; gives back how to end it. */
  watch(watcher: Watcher): () => void {
    this.watchers.add(watcher);
    if (!this.connection) void this.listen();
    this.sweeping ??= setInterval(() => void this.sweep(), this.sweepMs).unref();
    void this.sweep([watcher.reviewId]);
    return () => {
      this.watchers.delete(watcher);
      if (this.watchers.size === 0) this.rest();
    };
  }

  /** Ends every watcher: an open answer would hold a process that is to stop. */
  close(): void {
    for (const watcher of this.watchers) watcher.end();
    this.watchers.clear();
    this.rest();
  }

  // A signal can be lost, with the connection or to a busy pooler; the streams themselves cannot.
  private async sweep(ids = [...new Set([...this.watchers].map(({ reviewId }) => reviewId))]): Promise<void> {
    const rows = await reading()
      .stream.findMany({ where: { id: { in: ids } }, select: { id: true, sequence: true } })
      .catch(() => []);
    for (const { id, sequence } of rows) this.hear(id, sequence);
    this.listenAgain();
  }

  private listenAgain(): void {
    if (!this.connection && this.watchers.size > 0) void this.listen();
  }

  private hear(reviewId: string, sequence: number): void {
    for (const watcher of this.watchers) {
      if (watcher.reviewId !== reviewId || watcher.since >= sequence) continue;
      watcher.since = sequence;
      watcher.tell(sequence);
    }
  }

  private async listen(): Promise<void> {
    const { DATABASE_URL_LISTEN, DATABASE_URL_READ, DATABASE_URL } = env();
    const connection = new pg.Client({
      connectionString: DATABASE_URL_LISTEN ?? DATABASE_URL_READ ?? DATABASE_URL,
      options: '-c role=roundtable_read',
      keepAlive: true,
    });
    this.connection = connection;
    const lost = () => {
      if (this.connection !== connection) return;
      this.connection = null;
      setTimeout(() => this.listenAgain(), this.waitMs).unref();
      this.waitMs = Math.min(this.waitMs * 2, longestWaitMs);
    };
    connection.on('error', lost);
    connection.on('end', lost);
    connection.on('notification', ({ payload = '' }) => {
      const signal = signalled.safeParse(payload);
      if (signal.success) this.hear(...signal.data);
    });
    try {
      await connection.connect();
      await connection.query(`listen ${liveChannel}`);
      this.waitMs = againMs;
      // What was signalled before it could hear.
      await this.sweep();
    } catch (error) {
      if (this.connection !== connection) return;
      lost();
      console.warn('Changes are found by looking until a connection can listen:', error);
    }
  }

  private rest(): void {
    if (this.sweeping) clearInterval(this.sweeping);
    this.sweeping = null;
    const connection = this.connection;
    this.connection = null;
    void connection?.end().catch(() => undefined);
  }
}

/** This process's hub; its watchers end with the process. */
export function liveHub(): LiveHub {
  if (kept.roundtableLive) return kept.roundtableLive;
  const hub = new LiveHub();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => hub.close());
  kept.roundtableLive = hub;
  return hub;
}

const signalled = z
  .string()
  .transform((text, { addIssue }) => {
    try {
      const value: unknown = JSON.parse(text);
      return value;
    } catch {
      addIssue('Not a signal of ours');
      return z.NEVER;
    }
  })
  .pipe(z.tuple([z.uuid(), z.int()]));

const kept = globalThis as typeof globalThis & { roundtableLive?: LiveHub };
