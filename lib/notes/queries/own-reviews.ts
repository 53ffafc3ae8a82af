import { reading } from '@/lib/platform/database';
import { factsOf, type ReviewFacts } from '@/lib/platform/facts';
import { type Permit, permitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';

/** The reviews that a device of the viewer’s should keep: where they sit on the team and notes are written. */
export async function listNoteReviews({ personId }: Viewer): Promise<string[]> {
  const rows = await reading().review.findMany({
    where: {
      stage: { in: ['preparing', 'on_site', 'reporting'] },
      notesPurgedAt: null,
      seats: { some: { personId, endedAt: null, role: { in: ['lead_peer', 'peer', 'coordinator'] } } },
    },
    orderBy: { onSiteFrom: 'asc' },
    take: 20,
    select: { reference: true },
  });
  return rows.map(({ reference }) => reference);
}

export type NoteReview =
  | { kept: true; permit: Permit<'notes.view'>; review: ReviewFacts }
  /** Nothing of it is the viewer’s to keep any more. */
  | { kept: false; because: 'left' | 'purged' };

/** Whether a device of the viewer’s may keep anything of a review. */
export async function getNoteReview(viewer: Viewer, reference: string): Promise<NoteReview> {
  const review = await factsOf(reading(), viewer, reference);
  const permit = permitFor(viewer, 'notes.view', review);
  if (!review || !permit) return { kept: false, because: 'left' };
  const purged = await reading().review.count({ where: { id: review.id, notesPurgedAt: { not: null } } });
  return purged > 0 ? { kept: false, because: 'purged' } : { kept: true, permit, review };
}
