import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import type { EditionForm, EditionKind, PublicationLevel } from '@/lib/platform/prisma/enums';
import { refuse, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { publicationLetters, publicationWords } from '@/lib/publication/labels';
import { type Decider, deciders, waitsWith } from '@/lib/publication/rules';
import { decidePublicationInput, withdrawPublicationInput } from '@/lib/publication/schema';
import { addressesOf } from '@/lib/reviews/queries/addresses';

/** The council's decision who sees a report, in which form and from when; earlier decisions stay on record. */
export const decidePublication = defineCommand({
  about: 'review',
  permission: 'publication.decide',
  event: 'publication.decided',
  input: decidePublicationInput,
  async run(context) {
    const { level, fromOn, decidedOn } = context.input;
    if (fromOn && fromOn < decidedOn) refuseField('fromOn', publicationWords.beforeDecision);
    const form = context.input.form || 'full';
    return record(context, { ...context.input, form, level, fromOn: fromOn ? databaseDate(fromOn) : null });
  },
});

/** Takes a report back from everybody with whom it was shared, at once. */
export const withdrawPublication = defineCommand({
  about: 'review',
  permission: 'publication.decide',
  event: 'publication.decided',
  input: withdrawPublicationInput,
  async run(context) {
    const { db, review, input } = context;
    const before = await db.publicationDecision.findFirst({
      where: { reviewId: review.id, kind: input.kind },
      orderBy: { recordedAt: 'desc' },
      select: { id: true, form: true },
    });
    if (!before) return refuseByRule('publication.nothing', publicationWords.nothingToWithdraw);
    return record(context, { ...input, level: 'withdrawn', form: before.form, fromOn: null });
  },
});

interface Decision {
  id: string;
  kind: EditionKind;
  level: PublicationLevel;
  form: EditionForm;
  fromOn: Date | null;
  decidedBy: string;
  decidedOn: string;
  minuteReference: string;
}

async function record(context: ReviewContext<unknown>, decision: Decision) {
  const { db, review, viewer, now, today } = context;
  const { id, kind, level, form, fromOn, decidedBy, decidedOn, minuteReference } = decision;
  const known = await db.publicationDecision.findUnique({ where: { id }, select: { reviewId: true } });
  if (known && known.reviewId !== review.id) refuse({ reason: 'not_found' });
  if (known) return unchanged();
  if (decidedOn > today) refuseField('decidedOn', publicationWords.later);
  await refuseWithoutReport(context, kind);
  await db.publicationDecision.create({
    data: {
      id,
      reviewId: review.id,
      kind,
      level,
      form,
      fromOn,
      decidedBy,
      decidedOn: databaseDate(decidedOn),
      minuteReference,
      recordedById: viewer.personId,
      recordedRole: roleOf(context),
      recordedAt: now,
    },
  });
  await tell(context, kind);
  return happened({ decision: id, level, form });
}

function roleOf({ review }: ReviewContext<unknown>): Decider {
  return deciders.find((role) => review.roles.has(role)) ?? refuse({ reason: 'not_found' });
}

async function refuseWithoutReport({ db, review }: ReviewContext<unknown>, kind: EditionKind): Promise<void> {
  if (kind === 'feedback') return;
  const signed = await db.reportEdition.count({ where: { reviewId: review.id, kind, status: 'final' } });
  if (signed === 0) refuseByRule('publication.no_report', publicationWords.noFollowUpReport);
}

async function tell(context: ReviewContext<unknown>, kind: EditionKind): Promise<void> {
  const { db, review, today, mail } = context;
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/publication`;
  for (const to of await addressesOf(db, review.id, ['coordinator']))
    await mail({ to, ...publicationLetters.decided(review.title, link) });
  const rows = await db.publicationDecision.findMany({
    where: { reviewId: review.id, kind },
    select: { level: true, form: true, fromOn: true, recordedRole: true, recordedAt: true },
  });
  const decisions = rows.map((row) => ({ ...row, fromOn: row.fromOn && plainDate(row.fromOn) }));
  const waiting = waitsWith(decisions, today);
  const others = waiting.length > 0 ? await addressesOf(db, review.id, deciders) : [];
  for (const to of others) await mail({ to, ...publicationLetters.differs(review.title, link) });
}
