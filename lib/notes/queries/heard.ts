import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Area, Principle, SourceKind } from '@/lib/platform/prisma/enums';

/** One shared note as coverage counts it: what it is about and from whom, and nothing of what it says. */
export interface HeardNote {
  area: Area | null;
  principles: Principle[];
  source: SourceKind;
}

/** What the team has shared so far, for counting (row-level security: the peer team alone). */
export function listHeard({ viewer, review }: Permit<'notes.view'>): Promise<HeardNote[]> {
  return readingAs(viewer.personId, (db) =>
    db.note.findMany({
      where: { reviewId: review.id, sharedAt: { not: null } },
      select: { area: true, principles: true, source: true },
    }),
  );
}
