import type { BoardFinding, BoardNote } from '@/lib/findings/board';
import type { Peer } from '@/lib/findings/finding';
import { headFields, nameless } from '@/lib/findings/queries/findings';
import { peersOf } from '@/lib/findings/queries/peers';
import { noteFields, ofDay } from '@/lib/notes/queries/notes';
import { dayOf, now } from '@/lib/platform/clock';
import { reading, readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

interface Board {
  /** What the team has shared and the viewer’s own private ones, the latest first. */
  notes: BoardNote[];
  /** By number. */
  findings: BoardFinding[];
  peers: Peer[];
}

/** Everything on the findings board; the words of a note come once, however many findings it serves. */
export async function getBoard(permit: Permit<'findings.view'>): Promise<Board> {
  const { viewer, review } = permit;
  const { notes, findings } = await readingAs(viewer.personId, async (db) => ({
    notes: await db.note.findMany({
      where: { reviewId: review.id, OR: [{ sharedAt: { not: null } }, { authorId: viewer.personId }] },
      orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
      select: { ...noteFields, tonightOn: true, authorId: true, sharedAt: true },
    }),
    findings: await db.finding.findMany({
      where: { reviewId: review.id, droppedAt: null },
      orderBy: { number: 'asc' },
      select: {
        ...headFields,
        // The notes themselves are read above, once each.
        notes: { orderBy: { noteId: 'asc' }, select: { noteId: true, against: true } },
      },
    }),
  }));
  const today = dayOf(now());
  const known = new Map(notes.map((note) => [note.id, note]));
  return {
    notes: notes.map(({ authorId, sharedAt, ...note }) => ({
      ...ofDay(note, today),
      mine: authorId === viewer.personId,
      isPrivate: sharedAt === null,
    })),
    findings: findings.map(({ notes: drawn, support, ...row }) => ({
      ...row,
      frozen: support,
      drawn: nameless(
        drawn.flatMap(({ noteId, against }) => {
          const note = known.get(noteId);
          return note ? [{ against, note }] : [];
        }),
      ).map(({ id, against, hand }) => ({ id, against, hand })),
    })),
    peers: await peersOf(reading(), review.id),
  };
}
