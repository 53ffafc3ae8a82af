import type pg from 'pg';
import { invariants } from '@/lib/doctor/invariants';
import { eventHash } from '@/lib/platform/stream';

export interface Finding {
  name: string;
  says: string;
  breaches: string[];
}

/** Holds a database against every invariant, as its owner, in one read-only transaction. */
export async function examine(client: Pick<pg.Client, 'query'>): Promise<Finding[]> {
  await client.query('begin isolation level repeatable read read only');
  await client.query("select set_config('app.task', 'doctor', true)");
  const findings: Finding[] = [];
  for (const { name, says, violations } of invariants) {
    const { rows } = await client.query<{ what: string }>(violations);
    findings.push({ name, says, breaches: rows.map((row) => row.what) });
  }
  findings.push(await examineHashes(client));
  await client.query('commit');
  return findings;
}

interface EventRow {
  streamId: string;
  sequence: number;
  name: string;
  actorId: string | null;
  at: Date;
  particulars: unknown;
  hash: string;
}

async function examineHashes(client: Pick<pg.Client, 'query'>): Promise<Finding> {
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
