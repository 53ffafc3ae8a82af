import { plainDate } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Invitation } from '@/lib/team/peer';
import { shapeOf } from '@/lib/team/queries/shape';

/** What somebody who is asked on to a team may know before they answer; null for a peer who was never asked here. */
export async function getInvitation({
  viewer,
  review,
}: Permit<'invitation.view'>): Promise<Invitation | null> {
  return readingAs(viewer.personId, async (db) => {
    const member = await db.teamMember.findFirst({
      where: { reviewId: review.id, personId: viewer.personId, status: { in: ['invited', 'accepted'] } },
      select: { place: true, status: true, replyBy: true, invitedAt: true },
    });
    if (!member) return null;
    const coordinators = await db.seat.findMany({
      where: { reviewId: review.id, role: 'coordinator', endedAt: null },
      select: { person: { select: { name: true, email: true } } },
    });
    const declarations = await db.declaration.findMany({
      where: {
        reviewId: review.id,
        personId: viewer.personId,
        ...(member.invitedAt ? { declaredAt: { gte: member.invitedAt } } : {}),
      },
      orderBy: { declaredAt: 'desc' },
      select: { id: true, interest: true, words: true, outcome: true, declaredAt: true },
    });
    const { principles } = await shapeOf(db, review.id);
    return {
      ...member,
      replyBy: member.replyBy && plainDate(member.replyBy),
      seated: review.roles.has('peer') || review.roles.has('lead_peer'),
      coordinators: coordinators.map((seat) => seat.person),
      principles,
      declarations,
    };
  });
}
