import { bySurprise, type HeardFinding } from '@/lib/feedback/told';
import type { Words } from '@/lib/findings/spelling';
import { plainDate } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** The log of what the host has heard of each finding, what would surprise first; dropped ones only if they were told. */
export async function listTold({ viewer, review }: Permit<'findings.view'>): Promise<HeardFinding[]> {
  const rows = await readingAs(viewer.personId, (db) =>
    db.finding.findMany({
      where: { reviewId: review.id },
      orderBy: { number: 'asc' },
      select: {
        id: true,
        number: true,
        statement: true,
        wording: true,
        canBeShared: true,
        droppedAt: true,
        mergedIntoId: true,
        wordings: {
          orderBy: { wording: 'asc' },
          select: { wording: true, spelling: true, statement: true, detail: true, kind: true },
        },
        said: { select: { wording: true, daily: { select: { day: true, sentAt: true } } } },
      },
    }),
  );
  const tellings = rows.flatMap(({ id, number, mergedIntoId, said, wordings }) =>
    said.flatMap(({ wording, daily: { day, sentAt } }) => {
      const telling = { wording: latestOfSame(wordings, wording), sentAt, day: plainDate(day) };
      const own = { ...telling, of: id, as: null };
      return mergedIntoId ? [own, { ...telling, of: mergedIntoId, as: number }] : [own];
    }),
  );
  const heard = rows.map(({ droppedAt, mergedIntoId, wordings, said, ...row }) => ({
    ...row,
    meanings: wordings.filter(({ spelling }) => !spelling).map(({ wording }) => wording),
    isDropped: droppedAt !== null,
    isMerged: mergedIntoId !== null,
    told: tellings
      .filter(({ of }) => of === row.id)
      .toSorted((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
      .map(({ day, wording, as }) => ({ day, wording, as })),
  }));
  const shown = heard.filter(({ isDropped, isMerged, told }) => !isDropped || (told.length > 0 && !isMerged));
  return bySurprise(shown.map(({ isMerged, ...finding }) => finding));
}

function latestOfSame(wordings: readonly (Words & { wording: number })[], wording: number): number {
  const words = ({ statement, detail, kind }: Words) => JSON.stringify([statement, detail, kind]);
  const told = wordings.find((each) => each.wording === wording);
  const same = told && wordings.findLast((each) => words(each) === words(told));
  return same?.wording ?? wording;
}
