import type { Transaction } from '@/lib/platform/database';
import { sessionSeconds } from '@/lib/session/rules';
import { newToken, tokenHash } from '@/lib/session/token';

interface Beginning {
  personId: string;
  device: string;
  /** The session that this browser had before: it ends. */
  replaces: string | null;
  now: Date;
}

/** Begins a person's session; returns the secret that only their browser will hold. */
export async function beginSession(
  db: Transaction,
  { personId, device, replaces, now }: Beginning,
): Promise<string> {
  // The address lives with the person alone: a copy here would go stale and stand in another's way.
  const user = { id: personId, email: `${personId}@person.invalid` };
  await db.user.createMany({ data: [user], skipDuplicates: true });
  await db.session.deleteMany({
    where: { OR: [{ expires: { lte: now } }, ...(replaces ? [{ sessionToken: replaces }] : [])] },
  });
  const token = newToken();
  const expires = new Date(now.getTime() + sessionSeconds * 1000);
  await db.session.create({
    data: { userId: personId, sessionToken: tokenHash(token), expires, device, startedAt: now },
  });
  return token;
}
