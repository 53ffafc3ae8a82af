import type { ReviewContext } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/prisma/client';
import { found } from '@/lib/platform/refusal';

type Context = Pick<ReviewContext<unknown>, 'db' | 'review'>;

const atTable = { in: ['proposed', 'invited', 'accepted'] } satisfies Prisma.EnumTeamStatusFilter;

const selection = {
  id: true,
  personId: true,
  place: true,
  status: true,
  invitedAt: true,
  hostAgreedAt: true,
  hostWorry: true,
  version: true,
  person: { select: { name: true, email: true } },
} satisfies Prisma.TeamMemberSelect;

export type Member = Prisma.TeamMemberGetPayload<{ select: typeof selection }>;

/** Somebody at the table of this review, by the id of their place there; foreign ids are not found. */
export async function memberAtTable({ db, review }: Context, id: string): Promise<Member> {
  return found(
    await db.teamMember.findFirst({ where: { id, reviewId: review.id, status: atTable }, select: selection }),
  );
}

/** The place that a person has been asked to take, if any. */
export function memberAsked({ db, review }: Context, personId: string): Promise<Member | null> {
  return db.teamMember.findFirst({
    where: { reviewId: review.id, personId, status: { in: ['invited', 'accepted'] } },
    select: selection,
  });
}

/** Everybody at the table. */
export function membersAtTable({ db, review }: Context): Promise<Member[]> {
  return db.teamMember.findMany({ where: { reviewId: review.id, status: atTable }, select: selection });
}
