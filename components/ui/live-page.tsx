'use client';

import { useLive } from './use-live';

/** Keeps a page that only reads up with what others change. */
export function LivePage({ address, since }: { address: string; since: number }) {
  useLive(address, since);
  return null;
}
