import type { ReviewContext } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { sendJob } from '@/lib/platform/jobs';
import type { ReportContent } from '@/lib/report/content';

type Making = Pick<ReviewContext<unknown>, 'db' | 'review' | 'viewer' | 'now'>;

/**
 * Fixes a report for good: its content as it stands is stored, and the worker is asked to make its bytes, once.
 * @returns the edition's id
 */
export async function signEdition(context: Making, content: ReportContent): Promise<string> {
  return storeEdition(context, newId(), { ...content, status: 'final' });
}

/** Keeps a report as it stands now, draft or final, and asks the worker for its bytes. */
export async function storeEdition(context: Making, id: string, content: ReportContent): Promise<string> {
  const { db, review, viewer, now } = context;
  const { kind, form, status } = content;
  const made = { madeById: viewer.personId, madeAt: now };
  await db.reportEdition.create({ data: { id, reviewId: review.id, kind, form, status, content, ...made } });
  await sendJob(db, 'render-edition', { editionId: id });
  return id;
}
