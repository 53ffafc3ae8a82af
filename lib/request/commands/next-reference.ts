import type { Transaction } from '@/lib/platform/database';
import { lockStream, networkStream } from '@/lib/platform/stream';

/**
 * The next number of its kind in a year, `CPR-2026-014`: one after another without a gap, because whoever takes one
 * holds the network's lock until their transaction ends.
 */
export async function nextReference(db: Transaction, kind: 'REQ' | 'CPR', today: string): Promise<string> {
  await lockStream(db, networkStream, 'network');
  const prefix = `${kind}-${today.slice(0, 4)}-`;
  const pattern = `^${prefix}([0-9]{3,6})$`;
  const [row] = await db.$queryRaw<{ last: number | null }[]>`
    select max(substring(given from ${pattern})::int) as last
    from (select "requestReference" as given from "Review" union all select reference from "Review") as all_given
    where given like ${`${prefix}%`}`;
  return `${prefix}${String((row?.last ?? 0) + 1).padStart(3, '0')}`;
}
