import { createHmac } from 'node:crypto';
import type { Transaction } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { refuse } from '@/lib/platform/refusal';

/**
 * Counts one more try of a thing and refuses it beyond the limit. One statement counts, so that tries at the same
 * moment count one by one; a refused try is rolled back and leaves the count at the limit.
 */
export async function limitRate(
  db: Transaction,
  what: string,
  limit: { count: number; seconds: number },
  now: Date,
): Promise<void> {
  const started = new Date(now.getTime() - limit.seconds * 1000);
  const [row] = await db.$queryRaw<{ count: number; startsAt: Date }[]>`
    insert into "RateLimit" as kept (key, "startsAt", count) values (${keyOf(what)}, ${now}, 1)
    on conflict (key) do update set
      count = case when kept."startsAt" <= ${started} then 1 else kept.count + 1 end,
      "startsAt" = case when kept."startsAt" <= ${started} then excluded."startsAt" else kept."startsAt" end
    returning count, "startsAt"`;
  if (!row || row.count <= limit.count) return;
  const seconds = Math.ceil((row.startsAt.getTime() - started.getTime()) / 1000);
  refuse({ reason: 'too_many', seconds: Math.max(1, seconds) });
}

/** Forgets what no limit counts any more. */
export async function forgetOldCounts(db: Transaction, now: Date): Promise<void> {
  await db.rateLimit.deleteMany({
    where: { startsAt: { lt: new Date(now.getTime() - 24 * 60 * 60 * 1000) } },
  });
}

// Strangers' addresses are counted too, so the table must not be a list of them.
function keyOf(what: string): string {
  return createHmac('sha256', env().NEXTAUTH_SECRET).update(what).digest('hex');
}
