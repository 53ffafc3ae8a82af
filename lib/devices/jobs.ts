import { now } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { Refused } from '@/lib/platform/refusal';
import { limitRate } from '@/lib/session/commands/limit-rate';

interface Contact {
  id: string;
  personId: string;
  sessionId: string | null;
  /** The browser in words. */
  words: string;
  keeps: boolean | null;
  unsent: number;
}

/** When a device was cut off, or null: asked before anything else, whoever is signed in there. */
export async function cutOffSince(device: string): Promise<Date | null> {
  const row = await reading().device.findUnique({ where: { id: device }, select: { cutOffAt: true } });
  return row?.cutOffAt ?? null;
}

/**
 * Remembers that a device made contact. A fact about a machine that comes every minute: kept as its latest state, with no
 * event and without the network’s lock.
 * @returns what keeps it from going on: it comes too often, or it is another person’s.
 */
export function noteContact(contact: Contact): Promise<'another_person' | { waitSeconds: number } | null> {
  const { id, personId, ...told } = contact;
  const at = now();
  return writing()
    .$transaction(async (db) => {
      await limitRate(db, `sync ${personId}`, contacts, at);
      const seen = { ...told, lastSeenAt: at };
      await db.device.createMany({
        data: { id, personId, firstSeenAt: at, ...seen },
        skipDuplicates: true,
      });
      const { count } = await db.device.updateMany({ where: { id, personId }, data: seen });
      return count === 0 ? ('another_person' as const) : null;
    })
    .catch((error: unknown) => {
      if (error instanceof Refused && error.refusal.reason === 'too_many')
        return { waitSeconds: error.refusal.seconds };
      throw error;
    });
}

/** Several rounds a second for a minute on end: more than any device in earnest. */
const contacts = { count: 300, seconds: 60 };

/** A device that was cut off says that its copy is gone. Only such a one is heard: it has no session left to speak with. */
export async function noteWiped(device: string): Promise<void> {
  await writing().device.updateMany({
    where: { id: device, cutOffAt: { not: null }, wipedAt: null },
    data: { wipedAt: now(), unsent: 0 },
  });
}
