import type pg from 'pg';
import type { Examined } from '@/lib/doctor/invariant';
import { eventHash } from '@/lib/platform/stream';

interface EventRow {
  streamId: string;
  sequence: number;
  name: string;
  actorId: string | null;
  at: Date;
  particulars: unknown;
  hash: string;
}

/** Computes the hash of every event again. */
export async function examineHashes(client: Pick<pg.Client, 'query'>): Promise<Examined> {
  const { rows } = await client.query<EventRow>('select * from "Event" order by "streamId", sequence');
  const breaches: string[] = [];
  let previous = { streamId: '', hash: '' };
  for (const { streamId, actorId: by, hash, ...row } of rows) {
    const head = previous.streamId === streamId ? previous.hash : '';
    if (eventHash(head, { ...row, by }) !== hash) breaches.push(`${streamId} ${row.sequence} ${row.name}`);
    previous = { streamId, hash };
  }
  return { name: 'history.hashes', says: 'Every event’s hash covers the event and the one before', breaches };
}
