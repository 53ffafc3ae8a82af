import { endFeedInput, startFeedInput } from '@/lib/calendars/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { newToken, tokenHash } from '@/lib/session/token';

/** Makes an address for one's own calendar; the one before stops. The secret is answered once and kept nowhere. */
export const startFeed = defineCommand({
  about: 'network',
  permission: 'calendar.keep',
  event: 'calendar.started',
  input: startFeedInput,
  run: async ({ db, viewer, now }) => {
    await end(db, { personId: viewer.personId }, now);
    const [feed, token] = [newId(), newToken()];
    await db.calendarFeed.create({
      data: { id: feed, personId: viewer.personId, tokenHash: tokenHash(token), startedAt: now },
    });
    return happened({ feed }, { token });
  },
});

/** Stops one's own address: the next program that asks for it finds nothing. */
export const endFeed = defineCommand({
  about: 'network',
  permission: 'calendar.keep',
  event: 'calendar.ended',
  input: endFeedInput,
  run: async ({ db, input, viewer, now }) => {
    const count = await end(db, { id: input.id, personId: viewer.personId }, now);
    return count > 0 ? happened({ feed: input.id }) : unchanged();
  },
});

async function end(db: Transaction, whose: { personId: string; id?: string }, now: Date): Promise<number> {
  const { count } = await db.calendarFeed.updateMany({
    where: { ...whose, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}
