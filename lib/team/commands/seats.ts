import type { ReviewContext } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Member } from '@/lib/team/commands/members';
import { conflictsFor } from '@/lib/team/queries/ties';
import { needsWaiver } from '@/lib/team/rules/conflicts';
import { tellSeated } from '@/lib/timetable/commands/tell-release';

type Context = Pick<ReviewContext<unknown>, 'db' | 'review' | 'now'>;

/**
 * Seats a peer who has accepted and whose declarations stand in nobody's way: a later "none" does not lift an interest
 * that still waits to be considered. Only a seat opens the review and the host's papers. Says whether they sit.
 * Where the timetable is released, their own sessions come to them by mail.
 */
export async function seatIfReady(
  context: Context & Pick<ReviewContext<unknown>, 'mail'>,
  member: Member,
): Promise<boolean> {
  const { db, review, now } = context;
  const declared = await declarationsOf(context, member);
  const cleared = declared.every((each) => !each.interest || each.outcome === 'no_conflict');
  if (member.status !== 'accepted' || declared.length === 0 || !cleared) return false;
  // What came between them meanwhile keeps the seat closed, whatever was declared for this review.
  const conflicts = (await conflictsFor(db, review, [member.personId])).get(member.personId) ?? [];
  if (conflicts.some((conflict) => conflict.hard || needsWaiver(conflict))) return false;
  const seat = await db.seat.findFirst({ where: seatOf(context, member.personId), select: { id: true } });
  if (!seat) {
    const role = member.place === 'lead' ? 'lead_peer' : 'peer';
    await db.seat.create({ data: { reviewId: review.id, personId: member.personId, role, startedAt: now } });
    await tellSeated(context, member.personId);
  }
  return true;
}

/** Ends a peer's seat, and with it all that the seat opened. */
export async function endSeat(context: Context, personId: string): Promise<void> {
  await context.db.seat.updateMany({ where: seatOf(context, personId), data: { endedAt: context.now } });
}

/** What a peer has declared since they were asked; older declarations were for another invitation. */
export function declarationsOf({ db, review }: Context, member: Pick<Member, 'personId' | 'invitedAt'>) {
  const since = member.invitedAt ? { declaredAt: { gte: member.invitedAt } } : {};
  return db.declaration.findMany({
    where: { reviewId: review.id, personId: member.personId, ...since },
    select: { interest: true, outcome: true },
  });
}

const seatOf = ({ review }: Context, personId: string) =>
  ({
    reviewId: review.id,
    personId,
    endedAt: null,
    role: { in: ['lead_peer', 'peer'] },
  }) satisfies Prisma.SeatWhereInput;
