import { headers } from 'next/headers';
import { env } from '@/lib/platform/env';

/** Whether a request that changes something came from a page that is not ours, or does not say where from. */
export async function isForeignOrigin(): Promise<boolean> {
  return !isOwnOrigin((await headers()).get('origin'), ownOrigins());
}

/** Forwarding headers play no part: whoever forges a request could forge those too. */
export function isOwnOrigin(origin: string | null, own: readonly string[]): boolean {
  return origin !== null && own.includes(origin);
}

/** Where our own pages live. The demo answers to both names of this computer. */
export function ownOrigins(): readonly string[] {
  const { APP_ORIGIN, ROUNDTABLE_DEMO } = env();
  const { origin, port, protocol } = new URL(APP_ORIGIN);
  if (ROUNDTABLE_DEMO !== '1') return [origin];
  return [origin, ...['127.0.0.1', 'localhost'].map((host) => `${protocol}//${host}${port && `:${port}`}`)];
}
