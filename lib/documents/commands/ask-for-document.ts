import { refuseTwice } from '@/lib/documents/commands/documents';
import { askedLetter } from '@/lib/documents/letters';
import { askForDocumentInput } from '@/lib/documents/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { refuse } from '@/lib/platform/refusal';
import { addressesOf } from '@/lib/reviews/queries/addresses';

/** The team asks the host for a paper, with its reason; nothing is asked twice. */
export const askForDocument = defineCommand({
  about: 'review',
  permission: 'documents.ask',
  event: 'document.asked_for',
  input: askForDocumentInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const made = await db.document.findUnique({
      where: { id: input.document },
      select: { reviewId: true },
    });
    if (made) return made.reviewId === review.id ? unchanged() : refuse({ reason: 'not_found' });
    await refuseTwice(context, input);
    await tellOrganiser(context);
    await db.document.create({
      data: {
        id: input.document,
        reviewId: review.id,
        kind: input.kind,
        title: input.title,
        reason: input.reason,
        neededBy: input.neededBy ? databaseDate(input.neededBy) : null,
        askedById: viewer.personId,
        askedAt: now,
      },
    });
    return happened({ document: input.document });
  },
});

// A team asks for several papers in a row: one letter an hour is enough.
async function tellOrganiser(context: ReviewContext<{ neededBy: string }>): Promise<void> {
  const { db, review, input, now, mail } = context;
  const hourAgo = new Date(now.getTime() - 3_600_000);
  const lately = await db.document.findFirst({
    where: { reviewId: review.id, askedAt: { gt: hourAgo }, suppliedAt: null },
    select: { id: true },
  });
  if (lately) return;
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/documents`;
  const words = askedLetter({ review: review.title, link, by: input.neededBy || null });
  for (const to of await addressesOf(db, review.id, ['organiser'])) await mail({ to, ...words });
}
