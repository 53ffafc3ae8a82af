import { PrismaAdapter } from '@auth/prisma-adapter';
import { cookies } from 'next/headers';
import { type AuthOptions, getServerSession } from 'next-auth';
import { cache } from 'react';
import { signing } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { hashedSessions, type SessionStore } from '@/lib/session/adapter';
import { cookieNames, isSecure, renewalSeconds, sessionSeconds } from '@/lib/session/rules';
import { tokenHash } from '@/lib/session/token';

declare module 'next-auth' {
  interface Session {
    personId: string;
  }
}

/** Whose session this request carries, or null. Asked once a request. */
export const signedInPersonId = cache(async (): Promise<string | null> => {
  const session = await getServerSession(authOptions());
  return session?.personId ?? null;
});

/** What the database knows this browser's session by, or null where it carries none. */
export async function currentSessionHash(): Promise<string | null> {
  const token = (await cookies()).get(cookieNames(env().APP_ORIGIN).session)?.value;
  return token ? tokenHash(token) : null;
}

/** The id of the session that this request came with, or null. */
export async function currentSessionId(): Promise<string | null> {
  const sessionToken = await currentSessionHash();
  if (!sessionToken) return null;
  const row = await signing().session.findUnique({ where: { sessionToken }, select: { id: true } });
  return row?.id ?? null;
}

/** next-auth's settings, made when first asked for: a build has no database to name. */
export function authOptions(): AuthOptions {
  made ??= makeOptions(env().APP_ORIGIN);
  return made;
}

let made: AuthOptions | null = null;

function makeOptions(origin: string): AuthOptions {
  const secure = isSecure(origin);
  return {
    providers: [],
    adapter: hashedSessions(PrismaAdapter(signing()), sessions),
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'database', maxAge: sessionSeconds, updateAge: renewalSeconds },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: cookieNames(origin).session,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    pages: {
      signIn: '/sign-in',
      signOut: '/settings/sessions',
      error: '/sign-in',
      verifyRequest: '/sign-in/sent',
    },
    callbacks: { session: ({ session, user }) => ({ ...session, personId: user.id }) },
    logger: { error: (code) => console.error('Sign-in failed inside:', code), warn: () => {} },
  };
}

const sessions: SessionStore = {
  find: (sessionToken) =>
    signing().session.findUnique({
      where: { sessionToken },
      select: { userId: true, expires: true, user: true },
    }),
  extend: async (sessionToken, expires) => {
    await signing().session.updateMany({ where: { sessionToken }, data: { expires } });
  },
  remove: async (sessionToken) => {
    await signing().session.deleteMany({ where: { sessionToken } });
  },
};
