import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import type { EditionForm, EditionKind, PublicationLevel } from '@/lib/platform/prisma/enums';
import { refuse, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { publicationLetters, publicationWords } from '@/lib/publication/labels';
import { decisionFields } from '@/lib/publication/queries/in-force';
import { deciders, waitsWith } from '@/lib/publication/rules';
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
  const said = { reviewId: review.id, kind, level, form, fromOn, decidedBy, minuteReference };
  const recorded = { recordedById: viewer.personId, recordedAt: now, decidedOn: databaseDate(decidedOn) };
  const rows = ownSeats(context).map((seat, index) => ({
    ...said,
    ...recorded,
    ...seat,
    id: index === 0 ? id : newId(),
  }));
  await db.publicationDecision.createMany({ data: rows });
  await tell(context, kind);
  return happened({ decision: id, level, form });
}

/** The seats for which this leader decides: one, but for somebody who leads two councils of a joint review. */
function ownSeats({ review }: ReviewContext<unknown>) {
  const seats = deciders.flatMap((role) =>
    review.seats
      .filter((seat) => seat.role === role)
      .map(({ organisationId }) => ({
        recordedRole: role,
        organisationId: organisationId ?? review.councils[0]?.organisationId,
      })),
  );
  const councils = [...new Set(seats.map((seat) => seat.organisationId))];
  return councils.flatMap((organisationId) => {
    const seat = seats.find((each) => each.organisationId === organisationId);
    return organisationId && seat ? { recordedRole: seat.recordedRole, organisationId } : [];
  });
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
    select: decisionFields,
  });
  const decisions = rows.map((row) => ({ ...row, fromOn: row.fromOn && plainDate(row.fromOn) }));
  const hosts = review.hosts.map((host) => host.organisationId);
  const waiting = waitsWith(decisions, today, hosts, review.successions);
  const silent = waiting.filter((each) => each.role === null).map((each) => each.organisationId);
  const letter = silent.length > 0 ? publicationLetters.waits : publicationLetters.differs;
  const others = waiting.length > 0 ? await leadersOf(db, review.id, silent) : [];
  for (const to of others) await mail({ to, ...letter(review.title, link) });
}

/** The leaders of some of the host councils; of all where none is named. */
async function leadersOf(db: Transaction, reviewId: string, councils: string[]): Promise<string[]> {
  const of = councils.length > 0 ? { organisationId: { in: councils } } : {};
  const seats = await db.seat.findMany({
    where: { reviewId, endedAt: null, role: { in: [...deciders] }, ...of },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { person: { select: { email: true } } },
  });
  return [...new Set(seats.map((seat) => seat.person.email))];
}
