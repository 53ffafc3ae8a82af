import { now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import { currentSessionId } from '@/lib/platform/session';

/** A person's own sessions, the newest first. Tokens, hashed or not, never leave the sign-in handle. */
export async function listOwnSessions({ viewer }: NetworkPermit<'account.view'>) {
  const current = await currentSessionId();
  const rows = await reading().session.findMany({
    where: { userId: viewer.personId, expires: { gt: now() } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, device: true, startedAt: true },
  });
  return rows.map((row) => ({ ...row, isThisOne: row.id === current }));
}
