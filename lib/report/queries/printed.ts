import { dayOf, now } from '@/lib/platform/clock';
import { workingAs } from '@/lib/platform/database';
import { assembleReport } from '@/lib/report/assemble';
import { type ReportContent, reportContentSchema } from '@/lib/report/content';
import { reportFacts } from '@/lib/report/queries/report-facts';

export type Printed = { sha256: string } | { content: ReportContent };

/**
 * What whoever runs the installation prints of a review: the signed report's stored bytes, by their hash, or what is to
 * be rendered. Null where there is no such review.
 */
export function findPrinted(reference: string): Promise<Printed | null> {
  return workingAs('print-report', async (db) => {
    const review = await db.review.findFirst({
      where: { OR: [{ reference }, { requestReference: reference }] },
      select: { id: true },
    });
    if (!review) return null;
    const final = await db.reportEdition.findFirst({
      where: { reviewId: review.id, kind: 'feedback', form: 'full', status: 'final' },
      select: { sha256: true, content: true },
    });
    if (final?.sha256) return { sha256: final.sha256 };
    if (final) return { content: reportContentSchema.parse(final.content) };
    return { content: assembleReport(await reportFacts(db, review.id), 'draft', dayOf(now())) };
  });
}
