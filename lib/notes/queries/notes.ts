import type { TeamNote } from '@/lib/notes/note';
import { plainDate } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';

/** What the peer team has shared, the latest first, with the number of findings that each stands under. */
export async function listSharedNotes(
  permit: Permit<'findings.view'>,
): Promise<(TeamNote & { used: boolean })[]> {
  const { viewer, review } = permit;
  const rows = await readingAs(viewer.personId, (db) =>
    db.note.findMany({
      where: { reviewId: review.id, sharedAt: { not: null } },
      orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
      select: {
        ...noteFields,
        findings: { where: { finding: { droppedAt: null } }, select: { findingId: true } },
      },
    }),
  );
  return rows.map(({ findings, ...note }) => ({ ...note, used: findings.length > 0 }));
}

export const noteFields = {
  id: true,
  text: true,
  otherTexts: true,
  source: true,
  area: true,
  principles: true,
  citizens: true,
  madeAt: true,
  documentId: true,
  voiceId: true,
  photos: { orderBy: { id: 'asc' }, select: { id: true, width: true, height: true } },
  session: { select: { id: true, title: true, startsAt: true } },
} satisfies Prisma.NoteSelect;

/** A note as the meeting of a day and the board on it show it. */
export function ofDay<N extends { tonightOn: Date | null }>({ tonightOn, ...note }: N, day: string) {
  return { ...note, tonight: tonightOn !== null && plainDate(tonightOn) === day };
}
