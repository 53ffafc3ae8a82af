import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { EditionKind } from '@/lib/platform/prisma/enums';

/** The council's decisions on one of its reports, newest first. */
export async function listDecisions({ review }: Permit<'publication.view'>, kind: EditionKind) {
  const rows = await reading().publicationDecision.findMany({
    where: { reviewId: review.id, kind },
    orderBy: { recordedAt: 'desc' },
    select: {
      id: true,
      level: true,
      form: true,
      fromOn: true,
      decidedBy: true,
      decidedOn: true,
      minuteReference: true,
      recordedById: true,
      recordedRole: true,
      organisationId: true,
      recordedAt: true,
    },
  });
  const people = await reading().person.findMany({
    where: { id: { in: rows.map((row) => row.recordedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ fromOn, decidedOn, recordedById, ...row }) => ({
    ...row,
    fromOn: fromOn && plainDate(fromOn),
    decidedOn: plainDate(decidedOn),
    recordedBy: names.get(recordedById) ?? '',
  }));
}
export type Decision = Awaited<ReturnType<typeof listDecisions>>[number];

/** Which reports of a review are signed, and so can be decided on. */
export async function listSignedKinds({ review }: Permit<'publication.view'>): Promise<EditionKind[]> {
  const rows = await reading().reportEdition.findMany({
    where: { reviewId: review.id, status: 'final', form: 'full' },
    orderBy: { kind: 'asc' },
    select: { kind: true },
  });
  return rows.map((row) => row.kind);
}
