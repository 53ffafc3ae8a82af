import { defineCommand, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { ownOrigins } from '@/lib/platform/origin';
import { forgetOldCounts, limitRate } from '@/lib/session/commands/limit-rate';
import { signInLetter } from '@/lib/session/labels';
import { limits, linkMinutes } from '@/lib/session/rules';
import { linkRequest } from '@/lib/session/schema';
import { newToken, tokenHash } from '@/lib/session/token';

/** Sends a sign-in link to a known address. Asking is no event: the session that it leads to is. */
export const askForLink = defineCommand({
  permission: 'sign_in.ask',
  event: 'session.started',
  about: 'network',
  input: linkRequest,
  run: async ({ db, input, now, mail }) => {
    await limitRate(db, `network ${input.network}`, limits.network, now);
    await limitRate(db, `address ${input.email}`, limits.address, now);
    await forgetOldCounts(db, now);
    await forgetOldLinks(db, now);
    const person = await db.person.findUnique({ where: { email: input.email }, select: { id: true } });
    const token = newToken();
    // A stranger costs the same work, undone at once: the answer's timing tells nobody which addresses are known.
    await db.$executeRaw`savepoint link`;
    await db.signInLink.create({
      data: {
        email: input.email,
        tokenHash: tokenHash(token),
        browserHash: input.browserHash,
        returnTo: input.returnTo,
        expiresAt: new Date(now.getTime() + linkMinutes * 60_000),
      },
    });
    await mail({ to: input.email, ...signInLetter(`${originOf(input.origin)}/sign-in/link/${token}`) });
    if (person) await db.$executeRaw`release savepoint link`;
    else await db.$executeRaw`rollback to savepoint link`;
    return unchanged();
  },
});

// The link must lead to the name under which this browser keeps its cookie.
function originOf(asked: string): string {
  return ownOrigins().find((origin) => origin === asked) ?? env().APP_ORIGIN;
}

async function forgetOldLinks(db: Transaction, now: Date): Promise<void> {
  await db.signInLink.deleteMany({
    where: { expiresAt: { lt: new Date(now.getTime() - 24 * 60 * 60 * 1000) } },
  });
}
