import type { Paper } from '@/lib/documents/paper';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';

/** The papers of a review, the position statement first, then in the order in which they were asked for. */
export async function listPapers({ viewer, review }: Permit<'documents.view'>) {
  const db = reading();
  const [rows, seats] = await Promise.all([
    db.document.findMany({
      where: { reviewId: review.id, droppedAt: null },
      orderBy: [{ kind: 'asc' }, { askedAt: 'asc' }, { id: 'asc' }],
      select: selection,
    }),
    db.seat.findMany({
      where: { reviewId: review.id, endedAt: null, role: { in: ['lead_peer', 'peer'] } },
      select: { personId: true, person: { select: { name: true } } },
    }),
  ]);
  const names = await namesOf(rows);
  const onTeam = (['lead_peer', 'peer', 'coordinator'] as const).some((role) => review.roles.has(role));
  const papers = rows.map(({ reads, suppliedAt, suppliedById, askedById, neededBy, ...row }): Paper => {
    const readers = new Set(reads.map((read) => read.personId));
    const readBy = seats.filter((seat) => readers.has(seat.personId)).map((seat) => seat.person.name);
    return {
      ...row,
      neededBy: neededBy && plainDate(neededBy),
      askedBy: names.get(askedById) ?? '',
      supplied: suppliedAt && { at: suppliedAt, by: names.get(suppliedById ?? '') ?? '' },
      readCount: readBy.length,
      readBy: onTeam ? readBy : null,
      readByViewer: readers.has(viewer.personId),
    };
  });
  return { papers, peers: seats.length };
}

/** The file of one paper, for handing it out; null where there is none on this review. */
export async function getPaperFile({ review }: Permit<'documents.view'>, id: string) {
  const paper = await reading().document.findFirst({
    where: { id, reviewId: review.id, droppedAt: null },
    select: { file: { select: { name: true, type: true, size: true, sha256: true } } },
  });
  return paper?.file ?? null;
}

const selection = {
  id: true,
  kind: true,
  title: true,
  reason: true,
  neededBy: true,
  askedAt: true,
  askedById: true,
  suppliedAt: true,
  suppliedById: true,
  link: true,
  version: true,
  file: { select: { name: true, type: true, size: true } },
  reads: { select: { personId: true } },
} satisfies Prisma.DocumentSelect;

async function namesOf(rows: readonly { askedById: string; suppliedById: string | null }[]) {
  const ids = rows.flatMap((row) => [row.askedById, row.suppliedById]).filter((id) => id !== null);
  const people = await reading().person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(people.map((person) => [person.id, person.name]));
}
