import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters';
import { tokenHash } from '@/lib/session/token';

/** Sessions as next-auth asks for them, by the browser's token; the store behind knows only the token's hash. */
export interface SessionStore {
  find(hash: string): Promise<{ userId: string; expires: Date; user: AdapterUser } | null>;
  extend(hash: string, expires: Date): Promise<void>;
  remove(hash: string): Promise<void>;
}

/** Lays the hashing of session tokens over an adapter. Sessions begin in our own command, never through next-auth. */
export function hashedSessions(adapter: Adapter, store: SessionStore): Adapter {
  return {
    ...adapter,
    createSession: () => Promise.reject(new Error('Sessions begin in the sign-in commands')),
    getSessionAndUser: async (sessionToken) => {
      const row = await store.find(tokenHash(sessionToken));
      return row && { user: row.user, session: { sessionToken, userId: row.userId, expires: row.expires } };
    },
    updateSession: async ({ sessionToken, expires }): Promise<AdapterSession | null> => {
      if (expires) await store.extend(tokenHash(sessionToken), expires);
      return null;
    },
    deleteSession: async (sessionToken) => store.remove(tokenHash(sessionToken)),
  };
}
