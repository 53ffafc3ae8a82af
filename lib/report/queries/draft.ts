import { dayOf, now } from '@/lib/platform/clock';
import { readingAs, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { teamPreview } from '@/lib/report/assemble';
import { type ReportContent, reportContentSchema } from '@/lib/report/content';
import { reportFacts } from '@/lib/report/queries/report-facts';

type Reader = Permit<'report.view_draft'>;

/** Whether this reader writes the report, or checks its facts. */
export function isOnTeam({ review }: Pick<Reader, 'review'>): boolean {
  return (['lead_peer', 'peer', 'coordinator'] as const).some((role) => review.roles.has(role));
}

/**
 * The draft: for the team as it stands now; for those who check its facts as it stood when the team last kept it. Null
 * where there is none.
 */
export function getDraft(permit: Reader): Promise<{ content: ReportContent; keptAt: Date | null } | null> {
  const { viewer, review } = permit;
  return readingAs(viewer.personId, async (db) => {
    if (isOnTeam(permit)) {
      const facts = await reportFacts(db, review.id);
      return { content: teamPreview(facts, dayOf(now())), keptAt: null };
    }
    const kept = await keptDraft(db, review.id);
    return kept && { content: reportContentSchema.parse(kept.content), keptAt: kept.madeAt };
  });
}

/** The last draft that was kept for printing, and how its PDF is doing; null where there is none for this reader. */
export function getKeptDraft(permit: Reader) {
  const { viewer, review } = permit;
  return readingAs(viewer.personId, (db) =>
    db.reportEdition.findFirst({
      where: { reviewId: review.id, kind: 'feedback', status: 'draft' },
      orderBy: { madeAt: 'desc' },
      select: { id: true, madeAt: true, fileId: true, failedAt: true },
    }),
  );
}

/** The file of one edition, for handing it out; null where there is none that this reader may have. */
export async function getEditionFile(permit: Reader, id: string) {
  const { viewer, review } = permit;
  const edition = await readingAs(viewer.personId, (db) =>
    db.reportEdition.findFirst({
      where: { id, reviewId: review.id, kind: 'feedback' },
      select: { status: true, file: { select: { name: true, type: true, size: true, sha256: true } } },
    }),
  );
  const mayHave = edition?.status === 'draft' || review.decide('report.view_final').allowed;
  return mayHave ? (edition?.file ?? null) : null;
}

function keptDraft(db: Transaction, reviewId: string) {
  return db.reportEdition.findFirst({
    where: { reviewId, kind: 'feedback', status: 'draft' },
    orderBy: { madeAt: 'desc' },
    select: { content: true, madeAt: true },
  });
}
