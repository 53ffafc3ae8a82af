import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { isMarkedDirect } from '@/lib/platform/direct-request';
import { env } from '@/lib/platform/env';
import { type NetworkPermit, networkPermitFor } from '@/lib/platform/permit';
import { visitor } from '@/lib/platform/viewer';

/** Whether this is the demo: for words that point to its pages, which look again for themselves. */
export function isDemo(): boolean {
  return env().ROUNDTABLE_DEMO === '1';
}

/** Whether this is the demo, asked for straight from the computer that it runs on. */
export async function isDemoRequest(): Promise<boolean> {
  return isDemo() && isMarkedDirect(await headers());
}

/** The permit of the demo's pages; everywhere else they do not exist. */
export async function demoPermit(): Promise<NetworkPermit<'demo.use'>> {
  if (!(await isDemoRequest())) notFound();
  return networkPermitFor(visitor, 'demo.use') ?? notFound();
}
