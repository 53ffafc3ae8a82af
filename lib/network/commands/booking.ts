import { bookingRefusals } from '@/lib/network/labels';
import { decideBookingInput, withdrawBookingInput } from '@/lib/network/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';

/** Records that a council which is no full member may book a review: why, and until when. */
export const decideBooking = defineCommand({
  about: 'network',
  permission: 'booking.decide',
  event: 'booking.decided',
  input: decideBookingInput,
  async run(context) {
    const { db, input, viewer, now, today } = context;
    const { id, organisation, reason, until } = input;
    if ((await db.bookingDecision.count({ where: { id } })) > 0) return unchanged();
    if (until && until < today) refuseField('until', bookingRefusals.past);
    await refuseUnbookable(context);
    await db.bookingDecision.create({
      data: {
        id,
        organisationId: organisation,
        reason,
        decidedById: viewer.personId,
        decidedAt: now,
        untilOn: until ? databaseDate(until) : null,
      },
    });
    return happened({ organisation, decision: id });
  },
});

/** Takes a decision back. Requests that were sent while it stood go on. */
export const withdrawBooking = defineCommand({
  about: 'network',
  permission: 'booking.decide',
  event: 'booking.withdrawn',
  input: withdrawBookingInput,
  async run({ db, input, now }) {
    const row = found(
      await db.bookingDecision.findUnique({
        where: { id: input.id },
        select: { id: true, organisationId: true, withdrawnAt: true },
      }),
    );
    if (row.withdrawnAt) return unchanged();
    await db.bookingDecision.update({ where: { id: row.id }, data: { withdrawnAt: now } });
    return happened({ organisation: row.organisationId, decision: row.id });
  },
});

async function refuseUnbookable({
  db,
  input,
  today,
}: NetworkContext<{ organisation: string }>): Promise<void> {
  const on = databaseDate(today);
  const until = { OR: [{ untilOn: null }, { untilOn: { gte: on } }] };
  const row = found(
    await db.organisation.findUnique({
      where: { id: input.organisation },
      select: {
        kind: true,
        endedOn: true,
        memberships: { where: { kind: 'full', fromOn: { lte: on }, ...until }, select: { id: true } },
        bookings: { where: { withdrawnAt: null, ...until }, select: { id: true } },
      },
    }),
  );
  if (row.kind !== 'council') refuseByRule('booking.not_a_council', bookingRefusals.notACouncil);
  if (row.endedOn && row.endedOn < on) refuseByRule('booking.ended', bookingRefusals.ended);
  if (row.memberships.length > 0) refuseByRule('booking.full_member', bookingRefusals.fullMember);
  if (row.bookings.length > 0) refuseByRule('booking.decided_already', bookingRefusals.decidedAlready);
}
