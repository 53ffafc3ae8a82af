import { createHash } from 'node:crypto';
import { reading, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import { type Loss, type Repaired, repairTimetable } from '@/lib/timetable/drafting/repair';
import { circumstancesOf } from '@/lib/timetable/queries/circumstances';
import { draftOf } from '@/lib/timetable/queries/draft';
import { wantedOf } from '@/lib/timetable/queries/wanted';

export interface Drafting {
  /** null while the visit has no dates. */
  input: DraftInput | null;
  /** The same as long as nothing changes of what a draft or a repair is made from. */
  fingerprint: string;
}

/** What a draft or a repair is made from. */
export function getDrafting(permit: Permit<'timetable.edit'>): Promise<Drafting> {
  return draftingOf(reading(), permit.review);
}

export async function draftingOf(
  db: Transaction,
  review: Permit<'timetable.edit'>['review'],
): Promise<Drafting> {
  const { sessions, ...draft } = await draftOf(db, review.id);
  // Names of people met and what was kept with a reason place nothing, and not everybody sees them.
  const circumstances = { ...(await circumstancesOf(db, review, draft)), named: [], kept: [] };
  const wanted = await wantedOf(db, review.id);
  const { onSiteFrom: from, onSiteTo: to } = review;
  const input = from && to ? { from, to, wanted, sessions, circumstances } : null;
  return { input, fingerprint: fingerprintOf(input) };
}

/** A repair as it would be now; its fingerprint holds what was seen, for the clock goes on. */
export function repairOf(input: DraftInput, loss: Loss, now: Date): Repaired & { fingerprint: string } {
  const repaired = repairTimetable(input, loss, now);
  // A place is lost at the moment of asking, which a second look cannot share.
  const what = loss.kind === 'place' ? loss.placeId : loss;
  return { ...repaired, fingerprint: fingerprintOf([input, what, repaired]) };
}

/** The same for the same, as long as nothing that was seen has changed. */
export function fingerprintOf(seen: unknown): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
