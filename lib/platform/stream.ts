import { createHash } from 'node:crypto';
import type { EventName } from '@/lib/events';
import type { Transaction } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { StreamKind } from '@/lib/platform/prisma/enums';

/** The one stream of the network as a whole. */
export const networkStream = '00000000-0000-7000-8000-000000000001';

/** Takes the lock of an aggregate for this transaction, making its stream at the first time. */
export async function lockStream(db: Transaction, id: string, kind: StreamKind): Promise<string> {
  await db.$executeRaw`
    insert into "Stream" (id, kind) values (${id}::uuid, ${kind}::"StreamKind") on conflict do nothing`;
  await db.$queryRaw`select 1 from "Stream" where id = ${id}::uuid for update`;
  return id;
}

interface Happening {
  streamId: string;
  name: EventName;
  by: string | null;
  at: Date;
  particulars: object;
}

/**
 * Appends an event to a locked stream; its hash covers the one before, so that a gap or a change shows.
 * @returns how far the stream has come with it.
 */
export function recordEvent(db: Transaction, { particulars, ...happening }: Happening): Promise<number> {
  return recordEvents(db, { ...happening, each: [particulars] });
}

/** Appends events of one name, in their order: as many as there are in as many statements as one takes. */
export async function recordEvents(
  db: Transaction,
  { streamId, name, by, at, each }: Omit<Happening, 'particulars'> & { each: readonly object[] },
): Promise<number> {
  const stream = await db.stream.findUniqueOrThrow({ where: { id: streamId } });
  if (each.length === 0) return stream.sequence;
  let { sequence, head } = stream;
  const rows = each.map((particulars) => {
    sequence += 1;
    head = eventHash(head, { sequence, name, by, at, particulars });
    return { id: newId(), streamId, sequence, name, actorId: by, at, particulars, hash: head };
  });
  // As one parameter: a hundred rows of many parameters each would keep the process from everybody else for a while.
  await db.$executeRaw`
    insert into "Event" (id, "streamId", sequence, name, "actorId", at, particulars, hash)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, "streamId" uuid,
      sequence int, name text, "actorId" uuid, at timestamptz, particulars jsonb, hash text)`;
  await db.stream.update({ where: { id: streamId }, data: { sequence, head } });
  return sequence;
}

/** The hash of an event in its chain; `doctor` computes it again. */
export function eventHash(
  previous: string,
  event: { sequence: number; name: string; by: string | null; at: Date; particulars: unknown },
): string {
  const { sequence, name, by, at, particulars } = event;
  const text = JSON.stringify([previous, sequence, name, by, at.toISOString(), sorted(particulars)]);
  return createHash('sha256').update(text).digest('hex');
}

// jsonb keeps no order of keys, so the hash must not depend on it.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
