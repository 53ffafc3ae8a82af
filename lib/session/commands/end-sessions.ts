import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { otherSessionsEnd, ownSessionEnd, sessionEnd } from '@/lib/session/schema';

/** Ends one of one's own sessions, on whatever device it is. */
export const endSession = defineCommand({
  permission: 'account.end_session',
  event: 'session.ended',
  about: 'network',
  input: sessionEnd,
  run: async ({ db, input, viewer }) => {
    const { count } = await db.session.deleteMany({ where: { id: input.session, userId: viewer.personId } });
    return count > 0 ? happened({ person: viewer.personId }) : unchanged();
  },
});

/** Ends all of one's own sessions but the one that asks. */
export const endOtherSessions = defineCommand({
  permission: 'account.end_session',
  event: 'session.ended',
  about: 'network',
  input: otherSessionsEnd,
  run: async ({ db, input, viewer }) => {
    const { count } = await db.session.deleteMany({
      where: { userId: viewer.personId, sessionToken: { not: input.keep } },
    });
    return count > 0 ? happened({ person: viewer.personId }) : unchanged();
  },
});

/** Signs out: the session is gone from the database before the browser hears of it. */
export const signOut = defineCommand({
  permission: 'account.end_session',
  event: 'session.ended',
  about: 'network',
  input: ownSessionEnd,
  run: async ({ db, input, viewer }) => {
    const { count } = await db.session.deleteMany({
      where: { userId: viewer.personId, sessionToken: input.session },
    });
    return count > 0 ? happened({ person: viewer.personId }) : unchanged();
  },
});
