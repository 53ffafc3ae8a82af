import type { ReviewContext } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { sendJob } from '@/lib/platform/jobs';
import type { ReportContent } from '@/lib/report/content';

type Signing = Pick<ReviewContext<unknown>, 'db' | 'review' | 'viewer' | 'now'>;

/**
 * Fixes a report for good: its content as it stands is stored, and the worker is asked to make its bytes, once.
 * @returns the edition's id
 */
export async function signEdition(context: Signing, content: ReportContent): Promise<string> {
  const { db, review, viewer, now } = context;
  const id = newId();
  const { kind, form } = content;
  const data = { id, reviewId: review.id, kind, form, content, madeById: viewer.personId, madeAt: now };
  await db.reportEdition.create({ data: { ...data, status: 'final' } });
  await sendJob(db, 'render-edition', { editionId: id });
  return id;
}
