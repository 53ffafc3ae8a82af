import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse } from '@/lib/platform/refusal';
import { assembleReport } from '@/lib/report/assemble';
import { storeEdition } from '@/lib/report/commands/sign-edition';
import { reportFacts } from '@/lib/report/queries/report-facts';
import { renderDraftInput } from '@/lib/report/schema';

/** Keeps the draft as it stands and asks the worker for its PDF. */
export const renderDraft = defineCommand({
  about: 'review',
  permission: 'report.render',
  event: 'draft.rendered',
  input: renderDraftInput,
  async run(context) {
    const { db, review, input, today } = context;
    const known = await db.reportEdition.findUnique({ where: { id: input.id }, select: { reviewId: true } });
    if (known && known.reviewId !== review.id) refuse({ reason: 'not_found' });
    if (known) return unchanged();
    const content = assembleReport(await reportFacts(db, review.id), 'draft', today);
    return happened({ edition: await storeEdition(context, input.id, content) });
  },
});
