import { plainDate } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { DeclarationOutcome, Principle, TeamPlace, TeamStatus } from '@/lib/platform/prisma/enums';
import { shapeOf } from '@/lib/team/queries/shape';

export interface Invitation {
  place: TeamPlace;
  status: TeamStatus;
  replyBy: string | null;
  invitedAt: Date | null;
  seated: boolean;
  /** Names and addresses of the review's coordinators, whom the peer may ask. */
  coordinators: readonly { name: string; email: string }[];
  principles: readonly Principle[];
  /** What they have declared since they were asked, the latest first. */
  declarations: readonly {
    id: string;
    interest: boolean;
    words: string;
    outcome: DeclarationOutcome;
    declaredAt: Date;
  }[];
}

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
