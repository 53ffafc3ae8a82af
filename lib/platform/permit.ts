import { notFound } from 'next/navigation';
import { cache } from 'react';
import { reading } from '@/lib/platform/database';
import { decide } from '@/lib/platform/decision';
import { factsOf, type ReviewFacts } from '@/lib/platform/facts';
import { currentViewer, requireViewer, type Viewer, visitor } from '@/lib/platform/viewer';
import type { NetworkPermission, ReviewPermission } from '@/lib/policy';

declare const granted: unique symbol;

/** Proof that a viewer may read something of a review. Only `permitFor` makes one; queries ask for it by type. */
export interface Permit<P extends ReviewPermission> {
  readonly viewer: Viewer;
  readonly review: ReviewFacts;
  readonly permission: P;
  readonly [granted]: P;
}

/** Proof that a viewer may read something of the network. */
export interface NetworkPermit<P extends NetworkPermission> {
  readonly viewer: Viewer;
  readonly permission: P;
  readonly [granted]: P;
}

/** A page's permit for the signed-in person; a missing right is a missing page. */
export async function permit<P extends ReviewPermission>(
  permission: P,
  reference: string,
): Promise<Permit<P>> {
  const viewer = await requireViewer();
  return (await permitFor(viewer, permission, await factsForPage(viewer, reference))) ?? notFound();
}

/** A permit for whoever comes, signed in or not: for published reports. */
export async function openPermit<P extends ReviewPermission>(
  permission: P,
  reference: string,
): Promise<Permit<P>> {
  const viewer = (await currentViewer()) ?? visitor;
  return (await permitFor(viewer, permission, await factsForPage(viewer, reference))) ?? notFound();
}

/** The signed-in person's permit for a page of the network; a missing right is a missing page. */
export async function networkPermit<P extends NetworkPermission>(permission: P): Promise<NetworkPermit<P>> {
  const viewer = await requireViewer();
  return networkPermitFor(viewer, permission) ?? notFound();
}

/** Decides for a viewer and a review; null where the right is missing. */
export function permitFor<P extends ReviewPermission>(
  viewer: Viewer,
  permission: P,
  review: ReviewFacts | null,
): Permit<P> | null {
  if (!review?.decide(permission).allowed) return null;
  return { viewer, review, permission } as Permit<P>;
}

/** Decides for a viewer in the network; null where the right is missing. */
export function networkPermitFor<P extends NetworkPermission>(
  viewer: Viewer,
  permission: P,
): NetworkPermit<P> | null {
  if (!decide(permission, { roles: viewer.standing }).allowed) return null;
  return { viewer, permission } as NetworkPermit<P>;
}

const factsForPage = cache((viewer: Viewer, reference: string) => factsOf(reading(), viewer, reference));
