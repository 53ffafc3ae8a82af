import { cookies, headers } from 'next/headers';
import { env } from '@/lib/platform/env';
import { currentSessionHash } from '@/lib/platform/session';
import { browserWords } from '@/lib/session/browser-words';
import {
  cookieNames,
  isSecure,
  linkMinutes,
  networkOf,
  renewalSeconds,
  sessionSeconds,
} from '@/lib/session/rules';
import { newToken, tokenHash } from '@/lib/session/token';

/** What a request to sign in says of its browser, as the sign-in commands take it. */
export async function browserOfRequest() {
  const given = await headers();
  const token = (await cookies()).get(names().browser)?.value;
  return {
    origin: given.get('origin') ?? env().APP_ORIGIN,
    network: networkOf(given.get('x-forwarded-for'), Number(env().TRUSTED_PROXIES)),
    device: browserWords(given.get('user-agent')),
    browserHash: token ? tokenHash(token) : null,
    replaces: await currentSessionHash(),
  };
}

/** Marks this browser as the one that a link is for; returns what the database will know it by. */
export async function markBrowser(): Promise<string> {
  const jar = await cookies();
  // The same mark again, so that an earlier link from this browser keeps working beside the new one.
  const mark = jar.get(names().browser)?.value ?? newToken();
  jar.set(names().browser, mark, { ...guarded(), maxAge: linkMinutes * 60 });
  return tokenHash(mark);
}

/** Hands the browser its session. */
export async function keepSession(token: string): Promise<void> {
  const jar = await cookies();
  jar.set(names().session, token, { ...guarded(), maxAge: sessionSeconds });
  jar.set(names().renewed, '1', { ...guarded(), maxAge: renewalSeconds });
  jar.delete({ name: names().browser, ...guarded() });
}

/** Takes the session from the browser again. */
export async function dropSession(): Promise<void> {
  const jar = await cookies();
  jar.delete({ name: names().session, ...guarded() });
  jar.delete({ name: names().renewed, ...guarded() });
}

const names = () => cookieNames(env().APP_ORIGIN);

function guarded() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(env().APP_ORIGIN) } as const;
}
